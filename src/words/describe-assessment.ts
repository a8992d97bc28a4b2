import type { FindingResult } from "../kernel/assessment.js";
import { type Reader, readCode, readList, readText } from "../kernel/read.js";
import { assessmentNotes } from "./assessment-notes.js";
import { distinct, placesOf, tellerOf } from "./cited-findings.js";
import type { DescribedInput, Description } from "./description.js";
import { type InputLabel, labelsOfInputs } from "./input-labels.js";
import { type CitedFinding, type CitedPlace, paragraph } from "./paragraph.js";
import { type Phrases, unstopped } from "./phrases.js";
import { ownValue, readRecord, recordIn, textIn, textOr, type Unchecked, unknownCode } from "./read-locale.js";
import { type RuleWords, ruleWords } from "./rule-words.js";

/** An assessment in words. */
export function describedAssessment(record: Unchecked, phrases: Phrases): Description {
  const { words } = phrases;
  const { rule, outcome, findings, because } = readAssessment(record, phrases);
  const texts = ruleWords(words, rule);
  if (texts === undefined) throw unknownCode(rule, "rule");
  const sentence = outcomeText(texts, outcome, phrases);
  const listed = findingsInWords(findings, texts, phrases);
  const carrying = because.map((criterion, place) => {
    const at = findings.findIndex((finding) => finding.criterion === criterion);
    if (at < 0) throw unknownCode(criterion, `because.${place}`);
    return listed[at] as CitedFinding;
  });
  const told = tellerOf(findings, phrases);
  const labels = labelsOfInputs(texts, phrases);
  const labelled = (key: string): readonly (DescribedInput & InputLabel)[] => {
    const paths = ownValue(record, key, "");
    if (paths === undefined) return [];
    return readList(readText, paths, key).map((path) => ({ path, ...labels(path) }));
  };
  const lacking = labelled("missing");
  const basis = basisOf(record, outcome, phrases);
  const presumed = labelled("unless").map(({ inside }) => inside);
  const notes = assessmentNotes(record, presumed, phrases);
  const missing = lacking.map(({ inside }) => inside);
  const parts = { title: texts.title, outcome: sentence, because: carrying, basis, notes, missing };
  return {
    title: texts.title,
    outcome: sentence,
    because: carrying.map(told),
    basis,
    notes,
    missing: lacking.map(({ path, label }) => ({ path, label })),
    findings: listed.map(told),
    text: paragraph(parts, phrases),
  };
}

/** What an assessment has that is put into words. It may carry more. */
function readAssessment(record: Unchecked, phrases: Phrases) {
  return {
    rule: readText(ownValue(record, "rule", ""), "rule"),
    outcome: readText(ownValue(record, "outcome", ""), "outcome"),
    findings: readList(findingReader(phrases), ownValue(record, "findings", ""), "findings"),
    because: readList(readText, ownValue(record, "because", ""), "because"),
  };
}

interface ReadFinding {
  readonly criterion: string;
  readonly result: FindingResult;
  readonly places: readonly CitedPlace[];
}

const readResult = /* @__PURE__ */ readCode<FindingResult>(["met", "unmet", "unknown"]);

/** Reads findings, and puts their clauses into words on the way. */
function findingReader({ cite }: Phrases): Reader<ReadFinding> {
  const placeOf = placesOf(cite);
  return (finding, path) => {
    const record = readRecord(finding, path);
    return {
      criterion: textIn(record, "criterion", path),
      result: readResult(ownValue(record, "result", path), `${path}.result`),
      places: readList(placeOf, ownValue(record, "sources", path), `${path}.sources`),
    };
  };
}

/** The rule's own sentence; what is undetermined, or settled by no document, is so in every rule alike. */
function outcomeText({ outcomes, path }: RuleWords, outcome: string, { named, words }: Phrases): string {
  const sentence = textOr(outcomes, outcome, `${path}.outcomes`);
  if (sentence !== undefined) return sentence;
  if (outcome !== "undetermined") throw unknownCode(outcome, "outcome");
  return named(outcome) ?? textIn(recordIn(words, "labels", "locale"), outcome, "locale.labels");
}

function findingsInWords(
  findings: readonly ReadFinding[],
  { criteria, path }: RuleWords,
  { words }: Phrases,
): readonly CitedFinding[] {
  if (findings.length === 0) return [];
  const called = resultWords(words);
  const base = `${path}.criteria`;
  return findings.map(({ criterion, result, places }, index) => {
    const text = textOr(criteria, criterion, base);
    if (text === undefined) throw unknownCode(criterion, `findings.${index}.criterion`);
    const citations = distinct(places.map(({ place }) => place));
    return { text, code: result, result: called[result], citations, places };
  });
}

/** What a finding's result is called. */
export function resultWords(words: Unchecked): { readonly [Result in FindingResult]: string } {
  const results = recordIn(words, "results", "locale");
  const called = (result: FindingResult) => textIn(results, result, "locale.results");
  return { met: called("met"), unmet: called("unmet"), unknown: called("unknown") };
}

/** What the outcome rests on. A reading is named where the locale has a name for it. */
function basisOf(record: Unchecked, outcome: string, phrases: Phrases): string {
  const basis = ownValue(record, "basis", "");
  if (outcome === "undetermined") return phrases.say("basis-undecided");
  if (basis === "stated") return phrases.say("basis-stated");
  if (basis !== "reading") return phrases.say("basis-silent");
  return (
    readingsNamed(record, phrases) ??
    phrases.say(readingsOf(record).length > 1 ? "basis-reading-many" : "basis-reading-one")
  );
}

function readingsOf(record: Unchecked): readonly string[] {
  const ids = ownValue(record, "readings", "");
  return ids === undefined ? [] : readList(readText, ids, "readings");
}

/** A sentence with the names of the readings that a result rests on, where the locale knows them all. */
export function readingsNamed(record: Unchecked, { say, sayOf, named }: Phrases): string | undefined {
  const names = readingsOf(record).map(named);
  if (names.length === 0 || names.includes(undefined)) return undefined;
  const readings = names.map((name) => say("quoted", { text: unstopped(name as string) }));
  return sayOf("basis-readings", "readings", readings);
}
