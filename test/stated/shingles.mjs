/**
 * What the two documents print, without repeating them: whether a run of words stands in them can be asked of a filter of
 * bits, from which no text can be got back. A run that is printed is always found; of runs that are not, about one in
 * twenty thousand is found all the same.
 */

/** The longest run that is stored; a longer text is asked for by all of its runs of this length. */
export const longest = 8;

/** Bits for each run, and how many of them stand for one. */
const bitsForRun = 24;
const bitsOfRun = 12;

/** The words and numbers of a text: letters and digits alone, without case, accents or the form of quotes and dashes. */
export function wordsOf(/** @type {string} */ text) {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’'`´]/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of up to so many words. */
export function* runsOf(/** @type {readonly string[]} */ words, from = 1, to = longest) {
  for (let start = 0; start < words.length; start += 1)
    for (let length = from; length <= to && start + length <= words.length; length += 1)
      yield words.slice(start, start + length).join(" ");
}

/** A filter of all runs of the texts. */
export function filterOf(/** @type {readonly string[]} */ texts) {
  const runs = new Set(texts.flatMap((text) => [...runsOf(wordsOf(text))]));
  const bytes = new Uint8Array(Math.ceil((runs.size * bitsForRun) / 8));
  for (const run of runs)
    for (const bit of bitsIn(run, bytes)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return bytes;
}

/** Whether a text stands in the documents, as far as its runs of words tell. */
export function isPrinted(/** @type {string} */ text, /** @type {Uint8Array} */ bytes) {
  const words = wordsOf(text);
  if (words.length === 0) return false;
  const length = Math.min(words.length, longest);
  return [...runsOf(words, length, length)].every((run) =>
    bitsIn(run, bytes).every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1),
  );
}

function bitsIn(/** @type {string} */ run, /** @type {Uint8Array} */ bytes) {
  const size = bytes.length * 8;
  const first = hash(run, 0x811c9dc5);
  const step = (hash(run, 0x9747b28c) | 1) >>> 0;
  return Array.from({ length: bitsOfRun }, (_, place) => (first + place * step) % size);
}

/** FNV-1a over the units of a text, mixed once more at its end. */
function hash(/** @type {string} */ text, /** @type {number} */ seed) {
  let value = seed;
  for (let place = 0; place < text.length; place += 1) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
