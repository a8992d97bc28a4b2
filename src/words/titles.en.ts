import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const assessmentTitle = { id: "Assessment", title: "Assessment", description: "The outcome of a rule, with its findings." } as const satisfies SchemaTitle;
export const evidenceOptionsTitle = { id: "EvidenceOptions", title: "Evidence", description: "The facts that may be used." } as const satisfies SchemaTitle;
