import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const apportionmentRequestTitle = { id: "ApportionmentRequest", title: "Budget to be shared out", description: "A budget and its weights." } as const satisfies SchemaTitle;
export const apportionmentTitle = { id: "Apportionment", title: "Shares of a budget", description: "The shares of the members." } as const satisfies SchemaTitle;
export const printedScaleTitle = { id: "PrintedScale", title: "Printed scale of contributions", description: "The rows and the two totals below them." } as const satisfies SchemaTitle;
export const contributionScaleTitle = { id: "ContributionScale", title: "Scale of contributions", description: "A scale of contributions that is in force." } as const satisfies SchemaTitle;
