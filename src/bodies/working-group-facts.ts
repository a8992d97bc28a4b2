import type { CitedId } from "../clauses/index.js";
import type { Name } from "../kernel/answer.js";
import type { DatedGap, DatedRow } from "../kernel/dated.js";

/** The four names as the page of 2024 prints them in English; the Spanish is that of a page of 2021. */
const four = [
  { id: "working-group.border-management", name: { en: "Border Management", es: "Gestión Fronteriza", spanish: "reported" }, sources: ["reported/working-groups/1", "reported/working-groups/2"] },
  { id: "working-group.labor-migration", name: { en: "Labor Migration", es: "Migración Laboral", spanish: "reported" }, sources: ["reported/working-groups/1", "reported/working-groups/2"] },
  { id: "working-group.irregular-and-mass-migration", name: { en: "Irregular and Mass Migration", es: "Migración Irregular y Masiva", spanish: "reported" }, sources: ["reported/working-groups/1", "reported/working-groups/2"] },
  { id: "working-group.protection", name: { en: "Protection", es: "Protección", spanish: "reported" }, sources: ["reported/working-groups/1", "reported/working-groups/2"] },
] as const;

/** The groups with the time for which they are known. */
export interface WorkingGroupRow extends DatedRow {
  readonly value: readonly { readonly id: (typeof four)[number]["id"]; readonly name: Name; readonly sources: readonly CitedId[] }[];
  readonly sources: readonly CitedId[];
}

interface WorkingGroupGap extends DatedGap {
  readonly reason?: "names-not-stated";
  readonly sources: readonly CitedId[];
}

/** The documents name no group; the first page that names the four speaks of the Conference of December 2020. */
export const workingGroupsTable = [
  { status: "open", reason: "names-not-stated", since: "0000", sources: ["iom-page/meetings/working-groups-2020", "iom-page/meetings/working-groups-2023"] },
  { value: four, since: "2020-12", basis: "reported", sources: ["reported/working-groups/1", "reported/working-groups/2", "reported/working-groups/3"] },
] as const satisfies readonly (WorkingGroupRow | WorkingGroupGap)[];
