import type { NamedItem } from "../kernel/named.js";
import { adHocGroupTable, focalPointTable } from "./groups-facts.js";

/** The ad hoc groups, their topics and the duties of the focal points by their names, for the labels of the locales. */
export function namedGroups(): readonly NamedItem[] {
  return [
    ...adHocGroupTable,
    ...adHocGroupTable.flatMap((group): readonly NamedItem[] => group.topics),
    ...focalPointTable.duties,
  ];
}
