/**
 * What each schema is, in English. The titles stand with the words of their topics, each a constant of its own: a
 * bundle takes the titles of the schemas that it has, and no other word.
 */
export * from "../bodies/words.en.js";
export * from "../consultation/words.en.js";
export * from "../contributions/words.en.js";
export * from "../documents/words.en.js";
export type { SchemaTitle as Title } from "../kernel/words.js";
export * from "../meetings/words.en.js";
export * from "../membership/words.en.js";
export * from "../presidency/words.en.js";
export * from "../reserve-fund/words.en.js";
export * from "../words/common.en.js";
