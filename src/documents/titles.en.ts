import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const publicationFilterTitle = { id: "PublicationFilter", title: "Search among the documents", description: "Each answer given narrows the search." } as const satisfies SchemaTitle;
