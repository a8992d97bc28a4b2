import { printed, RcmInputError } from "./error.js";

/** So much of a name from outside is repeated. */
const longestName = 60;

/** What is said of a field that an object does not have, with the nearest name that exists. */
export function unknownField(name: string, names: readonly string[], path: string, prefix: string): RcmInputError {
  const told = printed(name, longestName).trim();
  const nearest = nearestName(told, names);
  const hint = nearest === undefined ? "" : `; the nearest name is ${nearest}`;
  // A name of which nothing can be printed is told by what it stands in.
  const at = told === "" ? path : prefix + told;
  return new RcmInputError("unknown-field", at, `left out, because ${path} has no such field${hint}`, name);
}

/** Of several names the one that is most like another; none where none is near. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const told = name.slice(0, longestName);
  const [likeness = 0, nearest] =
    names
      .map((other) => [likenessOf(told, other), other] as const)
      .sort()
      .pop() ?? [];
  return likeness > 0.5 ? nearest : undefined;
}

/** How much of the longer of two words their pairs of letters have in common, whatever their case. */
function likenessOf(word: string, other: string): number {
  const [one, two] = [word, `${other} `].map((text) => text.toLowerCase()) as [string, string];
  const pairs = [...other].filter((_, place) => `${one} `.includes(two.slice(place, place + 2)));
  return pairs.length / Math.max(word.length, other.length);
}
