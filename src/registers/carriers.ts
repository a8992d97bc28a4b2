import { bodyTable } from "../bodies/facts.js";
import { functionTable } from "../bodies/function-facts.js";
import { adHocGroups, focalPoints, secretariat } from "../bodies/index.js";
import { hierarchyTable, relationTable } from "../bodies/structure-facts.js";
import {
  collaborators,
  contact,
  history,
  identity,
  iom,
  links,
  mandate,
  migrationContext,
  objectives,
  observerOrganizationRoles,
  secretariatOffice,
  statistics,
  work,
} from "../conference/index.js";
import { procedure } from "../consultation/facts.js";
import { decisionPrinciples } from "../consultation/index.js";
import { scaleTable } from "../contributions/facts.js";
import { budgetCategories, scaleApproval } from "../contributions/index.js";
import { documentKinds, documentLists, linkedDocuments, publications } from "../documents/index.js";
import type { SourceId } from "../kernel/answer.js";
import {
  convenerTable,
  groupMeetingTable,
  halfTable,
  hostTable,
  openPointTable,
  virtualMeetingTable,
} from "../meetings/facts.js";
import {
  agendaRecipients,
  agendaSources,
  agendaStructure,
  closedDoorDecisions,
  consultationGroupSeats,
  draftedDocuments,
  furtherMeetings,
  institutionalDecisions,
  jointNetworkMeeting,
  meetingFrequencies,
  meetingList,
  meetings,
  viceMinisterialParts,
  viceMinisterialPortfolios,
} from "../meetings/index.js";
import { participationTable } from "../meetings/participation/facts.js";
import { foundingSources } from "../meetings/register/further-facts.js";
import {
  criteriaTable,
  memberTable,
  observerCountryTable,
  observerOrganizationTable,
  partnerTable,
} from "../membership/facts.js";
import { partyLists } from "../membership/index.js";
import { termTable, troikaTable } from "../presidency/facts.js";
import { presidency, presidencyExpenses, themeChoice } from "../presidency/index.js";
import { reserveFund } from "../reserve-fund/index.js";
import { centralThemes, thematicPillars } from "../themes/index.js";

/** Something that carries clauses besides the criteria of a rule: a row of a table, or what a function computes. */
export interface Carrier {
  /** The exported name, then the row: "members#DO", "edition". */
  readonly name: string;
  readonly sources: readonly SourceId[];
}

/** The facts that each exported name gives, with their sources wherever these stand in them. */
const facts: readonly (readonly [name: string, facts: unknown])[] = /* @__PURE__ */ listed();

/** What functions compute by a clause without assessing criteria. */
const computations: readonly Carrier[] = [
  { name: "members", sources: ["twenty-years/member-countries/count", "iom-page/members/count"] },
  {
    name: "observerOrganizations",
    sources: [
      "twenty-years/observer-organizations/count",
      "twenty-years/observer-organizations/order",
      "iom-page/observer-organizations/count",
    ],
  },
  { name: "edition", sources: ["twenty-years/presidencies/table-scope", "twenty-years/criteria-footnote/approval"] },
  {
    name: "presidency",
    sources: [
      "twenty-years/presidencies/chosen-theme",
      "twenty-years/presidencies/table-scope",
      "iom-page/chair/current",
      "iom-page/chair/past",
    ],
  },
  { name: "troika", sources: ["twenty-years/decision-making/1"] },
  {
    name: "termDates",
    sources: ["twenty-years/presidencies/yearly-volunteer", "twenty-years/presidency-pro-tempore/appointment"],
  },
  {
    name: "apportion",
    sources: [
      "twenty-years/financing/annual-contributions",
      "twenty-years/technical-secretariat/funding-source",
      "twenty-years/financing/scale-approved",
      "twenty-years/contributions-table/total",
    ],
  },
  { name: "assessObserverCountry", sources: ["twenty-years/observer-country-criteria/9"] },
  {
    name: "assessMembership",
    sources: [
      "twenty-years/membership-criteria/commitment",
      "twenty-years/vice-ministerial-meeting/closed-door-criteria",
      "twenty-years/structure-diagram/decision-making-body",
    ],
  },
  { name: "grantMaximum", sources: ["twenty-years/reserve-fund/maximum"] },
];

/** All that carries a clause besides criteria. */
export function carriers(): Carrier[] {
  return [...computations, ...facts.flatMap(([name, value]) => rowsWithSources(name, value))];
}

function listed(): (readonly [string, unknown])[] {
  return [
    ["members", memberTable],
    ["observerCountries", observerCountryTable],
    ["observerOrganizations", observerOrganizationTable],
    ["partners", partnerTable],
    [
      "criteriaApproval",
      criteriaTable.map(({ sources }, place) => ({ id: place === 0 ? "before" : "since", sources })),
    ],
    ["presidency", termTable.map(({ year }) => ({ id: `${year}`, ...presidency(year) }))],
    ["troika", troikaTable.map((row) => ({ id: row.since, sources: row.sources }))],
    ["bodies", bodyTable],
    ["hierarchy", hierarchyTable],
    ["relations", relationTable],
    ["functionsOf", functionTable],
    [
      "secretariat",
      ["2001", "2002", "2024"].map((asOf) => ({ id: asOf, ...secretariat(asOf, { evidence: "documents" }) })),
    ],
    ["scale", scaleTable.map((scale) => ({ id: scale.since, ...scale }))],
    [
      "participationMatrix",
      participationTable.map(({ effect, source }, row) => ({ id: `${row + 1}-${effect}`, sources: [source] })),
    ],
    ["viceMinisterialHalf", halfTable],
    [
      "viceMinisterialHost",
      [...hostTable, ...virtualMeetingTable.map((row) => ({ id: `${row.year}-virtual`, ...row }))],
    ],
    ["quorum", openPointTable.filter(({ id }) => id === "quorum").map(({ of, sources }) => ({ id: of, sources }))],
    ["agendaInputDeadline", openPointTable.filter(({ id }) => id === "agenda-input-deadline")],
    ["consultationGroupWithViceMinisterial", groupMeetingTable],
    ["convener", convenerTable],
    ["meetings", meetings()],
    ["furtherMeetings", furtherMeetings({ evidence: "documents" })],
    ["meetingList", [{ id: "iom-page", ...meetingList }]],
    ["knownMeetings", [{ id: "none", sources: foundingSources }]],
    ["consultation", procedure.map(({ state, sources }) => ({ id: state, sources }))],
    ["publications", publications()],
    ...Object.entries({
      adHocGroups,
      agendaRecipients,
      agendaSources,
      agendaStructure,
      budgetCategories,
      centralThemes,
      closedDoorDecisions,
      collaborators,
      consultationGroupSeats,
      contact,
      decisionPrinciples,
      documentKinds,
      documentLists,
      draftedDocuments,
      focalPoints,
      history,
      identity,
      institutionalDecisions,
      iom,
      jointNetworkMeeting,
      linkedDocuments,
      links,
      mandate,
      meetingFrequencies,
      migrationContext,
      objectives,
      observerOrganizationRoles,
      partyLists,
      presidencyExpenses,
      reserveFund: reserveFund("2016", { evidence: "documents" }),
      scaleApproval,
      secretariatOffice,
      statistics,
      thematicPillars,
      themeChoice,
      viceMinisterialParts,
      viceMinisterialPortfolios,
      work,
    }),
  ];
}

/** Every object inside a value that has sources, named by its id or code, else by its place. */
function rowsWithSources(name: string, value: unknown): Carrier[] {
  if (typeof value !== "object" || value === null) return [];
  const { sources } = value as { readonly sources?: readonly SourceId[] };
  const own = Array.isArray(sources) ? [{ name, sources }] : [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    key === "sources" ? [] : rowsWithSources(rowName(name, key, part), part),
  );
  return [...own, ...inner];
}

function rowName(name: string, key: string, part: unknown): string {
  const { id, code, from, to } = (typeof part === "object" && part !== null ? part : {}) as Readonly<
    Record<string, unknown>
  >;
  const row = id ?? code ?? (from !== undefined && to !== undefined ? `${from}>${to}` : key);
  return name.includes("#") ? `${name}.${row}` : `${name}#${row}`;
}
