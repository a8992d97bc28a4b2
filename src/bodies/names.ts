import type { Wording } from "../kernel/answer.js";
import { called } from "../kernel/named.js";
import { adHocGroupTable } from "./ad-hoc-facts.js";
import { bodyTable } from "./facts.js";
import { focalPointTable } from "./focal-point-facts.js";
import { secretariatPurposeTable } from "./secretariat-facts.js";
import { relationKinds } from "./structure-facts.js";
import { workingGroupsTable } from "./working-group-facts.js";

/**
 * The bodies, the kinds of relation between them, the ad hoc groups and their topics, the duties of the focal points,
 * the purposes of the secretariat and the Working Groups by their names, for the labels of the locales.
 */
export function namedBodies(): readonly { readonly id: string; readonly name: Wording }[] {
  return [
    ...bodyTable,
    ...Object.entries(relationKinds).map(([id, name]) => ({ id, name })),
    ...adHocGroupTable,
    ...adHocGroupTable.flatMap((group) => group.topics.map(called)),
    ...focalPointTable.duties.map(called),
    ...secretariatPurposeTable.map(called),
    ...workingGroupsTable.flatMap((row) => ("value" in row ? row.value : [])),
  ];
}
