import { folded } from "../../kernel/folded.js";
import { once } from "../../kernel/once.js";

/** A place as the library writes it. */
export interface Place {
  /** A city in English, with the accents of its own name; or the country, where no more is printed. */
  readonly name: string;
  /** ISO 3166-1 alpha-2: ours, the page prints names alone. */
  readonly country?: string;
}

/**
 * The places of the register with every form in which they are printed. "Panama, Panama" has the form of a city and its
 * country; a country alone is no city.
 */
export const placeTable = [
  { name: "Belize City", country: "BZ", printed: ["Belize City, Belize"] },
  { name: "Berlin", country: "DE", printed: ["Berlin"] },
  { name: "Bogotá", country: "CO", printed: ["Bogota, Colombia"] },
  { name: "Costa Rica", country: "CR", printed: ["Costa Rica"] },
  { name: "El Salvador", country: "SV", printed: ["El Salvador"] },
  { name: "Guatemala City", country: "GT", printed: ["Guatemala City, Guatemala", "Guatemala City, Guatemala (TBC)"] },
  { name: "Honduras", country: "HN", printed: ["Honduras"] },
  { name: "Lima", country: "PE", printed: ["Lima, Perú"] },
  { name: "Managua", country: "NI", printed: ["Managua, Nicaragua"] },
  { name: "Mexico", country: "MX", printed: ["Mexico"] },
  { name: "Mexico City", country: "MX", printed: ["Mexico City, Mexico"] },
  { name: "Montevideo", country: "UY", printed: ["Montevideo, Uruguay"] },
  { name: "Panama", country: "PA", printed: ["Panama"] },
  { name: "Panama City", country: "PA", printed: ["Panama, Panama", "Ciudad de Panamá", "Panama City, Panama"] },
  { name: "Puebla", country: "MX", printed: ["Puebla, Mexico", "Puebla, Mexico and Virtual Meeting"] },
  { name: "San José", country: "CR", printed: ["San José, Costa Rica", "San Jose, Costa Rica", "San José"] },
  { name: "San Salvador", country: "SV", printed: ["San Salvador, El Salvador", "San Salvador"] },
  { name: "Tegucigalpa", country: "HN", printed: ["Tegucigalpa, Honduras"] },
  { name: "Washington DC", country: "US", printed: ["Washington DC"] },
] as const satisfies readonly (Place & { printed: readonly string[] })[];

/**
 * The place that a name means, in any of the forms that the register prints or as the library writes it; neither case
 * nor accents count.
 *
 * @param printed - the name, "Panama, Panama" or "Bogotá"
 * @returns the name and the country; the name alone, as it came, where the register knows no such place
 */
export function normalizedPlace(printed: string): Place {
  return placesByForm().get(formOf(printed)) ?? { name: printed };
}

const placesByForm = once(byForm);

function byForm(): ReadonlyMap<string, Place> {
  return new Map(
    placeTable.flatMap(({ name, country, printed }) =>
      [name, ...printed].map((form) => [formOf(form), Object.freeze({ name, country })] as const),
    ),
  );
}

function formOf(name: string): string {
  return folded(name.trim());
}
