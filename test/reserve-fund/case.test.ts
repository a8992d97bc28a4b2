import { describe, expect, test } from "vitest";
import { assessReserveFundCase, grantMaximum, type ReserveFundCase } from "../../src/reserve-fund/index.js";

/** A regional migrant who returns voluntarily. */
const core = { voluntaryReturn: true, regionalMigrant: true } as const;
/** None of the four ordinary situations. */
const noOrdinary = { unaccompaniedMinor: false, disability: false, age: 69, illnessOrInjury: false } as const;
const noSpecial = { domesticViolence: false, sexualAbuse: false, trafficking: false } as const;

const outcome = (reserveFundCase: ReserveFundCase) => assessReserveFundCase(reserveFundCase).outcome;
const missing = (reserveFundCase: ReserveFundCase) => assessReserveFundCase(reserveFundCase).missing;
const finding = (reserveFundCase: ReserveFundCase, criterion: string) =>
  assessReserveFundCase(reserveFundCase).findings.find((one) => one.criterion === criterion)?.result;

describe("the findings (W2, W4, W6 to W11)", () => {
  test("eleven, in the document's order, each with its clause", () => {
    const { rule, findings } = assessReserveFundCase({});
    expect(rule).toBe("reserve-fund.case");
    const special = ["twenty-years/reserve-fund/special-circumstances"];
    expect(findings.map(({ criterion, sources }) => [criterion, sources])).toEqual([
      ["voluntary-return", ["twenty-years/reserve-fund/purpose", "twenty-years/reserve-fund/ordinary-situations"]],
      ["regional-migrant", ["twenty-years/reserve-fund/name"]],
      ["unaccompanied-minor", ["twenty-years/reserve-fund-situations/1"]],
      ["disability", ["twenty-years/reserve-fund-situations/2"]],
      ["age-70-or-over", ["twenty-years/reserve-fund-situations/3"]],
      ["illness-or-injury", ["twenty-years/reserve-fund-situations/4"]],
      ["domestic-violence", special],
      ["sexual-abuse", special],
      ["trafficking", special],
      ["approved-by-iom", special],
      ["approved-by-secretariat", special],
    ]);
  });

  test("nothing known: nothing decided, and everything but the amount is missing", () => {
    const assessment = assessReserveFundCase({});
    expect(assessment.outcome).toBe("undetermined");
    expect(assessment.findings.every(({ result }) => result === "unknown")).toBe(true);
    expect([...assessment.missing].sort()).toEqual([
      "age",
      "approvals.IOM",
      "approvals.secretariat",
      "disability",
      "domesticViolence",
      "grantedOn",
      "illnessOrInjury",
      "regionalMigrant",
      "sexualAbuse",
      "trafficking",
      "unaccompaniedMinor",
      "voluntaryReturn",
    ]);
  });
});

describe("ordinary situations (W6 to W10)", () => {
  test.each([
    ["an unaccompanied minor", { unaccompaniedMinor: true }],
    ["a person with a disability", { disability: true }],
    ["an adult of 70", { age: 70 }],
    ["an adult of 101", { age: 101 }],
    ["an ill or injured person", { illnessOrInjury: true }],
  ])("%s is eligible, without any approval", (_, situation) => {
    expect(outcome({ ...core, ...situation })).toBe("eligible");
    expect(missing({ ...core, ...situation })).toEqual([]);
    expect(outcome({ ...core, ...noOrdinary, ...noSpecial, ...situation })).toBe("eligible");
  });

  test("70 and older, 70 included (W9, T-24)", () => {
    expect(finding({ age: 69 }, "age-70-or-over")).toBe("unmet");
    expect(finding({ age: 70 }, "age-70-or-over")).toBe("met");
    expect(finding({ age: 0 }, "age-70-or-over")).toBe("unmet");
    expect(finding({}, "age-70-or-over")).toBe("unknown");
    expect(outcome({ ...core, ...noOrdinary, ...noSpecial, age: 69 })).toBe("ineligible");
    expect(outcome({ ...core, ...noOrdinary, ...noSpecial, age: 70 })).toBe("eligible");
  });

  test("none of the seven situations: ineligible, and no approval changes it", () => {
    const none = { ...core, ...noOrdinary, ...noSpecial };
    expect(outcome(none)).toBe("ineligible");
    expect(missing(none)).toEqual([]);
    const approvals = { IOM: "2016-01-10", secretariat: "2016-01-10" };
    expect(outcome({ ...none, approvals, grantedOn: "2016-01-20" })).toBe("ineligible");
  });

  test("an ordinary situation suffices beside a special one (T-24)", () => {
    expect(outcome({ ...core, disability: true, trafficking: true })).toBe("eligible");
  });
});

describe("of whoever does not return voluntarily, or is no regional migrant, the documents say nothing (W2, W4)", () => {
  const approvals = { IOM: "2016-01-10", secretariat: "2016-01-10" } as const;

  test.each([
    [{ voluntaryReturn: false }, "assistance-without-voluntary-return", ["voluntary-return"]],
    [{ regionalMigrant: false }, "assistance-to-other-migrants", ["regional-migrant"]],
    [
      { voluntaryReturn: false, regionalMigrant: false },
      "assistance-without-voluntary-return",
      ["voluntary-return", "regional-migrant"],
    ],
  ])("%o: open", (denied, reason, because) => {
    const known = [
      {},
      { disability: true, age: 80 },
      { ...noOrdinary, ...noSpecial },
      { ...noOrdinary, trafficking: true },
      { ...noOrdinary, trafficking: true, approvals, grantedOn: "2016-01-20" },
      { ...noOrdinary, trafficking: true, approvals: { IOM: "refused" } },
    ] as const;
    for (const one of known) {
      const assessment = assessReserveFundCase({ ...(Object.keys(denied).length < 2 ? core : {}), ...one, ...denied });
      expect(assessment).toMatchObject({ outcome: "open", reason, because, readings: [], missing: [] });
    }
    expect(assessReserveFundCase(denied)).toMatchObject({ outcome: "open", reason, because, missing: [] });
  });

  test("no other outcome has a reason", () => {
    expect(assessReserveFundCase({ ...core, disability: true })).not.toHaveProperty("reason");
    expect(assessReserveFundCase({ ...core, ...noOrdinary, ...noSpecial })).not.toHaveProperty("reason");
    expect(assessReserveFundCase({})).not.toHaveProperty("reason");
  });

  test("what is not said is unknown, not denied", () => {
    expect(outcome({ disability: true })).toBe("undetermined");
    expect(missing({ disability: true })).toEqual(["voluntaryReturn", "regionalMigrant"]);
    expect(missing({ voluntaryReturn: true, disability: true })).toEqual(["regionalMigrant"]);
    expect(outcome({ ...noOrdinary, ...noSpecial })).toBe("undetermined");
    expect(missing({ ...noOrdinary, ...noSpecial })).toEqual(["voluntaryReturn", "regionalMigrant"]);
  });
});

describe("special circumstances (W11, T-24)", () => {
  const victim = { ...core, ...noOrdinary, trafficking: true } as const;
  const approvals = { IOM: "2016-01-10", secretariat: "2016-01-15" } as const;

  test.each(["domesticViolence", "sexualAbuse", "trafficking"])("%s needs both approvals", (circumstance) => {
    const situation = { ...core, ...noOrdinary, ...noSpecial, [circumstance]: true };
    expect(outcome(situation)).toBe("approval-required");
    expect(outcome({ ...situation, approvals, grantedOn: "2016-01-20" })).toBe("eligible");
  });

  test.each([
    ["no approval", {}],
    ["no date of the grant", { approvals }],
    ["no approvals, a date of the grant", { grantedOn: "2016-01-20" }],
    ["IOM alone", { approvals: { IOM: "2016-01-10" }, grantedOn: "2016-01-20" }],
    ["the secretariat alone", { approvals: { secretariat: "2016-01-10" }, grantedOn: "2016-01-20" }],
  ])("%s: the prior joint approval is not shown, and still can be", (_, shown) => {
    expect(outcome({ ...victim, ...shown })).toBe("approval-required");
    expect(missing({ ...victim, ...shown })).not.toEqual([]);
  });

  test.each([
    ["IOM after the grant", { approvals: { ...approvals, IOM: "2016-01-21" }, grantedOn: "2016-01-20" }, ["iom"]],
    ["the secretariat after the grant", { approvals, grantedOn: "2016-01-14" }, ["secretariat"]],
    ["both after the grant", { approvals, grantedOn: "2015-12-31" }, ["iom", "secretariat"]],
    ["IOM refused", { approvals: { IOM: "refused" } }, ["iom"]],
    ["IOM refused, the secretariat approved", { approvals: { ...approvals, IOM: "refused" } }, ["iom"]],
    [
      "both refused",
      { approvals: { IOM: "refused", secretariat: "refused" }, grantedOn: "2016-01-20" },
      ["iom", "secretariat"],
    ],
  ] as const)("%s: nothing can cure it", (_, shown, by) => {
    const ordinary = ["unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury"];
    const because = [...ordinary, ...by.map((one) => `approved-by-${one}`)];
    expect(assessReserveFundCase({ ...victim, ...shown })).toMatchObject({
      outcome: "ineligible",
      because,
      missing: [],
    });
    // Whether a special circumstance applies no longer matters.
    expect(outcome({ ...victim, trafficking: undefined, ...shown })).toBe("ineligible");
    expect(outcome({ ...victim, ...shown, disability: true })).toBe("eligible");
  });

  test("a refusal is unmet whatever the day of the grant", () => {
    expect(finding({ approvals: { IOM: "refused" } }, "approved-by-iom")).toBe("unmet");
    expect(finding({ approvals: { IOM: "2016-01-10" } }, "approved-by-iom")).toBe("unknown");
    expect(finding({ grantedOn: "2016-01-10" }, "approved-by-iom")).toBe("unknown");
  });

  test("on the day of the grant is still prior", () => {
    const onTheDay = { approvals: { IOM: "2016-01-20", secretariat: "2016-01-20" }, grantedOn: "2016-01-20" };
    expect(outcome({ ...victim, ...onTheDay })).toBe("eligible");
    expect(finding(onTheDay, "approved-by-iom")).toBe("met");
  });

  test("what could still show it is missing, and nothing else", () => {
    expect(missing(victim)).toEqual(["approvals.IOM", "grantedOn", "approvals.secretariat"]);
    expect(missing({ ...victim, approvals })).toEqual(["grantedOn"]);
    expect(missing({ ...victim, grantedOn: "2016-01-20" })).toEqual(["approvals.IOM", "approvals.secretariat"]);
  });

  test("as long as an ordinary situation is possible, nothing is decided", () => {
    expect(outcome({ ...core, trafficking: true })).toBe("undetermined");
    expect(outcome({ ...victim, age: undefined })).toBe("undetermined");
    expect(missing({ ...victim, age: undefined, ...{ approvals, grantedOn: "2016-01-14" } })).toEqual(["age"]);
    expect(outcome({ ...core, trafficking: true, approvals, grantedOn: "2016-01-20" })).toBe("eligible");
  });

  test("approvals and the date of the grant count only where a special circumstance may apply", () => {
    const { trafficking: _, ...unknown } = victim;
    expect(missing({ ...unknown, ...noSpecial })).toEqual([]);
    expect(missing({ ...core, ...noSpecial })).toEqual(["unaccompaniedMinor", "disability", "age", "illnessOrInjury"]);
  });
});

describe("the amount (W12, T-24)", () => {
  test("at most 1,000.00 for each case", () => {
    expect(grantMaximum).toBe("1000.00");
    expect(assessReserveFundCase({}).grant).toEqual({
      maximum: "1000.00",
      within: "unknown",
      day: "undated",
      basis: "stated",
      readings: [],
      sources: ["twenty-years/reserve-fund/maximum"],
    });
    expect(assessReserveFundCase({}).grant).not.toHaveProperty("requested");
  });

  test.each([
    ["2016-12-31", "stated", "stated", []],
    ["2017-01-01", "later", "stated", []],
    ["2016-12-30", "earlier", "reading", ["printed-maximum-for-earlier-grants"]],
    ["1998-05-04", "earlier", "reading", ["printed-maximum-for-earlier-grants"]],
  ])("a grant of %s: the maximum is told as of the end of 2016 (%s)", (grantedOn, day, basis, readings) => {
    expect(assessReserveFundCase({ grantedOn }).grant).toMatchObject({ maximum: "1000.00", day, basis, readings });
  });

  test.each([
    ["0", "0.00", "met"],
    ["0.01", "0.01", "met"],
    ["999.99", "999.99", "met"],
    ["1000", "1000.00", "met"],
    ["1000.0", "1000.00", "met"],
    ["1000.01", "1000.01", "unmet"],
    ["1000.1", "1000.10", "unmet"],
    ["2000", "2000.00", "unmet"],
    ["10000.00", "10000.00", "unmet"],
    ["999999999999.99", "999999999999.99", "unmet"],
  ])("%s", (amount, requested, within) => {
    expect(assessReserveFundCase({ requested: amount }).grant).toMatchObject({ maximum: "1000.00", requested, within });
  });

  test("never changes the eligibility and is never missing", () => {
    const person = { ...core, disability: true };
    const { grant: _, ...without } = assessReserveFundCase(person);
    const { grant: more, ...above } = assessReserveFundCase({ ...person, requested: "5000.00" });
    expect(above).toEqual(without);
    expect(more.within).toBe("unmet");
    expect(missing({})).not.toContain("requested");
  });
});

test("absent, undefined and unknown fields", () => {
  const person = { ...core, disability: true };
  const undefinedFields = { age: undefined, approvals: { IOM: undefined }, grantedOn: undefined, requested: undefined };
  expect(assessReserveFundCase({ ...person, ...undefinedFields })).toEqual(assessReserveFundCase(person));
  expect(() => assessReserveFundCase({ ...person, nationality: "HN" } as ReserveFundCase)).toThrow(
    expect.objectContaining({ code: "unknown-field", path: "nationality" }),
  );
});

test("a result is the caller's own: changing its lists changes nothing", () => {
  const mine = assessReserveFundCase({}) as unknown as { findings: unknown[]; missing: unknown[] };
  mine.findings.length = 0;
  mine.missing.length = 0;
  expect(assessReserveFundCase({}).findings).toHaveLength(11);
  expect(assessReserveFundCase({}).missing).toHaveLength(12);
  expect(assessReserveFundCase({}).findings.every((one) => Object.isFrozen(one))).toBe(true);
});
