import type { FindingResult } from "../kernel/assessment.js";
import type { Note } from "./description.js";
import { capital, type Phrases, unstopped, within } from "./phrases.js";

/** A finding in words with its citations one by one. */
export interface CitedFinding {
  readonly text: string;
  readonly code: FindingResult;
  readonly result: string;
  readonly citations: readonly string[];
  /** The clauses with the place of each. */
  readonly places: readonly CitedPlace[];
}

/** A clause and where it stands. */
export interface CitedPlace {
  readonly id: string;
  readonly place: string;
}

/** What a paragraph says, in its order. */
export interface Parts {
  readonly title: string;
  readonly outcome: string;
  readonly because: readonly CitedFinding[];
  readonly basis: string;
  readonly notes: readonly Note[];
  /** What the missing inputs are called inside a sentence. */
  readonly missing: readonly string[];
}

/**
 * The whole as a paragraph for a letter: the subject, the outcome, the reasons with their citations, what it rests on,
 * the notes, what is missing. A citation stands in it once.
 */
export function paragraph({ title, outcome, because, basis, notes, missing }: Parts, phrases: Phrases): string {
  const cited = citations(phrases);
  const sentences = [
    phrases.say("subject", { title, outcome }),
    ...reasons(because, cited, phrases),
    // While nothing is decided, the outcome has said so.
    ...(because.length === 0 && missing.length > 0 ? [] : [basis]),
    ...notes.map(({ text, citation }) => noted(text, citation === "" ? [] : citation.split("; "), cited)),
  ];
  if (missing.length > 0) sentences.push(phrases.say("missing", { fields: missing.join("; ") }));
  return sentences.join(" ");
}

const results = ["met", "unknown", "unmet"] as const;

/** What is met, what is not known and what is not met, a sentence each. */
function reasons(because: readonly CitedFinding[], cited: Citations, { say }: Phrases): readonly string[] {
  const sentences: string[] = [];
  for (const result of results) {
    const findings = because.filter(({ code }) => code === result);
    if (findings.length === 0) continue;
    const clause = clauseOf(result, findings, cited, say);
    const lead = leads[sentences.length];
    sentences.push(capital(lead === undefined ? `${clause}.` : say(lead, { reasons: clause })));
  }
  return sentences;
}

/** How the first sentence and the second begin. */
const leads = ["because", "besides"] as const;

/** "these criteria are met: …" */
export function clauseOf(
  result: FindingResult,
  findings: readonly CitedFinding[],
  cited: Citations,
  say: Phrases["say"],
): string {
  return say(`criteria-${result}-${findings.length === 1 ? "one" : "many"}`, { list: listOf(findings, cited) });
}

/** The criteria one after the other; those that stand in the same places are followed by one citation. */
function listOf(findings: readonly CitedFinding[], cited: Citations): string {
  let list = "";
  for (let place = 0; place < findings.length; place += 1) {
    const { text, citations } = findings[place] as CitedFinding;
    const following = findings[place + 1]?.citations;
    list += (place === 0 ? "" : "; ") + within(text);
    if (following === undefined || !sameAs(following, citations)) list += cited(citations);
  }
  return list;
}

function sameAs(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, place) => text === others[place]);
}

/** A sentence with its citations before its full stop. */
export function noted(text: string, places: readonly string[], cited: Citations): string {
  return `${unstopped(text)}${cited(places)}.`;
}

/** Gives citations in brackets, in full the first time only. */
export type Citations = (places: readonly string[]) => string;

/**
 * Cites as an editor does: a place in full the first time; after that "same clause" right behind it, and the place
 * without its document further on. Of what stands in the place that was cited last, only the rest: "item 2".
 */
export function citations({ say }: Phrases): Citations {
  const cited = new Set<string>();
  let last = "";
  const next = (place: string): string => {
    if (place === last) return say("same-clause");
    const known = cited.has(place);
    const rest = known ? afterDocument(place) : restOf(place, last);
    cited.add(place);
    last = place;
    return rest;
  };
  return (places) => (places.length === 0 ? "" : ` (${places.map(next).join("; ")})`);
}

function afterDocument(place: string): string {
  return place.slice(place.indexOf(", ") < 0 ? 0 : place.indexOf(", ") + 2);
}

/** What a place says beyond the last one, where it stands inside it or beside it in the same section. */
function restOf(place: string, last: string): string {
  if (last !== "" && place.startsWith(`${last}, `)) return place.slice(last.length + 2);
  const section = last.slice(0, last.lastIndexOf(", ") + 2);
  return section.indexOf(", ") < section.length - 2 && place.startsWith(section) ? place.slice(section.length) : place;
}
