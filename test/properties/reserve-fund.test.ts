import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessReserveFundCase, type ReserveFundCase } from "../../src/reserve-fund/index.js";
import { checkRule } from "./rule.js";

const boolean = [true, false];
const situations = {
  voluntaryReturn: boolean,
  regionalMigrant: boolean,
  unaccompaniedMinor: boolean,
  disability: boolean,
  age: [69, 70],
  illnessOrInjury: boolean,
  domesticViolence: boolean,
  sexualAbuse: boolean,
  trafficking: boolean,
};
const provisional = ["approval-required"];

/**
 * Among a few dates the earliest approval is prior to every grant, and the latest grant later than every approval: the
 * values left out would seem to be settled. So the grant's date and the approvals' dates vary in turn, then together.
 */
describe("three-valued criteria", () => {
  const approvals = ["2016-01-10", "2016-01-20", "refused"];
  const days = ["2016-01-10", "2016-01-20"];

  test("with the day of the grant known", () => {
    checkRule({
      assess: (input: ReserveFundCase) => assessReserveFundCase({ ...input, grantedOn: "2016-01-15" }),
      domains: { ...situations, "approvals.IOM": approvals, "approvals.secretariat": approvals },
      provisional,
      numRuns: 150,
    });
  });

  test.each(days)("with both approvals known, the later of %s", (later) => {
    const both = { IOM: "2016-01-10", secretariat: later };
    checkRule({
      assess: (input: ReserveFundCase) => assessReserveFundCase({ ...input, approvals: both }),
      domains: { ...situations, grantedOn: ["2016-01-05", "2016-01-15", "2016-01-25"] },
      provisional,
      numRuns: 150,
    });
  });

  test("without a special circumstance no date is ever missing", () => {
    const { domesticViolence: _, sexualAbuse: __, trafficking: ___, ...ordinary } = situations;
    checkRule({
      assess: (input: ReserveFundCase) =>
        assessReserveFundCase({ ...input, domesticViolence: false, sexualAbuse: false, trafficking: false }),
      domains: { ...ordinary, "approvals.IOM": approvals, "approvals.secretariat": approvals, grantedOn: days },
      numRuns: 150,
    });
  });
});

describe("the dates of special circumstances", () => {
  const days = ["2016-01-05", "2016-01-10", "2016-01-15", "2016-01-20", "2016-01-25"] as const;
  const day = fc.constantFrom("2016-01-10", "2016-01-15", "2016-01-20");
  const given = fc.option(fc.oneof({ weight: 4, arbitrary: day }, fc.constant("refused")), { nil: undefined });
  const dates = fc.record({ IOM: given, secretariat: given, grantedOn: fc.option(day, { nil: undefined }) });
  type Dates = { readonly [Path in "IOM" | "secretariat" | "grantedOn"]?: string | undefined };

  const victim = {
    voluntaryReturn: true,
    regionalMigrant: true,
    unaccompaniedMinor: false,
    disability: false,
    age: 69,
    illnessOrInjury: false,
    sexualAbuse: true,
  } as const;
  const assess = ({ grantedOn, ...approvals }: Dates) => assessReserveFundCase({ ...victim, approvals, grantedOn });
  const complete = (known: Dates): Dates[] =>
    days.flatMap((IOM) =>
      days.flatMap((secretariat) =>
        days.map((grantedOn) => ({
          IOM: known.IOM ?? IOM,
          secretariat: known.secretariat ?? secretariat,
          grantedOn: known.grantedOn ?? grantedOn,
        })),
      ),
    );

  test("exactly those that can still decide are missing", () => {
    fc.assert(
      fc.property(dates, (known) => {
        const completions = complete(known);
        const deciding = (["IOM", "secretariat", "grantedOn"] as const).filter(
          (path) =>
            known[path] === undefined &&
            completions.some((dated) => new Set(days.map((day) => assess({ ...dated, [path]: day }).outcome)).size > 1),
        );
        const names = deciding.map((path) => (path === "grantedOn" ? path : `approvals.${path}`));
        expect([...assess(known).missing].sort()).toEqual(names.sort());

        const outcomes = new Set(completions.map((dated) => assess(dated).outcome));
        if (assess(known).outcome === "eligible") expect([...outcomes]).toEqual(["eligible"]);
        if (names.length === 0) expect([...outcomes]).toEqual([assess(known).outcome]);
      }),
      { numRuns: 200 },
    );
  });

  test("two approvals, each no later than the grant, and nothing less", () => {
    const day = fc
      .date({ min: new Date("1996-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (IOM, secretariat, grantedOn) => {
        const prior = Date.parse(IOM) <= Date.parse(grantedOn) && Date.parse(secretariat) <= Date.parse(grantedOn);
        expect(assess({ IOM, secretariat, grantedOn }).outcome).toBe(prior ? "eligible" : "ineligible");
      }),
    );
  });
});

describe("invariants", () => {
  const maybe = fc.option(fc.boolean(), { nil: undefined });
  const day = fc.option(fc.constantFrom("2016-01-10", "2016-01-15", "2016-01-20"), { nil: undefined });
  const approval = fc.oneof({ weight: 4, arbitrary: day }, fc.constant("refused" as const));
  const anyCase: fc.Arbitrary<ReserveFundCase> = fc.record({
    voluntaryReturn: maybe,
    regionalMigrant: maybe,
    unaccompaniedMinor: maybe,
    disability: maybe,
    age: fc.option(fc.nat({ max: 150 }), { nil: undefined }),
    illnessOrInjury: maybe,
    domesticViolence: maybe,
    sexualAbuse: maybe,
    trafficking: maybe,
    approvals: fc.option(fc.record({ IOM: approval, secretariat: approval }), { nil: undefined }),
    grantedOn: day,
  });

  test("the amount changes nothing but the grant", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 200_000 }), (reserveFundCase, amount) => {
        const requested = (amount / 100).toFixed(2);
        const { grant: unknown, ...without } = assessReserveFundCase(reserveFundCase);
        const { grant, ...rest } = assessReserveFundCase({ ...reserveFundCase, requested });
        expect(rest).toEqual(without);
        const within = amount / 100 <= Number(unknown.maximum) ? "met" : "unmet";
        expect(unknown).toMatchObject({ maximum: "1000.00", within: "unknown" });
        expect(grant).toEqual({ ...unknown, requested, within });
      }),
    );
  });

  test("without an ordinary situation nobody is eligible without both approvals", () => {
    fc.assert(
      fc.property(anyCase, (reserveFundCase) => {
        const { outcome, findings } = assessReserveFundCase(reserveFundCase);
        const met = (from: number, to: number) =>
          findings.slice(from, to).filter(({ result }) => result === "met").length;
        const ordinary = met(2, 6) > 0;
        const special = met(6, 9) > 0 && met(9, 11) === 2;
        expect(outcome === "eligible").toBe(met(0, 2) === 2 && (ordinary || special));
        if (outcome === "approval-required") expect([met(0, 2), met(2, 6), met(6, 9) > 0]).toEqual([2, 0, true]);
        const beyond = findings.slice(0, 2).some(({ result }) => result === "unmet");
        expect(outcome === "open").toBe(beyond);
      }),
      { numRuns: 2000 },
    );
  });
});
