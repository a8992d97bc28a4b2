import type { CitedCriteria as Criteria } from "../clauses/index.js";
import { rule, type Truth } from "../kernel/assessment.js";
import { type IsoDate, isoDate } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { type Fields, type Reader, readBoolean, readFields } from "../kernel/fields.js";
import { usdAmount } from "../kernel/money.js";
import type { ReserveFundApprovals, ReserveFundCase } from "./case.js";

const approvalFields: Fields<ReserveFundApprovals> = { IOM: isoDate, secretariat: isoDate };

/** No one has been older than 150: a larger number is a mistake of form, such as a year of birth. */
export const readAge: Reader<number> = (value, path) => {
  const whole = Number.isInteger(value);
  if (whole && (value as number) >= 0 && (value as number) <= 150) return value as number;
  throw new RcmInputError(whole ? "out-of-range" : "not-a-whole-number", path, "a whole number from 0 to 150", value);
};

const caseFields: Fields<ReserveFundCase> = {
  voluntaryReturn: readBoolean,
  regionalMigrant: readBoolean,
  unaccompaniedMinor: readBoolean,
  disability: readBoolean,
  age: readAge,
  illnessOrInjury: readBoolean,
  domesticViolence: readBoolean,
  sexualAbuse: readBoolean,
  trafficking: readBoolean,
  approvals: (value, path) => readFields(approvalFields, value, path, `${path}.`),
  grantedOn: isoDate,
  requested: usdAmount,
};

/** The age is inclusive. */
export function seventyOrOver({ age }: ReserveFundCase): Truth {
  return age === undefined ? age : age >= 70;
}

/** Prior approval is read as: no later than the day of the grant. */
export function prior(approved: IsoDate | undefined, grantedOn: IsoDate | undefined): Truth {
  return approved && grantedOn ? approved <= grantedOn : undefined;
}

const specialCircumstances = ["twenty-years/reserve-fund/special-circumstances"] as const;

const criteria = [
  { id: "voluntary-return", input: "voluntaryReturn", sources: ["twenty-years/reserve-fund/purpose", "twenty-years/reserve-fund/ordinary-situations"] },
  { id: "regional-migrant", input: "regionalMigrant", sources: ["twenty-years/reserve-fund/name"] },
  { id: "unaccompanied-minor", input: "unaccompaniedMinor", sources: ["twenty-years/reserve-fund-situations/1"] },
  { id: "disability", input: "disability", sources: ["twenty-years/reserve-fund-situations/2"] },
  { id: "age-70-or-over", input: "age", sources: ["twenty-years/reserve-fund-situations/3"], test: seventyOrOver },
  { id: "illness-or-injury", input: "illnessOrInjury", sources: ["twenty-years/reserve-fund-situations/4"] },
  { id: "domestic-violence", input: "domesticViolence", sources: specialCircumstances },
  { id: "sexual-abuse", input: "sexualAbuse", sources: specialCircumstances },
  { id: "trafficking", input: "trafficking", sources: specialCircumstances },
  { id: "approved-by-iom", input: ["approvals.IOM", "grantedOn"], sources: specialCircumstances, test: ({ approvals, grantedOn }) => prior(approvals?.IOM, grantedOn) },
  { id: "approved-by-secretariat", input: ["approvals.secretariat", "grantedOn"], sources: specialCircumstances, test: ({ approvals, grantedOn }) => prior(approvals?.secretariat, grantedOn) },
] as const satisfies Criteria<ReserveFundCase>;

const ordinary = { any: ["unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury"] } as const;
const special = { any: ["domestic-violence", "sexual-abuse", "trafficking"] } as const;

/**
 * A regional migrant who returns voluntarily, in an ordinary situation, or in special circumstances with the prior
 * approval of both. The first decision is whether the case is eligible; the second, whether any approval could make it so.
 */
export const reserveFundRule = /* @__PURE__ */ rule({
  id: "reserve-fund.case",
  read: (value: unknown) => readFields(caseFields, value, "case"),
  criteria,
  decisions: [{ all: ["voluntary-return", "regional-migrant", { any: [ordinary, { all: [special, "approved-by-iom", "approved-by-secretariat"] }] }] }, { all: ["voluntary-return", "regional-migrant", { any: [ordinary, special] }] }],
  outcomes: ["eligible", "approval-required", "ineligible", "undetermined"],
  outcome: ([eligible, possible], { unaccompaniedMinor, disability, age, illnessOrInjury }) => {
    if (eligible) return "eligible";
    if (possible === false) return "ineligible";
    // No ordinary situation is met, or the case were eligible: where all four are answered, none of them applies.
    const unanswered = [unaccompaniedMinor, disability, age, illnessOrInjury].includes(undefined);
    return unanswered || !possible ? "undetermined" : "approval-required";
  },
});
