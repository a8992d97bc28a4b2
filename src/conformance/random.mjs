/** Numbers that look like chance and are the same in every build (mulberry32). */

/**
 * @param {string} seed
 * @returns {() => number} a number from 0 to below 1
 */
export function randomFrom(seed) {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @template Value
 * @param {readonly Value[]} values
 * @param {() => number} random
 * @returns {Value}
 */
export function oneOf(values, random) {
  return /** @type {Value} */ (values[Math.floor(random() * values.length)]);
}
