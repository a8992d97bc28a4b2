import { readList } from "../kernel/read.js";
import { carriedForward, citationOf } from "./assessment-notes.js";
import { readingsNamed } from "./describe-assessment.js";
import type { Description, Note } from "./description.js";
import { citations, noted } from "./paragraph.js";
import { dollars, type Phrases } from "./phrases.js";
import { ownValue, readRecord, textIn, textOr, type Unchecked } from "./read-locale.js";

/** An apportionment in words: the total, and the share of each member as a note. */
export function describedApportionment(record: Unchecked, phrases: Phrases): Description {
  const { say, name } = phrases;
  const title = say("apportionment");
  const weights = textIn(record, "weights", "");
  const total = dollars(textIn(record, "total", ""));
  const citation = citationOf(record, "", phrases);
  const shares = readList(
    (share, at) => shareNote(readRecord(share, at), at, phrases),
    ownValue(record, "shares", ""),
    "shares",
  );
  const outcome = say("apportioned", { total, count: `${shares.length}`, weights: name(weights, "weights") });
  const own = weights === "printed-percentages" ? "basis-printed-percentages" : "basis-apportionment";
  const basis = readingsNamed(record, phrases) ?? say(own);
  const difference = textOr(record, "difference", "");
  const rest: Note[] =
    difference === undefined ? [] : [{ text: say("difference", { difference: dollars(difference) }), citation: "" }];
  if (ownValue(record, "carriedForward", "") === true) rest.push(carriedForward(phrases));
  const list = shares.map(({ text }) => text).join("; ");
  const sentences = [
    say("subject", { title, outcome }),
    noted(say("shares", { shares: list }), citation.split("; "), citations(phrases)),
    ...rest.map(({ text }) => text),
    basis,
  ];
  const notes = [...shares, ...rest];
  return { title, outcome, because: [], basis, notes, missing: [], findings: [], text: sentences.join(" ") };
}

/** The share of a member; a cent that the rounding adds is told. */
function shareNote(share: Unchecked, at: string, phrases: Phrases): Note {
  const { say, name } = phrases;
  const citation = citationOf(share, at, phrases);
  const country = name(textIn(share, "country", at), `${at}.country`);
  const amount = dollars(textIn(share, "amount", at));
  const extra = ownValue(share, "extraCent", at) === true;
  return { text: say(extra ? "share-with-cent" : "share", { country, amount }), citation };
}
