import { readList, readText } from "../kernel/read.js";
import type { Note } from "./description.js";
import { dollars, type Phrases } from "./phrases.js";
import { ownValue, readRecord, textIn, textOr, type Unchecked, unknownCode } from "./read-locale.js";

/** What belongs to an assessment beside its outcome, each a sentence with its clauses. */
export function assessmentNotes(record: Unchecked, unless: readonly string[], phrases: Phrases): readonly Note[] {
  const notes: Note[] = [];
  const reason = textOr(record, "reason", "");
  const approval = ownValue(record, "approval", "");
  const approved = approval === undefined ? {} : readRecord(approval, "approval");
  const why = textOr(approved, "status", "approval") === "open" ? citationOf(approved, "approval", phrases) : "";
  if (reason !== undefined) notes.push({ text: phrases.name(reason, "reason"), citation: why });
  const grant = ownValue(record, "grant", "");
  if (grant !== undefined) notes.push(...grantNotes(readRecord(grant, "grant"), phrases));
  const totals = ownValue(record, "totals", "");
  if (totals !== undefined) notes.push(totalsNote(readRecord(totals, "totals"), phrases));
  const decision = ownValue(record, "decision", "");
  if (decision !== undefined) notes.push(decisionNote(readRecord(decision, "decision"), phrases));
  if (unless.length > 0) notes.push({ text: phrases.sayOf("unless", "fields", unless), citation: "" });
  if (ownValue(record, "carriedForward", "") === true) notes.push(carriedForward(phrases));
  return notes;
}

/** That the documents speak of an earlier date. */
export function carriedForward({ say }: Phrases): Note {
  return { text: say("carried-forward"), citation: "" };
}

/** The citations of a record's own clauses, each once; of those that stand in for them where it has none. */
export function citationOf(
  record: Unchecked,
  path: string,
  { cite }: Phrases,
  otherwise: readonly string[] = [],
): string {
  const at = path === "" ? "sources" : `${path}.sources`;
  const ids = ownValue(record, "sources", path) ?? otherwise;
  return [...new Set(readList((id, place) => cite(readText(id, place), place), ids, at))].join("; ");
}

/** The amount requested beside the maximum, and how that is known where the documents do not speak of the day. */
function grantNotes(grant: Unchecked, phrases: Phrases): readonly Note[] {
  const day = textOr(grant, "day", "grant");
  const amount = amountNote(grant, phrases);
  if (day === undefined || day === "stated") return [amount];
  return [amount, { text: phrases.name(day, "grant.day"), citation: "" }];
}

function amountNote(grant: Unchecked, phrases: Phrases): Note {
  const maximum = dollars(textIn(grant, "maximum", "grant"));
  const amount = textOr(grant, "requested", "grant");
  const within = textIn(grant, "within", "grant");
  const citation = citationOf(grant, "grant", phrases);
  if (amount === undefined) return { text: phrases.say("amount-unknown", { maximum }), citation };
  const requested = dollars(amount);
  if (within === "met") return { text: phrases.say("amount-within", { maximum, requested }), citation };
  if (within === "unmet") return { text: phrases.say("amount-above", { maximum, requested }), citation };
  throw unknownCode(within, "grant.within");
}

/** What the columns of a scale add up to. */
function totalsNote(totals: Unchecked, { say }: Phrases): Note {
  const contributions = dollars(textIn(totals, "contributions", "totals"));
  const percentages = textIn(totals, "percentages", "totals");
  return { text: say("totals", { contributions, percentages }), citation: "" };
}

/** Who decides on an application, which its criteria do not. */
function decisionNote(decision: Unchecked, phrases: Phrases): Note {
  const { say, name } = phrases;
  const citation = citationOf(decision, "decision", phrases);
  const status = textIn(decision, "status", "decision");
  if (status === "open") {
    const reason = name(textIn(decision, "reason", "decision"), "decision.reason");
    return { text: say("decides-open", { reason }), citation };
  }
  if (status !== "known") throw unknownCode(status, "decision.status");
  const value = readRecord(ownValue(decision, "value", "decision"), "decision.value");
  const called = (key: string) => name(textIn(value, key, "decision.value"), `decision.value.${key}`);
  const gaps = { by: called("by"), in: called("in") };
  const isReading = ownValue(decision, "basis", "decision") === "reading";
  return { text: say(isReading ? "decides-reading" : "decides", gaps), citation };
}
