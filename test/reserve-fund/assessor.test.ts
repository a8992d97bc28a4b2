import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/index.js";
import { assessReserveFundCase, type ReserveFundCase, reserveFundAssessor } from "../../src/reserve-fund/index.js";
import { reserveFundRule } from "../../src/reserve-fund/rules.js";

const truth = fc.constantFrom(true, false, undefined);
const date = fc.constantFrom(undefined, "2016-01-31", "2016-02-01", "2016-02-02");
const wrong = fc.constantFrom(null, "yes", 0, 1, "", "2016-02-30", "2016-2-1", [], {}, Number.NaN, 1.5, 151, -1, "1e5");

/** Cases as they come: most of them well-formed, in some a field of the wrong form. */
const cases = fc
  .record({
    voluntaryReturn: truth,
    regionalMigrant: truth,
    unaccompaniedMinor: truth,
    disability: truth,
    age: fc.constantFrom(undefined, 0, 69, 70, 150),
    illnessOrInjury: truth,
    domesticViolence: truth,
    sexualAbuse: truth,
    trafficking: truth,
    approvals: fc.option(fc.record({ IOM: date, secretariat: date }), { nil: undefined }),
    grantedOn: date,
    requested: fc.constantFrom(undefined, "0", "999.9", "1000.00", "1000.01"),
  })
  .chain((one) =>
    fc
      .option(fc.tuple(fc.constantFrom(...Object.keys(one), "approvals.IOM"), wrong), { nil: undefined, freq: 3 })
      .map((slip): unknown => {
        if (slip === undefined) return one;
        const [field, value] = slip;
        return field === "approvals.IOM" ? { ...one, approvals: { IOM: value } } : { ...one, [field]: value };
      }),
  );

/** What a call comes to: an assessment, or an error in its parts. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof RcmInputError)) throw error;
    return { code: error.code, path: error.path, message: error.message };
  }
}

describe("an assessor for many cases", () => {
  test("answers every case as the function for one does, the first time and again", () => {
    const assess = reserveFundAssessor();
    fc.assert(
      fc.property(cases, (value) => {
        const one = value as ReserveFundCase;
        const expected = outcome(() => assessReserveFundCase(one));
        expect(outcome(() => assess(one))).toEqual(expected);
        expect(outcome(() => assess(one))).toEqual(expected);
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([null, undefined, "case", 5, true, [], () => ({})])("%s is no case", (value) => {
    const assess = reserveFundAssessor();
    assess({});
    const error = outcome(() => assessReserveFundCase(value as ReserveFundCase));
    expect(error).toMatchObject({ code: "not-an-object" });
    expect(outcome(() => assess(value as ReserveFundCase))).toEqual(error);
  });

  test("what a caller does to one answer changes no other", () => {
    const assess = reserveFundAssessor();
    const first = assess({});
    (first.findings as unknown[]).length = 0;
    (first.missing as string[]).push("nothing");
    expect(assess({})).toEqual(assessReserveFundCase({}));
  });

  test("a field that says something else each time it is read is remembered for nobody", () => {
    const assess = reserveFundAssessor();
    let reads = 0;
    const fickle = {
      get voluntaryReturn() {
        reads += 1;
        return reads > 1;
      },
      regionalMigrant: true,
      disability: true,
    };
    assess(fickle);
    for (const voluntaryReturn of [true, false, undefined]) {
      const honest = { voluntaryReturn, regionalMigrant: true, disability: true };
      expect(assess(honest)).toEqual(assessReserveFundCase(honest));
    }
  });

  test("knows every criterion that the rule has: one more needs a place in its key", () => {
    expect(reserveFundRule.table.criteria).toHaveLength(11);
  });

  test("a field that cannot be read is named", () => {
    const unreadable = {
      get grantedOn(): string {
        throw new Error("no");
      },
    };
    expect(() => reserveFundAssessor()(unreadable)).toThrow(
      expect.objectContaining({ code: "unreadable", path: "grantedOn" }),
    );
  });
});
