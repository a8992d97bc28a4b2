import { bare } from "../../kernel/bare.js";
import { RcmInputError } from "../../kernel/error.js";
import { once } from "../../kernel/once.js";
import { searchWords } from "../../kernel/search.js";
import { countryCodes } from "../../membership/country-codes.js";
import { memberTable, observerCountryTable } from "../../membership/facts.js";

/** A place as the library writes it. */
export interface Place {
  /** A city in English, with the accents of its own name; or the country, where no more is printed. */
  readonly name: string;
  /** ISO 3166-1 alpha-2: ours, the documents print names alone. */
  readonly country?: string;
}

/**
 * The places of the register with every form in which they are printed. "Panama, Panama" has the form of a city and its
 * country; a country alone is no city.
 */
export const placeTable = [
  { name: "Antigua Guatemala", es: "Antigua Guatemala", country: "GT", printed: [] },
  { name: "Belize City", es: "Ciudad de Belice", country: "BZ", printed: ["Belize City, Belize"] },
  { name: "Berlin", es: "Berlín", country: "DE", printed: ["Berlin"] },
  { name: "Bogotá", es: "Bogotá", country: "CO", printed: ["Bogota, Colombia"] },
  { name: "Costa Rica", es: "Costa Rica", country: "CR", printed: ["Costa Rica"] },
  { name: "El Salvador", es: "El Salvador", country: "SV", printed: ["El Salvador"] },
  {
    name: "Guatemala City",
    es: "Ciudad de Guatemala",
    country: "GT",
    printed: ["Guatemala City, Guatemala", "Guatemala City, Guatemala (TBC)"],
  },
  { name: "Honduras", es: "Honduras", country: "HN", printed: ["Honduras"] },
  { name: "Lima", es: "Lima", country: "PE", printed: ["Lima, Perú"] },
  { name: "Managua", es: "Managua", country: "NI", printed: ["Managua, Nicaragua"] },
  { name: "Mexico", es: "México", country: "MX", printed: ["Mexico"] },
  { name: "Mexico City", es: "Ciudad de México", country: "MX", printed: ["Mexico City, Mexico"] },
  { name: "Montevideo", es: "Montevideo", country: "UY", printed: ["Montevideo, Uruguay"] },
  { name: "Panama", es: "Panamá", country: "PA", printed: ["Panama"] },
  {
    name: "Panama City",
    es: "Ciudad de Panamá",
    country: "PA",
    printed: ["Panama, Panama", "Ciudad de Panamá", "Panama City, Panama"],
  },
  { name: "Puebla", es: "Puebla", country: "MX", printed: ["Puebla, Mexico", "Puebla, Mexico and Virtual Meeting"] },
  {
    name: "San José",
    es: "San José",
    country: "CR",
    printed: ["San José, Costa Rica", "San Jose, Costa Rica", "San José"],
  },
  { name: "San Salvador", es: "San Salvador", country: "SV", printed: ["San Salvador, El Salvador", "San Salvador"] },
  { name: "Tegucigalpa", es: "Tegucigalpa", country: "HN", printed: ["Tegucigalpa, Honduras"] },
  { name: "Washington DC", es: "Washington DC", country: "US", printed: ["Washington DC"] },
] as const satisfies readonly (Place & { es: string; printed: readonly string[] })[];

/** The countries of the register that are neither members nor observers. */
const otherCountries = [
  { code: "DE", name: { en: "Germany", es: "Alemania" } },
  { code: "UY", name: { en: "Uruguay", es: "Uruguay" } },
];

/** The name of a place in the table. */
export type PlaceName = (typeof placeTable)[number]["name"];

/**
 * The place that a printed name means.
 *
 * @param printed - the name in one of the forms that the register prints
 * @returns the name and the country
 */
export function normalizedPlace(printed: string): Place {
  const forms: readonly { readonly name: string; readonly country: string; readonly printed: readonly string[] }[] =
    placeTable;
  const found = forms.find((place) => place.printed.includes(printed));
  return found === undefined ? { name: printed } : { name: found.name, country: found.country };
}

/**
 * A test of places, of what somebody looks for: the code of a country; words that must all be in the name of the place
 * or of its country, in either language; or a place exactly as an entry prints it, with what else it says there.
 *
 * @param asked - a code such as "mx", or words such as "Ciudad de México"
 * @param path - where it was received
 * @returns whether a place is meant
 * @throws `RcmInputError` "unknown-code" where no place and no country of the library has that name
 */
export function placeFinder(asked: string, path: string): (place: Place) => boolean {
  const words = searchWords(asked);
  const code = words.length === 1 ? (words[0] as string).toUpperCase() : "";
  if (code.length === 2 && countryCodes().includes(code)) return (place) => bare(place).country === code;
  const isIn = (names: ReadonlySet<string>) => words.every((word) => names.has(word));
  const { places, countries } = names();
  if ([...places.values(), ...countries.values()].some(isIn)) return ({ name }) => isIn(places.get(name) ?? new Set());
  const printed = placeTable.find((place) => place.printed.some((form) => hasWords(form, words)));
  if (printed !== undefined) return ({ name }) => name === printed.name;
  throw new RcmInputError("unknown-code", path, 'a place or a country such as "Guatemala City" or "MX"', asked);
}

/** Whether a printed form has these words and no others. */
function hasWords(form: string, words: readonly string[]): boolean {
  const own = searchWords(form);
  return own.length === words.length && own.every((word) => words.includes(word));
}

/** The words of the names of every place, with those of its country, and of every country. */
const names = once(() => {
  const all = [...memberTable, ...observerCountryTable, ...otherCountries];
  const countries = new Map(all.map(({ code, name }) => [code as string, wordsOf(name.en, name.es)]));
  const places = new Map(
    placeTable.map(({ name, es, country }) => [
      name as string,
      new Set([...wordsOf(name, es), ...(countries.get(country) ?? [])]),
    ]),
  );
  return { places, countries };
});

function wordsOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(searchWords));
}
