import { describe, expect, test } from "vitest";
import { assessWorkPlanStep } from "../../src/bodies/index.js";
import { judgedRule } from "../../src/kernel/judged.js";
import { participationConditions } from "../../src/meetings/facts.js";
import { assessParticipation, assessPlenaryAgenda, participationMatrix } from "../../src/meetings/index.js";
import { type ParticipationRow, participationTable } from "../../src/meetings/participation/facts.js";
import { assessMembership } from "../../src/membership/index.js";
import { type RuleEntry, readings, rules, sources } from "../../src/registers/index.js";
import { assessReserveFundCase } from "../../src/reserve-fund/index.js";
import { load, specifiers } from "../entries.js";

const ids = new Set<string>(readings.map(({ id }) => id));
const rows: readonly ParticipationRow[] = participationTable;

describe("the register of readings", () => {
  test("names each once, by a readable id", () => {
    expect(ids.size).toBe(readings.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
  });

  test("every reading is used, and every use names something that is exported", async () => {
    const exported = new Set<string>();
    for (const specifier of specifiers) for (const name of Object.keys(await load(specifier))) exported.add(name);
    const criteria = new Set(rules.flatMap((rule) => rule.criteria.map(({ id }) => `${rule.function}#${id}`)));
    for (const { id, usedBy } of readings) {
      expect(usedBy, id).not.toEqual([]);
      expect(new Set(usedBy).size, id).toBe(usedBy.length);
      for (const user of usedBy) {
        expect(exported, `${id}: ${user}`).toContain(user.split("#")[0]);
        if (user.includes("#")) expect(criteria, id).toContain(user);
      }
    }
  });

  test("every reading that a criterion names is registered, and names the criterion back", () => {
    const usedBy = new Map(readings.map((reading) => [reading.id, reading.usedBy]));
    const marked = rules.flatMap((rule) =>
      rule.criteria.flatMap(({ id, reading }) => (reading ? [[reading, `${rule.function}#${id}`] as const] : [])),
    );
    expect(marked.length).toBeGreaterThan(20);
    for (const [reading, user] of marked) expect(usedBy.get(reading), reading).toContain(user);
  });

  // What a consultation rests on besides its criteria, the fold of its events applies.
  test.each(rules.filter(({ function: name }) => name !== "consultation"))("$function names its readings", (rule) => {
    const own = readings.filter(({ usedBy }) => usedBy.some((user) => user.split("#")[0] === rule.function));
    expect([...rule.readings].sort()).toEqual(own.map(({ id }) => id).sort());
  });

  test.each(readings)(
    "$id is said in short sentences, each in both languages",
    ({ question, chosen, alternatives }) => {
      expect(question.en).toMatch(/^[A-Z].*\?$/);
      expect(question.es).toMatch(/^.*¿.+\?$/);
      expect(alternatives).not.toEqual([]);
      const answers = [chosen, ...alternatives];
      for (const text of answers.flatMap(({ en, es }) => [en, es])) expect(text).toMatch(/^[A-Z].*\.$/);
      const texts = [question, ...answers].flatMap(({ en, es }) => [en, es]);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(120);
    },
  );

  test("every clause that is read exists, and stands in one of the two documents", () => {
    const known = new Map(sources.map((source) => [source.id, source.document]));
    for (const { id, sources: cited } of readings) {
      expect(cited, id).not.toEqual([]);
      for (const clause of cited) expect(known.get(clause), `${id}: ${clause}`).toMatch(/^(twenty-years|iom-page)$/);
    }
  });

  test("nobody can change it, and it is data", () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(readings)).toBe(true);
    expect(JSON.parse(JSON.stringify(readings))).toEqual(readings);
  });
});

/** Judges truths as the rule does: its table is put together again from the register. */
function judgeOf({ id, criteria, logic, outside, short, outcomes }: RuleEntry) {
  const [met = ""] = outcomes;
  const unmet = outcomes[outcomes.length - 2] ?? "";
  const { conclude } = judgedRule({
    id,
    criteria: criteria.map(({ inputs, ...row }) => ({ ...row, input: inputs })),
    decision: logic,
    outcomes: { outside, met, short, unmet },
  });
  return (truths: readonly (boolean | undefined)[]) => conclude({ truths, absent: () => [] });
}

/** Whether a criterion rests on its reading with a result. */
function rests(row: RuleEntry["criteria"][number] | undefined, truth: boolean | undefined): boolean {
  if (row?.reading === undefined || row.readWhen === "sometimes") return false;
  return row.readWhen === undefined || truth === undefined || row.readWhen === (truth ? "met" : "unmet");
}

/** Every state of several criteria, by its number: each unknown, met or unmet. */
function stateOf(number: number, count: number): (boolean | undefined)[] {
  const values = [undefined, true, false];
  return Array.from({ length: count }, (_, place) => values[Math.floor(number / 3 ** place) % 3]);
}

// The consultation is no decision on criteria: the fold of its events applies them one by one.
const decided = rules.filter(({ function: name }) => name !== "consultation");

describe("an outcome that rests on the text alone", () => {
  test("every rule has few enough criteria to be checked in all of its states", () => {
    for (const { id, criteria } of decided) expect(criteria.length, id).toBeLessThanOrEqual(12);
  });

  test.each(decided.map((rule) => [rule.id, rule] as const))(
    "%s: it is the same with every reading left open",
    (_, rule) => {
      const { criteria } = rule;
      const judge = judgeOf(rule);
      const wrong: unknown[] = [];
      let read = 0;
      for (let number = 0; number < 3 ** criteria.length; number += 1) {
        const truths = stateOf(number, criteria.length);
        const { outcome, basis, readings: named } = judge(truths);
        if (basis === "reading") read += 1;
        if ((basis === "reading") !== named.length > 0) wrong.push({ truths, basis, named });
        if (basis !== "stated") continue;
        const left = truths.map((truth, place) => (rests(criteria[place], truth) ? undefined : truth));
        if (judge(left).outcome !== outcome) wrong.push({ truths, outcome, without: judge(left).outcome });
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(read > 0).toBe(criteria.some((row) => rests(row, true) || rests(row, false)));
    },
    120_000,
  );
});

describe("what a lawyer asks first", () => {
  const person = { voluntaryReturn: true, regionalMigrant: true };
  test("a case of the Reserve Fund says what it rests on", () => {
    expect(assessReserveFundCase({ ...person, disability: true })).toMatchObject({
      outcome: "eligible",
      basis: "reading",
      readings: ["one-listed-situation-suffices"],
    });
    expect(assessReserveFundCase({ voluntaryReturn: false })).toMatchObject({
      outcome: "open",
      basis: "stated",
      readings: [],
    });
  });

  test("an approval on the day of the grant counts by a reading", () => {
    const none = { unaccompaniedMinor: false, disability: false, age: 34, illnessOrInjury: false };
    const approvals = { IOM: "2016-03-08", secretariat: "2016-03-08" };
    const { outcome, readings: named } = assessReserveFundCase({
      ...person,
      ...none,
      trafficking: true,
      approvals,
      grantedOn: "2016-03-08",
    });
    expect(outcome).toBe("eligible");
    expect(named).toContain("prior-joint-approval");
    expect(named).toContain("three-special-circumstances");
  });

  test("what is printed is stated: no plan is implemented before it is approved, no agenda lacks a minimum item", () => {
    expect(assessWorkPlanStep({ from: "approved", to: "implemented" })).toMatchObject({ basis: "stated" });
    expect(assessPlenaryAgenda({ items: [] })).toMatchObject({ outcome: "invalid", basis: "stated" });
    expect(assessMembership({ exchangesInformation: false })).toMatchObject({ basis: "stated" });
  });
});

type Circumstances = Readonly<Record<string, boolean | undefined>>;

/** What the printed clauses alone make of a case of which everything is known. */
function printedOutcome(actor: string, session: string, activity: string, known: Circumstances): string {
  const holding = rows.filter(
    (row) =>
      row.reading === undefined &&
      (row.to as readonly string[]).includes(actor) &&
      (row.in as readonly string[]).includes(session) &&
      (row.activities as readonly string[]).includes(activity) &&
      Object.entries(row.when ?? {}).every(([condition, value]) => known[condition] === value),
  );
  const has = (effect: string) => holding.some((row) => row.effect === effect);
  if (has("reserves") || has("closes")) return "denied";
  if (has("gives")) return has("excludes") ? "contested" : "allowed";
  return has("excludes") ? "denied" : "open";
}

/** Every way in which what is unknown may turn out; a right that is not known to be used counts as unused. */
function completions(known: Circumstances): Circumstances[] {
  const unknown = participationConditions.find((condition) => known[condition] === undefined);
  if (unknown === undefined) return [known];
  const values = unknown === "reservedForMembers" ? [false] : [true, false];
  return values.flatMap((value) => completions({ ...known, [unknown]: value }));
}

describe("participation, where the reading depends on the case", () => {
  const cases = participationMatrix().flatMap(({ actor, session, activity }) =>
    Array.from({ length: 81 }, (_, number) => {
      const [invited, invitedToDeclare, authorizedByPresidency, reservedForMembers] = stateOf(number, 4);
      const known = { invited, invitedToDeclare, authorizedByPresidency, reservedForMembers };
      return { actor, session, activity, known, ...assessParticipation({ actor, session, activity, ...known }) };
    }),
  );

  test("an outcome that rests on the text alone is that of the printed clauses", () => {
    expect(cases).toHaveLength(160 * 81);
    for (const { actor, session, activity, known, outcome, basis } of cases) {
      if (basis !== "stated") continue;
      for (const completion of completions(known))
        expect(printedOutcome(actor, session, activity, completion), `${actor} ${session} ${activity}`).toBe(outcome);
    }
  });

  test("one that the printed clauses do not reach names a reading, as its findings do", () => {
    for (const { basis, readings: named, because, findings } of cases) {
      const own = findings.flatMap(({ criterion, reading }) =>
        reading !== undefined && because.includes(criterion) ? [reading] : [],
      );
      expect([...named].sort()).toEqual([...new Set(own)].sort());
      expect(basis === "reading").toBe(named.length > 0);
      for (const reading of named) expect(ids).toContain(reading);
    }
  });

  test("every reading of a clause is the ground of some outcome", () => {
    const named = new Set(cases.flatMap((one) => one.readings));
    expect([...named].sort()).toEqual([...new Set(rows.flatMap(({ reading }) => reading ?? []))].sort());
  });

  test.each([
    ["member", "vmm-plenary", "attend", {}, "allowed", []],
    ["observer-country", "rcgm", "attend", {}, "denied", []],
    ["observer-country", "rcgm", "make-declaration", { invitedToDeclare: false }, "denied", []],
    [
      "observer-country",
      "rcgm",
      "make-declaration",
      { invitedToDeclare: true },
      "denied",
      ["no-observer-country-in-the-group"],
    ],
    [
      "observer-country",
      "rcgm",
      "draft-documents",
      { authorizedByPresidency: true },
      "denied",
      ["no-observer-country-in-the-group"],
    ],
    ["observer-country", "vmm-closed-door", "draft-documents", { authorizedByPresidency: true }, "denied", []],
    ["observer-organization", "network", "make-declaration", { invited: false, invitedToDeclare: true }, "denied", []],
    ["observer-country", "vmm-plenary", "discuss", {}, "contested", ["observers-join-no-discussion"]],
    ["observer-organization", "rcgm", "decide", {}, "denied", ["observers-do-not-decide"]],
    [
      "partner",
      "vmm-plenary",
      "attend",
      { reservedForMembers: true },
      "denied",
      ["reserved-for-members-closes-to-partners"],
    ],
    ["observer-country", "network", "attend", { reservedForMembers: true, invited: true }, "denied", []],
  ] as const)("%s in %s, %s", (actor, session, activity, known, outcome, named) => {
    expect(assessParticipation({ actor, session, activity, ...known })).toMatchObject({
      outcome,
      basis: named.length > 0 ? "reading" : "stated",
      readings: named,
    });
  });
});
