import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { assessFocalPoints } from "../../src/consultation/index.js";
import { assessScale } from "../../src/contributions/index.js";
import * as library from "../../src/index.js";
import * as meetings from "../../src/meetings/index.js";
import { record, replay } from "../../src/records/index.js";
import { rules } from "../../src/registers/index.js";
import * as s from "../../src/schemas/index.js";
import { schemas } from "./all.js";
import { coreReaders, rulesOfForms } from "./core.js";
import { nearlyValidValues } from "./values.js";

/** The schema of the assessment of each rule. */
const schemasOfRules: { readonly [rule: string]: z.ZodType } = Object.fromEntries(
  Object.entries(s).flatMap(([name, schema]) => {
    if (!name.endsWith("AssessmentSchema")) return [];
    const { shape } = schema as z.ZodObject<{ rule: z.ZodLiteral<string> }>;
    return [[shape.rule.value, schema as z.ZodType]];
  }),
);

/** Every day on which anything could change, and years far before and after. */
const dates = ["0001", "1995", "2525", ...Array.from({ length: 45 }, (_, index) => `${1985 + index}-02`)];
const years = Array.from({ length: 9999 }, (_, index) => index + 1);

function expectAll(schema: z.ZodType, values: readonly unknown[], atLeast: number): void {
  expect(values.length).toBeGreaterThanOrEqual(atLeast);
  for (const value of values) expect(schema.safeParse(value)).toEqual({ success: true, data: value });
}

function everyone<Party>(of: (asOf: string) => library.Roster<Party>): Party[] {
  return dates.flatMap((date) => [...of(date).certain, ...of(date).possible]);
}

function values<Value>(answers: readonly library.Answer<Value>[]): Value[] {
  return answers.flatMap((answer) => {
    if (answer.status === "known") return [answer.value];
    return answer.status === "open" && answer.lastKnown ? [answer.lastKnown.value] : [];
  });
}

describe("the schema of an entity accepts all that the library returns, and gives it back as it is", () => {
  test("members, observer countries, observer organizations and partners", () => {
    expectAll(s.memberSchema, everyone(library.members), 300);
    expectAll(s.observerCountrySchema, everyone(library.observerCountries), 100);
    expectAll(s.observerOrganizationSchema, everyone(library.observerOrganizations), 100);
    expectAll(s.partnerSchema, everyone(library.partners), 20);
  });

  test("bodies", () => {
    expectAll(
      s.bodySchema,
      dates.flatMap((date) => [...library.bodies(date).certain, ...library.bodies(date).possible]),
      100,
    );
  });

  test("meetings, which are also meetings of a round", () => {
    expectAll(s.meetingSchema, meetings.meetings(), 91);
    expect(s.meetingOrderSchema.safeParse(meetings.meetings()).success).toBe(false);
    const order = meetings
      .meetings()
      .map(({ kind, dates }) => ({ kind, dates: dates.map(({ start }) => ({ start })) }));
    expectAll(s.meetingOrderSchema, [order], 1);
  });

  test("presidencies and editions of every year", () => {
    for (const evidence of ["all", "documents"] as const) {
      const terms = values(years.map((year) => library.presidency(year, { evidence })));
      expectAll(s.presidencyTermSchema, terms, 8000);
      expectAll(s.rotationSchema, [terms.map(({ year, country }) => ({ year, country }))], 1);
    }
    expectAll(
      s.editionSchema,
      Array.from({ length: 3999 }, (_, index) => library.edition(1996 + index)),
      3999,
    );
  });

  test("scales, which are also printed scales, with their date or without it", () => {
    const scales = values(dates.map((date) => library.scale(date)));
    expectAll(s.contributionScaleSchema, scales, 20);
    expectAll(s.printedScaleSchema, scales, 20);
    expectAll(
      s.printedScaleSchema,
      scales.map(({ since: _, ...printed }) => printed),
      20,
    );
  });

  test("shares of a budget", () => {
    const budgets = ["0", "0.01", "7", "300000", "282724.00", "999999999999.99"];
    const shared = budgets.flatMap((budget) => [
      library.apportion(budget),
      library.apportion(budget, { weights: "percentages" }),
    ]);
    expectAll(s.apportionmentSchema, shared, 12);
  });
});

describe("the schema of an assessment", () => {
  const assessing = schemas.flatMap(([name, schema]) => {
    const reader = coreReaders[name];
    const assesses = reader && isAssessment(answerOf(reader.read, emptyOf(schema)));
    return assesses ? ([[name, schema, reader.read]] as const) : [];
  });

  test("is tried with the answers of every rule that a form is for", () => {
    const found = assessing.map(([name]) => name);
    expect(found).toEqual(rulesOfForms);
  });

  test.each(assessing)("accepts the fields that every answer about %s may have", (_, schema, read) => {
    let answers = 0;
    fc.assert(
      fc.property(nearlyValidValues(schema), (value) => {
        const answer = answerOf(read, value);
        if (!isAssessment(answer)) return;
        const common = Object.entries(answer).filter(([name]) => name in s.assessmentSchema.shape);
        const assessment = Object.fromEntries(common);
        expect(s.assessmentSchema.safeParse(assessment)).toEqual({ success: true, data: assessment });
        answers += 1;
      }),
      { numRuns: 1000 },
    );
    expect(answers).toBeGreaterThan(200);
  });

  test.each(assessing)(
    "of its own accepts every answer about %s whole, and a record of it, which is replayed",
    (_, schema, read) => {
      let answers = 0;
      fc.assert(
        fc.property(nearlyValidValues(schema), (value) => {
          const answer = answerOf(read, value);
          if (!isAssessment(answer)) return;
          expect(schemasOfRules[answer.rule]?.safeParse(answer)).toEqual({ success: true, data: answer });
          const stored = record(answer, { input: inputOf(read, value) });
          expect(s.decisionRecordSchema.safeParse(stored)).toEqual({ success: true, data: stored });
          expect(replay(JSON.parse(JSON.stringify(stored)))).toEqual({ status: "same", differences: [] });
          answers += 1;
        }),
        { numRuns: 400 },
      );
      expect(answers).toBeGreaterThan(50);
    },
  );

  test("of its own refuses the outcome, the criterion and the rule of another", () => {
    const assessments = assessing.map(([, schema, read]) => answerOf(read, emptyOf(schema)) as library.Assessment);
    for (const assessment of assessments) {
      const own = schemasOfRules[assessment.rule] as z.ZodType;
      expect(own.safeParse(assessment).success).toBe(true);
      const others = [{ rule: "a.b" }, { outcome: "granted" }, { because: ["x"] }, { basis: "derived" }, { notes: [] }];
      for (const other of others) expect(own.safeParse({ ...assessment, ...other }).success).toBe(false);
    }
    expect(new Set(assessments.map(({ rule }) => rule))).toEqual(new Set(Object.keys(schemasOfRules)));
  });

  test("there is one for every rule that gives an assessment", () => {
    const given = rules.filter((rule) => rule.function !== "consultation").map(({ id }) => id);
    expect(Object.keys(schemasOfRules).sort()).toEqual([...given].sort());
  });

  test("refuses what some rules add to them, which the type `Assessment` does not have", () => {
    const added = [
      [library.assessReserveFundCase({}), ["grant"]],
      [library.assessObserverCountry({}), ["decision"]],
      [assessScale(values([library.scale("2016")])[0] as library.PrintedScale), ["totals", "shares"]],
    ] as const;
    for (const [answer, keys] of added) {
      const { error } = s.assessmentSchema.safeParse(answer);
      expect(error?.issues).toMatchObject([{ path: [], params: { code: "unknown-field", keys } }]);
    }
    const plain = [library.assessCandidacy({}), library.assessSignature({}), assessFocalPoints({})];
    expectAll(s.assessmentSchema, plain, 3);
  });
});

/** What the rule itself was given: a form of one entry of a list is a list of one. */
function inputOf(read: (value: never) => unknown, value: unknown): object {
  const entries = [coreReaders.orderedMeetingSchema, coreReaders.rotationTermSchema];
  return (entries.some((reader) => reader?.read === read) ? [value] : value) as object;
}

function answerOf(read: (value: never) => unknown, value: unknown): unknown {
  try {
    return read(value as never);
  } catch (error) {
    expect(error).toBeInstanceOf(library.RcmInputError);
    return undefined;
  }
}

function isAssessment(answer: unknown): answer is library.Assessment {
  return typeof answer === "object" && answer !== null && "findings" in answer;
}

/** The smallest value that says nothing, or the first example where something must be said. */
function emptyOf(schema: z.ZodType): unknown {
  return [{}, [], ...((schema.meta()?.examples ?? []) as unknown[])].find((value) => schema.safeParse(value).success);
}
