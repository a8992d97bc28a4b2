import { type Reader, readList, readText } from "../kernel/read.js";
import { distinct, placesOf, tellerOf } from "./cited-findings.js";
import { resultWords } from "./describe-assessment.js";
import type { Description, Note } from "./description.js";
import { type CitedFinding, citations, clauseOf } from "./paragraph.js";
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
  const outcome = say("stage", { stage: called });
  const basis = say("basis-consultation");
  const notes = notesOf(record, violations.length, phrases);
  const sentences = [
    say("subject", { title: texts.title, outcome }),
    ...notes.map(({ text }) => text),
    ...(violations.length === 0 ? [] : [`${capital(clauseOf("unmet", violations, citations(phrases), say))}.`]),
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
  const texts: string[] = [];
  const list = (key: string, form: Reader<string>) => {
    const found = ownValue(record, key, "");
    return found === undefined ? [] : readList(form, found, key);
  };
  const codes = (key: string) => list(key, (code, at) => name(readText(code, at), at));
  const due = textOr(record, "due", "");
  if (due !== undefined) texts.push(say("due", { due: written(due, phrases) }));
  const next = codes("next").map(within);
  texts.push(next.length === 0 ? say("next-none") : sayOf("next", "events", next));
  const more = codes("notForeseen").map(within);
  if (more.length > 0) texts.push(sayOf("not-foreseen", "events", more));
  for (const key of ["silent", "proposals", "objections"] as const) {
    const members = codes(key);
    if (members.length > 0) texts.push(sayOf(key, "members", members));
  }
  if (violations === 0) texts.push(say("no-violation"));
  return texts.map((text) => ({ text, citation: "" }));
}
