import type { ClauseId } from "../clauses/index.js";
import type { Answer, Evidence, EvidenceOptions, SourceId } from "../kernel/answer.js";
import { ownOf } from "../kernel/bare.js";
import { calendarYear, type Year } from "../kernel/calendar-date.js";
import { readEvidence } from "../kernel/options.js";
import type { MemberCode } from "../membership/index.js";
import { termAnswer } from "./answers.js";
import { type Edition, edition } from "./edition.js";
import {
  firstChosenTheme,
  lastPrintedYear,
  reportedThemeTable,
  type TermRow,
  type Theme,
  type ThemeRow,
  themeTable,
} from "./facts.js";

/** The term of a Presidency pro tempore, by calendar year. */
export interface PresidencyTerm {
  readonly year: number;
  readonly country: MemberCode;
  /** The central theme: printed for 1996 to 2016, reported for 2018, 2019 and 2021. */
  readonly theme?: Theme;
  /** Whether it is for the presiding country to choose the theme: since 1999. */
  readonly themeChosenByPresidency: boolean;
  /** The Conference of that year. */
  readonly edition: Edition;
}

/**
 * Who holds the Presidency pro tempore in a calendar year; "Chair" is IOM's word for the same office. The documents
 * print no day on which a term begins or ends, so a date is not asked for (`termDates`): around the meeting of the
 * Vice-Ministers at the end of a year the office passes on.
 *
 * @param year - the calendar year, a number or its four digits, from 1 to 9999
 * @param options - `evidence: "documents"` leaves reported presidencies and themes out; default "all"
 * @returns known: the term, stated or reported, and in `derived` those of its parts that follow from the sources: the
 * edition, and outside 1999 to 2016 whether the presidency chose the theme. none: the years before the Conference was
 * established. open: all other years, with the last known term, which does not continue, and the reason
 * "presidency-not-stated", or "presidency-only-announced" where a page does no more than announce the presidency of the
 * year
 * @throws {@link RcmInputError} where the year or an option has the wrong form
 * @sources twenty-years/presidencies/yearly-volunteer, twenty-years/presidencies/chosen-theme,
 * twenty-years/presidency-table/1996 to 2016, iom-page/chair/past, iom-page/chair/current,
 * iom-page/meetings/handover-2023, twenty-years/criteria-footnote/approval,
 * twenty-years/structure-diagram/decision-making-body, iom-page/meetings/1
 *
 * @example
 * ```js
 * import { presidency } from "rcm-rules/presidency";
 *
 * const term = presidency(2011);
 * term.value.country; // => "DO"
 * term.value.theme.en; // => "Migration and Labour: A Shared Responsibility of States"
 * term.sources[0]; // => "twenty-years/presidency-table/2011"
 * term.derived; // => ["edition"]
 * presidency(2018).basis; // => "reported"
 * const open = presidency(2018, { evidence: "documents" });
 * open.status; // => "open"
 * open.lastKnown.value.country; // => "HN"
 * ```
 */
export function presidency(year: Year, options: EvidenceOptions = {}): Answer<PresidencyTerm> {
  return presidencyOf(calendarYear(year), readEvidence(options));
}

/** The answer for a year that has been read. */
export function presidencyOf(year: number, evidence: Evidence): Answer<PresidencyTerm> {
  const answer = termAnswer(year, evidence, termValue);
  if (answer.status !== "known") return answer;
  const cited = [...answer.sources, ...themePages(year), ...premises(year)];
  return { ...answer, sources: [...new Set(cited)], derived: derivedIn(year) };
}

/**
 * From when on the presidency chooses the theme; and what the number of an edition follows from: the number of one
 * edition of which the year is printed, and that there is one meeting a year. After the publication a later number is
 * printed too.
 */
function premises(year: number): readonly ClauseId[] {
  const counted = [
    "twenty-years/presidencies/chosen-theme",
    "twenty-years/criteria-footnote/approval",
    "twenty-years/structure-diagram/decision-making-body",
  ] as const;
  return year <= lastPrintedYear ? counted : [...counted, "iom-page/meetings/1"];
}

/**
 * The table prints no edition. Of the years that it covers the sentence above it says from when on the presidency
 * chooses the theme; of the others it is carried over.
 */
function derivedIn(year: number): string[] {
  const stated = year >= firstChosenTheme && year <= lastPrintedYear;
  return stated ? ["edition"] : ["themeChosenByPresidency", "edition"];
}

function termValue({ year, country }: TermRow): PresidencyTerm {
  const theme = themeOf(year);
  return {
    year,
    country,
    ...(theme && { theme }),
    themeChosenByPresidency: year >= firstChosenTheme,
    edition: edition(year),
  };
}

/** The theme of a year: printed or, in a year of which the presidency is itself no more than reported, reported. */
export function themeOf(
  year: number,
  themes: readonly ThemeRow[] = [...themeTable, ...reportedThemeTable],
): Theme | undefined {
  const found = themes.find((row) => row.year === year)?.theme;
  if (found === undefined) return undefined;
  const spanishSources = ownOf(found, "spanishSources");
  return spanishSources === undefined ? { ...found } : { ...found, spanishSources: [...spanishSources] };
}

/** The pages that report the theme of a year. */
function themePages(year: number): readonly SourceId[] {
  return reportedThemeTable.find((row) => row.year === year)?.sources ?? [];
}
