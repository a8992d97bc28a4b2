import type { Answer, SourceId } from "../kernel/answer.js";
import { calendarYear, type IsoDate, type Year } from "../kernel/calendar-date.js";
import { frozen } from "../kernel/frozen.js";
import type { NamedItem } from "../kernel/named.js";
import type { MemberCode } from "../membership/index.js";
import { expensesTable, founding, printedHandover, termSources, themeChoiceTable } from "./facts.js";

/** How the central theme of a presidency is chosen. */
export interface ThemeChoice {
  /** The presiding country chooses. */
  readonly by: "presidency";
  /** Since when: "1999". */
  readonly since: string;
  /** What the choice is in accordance with. */
  readonly inAccordanceWith: readonly NamedItem[];
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/** What presiding costs. */
export interface PresidencyExpenses {
  /** What the expenses are for. */
  readonly for: NamedItem;
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
  /** Who bears them: the text does not say. */
  readonly paidBy: Answer<MemberCode>;
}

/** The days on which a presidency begins and ends. */
export interface TermDates {
  readonly year: number;
  /** For how many years a country presides: one, since the presidency rotates every year. */
  readonly years: Answer<1>;
  readonly begins: Answer<IsoDate>;
  readonly ends: Answer<IsoDate>;
}

/**
 * How the central theme of a presidency is chosen: by the presiding country since 1999, in accordance with national and
 * regional interests and migration realities.
 *
 * @sources twenty-years/presidencies/chosen-theme
 *
 * @example
 * ```js
 * import { themeChoice } from "rcm-rules/presidency";
 *
 * themeChoice.since; // => "1999"
 * themeChoice.inAccordanceWith[2].id; // => "migration-realities"
 * ```
 */
export const themeChoice: ThemeChoice = /* @__PURE__ */ frozen(themeChoiceTable);

/**
 * What presiding costs: expenses for the activities within the framework of the Conference. Who bears them is open.
 *
 * @sources twenty-years/presidency-pro-tempore/expenses
 *
 * @example
 * ```js
 * import { presidencyExpenses } from "rcm-rules/presidency";
 *
 * presidencyExpenses.paidBy.reason; // => "payer-not-stated"
 * ```
 */
export const presidencyExpenses: PresidencyExpenses = /* @__PURE__ */ frozen(/* @__PURE__ */ expenses());

function expenses(): PresidencyExpenses {
  return {
    ...expensesTable,
    paidBy: { status: "open", reason: "payer-not-stated", sources: expensesTable.sources },
  };
}

/** Why the days of a term and the payer of its expenses are open. */
export const officeReasons = ["term-dates-not-stated", "payer-not-stated"] as const;

/**
 * How long a presidency lasts and from which day to which. The documents say that there is one each year and list them
 * by year; they print no first and no last day. The one handover that they tell of took place at the meeting of the
 * Vice-Ministers of December 2023.
 *
 * @param year - the calendar year, a number or its four digits, from 1 to 9999
 * @returns `years`: one, derived; `begins` and `ends`: open, with the nearest clauses. All none before the Conference
 * was established
 * @throws {@link RcmInputError} where the year has the wrong form
 * @sources twenty-years/presidencies/yearly-volunteer, twenty-years/presidency-pro-tempore/appointment,
 * twenty-years/presidencies/table-scope, iom-page/meetings/handover-2023, twenty-years/introduction/founding
 *
 * @example
 * ```js
 * import { termDates } from "rcm-rules/presidency";
 *
 * const { years, begins } = termDates(2024);
 * years.value; // => 1
 * begins.reason; // => "term-dates-not-stated"
 * begins.sources.includes("iom-page/meetings/handover-2023"); // => true
 * ```
 */
export function termDates(year: Year): TermDates {
  const asked = calendarYear(year);
  if (asked < founding.year) {
    const none = () => ({ status: "none", sources: [...founding.sources] }) as const;
    return { year: asked, years: none(), begins: none(), ends: none() };
  }
  const open = (handover: number): Answer<IsoDate> => ({
    status: "open",
    reason: "term-dates-not-stated",
    sources: [...termSources, ...(asked === handover ? printedHandover.sources : [])],
  });
  const years = { status: "known", value: 1, basis: "derived", sources: [...termSources] } as const;
  return { year: asked, years, begins: open(printedHandover.to), ends: open(printedHandover.from) };
}
