import type { NamedItem } from "../kernel/named.js";
import { adHocGroupTable } from "./ad-hoc-facts.js";
import { bodyTable } from "./facts.js";
import { focalPointTable } from "./focal-point-facts.js";
import { relationKinds } from "./structure-facts.js";

/**
 * The bodies, the kinds of relation between them, the ad hoc groups, their topics and the duties of the focal points by
 * their names, for the labels of the locales.
 */
export function namedBodies(): readonly NamedItem[] {
  return [
    ...bodyTable,
    ...Object.entries(relationKinds).map(([id, name]) => ({ id, name })),
    ...adHocGroupTable,
    ...adHocGroupTable.flatMap((group): readonly NamedItem[] => group.topics),
    ...focalPointTable.duties,
  ];
}
