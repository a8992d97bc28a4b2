import { type IsoDate, isoDate } from "../kernel/calendar-date.js";
import { isRecord, readBoolean } from "../kernel/fields.js";
import { type UsdAmount, usdAmount } from "../kernel/money.js";
import { grant, type ReserveFundAssessment, type ReserveFundCase } from "./case.js";
import { prior, readAge, reserveFundRule, seventyOrOver } from "./rules.js";

/** As many different cases as are remembered: a year of cases fits, and no memory is filled with hostile ones. */
const mostRemembered = 10_000;

/**
 * Makes an assessor for many cases, which answers as `assessReserveFundCase` does and works cases out once that are alike:
 * for a batch or a server that assesses case after case. What it remembers is its own; two assessors share nothing.
 *
 * @returns a function that takes a case and gives its assessment, a fresh one each time; it throws what
 * `assessReserveFundCase` throws
 *
 * Sources: those of `assessReserveFundCase`.
 *
 * @example
 * ```js
 * import { reserveFundAssessor } from "rcm-rules/reserve-fund";
 *
 * const assess = reserveFundAssessor();
 * const cases = [{ voluntaryReturn: true, regionalMigrant: true, age: 70 }, { voluntaryReturn: false }];
 * cases.map((one) => assess(one).outcome); // => ["eligible", "ineligible"]
 * ```
 */
export function reserveFundAssessor(): (reserveFundCase: ReserveFundCase) => ReserveFundAssessment {
  const remembered = new Map<number, ReturnType<typeof reserveFundRule.conclude>>();
  return (reserveFundCase) => {
    let kept: ReturnType<typeof reserveFundRule.conclude> | undefined;
    let requested: UsdAmount | undefined;
    try {
      kept = remembered.get(keyOf(reserveFundCase));
      requested = readGiven(reserveFundCase.requested, usdAmount);
    } catch {
      // Something has the wrong form: the full reading below says what.
      kept = undefined;
    }
    if (kept === undefined) {
      const read = reserveFundRule.table.read(reserveFundCase);
      kept = reserveFundRule.conclude(read);
      requested = read.requested;
      if (remembered.size < mostRemembered) remembered.set(keyOf(read), kept);
    }
    const { rule, outcome, findings, missing } = kept;
    return { rule, outcome, findings: findings.slice(), missing: missing.slice(), grant: grant({ requested }) };
  };
}

/**
 * The same number for cases of which the rule says the same: what is known of each criterion, and which dates are there.
 * Throws where a field has the wrong form.
 */
function keyOf(reserveFundCase: ReserveFundCase): number {
  const { age, approvals = {}, grantedOn } = reserveFundCase;
  if (!isRecord(reserveFundCase) || !isRecord(approvals)) throw new TypeError("no case");
  const { IOM, secretariat } = approvals;
  let key = digit(seventyOrOver({ age: readGiven(age, readAge) }));
  key = 3 * key + digit(reserveFundCase.voluntaryReturn);
  key = 3 * key + digit(reserveFundCase.regionalMigrant);
  key = 3 * key + digit(reserveFundCase.unaccompaniedMinor);
  key = 3 * key + digit(reserveFundCase.disability);
  key = 3 * key + digit(reserveFundCase.illnessOrInjury);
  key = 3 * key + digit(reserveFundCase.domesticViolence);
  key = 3 * key + digit(reserveFundCase.sexualAbuse);
  key = 3 * key + digit(reserveFundCase.trafficking);
  key = 2 * key + given(IOM);
  key = 2 * key + given(secretariat);
  key = 2 * key + given(grantedOn);
  key = 3 * key + digit(prior(IOM, grantedOn));
  return 3 * key + digit(prior(secretariat, grantedOn));
}

function digit(truth: boolean | undefined): 0 | 1 | 2 {
  return truth === undefined ? 0 : readBoolean(truth, "case") ? 1 : 2;
}

function given(date: IsoDate | undefined): 0 | 1 {
  return date !== undefined && isoDate(date, "case") ? 1 : 0;
}

function readGiven<Value>(value: Value | undefined, read: (value: unknown, path: string) => Value): Value | undefined {
  return value === undefined ? value : read(value, "case");
}
