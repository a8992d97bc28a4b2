import { type Reader, readText } from "../kernel/read.js";
import type { DescribedFinding } from "./description.js";
import type { CitedFinding, CitedPlace } from "./paragraph.js";
import type { Phrases } from "./phrases.js";

interface Cited {
  readonly places: readonly CitedPlace[];
}

/**
 * Hands a finding out. Where two clauses of one result stand in the same place, each is cited with what it says, so
 * that the citations of two clauses always differ.
 */
export function tellerOf(
  findings: readonly Cited[],
  { citeInFull }: Phrases,
): (finding: CitedFinding) => DescribedFinding {
  const cited = new Map(findings.flatMap(({ places }) => places.map(({ id, place }) => [id, place])));
  const counts = new Map<string, number>();
  for (const place of cited.values()) counts.set(place, (counts.get(place) ?? 0) + 1);
  return ({ text, result, places }) => {
    const citations = places.map(({ id, place }) => ((counts.get(place) ?? 0) > 1 ? citeInFull(place, id) : place));
    return { text, result, citation: distinct(citations).join("; ") };
  };
}

/** Reads the id of a clause, and puts its place into words on the way. */
export function placesOf(cite: Phrases["cite"]): Reader<CitedPlace> {
  return (value, path) => {
    const id = readText(value, path);
    return { id, place: cite(id, path) };
  };
}

/** Each text once. */
export function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : texts.filter((text, place) => texts.indexOf(text) === place);
}
