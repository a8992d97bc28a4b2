import { createRequire } from "node:module";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { label, options } from "../../src/index.js";
import { countryCodes } from "../../src/membership/country-codes.js";
import { inAlphabet } from "../../src/words/alphabet.js";
import * as english from "../../src/words/countries.en.js";
import * as spanish from "../../src/words/countries.es.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";

afterEach(() => vi.unstubAllGlobals());

const require = createRequire(import.meta.url);

/** The names that the Unicode Consortium publishes, by their codes. */
function published(locale: string): { readonly [code: string]: string } {
  return require(`cldr-localenames-full/main/${locale}/territories.json`).main[locale].localeDisplayNames.territories;
}

describe.each([
  ["en", english.countries, "en", en],
  ["es", spanish.countries, "es-MX", es],
] as const)("the names of countries in %s", (language, countries, of, locale) => {
  test("are those that are published, of every code and no other", () => {
    const names = published(of);
    expect(Object.keys(countries)).toEqual(countryCodes());
    expect(countries).toEqual(Object.fromEntries(countryCodes().map((code) => [code, names[code]])));
  });

  test("are what the select and the label say, and the Conference's own names go before", () => {
    const choices = options("country", locale);
    expect(choices).toHaveLength(249);
    const own = [...options("member", locale), ...options("observer-country", locale)];
    for (const { value, label: name } of choices) {
      expect(label(value, locale)).toBe(name);
      expect(name).toBe(own.find((choice) => choice.value === value)?.label ?? countries[value]);
    }
    expect(new Set(choices.map((choice) => choice.label)).size).toBe(249);
  });

  test("are in the same order where the engine knows no language at all", () => {
    const before = JSON.stringify(Object.keys(locale.forms.options).map((set) => options(set, locale)));
    vi.stubGlobal("Intl", undefined);
    const compare = vi.spyOn(String.prototype, "localeCompare").mockImplementation(() => {
      throw new Error("asked");
    });
    expect(JSON.stringify(Object.keys(locale.forms.options).map((set) => options(set, locale)))).toBe(before);
    expect(label("FR", locale)).toBe(language === "es" ? "Francia" : "France");
    compare.mockRestore();
  });
});

test("names about which states disagree are those of the source, everywhere", () => {
  const codes = ["EH", "FK", "GS", "HK", "KP", "MK", "MO", "PS", "TR", "TW"];
  expect(codes.map((code) => [code, label(code, en), label(code, es)])).toEqual([
    ["EH", "Western Sahara", "Sáhara Occidental"],
    ["FK", "Falkland Islands", "Islas Malvinas"],
    ["GS", "South Georgia & South Sandwich Islands", "Islas Georgia del Sur y Sándwich del Sur"],
    ["HK", "Hong Kong SAR China", "RAE de Hong Kong (China)"],
    ["KP", "North Korea", "Corea del Norte"],
    ["MK", "North Macedonia", "Macedonia del Norte"],
    ["MO", "Macao SAR China", "RAE de Macao (China)"],
    ["PS", "Palestinian Territories", "Territorios Palestinos"],
    ["TR", "Türkiye", "Turquía"],
    ["TW", "Taiwan", "Taiwán"],
  ]);
});

test("a set that there is not is refused with the nearest name", () => {
  expect(() => options(String("membr"), en)).toThrow(
    'set must be the name of a set of codes such as "member"; the nearest name is member.',
  );
  expect(() => options(String("planet"), en)).toThrow('set must be the name of a set of codes such as "member".');
});

describe("the alphabet", () => {
  const order = (language: string, ...texts: readonly string[]) => inAlphabet(texts, (text) => text, language);

  test.each([
    ["es", ["Zambia", "Ñandú", "Nube", "Oro", "nZ"], ["Nube", "nZ", "Ñandú", "Oro", "Zambia"]],
    ["en", ["Zambia", "Ñandú", "Nube", "Oro"], ["Ñandú", "Nube", "Oro", "Zambia"]],
    ["es", ["Árbol", "arce", "Arbol", "arbol"], ["Arbol", "arbol", "Árbol", "arce"]],
    ["en", ["Côte d’Ivoire", "Cote d'Or", "Costa Rica"], ["Costa Rica", "Côte d’Ivoire", "Cote d'Or"]],
    ["en", ["Guinea-Bissau", "Guinea", "Guinea Ecuatorial"], ["Guinea", "Guinea Ecuatorial", "Guinea-Bissau"]],
  ])("%s: %j", (language, texts, expected) => {
    expect(order(language, ...texts)).toEqual(expected);
  });

  test("is one order, whatever the texts and their order", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aAáÁnNñÑ ’-z"), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(letters), (texts) => {
        const once = order("es", ...texts);
        expect(order("es", ...[...texts].reverse())).toEqual(once);
        expect([...once].sort()).toEqual([...texts].sort());
      }),
      { seed: 1996 },
    );
  });
});
