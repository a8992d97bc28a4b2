import { readText } from "../kernel/read.js";
import { carriedForward, citationOf } from "./assessment-notes.js";
import { readingsNamed } from "./describe-assessment.js";
import type { Description, Note } from "./description.js";
import { citations, noted } from "./paragraph.js";
import { languageOf, type Phrases, written } from "./phrases.js";
import { ownValue, readRecord, textIn, textOr, type Unchecked, unknownCode } from "./read-locale.js";

/** The answer to a question about a fact in words: its value where that has a name, and how it is known. */
export function describedAnswer(record: Unchecked, phrases: Phrases): Description {
  const { say, name } = phrases;
  const status = textIn(record, "status", "");
  const title = say("answer");
  const outcome = outcomeOf(status, record, phrases);
  const basis = basisOf(status, record, phrases);
  const citation = citationOf(record, "", phrases);
  const because = citation === "" ? [] : [{ text: outcome, result: name(status, "status"), citation }];
  const notes = notesOf(status, record, phrases);
  const sentences = [
    say("subject", { title, outcome: noted(outcome, citation === "" ? [] : citation.split("; "), citations(phrases)) }),
    basis,
    ...notes.map(({ text }) => text),
  ];
  return { title, outcome, because, basis, notes, missing: [], findings: because, text: sentences.join(" ") };
}

function outcomeOf(status: string, record: Unchecked, phrases: Phrases): string {
  const { say, name } = phrases;
  if (status === "none") return say("answer-none");
  if (status === "open") return name(textIn(record, "reason", ""), "reason");
  if (status !== "known") throw unknownCode(status, "status");
  const value = valueName(ownValue(record, "value", ""), phrases);
  return value === undefined ? say("answer-known") : say("answer-value", { value });
}

const sentenceOf = {
  stated: "answer-stated",
  derived: "answer-derived",
  reading: "answer-reading",
  reported: "answer-reported",
} as const;

function basisOf(status: string, record: Unchecked, phrases: Phrases): string {
  if (status === "open") return phrases.say("answer-open");
  if (status === "none") return phrases.say("answer-stated");
  const basis = textIn(record, "basis", "");
  if (!Object.hasOwn(sentenceOf, basis)) throw unknownCode(basis, "basis");
  const named = basis === "reading" ? readingsNamed(record, phrases) : undefined;
  return named ?? phrases.say(sentenceOf[basis as keyof typeof sentenceOf]);
}

/** The latest answer that is known where this one is open; that it is carried forward. */
function notesOf(status: string, record: Unchecked, phrases: Phrases): readonly Note[] {
  if (status === "known") return ownValue(record, "carriedForward", "") === true ? [carriedForward(phrases)] : [];
  const last = ownValue(record, "lastKnown", "");
  if (last === undefined) return [];
  const known = readRecord(last, "lastKnown");
  const asOf = written(readText(ownValue(known, "asOf", "lastKnown"), "lastKnown.asOf"), phrases);
  const value = valueName(ownValue(known, "value", "lastKnown"), phrases);
  const text = value === undefined ? phrases.say("last-known", { asOf }) : phrases.say("last-value", { asOf, value });
  return [{ text, citation: "" }];
}

/** What a value is called: a code by its name, a thing by its own name or its country's; nothing where it has none. */
function valueName(value: unknown, phrases: Phrases): string | undefined {
  if (typeof value === "string") return phrases.named(value) ?? value;
  if (typeof value === "number") return `${value}`;
  if (Array.isArray(value)) return valuesOf(value, phrases);
  if (typeof value !== "object" || value === null) return undefined;
  const record = readRecord(value, "value");
  const name = ownValue(record, "name", "value");
  if (typeof name === "object" && name !== null)
    return textOr(readRecord(name, "value.name"), languageOf(phrases), "value.name");
  const country = ownValue(record, "country", "value");
  return typeof country === "string" ? (phrases.named(country) ?? country) : undefined;
}

function valuesOf(values: readonly unknown[], phrases: Phrases): string | undefined {
  const names = values.map((value) => valueName(value, phrases));
  return names.length === 0 || names.includes(undefined) ? undefined : names.join("; ");
}
