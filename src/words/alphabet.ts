/** Signs that a printed name may have, as the plain ones beside which they are sorted. */
const plain: { readonly [sign: string]: string } = { "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-" };

/** No more of a text counts: sorting the marks of a long one takes time that grows with its square. */
const longestSorted = 1_000;

/**
 * A text as it is sorted: without case and accents, which decide nothing unless all else is equal. In Spanish ñ is a
 * letter of its own, after n.
 */
function sorted(text: string, language: string): string {
  const tilde = language === "es" ? "n\uffff" : "n";
  return text
    .slice(0, longestSorted)
    .toLowerCase()
    .normalize("NFD")
    .replace(/n\u0303/g, tilde)
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’‘“”–—]/g, (sign) => plain[sign] as string);
}

/**
 * Things in the order of the alphabet by what they are called. No engine is asked for its own order: it is the same
 * everywhere.
 *
 * @param things - the things, which stay as they are
 * @param name - what one of them is called
 * @param language - "es" for the Spanish alphabet; any other language is sorted by the Latin alphabet without ñ
 */
export function inAlphabet<Thing>(
  things: readonly Thing[],
  name: (thing: Thing) => string,
  language: string,
): readonly Thing[] {
  const keyed = things.map((thing) => ({ thing, text: name(thing), key: sorted(name(thing), language) }));
  return keyed
    .sort((one, other) => ordered(one.key, other.key) || ordered(one.text, other.text))
    .map(({ thing }) => thing);
}

/** By the numbers of the signs. */
function ordered(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
