import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const candidacyTitle = { id: "Candidacy", title: "Candidacy for the presidency", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const rotationTermTitle = { id: "RotationTerm", title: "Presidency of a year", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const rotationTitle = { id: "Rotation", title: "List of presidencies", description: "Presidencies in any order." } as const satisfies SchemaTitle;
export const editionTitle = { id: "Edition", title: "Edition of the Conference", description: "The number of a yearly Conference." } as const satisfies SchemaTitle;
export const presidencyTermTitle = { id: "PresidencyTerm", title: "Presidency pro tempore", description: "Who presides in a year." } as const satisfies SchemaTitle;
