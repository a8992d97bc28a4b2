import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  documentKinds,
  documentLists,
  type Publication,
  type PublicationFilter,
  publications,
} from "../../src/documents/index.js";
import { RcmInputError } from "../../src/kernel/error.js";
import { memberTable } from "../../src/membership/facts.js";

const members = ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"] as const;
const all = publications();

const filters: fc.Arbitrary<PublicationFilter> = fc.record(
  {
    year: fc.integer({ min: 1994, max: 2026 }),
    kind: fc.constantFrom(...documentKinds.map(({ id }) => id)),
    country: fc.constantFrom(...members),
    list: fc.constantFrom(...documentLists.map(({ id }) => id)),
    language: fc.constantFrom("en", "es"),
    place: fc.constantFrom("San Jose", "MÉXICO", "pa", "Guatemala City", "washington", "zzz"),
    edition: fc.constantFrom(1, 8, 24, 31),
    text: fc.constantFrom("migration", "MIGRACIÓN", "children", "San Jose", "declaration", "2016", "zzz"),
  },
  { requiredKeys: [] },
);

/** What each field of the filter says of a document, written apart from the library's own filter. */
const agrees: {
  readonly [Key in keyof Required<PublicationFilter>]: (document: Publication, value: string | number) => boolean;
} = {
  year: ({ year }, value) => year === value,
  kind: ({ kind }, value) => kind === value,
  country: ({ country }, value) => country === value,
  list: ({ printed }, value) => Object.hasOwn(printed, value),
  language: ({ languages = [] }, value) => languages.some((language) => language === value),
  place: ({ country, place, title }, value) => {
    const member = memberTable.find(({ code }) => code === country);
    if (/^[a-z]{2}$/.test(String(value))) return country === String(value).toUpperCase();
    const texts = [place, place && title.es, member?.name.en, member?.name.es].filter((text) => text !== undefined);
    return plain(String(value))
      .split(" ")
      .every((word) =>
        texts.some((text) =>
          plain(text)
            .split(" ")
            .some((one) => one.startsWith(word)),
        ),
      );
  },
  edition: ({ edition }, value) => edition?.number === value,
  text: ({ title, aliases = [], printed }, value) => {
    const texts = plain([title.en, title.es, ...aliases, ...Object.values(printed)].join("\n"));
    return plain(String(value))
      .split(" ")
      .every((word) => texts.split(/[^a-z0-9]+/).some((one) => one.startsWith(word)));
  },
};

describe("publications", () => {
  test("hold exactly the documents that agree with every field, in the order of the whole list", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const fields = Object.entries(filter) as [keyof PublicationFilter, string | number][];
        const expected = all.filter((document) => fields.every(([key, value]) => agrees[key](document, value)));
        expect(publications(filter)).toEqual(expected);
      }),
    );
  });

  test("another field never adds a document", () => {
    fc.assert(
      fc.property(filters, filters, (filter, more) => {
        const wider = publications(filter);
        for (const document of publications({ ...more, ...filter })) expect(wider).toContain(document);
      }),
    );
  });

  test("the years, kinds and lists divide the whole", () => {
    const count = (rows: readonly PublicationFilter[]) =>
      rows.reduce((sum, filter) => sum + publications(filter).length, 0);
    const without = (key: "kind" | "year") => all.filter((document) => document[key] === undefined).length;
    expect(count(documentKinds.map(({ id }) => ({ kind: id })))).toBe(all.length - without("kind"));
    expect(count(Array.from({ length: 40 }, (_, index) => ({ year: 1990 + index })))).toBe(
      all.length - without("year"),
    );
    expect(documentLists.map(({ id, entries }) => publications({ list: id }).length - entries)).toEqual([0, 0]);
  });

  test("a filter is left as it was", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const before = structuredClone(filter);
        publications(Object.freeze(filter));
        expect(filter).toEqual(before);
      }),
    );
  });
});

describe("wrong form", () => {
  const wrong: readonly (readonly [unknown, string, string])[] = [
    [null, "not-an-object", "filter"],
    [[], "not-an-object", "filter"],
    ["2016", "not-an-object", "filter"],
    [2016, "not-an-object", "filter"],
    [{ year: "2016" }, "not-a-year", "year"],
    [{ year: 1995.5 }, "not-a-year", "year"],
    [{ year: Number.NaN }, "not-a-year", "year"],
    [{ year: 0 }, "not-a-year", "year"],
    [{ year: null }, "not-a-year", "year"],
    [{ kind: "treaty" }, "unknown-code", "kind"],
    [{ kind: null }, "unknown-code", "kind"],
    [{ kind: "constructor" }, "unknown-code", "kind"],
    [{ kind: ["declaration"] }, "unknown-code", "kind"],
    [{ country: "CO" }, "unknown-code", "country"],
    [{ country: "mx" }, "unknown-code", "country"],
    [{ country: 1 }, "unknown-code", "country"],
    [{ list: "reported" }, "unknown-code", "list"],
    [{ list: null }, "unknown-code", "list"],
    [{ language: "fr" }, "unknown-code", "language"],
    [{ language: "EN" }, "unknown-code", "language"],
    [{ text: "" }, "not-a-text", "text"],
    [{ text: "  " }, "not-a-text", "text"],
    [{ text: "–" }, "not-a-text", "text"],
    [{ text: 7 }, "not-a-text", "text"],
    [{ place: "" }, "not-a-text", "place"],
    [{ place: "?!" }, "not-a-text", "place"],
    [{ place: null }, "not-a-text", "place"],
    [{ edition: 0 }, "out-of-range", "edition"],
    [{ edition: 4000 }, "out-of-range", "edition"],
    [{ edition: 1.5 }, "not-a-whole-number", "edition"],
    [{ edition: "XXI" }, "not-a-whole-number", "edition"],
    [{ edition: "21" }, "not-a-whole-number", "edition"],
    [{ edition: null }, "not-a-whole-number", "edition"],
    [{ edition: ["XXI"] }, "not-a-whole-number", "edition"],
    [{ text: null }, "not-a-text", "text"],
    [{ colour: "red" }, "unknown-field", "colour"],
    [{ year: 2016, Kind: undefined }, "unknown-field", "Kind"],
    [new Map(), "not-an-object", "filter"],
  ];

  test.each(wrong.map((row, index) => [index, ...row] as const))(
    "%i: %j is refused with %s at %s",
    (_, filter, code, path) => {
      expect(refused(() => publications(filter as never))).toMatchObject({ code, path });
    },
  );

  test("a field that cannot be read is refused", () => {
    const filter = {
      get year(): number {
        throw new Error("a getter");
      },
    };
    expect(refused(() => publications(filter))).toMatchObject({ code: "unreadable", path: "year" });
  });

  test("whatever is passed, nothing but that error is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (filter, value) => {
        for (const one of [filter, { year: value }, { kind: value }, { country: value }, { text: value }]) {
          const error = refused(() => publications(one as never));
          if (error !== undefined) expect(error).toBeInstanceOf(RcmInputError);
        }
      }),
    );
  });
});

function refused(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
