/**
 * Who is compared with whom.
 *
 * @typedef {object} Comparison
 * @property {string} id - what `--only` calls it
 * @property {string} ours - the contestant of this library
 * @property {string} theirs - the one that it is compared with
 * @property {number | undefined} [limit] - the largest ratio that is allowed; none where the comparison is only shown
 */

/**
 * Contestants that are measured by turns, in the same rounds.
 *
 * @typedef {object} Group
 * @property {{ readonly [name: string]: import("./measure.mjs").Contestant }} contestants
 * @property {readonly Comparison[]} comparisons
 * @property {() => void} check - throws where they do not do the same
 */
