import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded } from "../../src/kernel/folded.js";

describe("a text as it is compared in a search", () => {
  test.each([
    ["Panamá", "panama"],
    ["CIUDAD DE MÉXICO", "ciudad de mexico"],
    ["Niñas", "ninas"],
    ["San Jose\u0301", "san jose"],
    ["İ", "i"],
    ["", ""],
  ])("%s is %s", (text, expected) => expect(folded(text)).toBe(expected));

  test("case and accents do not count, in whatever form they are written", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeinouAEINOU áéíñóúÁÉÍÑÓÚ"), maxLength: 40 });
    fc.assert(
      fc.property(letters, (text) => {
        for (const form of [text.toLowerCase(), text.toUpperCase(), text.normalize("NFD"), text.normalize("NFC")])
          expect(folded(form)).toBe(folded(text));
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  test("only the first 1,000 characters count, so that no text takes long", () => {
    expect(folded("Á".repeat(2_000))).toBe("a".repeat(1_000));
    for (const marks of ["\u0301\u0316", "\u{1d160}"])
      expect(folded(marks.repeat(500_000)).length).toBeLessThanOrEqual(3_000);
  });
});
