import { en } from "../../src/words/locales/en.js";
import { rawValues } from "./raw-values.js";

const codes = [...new Set(Object.values(en.forms.options).flat())];
const otherCodes = ["presidency", "documents", "all", "en", "es", "reported", "drafted"];

/** Values for any field: some are right for it, most are not. Codes of every set, each also in the other case. */
export const pool: readonly unknown[] = [
  ...rawValues,
  ...codes,
  ...otherCodes,
  ...codes.slice(0, 30).map((code) => code.toLowerCase()),
  ...otherCodes.map((code) => code.toUpperCase()),
];
