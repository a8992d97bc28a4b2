import type { Answer, EvidenceOptions, Name, SourceId } from "../kernel/answer.js";
import { type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { answerOn, type DatedGap, dated, latestOn } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import type { UsdAmount } from "../kernel/money.js";
import type { NamedItem, SourcedItem } from "../kernel/named.js";
import { once } from "../kernel/once.js";
import { readEvidence } from "../kernel/options.js";
import type { OrganizationId } from "../membership/index.js";
import {
  applicantTable,
  type FundRow,
  fundAttestedUntil,
  fundTable,
  maximumTable,
  payerTable,
  purposeTable,
  situationTable,
  supportTable,
  vulnerableSituationTable,
} from "./facts.js";

/** A situation in which the Fund assists. */
export interface ReserveFundSituation extends SourcedItem<(typeof situationTable)[number]["id"]> {
  /** Whose prior joint approval a special circumstance needs; empty where none is. */
  readonly approvals: readonly ("IOM" | "secretariat")[];
  /** How another page words it, where its words say something else. The documents' word stands. */
  readonly otherwise?: { readonly name: Name; readonly sources: readonly SourceId[] };
}

/** What makes a situation a vulnerable one. */
export interface VulnerableSituation {
  /** What the conditions are that make it one. */
  readonly conditions: readonly NamedItem<(typeof vulnerableSituationTable)["conditions"][number]["id"]>[];
  /** False: there may be other conditions. */
  readonly complete: boolean;
  /** What it makes a migrant vulnerable to suffering. */
  readonly exposesTo: readonly NamedItem<(typeof vulnerableSituationTable)["exposesTo"][number]["id"]>[];
  readonly sources: readonly SourceId[];
}

/** Who may ask the Fund for assistance. */
export type ReserveFundApplicant = (typeof applicantTable)["reported"]["value"][number];

/** The Fund itself. */
export interface ReserveFund {
  /** The name that the text introduces. */
  readonly name: Name;
  /** Other names that the documents print for the same fund. */
  readonly aliases: readonly Name[];
  /** Who administers it. */
  readonly administrator: OrganizationId;
  /** The most that is granted for each case, in US dollars. */
  readonly maximum: UsdAmount;
  /** What it is for. */
  readonly purpose: readonly SourcedItem<(typeof purposeTable)[number]["id"]>[];
  /** The kinds of support that it gives. */
  readonly support: readonly SourcedItem<(typeof supportTable)[number]["id"]>[];
  /** The four situations in which return is financed, and the three special circumstances. */
  readonly situations: readonly ReserveFundSituation[];
  readonly vulnerableSituation: VulnerableSituation;
  /** Who pays for it: no more than reported, else open. */
  readonly paidBy: Answer<readonly "members"[]>;
  /** Who may ask it for assistance: no more than reported, else open. */
  readonly applicants: Answer<readonly ReserveFundApplicant[]>;
}

/** Frozen because every answer shares it. */
const rows = once(() => dated(frozen(fundTable as readonly (FundRow | DatedGap)[])));

const readings = ["reserve-fund-name", "one-listed-situation-suffices", "three-special-circumstances"] as const;

/**
 * The Reserve Fund as of a date: its names, who administers it, the most that it grants for each case, what it is for,
 * the support that it gives, the situations in which it assists, and what a vulnerable situation is. The documents do
 * not say when it was established, who pays for it or who may ask it for assistance.
 *
 * @param asOf - 2016, "2016", "2016-06" or "2016-06-15"; a bare year or month stands for its last day
 * @param options - `evidence`: "documents" leaves out what other pages report; default "all"
 * @returns known: what the publication says of the Fund, from the end of 2016 on, carried forward after it. none:
 * before the Conference was established. open: before the end of 2016 with the reason "fund-start-not-stated"
 * @throws {@link RcmInputError} where the date is none, or an option has the wrong form
 * @sources twenty-years/reserve-fund/name, twenty-years/reserve-fund/heading-name,
 * twenty-years/achievements/fund-for-migrants, twenty-years/reserve-fund/purpose,
 * twenty-years/reserve-fund/vulnerable-situation, twenty-years/reserve-fund/ordinary-situations,
 * twenty-years/reserve-fund-situations/1 to 4, twenty-years/reserve-fund/special-circumstances,
 * twenty-years/reserve-fund/maximum
 *
 * @example
 * ```js
 * import { reserveFund } from "rcm-rules/reserve-fund";
 *
 * const fund = reserveFund("2016").value;
 * fund.administrator; // => "IOM"
 * fund.maximum; // => "1000.00"
 * fund.situations[2].name.en; // => "Adults 70 years of age and older"
 * fund.situations[6].approvals; // => ["IOM", "secretariat"]
 * fund.paidBy.basis; // => "reported"
 * reserveFund("2010").reason; // => "fund-start-not-stated"
 * reserveFund("1990").status; // => "none"
 * ```
 */
export function reserveFund(asOf: AsOfOrYear, options: EvidenceOptions = {}): Answer<ReserveFund> {
  const day = lastDay(asOf);
  const evidence = readEvidence(options);
  const value = (row: FundRow) => fundOf(row, latestOn(day, maximumTable).maximum, evidence === "all");
  const answer = answerOn<FundRow, ReserveFund>(day, { rows: rows(), value, attestedUntil: fundAttestedUntil });
  return answer.status === "known" ? { ...answer, sources: allOf(answer.sources), readings } : answer;
}

const parts = once(() =>
  frozen({
    purpose: purposeTable,
    support: supportTable,
    situations: situationTable,
    vulnerableSituation: vulnerableSituationTable,
    payer: payerTable,
    applicant: applicantTable,
  }),
);

/** Without what other pages report, where that is not asked for. */
function fundOf({ name, aliases, administrator }: FundRow, maximum: UsdAmount, reported: boolean): ReserveFund {
  const { situations, payer, applicant, ...rest } = parts();
  return {
    name,
    aliases,
    administrator,
    maximum,
    ...rest,
    situations: reported ? situations : situations.map(printed),
    paidBy: reported ? payer.reported : payer.open,
    applicants: reported ? applicant.reported : applicant.open,
  };
}

function printed({ id, name, approvals, sources }: ReserveFundSituation): ReserveFundSituation {
  return { id, name, approvals, sources };
}

/** The clauses on the Fund itself, and those of all its parts, each once. */
function allOf(own: readonly SourceId[]): readonly SourceId[] {
  const { purpose, support, situations, vulnerableSituation } = parts();
  const inner: readonly { readonly sources: readonly SourceId[] }[] = [
    ...purpose,
    ...support,
    vulnerableSituation,
    { sources: ["twenty-years/reserve-fund/ordinary-situations"] },
    ...situations,
  ];
  return [...new Set([...own, ...inner.flatMap(({ sources }) => sources)])];
}
