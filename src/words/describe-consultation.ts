import { type Reader, readList, readText } from "../kernel/read.js";
import { citationOf } from "./assessment-notes.js";
import { distinct, placesOf, tellerOf } from "./cited-findings.js";
import { readingsNamed, resultWords } from "./describe-assessment.js";
import type { Description, Note } from "./description.js";
import { type CitedFinding, citations, clauseOf, noted } from "./paragraph.js";
import { capital, type Phrases, within, written } from "./phrases.js";
import { ownValue, readRecord, textIn, textOr, type Unchecked, unknownCode } from "./read-locale.js";
import { ruleWords } from "./rule-words.js";

const rule = "consultation.procedure";

/** A consultation in words: where it stands, what comes next, what departs from the procedure, who is silent. */
export function describedConsultation(record: Unchecked, phrases: Phrases): Description {
  const { say, words } = phrases;
  const texts = ruleWords(words, rule);
  if (texts === undefined) throw unknownCode(rule, "rule");
  const stage = textIn(record, "stage", "");
  const called = textOr(texts.outcomes, stage, `${texts.path}.outcomes`);
  if (called === undefined) throw unknownCode(stage, "stage");
  const violations = violationsOf(record, texts, phrases);
  const outcome = say("stage", { stage: within(called) });
  const basis = readingsNamed(record, phrases) ?? say("basis-consultation");
  const notes = notesOf(record, violations.length, phrases);
  const cited = citations(phrases);
  const sentences = [
    say("subject", { title: texts.title, outcome }),
    ...notes.map(({ text, citation }) => noted(text, citation === "" ? [] : citation.split("; "), cited)),
    ...(violations.length === 0 ? [] : [`${capital(clauseOf("unmet", violations, cited, say))}.`]),
    basis,
  ];
  const findings = violations.map(tellerOf(violations, phrases));
  return { title: texts.title, outcome, because: [], basis, notes, missing: [], findings, text: sentences.join(" ") };
}

/** What is not met, each with the place of its event in the list. */
function violationsOf(
  record: Unchecked,
  { criteria, path }: { readonly criteria: Unchecked; readonly path: string },
  { say, cite, words }: Phrases,
): readonly CitedFinding[] {
  const listed = readList(readRecord, ownValue(record, "violations", ""), "violations");
  if (listed.length === 0) return [];
  const { unmet } = resultWords(words);
  const known = new Map<string, string | undefined>();
  return listed.map((violation, place) => {
    const at = `violations.${place}`;
    const id = textIn(violation, "criterion", at);
    if (!known.has(id)) known.set(id, textOr(criteria, id, `${path}.criteria`));
    const criterion = known.get(id);
    if (criterion === undefined) throw unknownCode(id, `${at}.criterion`);
    const number = Number(ownValue(violation, "event", at)) + 1;
    const text = say("event", { number: `${number}`, criterion: within(criterion) });
    const places = readList(placesOf(cite), ownValue(violation, "sources", at), `${at}.sources`);
    const citations = distinct(places.map((one) => one.place));
    return { text, code: "unmet", result: unmet, citations, places };
  });
}

/** The term, the next steps, what the text does not foresee, who is silent, who proposes and who objects. */
function notesOf(record: Unchecked, violations: number, phrases: Phrases): readonly Note[] {
  const { say, sayOf, name } = phrases;
  const notes: Note[] = [];
  const add = (text: string, citation = "") => notes.push({ text, citation });
  const list = (key: string, form: Reader<string>) => {
    const found = ownValue(record, key, "");
    return found === undefined ? [] : readList(form, found, key);
  };
  const codes = (key: string) => list(key, (code, at) => name(readText(code, at), at));
  const due = textOr(record, "due", "");
  if (due !== undefined) add(say("due", { due: written(due, phrases) }), citationFor("due", record, phrases));
  const next = codes("next").map(within);
  add(next.length === 0 ? say("next-none") : sayOf("next", "events", next), citationFor("stage", record, phrases));
  const more = codes("notForeseen").map(within);
  if (more.length > 0) add(sayOf("not-foreseen", "events", more));
  for (const key of ["silent", "proposals", "objections"] as const) {
    const members = codes(key);
    if (members.length > 0) add(sayOf(key, "members", members), citationFor(key, record, phrases));
  }
  notes.push(...observationsOf(record, phrases));
  if (violations === 0) add(say("no-violation"));
  return notes;
}

/** The clauses of a part of what is told. */
function citationFor(part: string, record: Unchecked, { cite }: Phrases): string {
  const sources = ownValue(record, "sources", "");
  const ids = sources === undefined ? undefined : ownValue(readRecord(sources, "sources"), part, "sources");
  if (ids === undefined) return "";
  return distinct(readList((id, at) => cite(readText(id, at), at), ids, `sources.${part}`)).join("; ");
}

/** What has been recorded of which the text says nothing, each with the place of its event in the list. */
function observationsOf(record: Unchecked, phrases: Phrases): readonly Note[] {
  const found = ownValue(record, "observations", "");
  if (found === undefined) return [];
  return readList(readRecord, found, "observations").map((observation, place) => {
    const at = `observations.${place}`;
    const number = Number(ownValue(observation, "event", at)) + 1;
    const reason = within(phrases.name(textIn(observation, "reason", at), `${at}.reason`));
    return {
      text: phrases.say("event", { number: `${number}`, criterion: reason }),
      citation: citationOf(observation, at, phrases),
    };
  });
}
