import { gzipSync, strToU8 } from "fflate";

/**
 * A text as gzip, by code of its own and without a time: every machine and every version of Node makes the same bytes.
 *
 * @param {string} text
 */
export function compressed(text) {
  return gzipSync(strToU8(text), { level: 9, mtime: 0 });
}
