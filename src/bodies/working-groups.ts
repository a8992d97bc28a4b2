import type { Answer, EvidenceOptions, SourceId } from "../kernel/answer.js";
import { type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { answerOn, dated } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import type { NamedItem } from "../kernel/named.js";
import { once } from "../kernel/once.js";
import { readEvidence } from "../kernel/options.js";
import { bodiesAttestedUntil } from "./bodies.js";
import { type WorkingGroupRow, workingGroupsTable } from "./working-group-facts.js";

/** One of the Working Groups. */
export interface WorkingGroup extends NamedItem<WorkingGroupRow["value"][number]["id"]> {
  readonly sources: readonly SourceId[];
}

/** The groups are frozen because every answer shares them. */
const groups = once(() => dated(frozen(workingGroupsTable)));

/**
 * The Working Groups by name as of a date. The documents tell of their meetings and name none of them; pages of and
 * about the Conference name four, in 2020, 2021 and 2024.
 *
 * @param asOf - 2024, "2024", "2024-06" or "2024-06-15"; a bare year or month stands for its last day
 * @param options - `evidence`: "documents" leaves the reported names out; default "all"
 * @returns known: the four groups, reported. open: with the reason "names-not-stated" where nothing names them, or
 * "date-precision" inside the month in which they are first named
 * @throws {@link RcmInputError} where the date is none, or an option has the wrong form
 * @sources iom-page/meetings/working-groups-2020, iom-page/meetings/working-groups-2023, reported/working-groups/1,
 * reported/working-groups/2, reported/working-groups/3
 *
 * @example
 * ```js
 * import { workingGroups } from "rcm-rules/bodies";
 *
 * const answer = workingGroups("2021");
 * answer.basis; // => "reported"
 * answer.value.map(({ name }) => name.en).slice(0, 2); // => ["Border Management", "Labor Migration"]
 * workingGroups("2021", { evidence: "documents" }).reason; // => "names-not-stated"
 * ```
 */
export function workingGroups(asOf: AsOfOrYear, options: EvidenceOptions = {}): Answer<readonly WorkingGroup[]> {
  const day = lastDay(asOf);
  const evidence = readEvidence(options);
  return answerOn(day, {
    rows: groups(),
    value: ({ value }: WorkingGroupRow) => value,
    attestedUntil: bodiesAttestedUntil,
    evidence,
  });
}
