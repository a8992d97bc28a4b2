import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { facts } from "./facts.js";
import { filterOf, isPrinted } from "./shingles.mjs";

const printed = new Uint8Array(readFileSync(new URL("printed.bin", import.meta.url)));

/** A value that is said to be stated, and where it was found; numbers of rows and years are left out of the place. */
interface Stated {
  readonly at: string;
  readonly text: string;
}

/** The fields that repeat what a document prints: names, titles, entries, dates, years, numbers and amounts. */
const fields = /\.(?:en|printed|since|until|value|year|number|maximum|percentage|contribution|total)$/;

/** What is no value of its own, or is ours by its name: `text` is our wording where `name` is printed. */
const aside = new Set(["sources", "basis", "derived", "readings", "id", "code", "status", "reason", "text"]);

/** Values that no document prints in these words, and why each is said to be stated all the same. */
const exceptions: { readonly [at: string]: string } = {
  "membership.partners.certain.purpose": "a purpose of the network in our words",
  "presidency.presidencyExpenses.for.name": "the expenses in our words",
  "presidency.themeChoice.inAccordanceWith.name": "“national and regional interests”, told one by one",
  "meetings.meetings.title": "a misprint of the entry is corrected; `printed` beside it keeps the entry as it is",
  "meetings.knownMeetings.value.listed.title": "the same titles",
  "reserveFund.reserveFund.value.aliases": "a further name, of which the text prints the beginning in another place",
  "reserveFund.reserveFund.value.purpose.name": "purposes in our words",
  "reserveFund.reserveFund.value.support.name": "“technical and financial”, told one by one",
  "reserveFund.reserveFund.value.vulnerableSituation.conditions.name": "“physical, social, …”, told one by one",
  "reserveFund.reserveFund.value.situations.otherwise.name": "a later page in our words",
  "bodies.adHocGroups.purpose": "purposes in our words",
  "presidency.troika.upcoming.lastKnown.value": "a seat of another year: its own answer says how it is known",
  "presidency.troikas.upcoming.lastKnown.value": "the same seats",
  "conference.collaborators.name": "two names that the list prints with a slash between them",
  "conference.migrationContext.countryRoles.items.name":
    "“countries of origin, transit and destination”, told one by one",
  "conference.migrationContext.levels.items.name": "“local, national, …”, told one by one",
  "themes.thematicPillars.topics.name": "a misprint is corrected; `printed` beside it keeps the heading as it is",
  "documents.publications.title":
    "words printed twice are said once; `printed` beside the title keeps the entry as it is",
  "conference.statistics.figures.value":
    "“several tens of thousands”: the figure is told in words, its `precision` says several times",
  "documents.documentKinds.name": "kinds that the page prints in the plural",
  "documents.documentLists.name": "the lists by our name for them",
  "conference.identity.purpose.value": "the purpose in our words",
};

const stated = facts().flatMap(({ at, value }) => statedIn(value, at.replace(/\(.*\)$/, ""), undefined, []));

describe("what is said to be stated", () => {
  test("is a great deal", () => expect(stated.length).toBeGreaterThan(2000));

  test("is printed in one of the two documents", () => {
    const found = stated.filter(({ text }) => !stands(text)).map(({ at }) => at.replace(/\.(?:en|text\.en)$/, ""));
    expect([...new Set(found)].filter((at) => exceptionTo(at) === undefined)).toEqual([]);
  });

  test("has no exception that is not needed", () => {
    const found = stated.filter(({ text }) => !stands(text)).map(({ at }) => exceptionTo(at));
    expect(Object.keys(exceptions).filter((at) => !found.includes(at))).toEqual([]);
  });
});

test("the filter knows what it was made of, and hardly anything else", () => {
  const filter = filterOf(["The Fund grants US$1,000.00 at most, in San José."]);
  expect(isPrinted("the fund grants us$1,000.00", filter)).toBe(true);
  expect(isPrinted("San Jose", filter)).toBe(true);
  expect(isPrinted("grants the fund", filter)).toBe(false);
  for (const text of ["Quintana Roo", "1,500 dollars", "voluntary return of the migrants of Europe"])
    expect(isPrinted(text, printed), text).toBe(false);
});

function exceptionTo(at: string): string | undefined {
  return Object.keys(exceptions).find((path) => at === path || at.startsWith(`${path}.`));
}

/** A date stands where its year and its day stand; a number or an amount also with commas and without its cents. */
function stands(text: string): boolean {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) {
    const [year = "", , day] = text.split("-");
    return isPrinted(year, printed) && (day === undefined || isPrinted(`${Number(day)}`, printed));
  }
  if (/^\d+(?:\.\d\d)?$/.test(text) && !isPrinted(text, printed)) return isPrinted(withCommas(text), printed);
  return isPrinted(text, printed);
}

function withCommas(amount: string): string {
  return amount.replace(/\.00$/, "").replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/**
 * Every value inside that carries the basis "stated", or stands in something that does, and is not said to be derived. A
 * row of a list that cites its clauses and says no basis is stated as a whole.
 */
function statedIn(value: unknown, at: string, basis: unknown, derived: readonly string[]): Stated[] {
  if (typeof value === "string" || typeof value === "number")
    return basis === "stated" && fields.test(at) ? [{ at, text: `${value}` }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => statedIn(one, at, basis, derived));
  const object = value as { readonly [name: string]: unknown };
  const own = typeof object.basis === "string" ? object.basis : (basis ?? (object.sources && "stated"));
  const skipped = [...derived, ...((object.derived as readonly string[] | undefined) ?? [])];
  return Object.entries(object).flatMap(([name, field]) => {
    if (aside.has(name) || skipped.includes(name)) return [];
    return statedIn(field, `${at}.${name}`, own, name === "value" ? skipped : []);
  });
}
