import type { Basis, Name, SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import { compositionTable, institutionalDecisionTable, jointMeeting } from "./facts.js";

/** That the Networks may meet together, and on what. */
export interface JointNetworkMeeting {
  readonly permitted: true;
  /** On what condition. Who says that it is required, no document tells. */
  readonly where: "required";
  readonly on: "topics-of-common-interest";
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/** Who sits in the Regional Consultation Group. */
export interface ConsultationGroupSeat {
  readonly id: (typeof compositionTable)[number]["id"];
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/** A decision on the Conference's own structure of which the documents print the meeting. */
export interface InstitutionalDecision {
  readonly id: (typeof institutionalDecisionTable)[number]["id"];
  /** What sort of meeting it was: a yearly Conference, or one of the Consultation Group. */
  readonly at: (typeof institutionalDecisionTable)[number]["at"];
  /** With the precision that is printed. */
  readonly date: { readonly start: AsOf; readonly end: AsOf };
  /** The number of the Conference, where one is printed. */
  readonly edition?: number;
  readonly place?: Name;
  readonly basis: Exclude<Basis, "reported">;
  /** The paths of those parts that follow from the sources and are not printed. */
  readonly derived?: readonly string[];
  readonly sources: readonly SourceId[];
}

/**
 * The Networks may hold a joint meeting when it is required.
 *
 * @sources twenty-years/liaison-officer-networks/joint-meeting
 */
export const jointNetworkMeeting: JointNetworkMeeting = frozen(jointMeeting);

/**
 * Who sits in the Regional Consultation Group for a Member Country, according to its institutions. How many from each
 * country is not stated.
 *
 * @sources twenty-years/regional-consultation-group/composition
 */
export const consultationGroupSeats: readonly ConsultationGroupSeat[] = frozen(compositionTable);

/**
 * Decisions on the Conference's own structure of which the documents print the meeting, in order of time.
 *
 * @sources twenty-years/criteria-footnote/approval, twenty-years/smuggling-and-trafficking/network-established,
 * twenty-years/consular-protection/network-established, twenty-years/financing/scale-approved,
 * twenty-years/technical-secretariat/renamed, twenty-years/technical-secretariat/unit-established,
 * twenty-years/liaison-officer-networks/anti-trafficking-coalitions,
 * twenty-years/structure-diagram/decision-making-body, iom-page/meetings/91,
 * twenty-years/vulnerable-groups/children-network
 */
export const institutionalDecisions: readonly InstitutionalDecision[] = frozen(institutionalDecisionTable);
