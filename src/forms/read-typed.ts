import type { ValueKind, ValuePart } from "./parts.js";
import { readAmount } from "./read-amount.js";
import { readDate } from "./read-date.js";
import type { ReadingLanguage, ReadProblemParams, ReadResult } from "./read-result.js";

/** What was typed or chosen, as far as it could be read, and what is wrong with it. */
interface Typed {
  readonly value: unknown;
  readonly problem?: ReadProblemParams;
}

/**
 * Reads what was typed into a field or chosen in it. What cannot be read is given back as it came, for the schema to
 * refuse.
 *
 * @param part - the field
 * @param value - a text, as a form has it, or a value that is none
 * @param language - the language of the form; without it only what is the same in both languages is read
 */
export function readTyped(part: ValuePart, value: unknown, language: ReadingLanguage | undefined): Typed {
  if (typeof value !== "string") return { value: part.kind === "yes-no" ? asTruth(value) : value };
  return readers[part.kind](value, language, part);
}

type Reader = (text: string, language: ReadingLanguage | undefined, part: ValuePart) => Typed;

// In Spanish more amounts are ambiguous, in English more dates: where no language is named, what either of them doubts.
const readers: { readonly [Kind in ValueKind]: Reader } = {
  "yes-no": (text) => ({ value: asTruth(text) }),
  choice: (text, _, { codes }) => ({ value: asCode(text.trim(), codes) }),
  date: (text, language) => typed(text, readDate(text, language ?? "en")),
  "as-of": (text, language) => (aYearOrMonth.test(text.trim()) ? { value: text.trim() } : asOfDay(text, language)),
  year: (text) => ({ value: asNumber(text, wholeNumber) }),
  "whole-number": (text) => ({ value: asNumber(text, wholeNumber) }),
  number: (text) => ({ value: asNumber(text, decimalNumber) }),
  amount: (text, language) => typed(text, readAmount(text, language ?? "es")),
  percentage: (text) => ({ value: asPercentage(text) }),
  text: (text) => ({ value: text }),
  other: (text) => ({ value: text }),
};

function typed(text: string, read: ReadResult<string>): Typed {
  return read.success ? { value: read.value } : { value: text, problem: read.problem.params };
}

/** A day is a date too; what is wrong with it is told as of any date. */
function asOfDay(text: string, language: ReadingLanguage | undefined): Typed {
  const read = typed(text, readDate(text, language ?? "en"));
  const { problem } = read;
  return problem?.code === "not-a-date" ? { ...read, problem: { ...problem, code: "not-an-as-of-date" } } : read;
}

const aYearOrMonth = /^\d{4}(?:-\d{2})?$/;

/** A checkbox sends "on"; a database may have 1 and 0. */
const affirmed = ["true", "on", "sí", "si", "yes", "1", "verdadero"];
const denied = ["false", "off", "no", "0", "falso"];

function asTruth(value: unknown): unknown {
  if (typeof value !== "string" && typeof value !== "number") return value;
  const word = String(value).trim().toLowerCase();
  return affirmed.includes(word) ? true : denied.includes(word) ? false : value;
}

/** A code may be a number, which a select has as a text. */
function asCode(text: string, codes: readonly unknown[] = []): unknown {
  return codes.find((code) => String(code) === text) ?? text;
}

const wholeNumber = /^[+-]?\d{1,15}$/;
const decimalNumber = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;

function asNumber(text: string, form: RegExp): unknown {
  return form.test(text.trim()) ? Number(text) + 0 : text;
}

/** No percentage has thousands: a comma can only stand before the decimals. */
function asPercentage(text: string): string {
  const [, whole, decimals] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s?%?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return text;
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}
