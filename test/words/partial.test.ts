import { describe, expect, test } from "vitest";
import {
  assessReserveFundCase,
  assessSignature,
  cite,
  field,
  describe as inWords,
  label,
  options,
} from "../../src/index.js";
import type { SameKeys } from "../../src/kernel/words.js";
import { reserveFund } from "../../src/reserve-fund/words.en.js";
import { partial } from "../../src/words/assembled.js";
import { common } from "../../src/words/common.en.js";
import { en } from "../../src/words/locales/en.js";

/** French words of one topic, as far as a test needs to know French. */
const french: SameKeys<typeof reserveFund> = frenchOf(reserveFund);
const fr = partial({ language: "fr", otherwise: en, topics: { reserveFund: french } });

describe("a language with the words of one topic", () => {
  test("says itself what it has words for", () => {
    const { title, outcome, findings } = inWords(assessReserveFundCase({ voluntaryReturn: false }), fr);
    expect([title, outcome, findings[0]?.text]).toEqual([
      "fr: Assistance from the Reserve Fund",
      "fr: The documents do not settle whether the Fund may assist in this case.",
      "fr: The person returns voluntarily",
    ]);
    expect(label("eligible", fr)).toBe("fr: The Fund may assist in this case.");
    expect(field("approvals.IOM", fr).label).toBe("fr: Approval by IOM");
    expect(field("grantedOn", fr).label).toBe("fr: Date of the grant");
    expect(fr.forms.schemas.ReserveFundCase?.title).toBe("fr: Reserve Fund case");
  });

  test("says the rest in the other language, and declares it", () => {
    expect(fr).toMatchObject({ language: "fr", otherwise: "en" });
    const signature = assessSignature({});
    expect(inWords(signature, fr)).toEqual(inWords(signature, en));
    expect(inWords(assessReserveFundCase({}), fr)).toMatchObject({ outcome: en.labels.undetermined });
    expect(label("MX", fr)).toBe("Mexico");
    expect(cite("twenty-years/reserve-fund/maximum", fr)).toBe(cite("twenty-years/reserve-fund/maximum", en));
    expect(options("member", fr)).toEqual(options("member", en));
  });

  test("does not change the other language, and is frozen like it", () => {
    expect(label("eligible", en)).toBe("The Fund may assist in this case.");
    expect(Object.isFrozen(fr.rules)).toBe(true);
    expect(Object.isFrozen(fr.rules["reserve-fund.case"]?.outcomes)).toBe(true);
  });
});

test("with the common words, what belongs to no topic is said too", () => {
  const more = partial({ language: "fr", otherwise: en, common: frenchOf(common), topics: {} });
  const described = inWords(assessReserveFundCase({}), more);
  expect(described.title).toBe("Assistance from the Reserve Fund");
  expect(described.outcome).toBe("fr: Cannot be determined yet: information is missing.");
  expect(described.findings[0]).toMatchObject({
    result: "fr: not known",
    citation: expect.stringMatching(/^fr: 20 Years/),
  });
});

/** The same words, marked. */
function frenchOf<Texts>(texts: Texts): Texts {
  if (typeof texts === "string") return `fr: ${texts}` as Texts;
  const entries = Object.entries(texts as object).map(([key, inner]) => [key, frenchOf(inner)]);
  return Object.fromEntries(entries) as Texts;
}
