import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const reserveFundCaseTitle = { id: "ReserveFundCase", title: "Reserve Fund case", description: "A case that is put to the Reserve Fund. What is left blank counts as unknown." } as const satisfies SchemaTitle;
