import type { ClauseId } from "../clauses/index.js";

const networks = ["twenty-years/liaison-officer-networks/meeting-time", "iom-page/introduction/principles"] as const;

/** The clauses that come nearest to a quorum, by body; of a body without any, the consensus of the Conference. */
export const quorumTable = {
  "vice-ministerial-meeting": ["twenty-years/vice-ministerial-meeting/declaration", "iom-page/introduction/principles"],
  rcgm: ["twenty-years/regional-consultation-group/composition", "twenty-years/regional-consultation-group/two-meetings", "iom-page/introduction/principles"],
  "network-smuggling-trafficking": networks,
  "network-consular-protection": networks,
  troika: ["twenty-years/decision-making/1", "twenty-years/decision-making/2"],
  any: ["iom-page/introduction/principles"],
} as const satisfies { readonly [body: string]: readonly ClauseId[] };
