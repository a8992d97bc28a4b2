import type { Open } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import { readCode } from "../kernel/read.js";
import { type BodyId, bodyIds } from "./facts.js";
import { quorumTable } from "./quorum-facts.js";

const readBodyId = /* @__PURE__ */ readCode(bodyIds);
const nearest: { readonly [Id in BodyId]?: readonly string[] } = frozen(quorumTable);

/**
 * How many Member Countries must be present for a body to meet or to decide: the documents do not say so of any body.
 *
 * @param body - the id of a body, such as "vice-ministerial-meeting"
 * @returns open, with the reason "quorum-not-stated" and the clauses that come nearest: those on its decisions, its
 * members or its meetings, where there are any
 * @throws {@link RcmInputError} "unknown-code" where no body has the id
 * @sources twenty-years/vice-ministerial-meeting/declaration, iom-page/introduction/principles,
 * twenty-years/regional-consultation-group/composition, twenty-years/regional-consultation-group/two-meetings,
 * twenty-years/liaison-officer-networks/meeting-time, twenty-years/decision-making/1, twenty-years/decision-making/2
 *
 * @example
 * ```js
 * import { quorum } from "rcm-rules/bodies";
 *
 * quorum("vice-ministerial-meeting").status; // => "open"
 * quorum("rcgm").reason; // => "quorum-not-stated"
 * ```
 */
export function quorum(body: BodyId): Open<number> {
  const id = readBodyId(body, "body");
  return { status: "open", reason: "quorum-not-stated", sources: [...(nearest[id] ?? quorumTable.any)] };
}
