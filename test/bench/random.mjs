/** Numbers that look like chance, and are the same in every run. */

/**
 * @param {number} seed - a whole number
 * @returns {() => number} numbers from 0 up to 1, the same for the same seed (Mulberry32)
 */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template Value
 * @param {() => number} random
 * @param {readonly Value[]} values - at least one
 * @returns {Value} one of them
 */
export function oneOf(random, values) {
  return /** @type {Value} */ (values[Math.floor(random() * values.length)]);
}

/**
 * @param {string} day - "2024-01-31"
 * @param {number} days - how many days later
 * @returns {string} that day
 */
export function daysAfter(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
