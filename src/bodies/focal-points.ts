import type { SourceId, Wording } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import type { SourcedText } from "../kernel/named.js";
import { focalPointTable } from "./focal-point-facts.js";

/** Between whom a focal point passes information. */
export type FocalPointParty =
  | "presidency"
  | "secretariat"
  | "others-involved"
  | "focal-points"
  | "national-institutions";

/** Who the focal points are and what they do. */
export interface FocalPoints {
  /** How many persons each Member Country appoints at the least. */
  readonly perMemberCountry: { readonly minimum: number; readonly sources: readonly SourceId[] };
  readonly appointedFrom: { readonly text: Wording; readonly sources: readonly SourceId[] };
  readonly role: { readonly text: Wording; readonly sources: readonly SourceId[] };
  readonly duties: readonly (SourcedText & {
    readonly from: readonly FocalPointParty[];
    /** Left out where the text does not say to whom. */
    readonly to?: readonly FocalPointParty[];
  })[];
}

/**
 * The focal points of the Member Countries: who they are and what passes through them. In our own words.
 *
 * @sources twenty-years/focal-points/definition, twenty-years/focal-points/duties
 *
 * @example
 * ```js
 * import { focalPoints } from "rcm-rules/bodies";
 *
 * focalPoints.perMemberCountry.minimum; // => 1
 * focalPoints.duties.map(({ id }) => id); // => ["receive-information", "transmit-information", "ensure-dissemination"]
 * ```
 */
export const focalPoints: FocalPoints = frozen(focalPointTable);
