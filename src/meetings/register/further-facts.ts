import type { BodyId } from "../../bodies/facts.js";
import type { ClauseId, ReportId } from "../../clauses/index.js";
import type { Name } from "../../kernel/answer.js";
import type { AsOf } from "../../kernel/as-of.js";
import type { MeetingKind } from "../meeting-codes.js";
import type { PlaceName } from "./places.js";

/** A meeting of which a document or a page tells outside the list. */
export interface FurtherMeetingRow {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly bodies?: readonly BodyId[];
  readonly dates: readonly { readonly start: AsOf; readonly end: AsOf }[];
  readonly place?: PlaceName;
  readonly edition?: { readonly number: number; readonly roman: string; readonly basis: "stated" | "derived"; readonly sources: readonly ClauseId[] };
  readonly title: Name;
  readonly basis: "stated" | "reported";
  readonly derived?: readonly ("dates" | "edition")[];
  readonly sources: readonly (ClauseId | ReportId)[];
}

/** The list has no meeting before June 2012, and not all of those after: the publication tells of some in its prose, each with what it prints of it, and a public page of two. In the order of time. */
export const furtherMeetingTable = [
  {
    id: "1996-first-technical-meeting",
    kind: "other-meeting",
    dates: [{ start: "1996", end: "1996" }],
    place: "Mexico",
    title: { en: "First technical meeting of the RCM", es: "Primera reunión técnica de la CRM", spanish: "ours" },
    basis: "stated",
    sources: ["twenty-years/migration-and-development/first-meeting-1996"],
  },
  {
    id: "1997-conference",
    kind: "conference",
    dates: [{ start: "1997", end: "1997" }],
    place: "Panama",
    edition: { number: 2, roman: "II", basis: "derived", sources: ["twenty-years/criteria-footnote/approval", "twenty-years/structure-diagram/decision-making-body"] },
    title: { en: "Panama Conference", es: "Conferencia de Panamá", spanish: "ours" },
    basis: "stated",
    derived: ["edition"],
    sources: ["twenty-years/migration-and-development/central-theme"],
  },
  {
    id: "1999-01-28-conference",
    kind: "conference",
    dates: [{ start: "1999-01-28", end: "1999-01-29" }],
    place: "San Salvador",
    edition: { number: 4, roman: "IV", basis: "stated", sources: ["twenty-years/criteria-footnote/approval"] },
    title: { en: "IV Regional Conference on Migration", es: "IV Conferencia Regional sobre Migración", spanish: "ours" },
    basis: "stated",
    sources: ["twenty-years/criteria-footnote/approval"],
  },
  {
    id: "2001-conference",
    kind: "conference",
    dates: [{ start: "2001", end: "2001" }],
    place: "San José",
    edition: { number: 6, roman: "VI", basis: "stated", sources: ["twenty-years/smuggling-and-trafficking/network-established"] },
    title: { en: "VI Meeting of the RCM", es: "VI Reunión de la CRM", spanish: "ours" },
    basis: "stated",
    sources: ["twenty-years/smuggling-and-trafficking/network-established", "twenty-years/consular-protection/network-established", "twenty-years/financing/scale-approved"],
  },
  // Printed is the year after 2001.
  {
    id: "2002-conference",
    kind: "conference",
    dates: [{ start: "2002", end: "2002" }],
    place: "Antigua Guatemala",
    edition: { number: 7, roman: "VII", basis: "stated", sources: ["twenty-years/technical-secretariat/renamed"] },
    title: { en: "VII Regional Conference on Migration", es: "VII Conferencia Regional sobre Migración", spanish: "ours" },
    basis: "stated",
    derived: ["dates"],
    sources: ["twenty-years/technical-secretariat/renamed", "twenty-years/technical-secretariat/unit-established"],
  },
  {
    id: "2003-05-conference",
    kind: "conference",
    dates: [{ start: "2003-05", end: "2003-05" }],
    place: "Mexico",
    edition: { number: 8, roman: "VIII", basis: "stated", sources: ["twenty-years/vulnerable-groups/consolidated-2003"] },
    title: { en: "VIII Meeting of the RCM", es: "VIII Reunión de la CRM", spanish: "ours" },
    basis: "stated",
    sources: ["twenty-years/vulnerable-groups/consolidated-2003"],
  },
  // The year follows from the IV of 1999 and the XVII of 2012, one a year.
  {
    id: "2011-conference",
    kind: "conference",
    dates: [{ start: "2011", end: "2011" }],
    edition: { number: 16, roman: "XVI", basis: "stated", sources: ["twenty-years/liaison-officer-networks/anti-trafficking-coalitions"] },
    title: { en: "XVI RCM", es: "XVI CRM", spanish: "ours" },
    basis: "stated",
    derived: ["dates"],
    sources: ["twenty-years/liaison-officer-networks/anti-trafficking-coalitions", "twenty-years/structure-diagram/decision-making-body", "twenty-years/criteria-footnote/approval", "iom-page/meetings/91"],
  },
  { id: "2016-06-rcgm", kind: "rcgm", bodies: ["rcgm"], dates: [{ start: "2016-06", end: "2016-06" }], place: "Tegucigalpa", title: { en: "Meeting of the RCGM", es: "Reunión del GRCM", spanish: "ours" }, basis: "stated", sources: ["twenty-years/vulnerable-groups/children-network"] },
  {
    id: "2018-11-12-rcgm",
    kind: "rcgm",
    bodies: ["rcgm"],
    dates: [{ start: "2018-11-12", end: "2018-11-13" }],
    place: "Panama City",
    title: { en: "Meeting of the Regional Consultation Group on Migration", es: "Reunión del Grupo Regional de Consulta sobre Migración", spanish: "ours" },
    basis: "reported",
    sources: ["reported/meetings-2018/1"],
  },
  // That there was a XXIII meeting in 2018 follows from its declaration, which the page lists; its days and its place are reported.
  {
    id: "2018-11-14-vice-ministerial-meeting",
    kind: "vice-ministerial-meeting",
    bodies: ["vice-ministerial-meeting"],
    dates: [{ start: "2018-11-14", end: "2018-11-15" }],
    place: "Panama City",
    edition: { number: 23, roman: "XXIII", basis: "stated", sources: ["iom-page/documents/6"] },
    title: { en: "XXIII Vice-Ministerial Meeting", es: "XXIII Reunión Viceministerial", spanish: "ours" },
    basis: "reported",
    sources: ["reported/meetings-2018/1", "iom-page/documents/6"],
  },
] as const satisfies readonly FurtherMeetingRow[];

/** IOM's list as a whole. It lacks the meetings of which the documents tell elsewhere: the XXIII of 2018, whose declaration is listed, and the Consultation Group's of June 2016. */
export const meetingListRow = {
  entries: 91,
  from: "2012-06-18",
  to: "2024-12-06",
  complete: false,
  basis: "derived",
  sources: ["iom-page/meetings/1", "iom-page/meetings/91", "iom-page/documents/6", "twenty-years/vulnerable-groups/children-network"],
} as const satisfies { entries: number; from: AsOf; to: AsOf; complete: boolean; basis: "derived"; sources: readonly ClauseId[] };

/** Before the Conference was established, it held no meeting. */
export const foundingSources = ["twenty-years/introduction/founding"] as const satisfies readonly ClauseId[];
