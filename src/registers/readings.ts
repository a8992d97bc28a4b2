import { type ReadingId, readingTable } from "../clauses/readings.js";
import type { Name, SourceId, Wording } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import { participationReadings } from "../meetings/rules/participation-effects.js";
import { caseReadings } from "./case-readings.js";
import { rules } from "./rules.js";

/** A reading of ours as the register lists it. */
export interface Reading {
  readonly id: ReadingId;
  /** What the text leaves to be asked. */
  readonly question: Name;
  /** The interpretation that the library takes. */
  readonly chosen: Name;
  /** The others that the text allows. */
  readonly alternatives: readonly Name[];
  /** The clauses that are read. */
  readonly sources: readonly SourceId[];
  /** What rests on it: functions with their criteria ("assessRotation#annual-rotation"), or functions alone. */
  readonly usedBy: readonly string[];
}

/** The facts and computations that rest on a reading, by their exported names. */
const uses = {
  agendaRecipients: ["every-observer-organization-is-international"],
  addWorkingDays: ["working-days-of-a-term"],
  apportion: ["shares-by-the-dollar-column", "percentages-of-their-own-sum", "cents-by-largest-remainder"],
  bodies: [
    "documents-speak-for-their-year",
    "consultation-group-since-the-first-meeting",
    "children-group-ends-with-the-network",
    "working-groups-after-the-publication",
  ],
  consultation: ["silence-decides-nothing", "working-days-of-a-term"],
  consultationGroupWithViceMinisterial: ["consultation-group-at-the-end-of-the-year"],
  convener: ["footnote-before-the-general-sentence"],
  criteriaApproval: ["footnote-covers-members"],
  draftingCommittees: ["one-shared-drafting-committee"],
  hierarchy: ["third-network-like-the-others"],
  members: ["documents-speak-for-their-year"],
  meetingFrequencies: ["network-meetings-of-one-week"],
  meetings: [
    "identical-entries-are-one-meeting",
    "on-site-unless-virtual",
    "a-conference-brings-both-together",
    "themes-by-the-subject-named",
  ],
  observerCountries: ["documents-speak-for-their-year"],
  observerOrganizations: ["documents-speak-for-their-year", "eclac-is-one-observer"],
  partners: ["documents-speak-for-their-year"],
  publications: ["two-declarations-of-2014", "communiques-under-the-stray-line", "entries-by-place-are-declarations"],
  relations: ["third-network-like-the-others"],
  reserveFund: ["reserve-fund-name", "one-listed-situation-suffices", "three-special-circumstances"],
  standing: ["documents-speak-for-their-year", "eclac-is-one-observer"],
  troika: ["troika-as-old-as-the-presidency"],
  troikas: ["troika-as-old-as-the-presidency"],
  viceMinisterialHost: ["host-presides-since-2015"],
  workingCalendar: ["working-days-of-a-term"],
} as const satisfies { readonly [Name in string]: readonly ReadingId[] };

/**
 * The register of readings: every place where the text allows several interpretations and an outcome or a fact rests on
 * the one that the library takes; with the others, and with all that rests on it.
 *
 * @example
 * ```js
 * import { readings } from "rcm-rules/sources";
 *
 * const reading = readings.find(({ id }) => id === "prior-joint-approval");
 * reading.question.en; // => "When is an approval prior and joint?"
 * reading.alternatives.length; // => 2
 * reading.usedBy[0]; // => "assessReserveFundCase#approved-by-iom"
 * ```
 */
export const readings: readonly Reading[] = /* @__PURE__ */ registered();

function registered(): readonly Reading[] {
  const users = new Map<ReadingId, string[]>();
  const use = (reading: ReadingId, user: string) => users.set(reading, [...(users.get(reading) ?? []), user]);
  for (const { function: name, criteria } of rules)
    for (const { id, reading } of criteria) if (reading !== undefined) use(reading, `${name}#${id}`);
  for (const { function: name, criterion, reading } of caseReadings())
    use(reading, criterion === undefined ? name : `${name}#${criterion}`);
  for (const reading of new Set(participationReadings().map((one) => one.reading))) use(reading, "participationMatrix");
  for (const [name, readings] of Object.entries(uses)) for (const reading of readings) use(reading, name);
  return frozen(
    readingTable.map(({ id, question, chosen, alternatives, sources }) => ({
      id,
      question: ours(question),
      chosen: ours(chosen),
      alternatives: alternatives.map(ours),
      sources,
      usedBy: users.get(id) ?? [],
    })),
  );
}

/** The register is our own text in both languages. */
function ours(text: Wording): Name {
  return { ...text, spanish: "ours" };
}
