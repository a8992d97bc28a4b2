import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const signatureRequestTitle = { id: "SignatureRequest", title: "Request for a signature", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const workPlanStepTitle = { id: "WorkPlanStep", title: "Step of a work plan", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const bodyTitle = { id: "Body", title: "Body of the Conference", description: "A body with its names and dates." } as const satisfies SchemaTitle;
