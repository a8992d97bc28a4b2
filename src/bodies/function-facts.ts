import type { ClauseId } from "../clauses/index.js";
import type { BodyId } from "./facts.js";

interface FunctionRow {
  readonly id: string;
  /** Place in the printed list, from 1. The list of the Consultation Group is printed without numbers. */
  readonly number: number;
  readonly sources: readonly ClauseId[];
}

/** The bodies whose functions are printed as a list. */
export const bodiesWithFunctions = ["presidency", "secretariat", "rcgm"] as const satisfies readonly BodyId[];

/** A body whose functions are printed as a list. */
export type BodyWithFunctions = (typeof bodiesWithFunctions)[number];

/** The printed lists of functions, each with the passages that say the same elsewhere. */
export const functionTable = {
  presidency: [
    { id: "presidency.convene-events", number: 1, sources: ["twenty-years/presidency-functions/1", "twenty-years/presidency-pro-tempore/invitations"] },
    { id: "presidency.lead-meetings", number: 2, sources: ["twenty-years/presidency-functions/2", "twenty-years/presidency-pro-tempore/general-management", "twenty-years/presidency-pro-tempore/group-and-networks"] },
    { id: "presidency.lead-drafting", number: 3, sources: ["twenty-years/presidency-functions/3", "twenty-years/presidency-pro-tempore/drafting-committees", "twenty-years/presidency-pro-tempore/drafted-documents"] },
    { id: "presidency.monitor-pending-tasks", number: 4, sources: ["twenty-years/presidency-functions/4"] },
    { id: "presidency.consult-members", number: 5, sources: ["twenty-years/presidency-functions/5"] },
    { id: "presidency.represent-conference", number: 6, sources: ["twenty-years/presidency-functions/6"] },
    { id: "presidency.sign-documents", number: 7, sources: ["twenty-years/presidency-functions/7"] },
    { id: "presidency.activate-consultation", number: 8, sources: ["twenty-years/presidency-functions/8", "twenty-years/decision-making/activation"] },
    { id: "presidency.other-tasks", number: 9, sources: ["twenty-years/presidency-functions/9"] },
  ],
  secretariat: [
    { id: "secretariat.advise-members", number: 1, sources: ["twenty-years/technical-secretariat-functions/1"] },
    { id: "secretariat.inform-focal-points", number: 2, sources: ["twenty-years/technical-secretariat-functions/2"] },
    { id: "secretariat.inform-new-authorities", number: 3, sources: ["twenty-years/technical-secretariat-functions/3"] },
    { id: "secretariat.coordinate-with-organizations", number: 4, sources: ["twenty-years/technical-secretariat-functions/4"] },
    { id: "secretariat.inform-other-bodies", number: 5, sources: ["twenty-years/technical-secretariat-functions/5"] },
    { id: "secretariat.manage-cooperation-resources", number: 6, sources: ["twenty-years/technical-secretariat-functions/6"] },
    { id: "secretariat.sign-documents", number: 7, sources: ["twenty-years/technical-secretariat-functions/7"] },
    { id: "secretariat.other-tasks", number: 8, sources: ["twenty-years/technical-secretariat-functions/8"] },
  ],
  rcgm: [
    { id: "rcgm.review-plan-of-action", number: 1, sources: ["twenty-years/regional-consultation-group-roles/1"] },
    { id: "rcgm.approve-work-plans", number: 2, sources: ["twenty-years/regional-consultation-group-roles/2"] },
    { id: "rcgm.manage-secretariat-matters", number: 3, sources: ["twenty-years/regional-consultation-group-roles/3"] },
  ],
} as const satisfies { readonly [Body in BodyWithFunctions]: readonly FunctionRow[] };

/** A printed function of a body. */
export type FunctionId = (typeof functionTable)[BodyWithFunctions][number]["id"];
