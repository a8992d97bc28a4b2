import type { SourceId } from "../kernel/answer.js";
import { readFields, required, wholeNumber } from "../kernel/fields.js";
import { frozen } from "../kernel/frozen.js";
import { draftedDocumentTable } from "./facts.js";

/** The drafting committees of one round of meetings. */
export interface DraftingCommittees {
  /** Who leads each of them. */
  readonly leader: "presidency";
  readonly forNetworks: number;
  /** One that the Consultation Group and the Vice-Ministerial Meeting share. */
  readonly forGroupAndViceMinisterialMeeting: 1;
  readonly total: number;
  /** The other reading of the same sentence: one for each of the two. */
  readonly alternative: { readonly forGroupAndViceMinisterialMeeting: 2; readonly total: number };
  readonly basis: "reading";
  /** The reading that the total rests on. */
  readonly readings: readonly string[];
  readonly sources: readonly SourceId[];
}

/** What a drafting committee prepares. */
export interface DraftedDocument {
  readonly body: (typeof draftedDocumentTable)[number]["body"];
  readonly document: (typeof draftedDocumentTable)[number]["document"];
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/**
 * What the drafting committee of each body prepares, in accordance with what the plenary session agreed.
 *
 * @sources twenty-years/presidency-pro-tempore/drafted-documents, twenty-years/structure-diagram/network-report,
 * twenty-years/regional-consultation-group/duties, twenty-years/vice-ministerial-meeting/declaration
 */
export const draftedDocuments: readonly DraftedDocument[] = frozen(draftedDocumentTable);

const argumentFields = {
  networks: required(wholeNumber(0)),
};

/**
 * How many drafting committees are set up at the beginning of the meetings, each led by the presidency: one for each
 * Network, and one for the Consultation Group and the Vice-Ministerial Meeting. That the last is one that the two share
 * is our reading; `alternative` holds the other.
 *
 * @param networks - how many Networks meet: a whole number from 0 on
 * @returns the number of committees in both readings
 * @throws {@link RcmInputError} "not-a-whole-number", or "out-of-range" below 0
 * @sources twenty-years/presidency-pro-tempore/drafting-committees
 *
 * @example
 * ```js
 * import { draftingCommittees } from "rcm-rules/meetings";
 *
 * draftingCommittees(2).total; // => 3
 * draftingCommittees(2).alternative.total; // => 4
 * ```
 */
export function draftingCommittees(networks: number): DraftingCommittees {
  const forNetworks = readFields(argumentFields, { networks }, "networks").networks;
  return {
    leader: "presidency",
    forNetworks,
    forGroupAndViceMinisterialMeeting: 1,
    total: forNetworks + 1,
    alternative: { forGroupAndViceMinisterialMeeting: 2, total: forNetworks + 2 },
    basis: "reading",
    readings: ["one-shared-drafting-committee"],
    sources: ["twenty-years/presidency-pro-tempore/drafting-committees"],
  };
}
