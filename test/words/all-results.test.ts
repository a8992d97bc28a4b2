import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signatureRule } from "../../src/bodies/rules/signature.js";
import { workPlanStepRule } from "../../src/bodies/rules/work-plan-step.js";
import { assessFocalPoints, type ConsultationEvent, consultation } from "../../src/consultation/index.js";
import { focalPointContactsFields } from "../../src/consultation/rules/focal-points.js";
import { type ConsultationCriterion, consultationProcedure } from "../../src/consultation/rules/procedure.js";
import { assessScale } from "../../src/contributions/index.js";
import { apportion, describe as inWords, label, presidency, scale, secretariat, standing } from "../../src/index.js";
import type { Assessment } from "../../src/kernel/assessment.js";
import type { Fields } from "../../src/kernel/fields.js";
import { assessMeetingOrder, assessParticipation, assessPlenaryAgenda } from "../../src/meetings/index.js";
import { closedDoorDelegationRule } from "../../src/meetings/rules/closed-door-delegation.js";
import { participationFields } from "../../src/meetings/rules/participation.js";
import { viceMinisterialDateRule } from "../../src/meetings/rules/vice-ministerial-date.js";
import { assessMembership, assessObserverCountry, assessObserverOrganization } from "../../src/membership/index.js";
import { membershipRule } from "../../src/membership/rules/membership.js";
import { observerCountryRule } from "../../src/membership/rules/observer-country.js";
import { observerOrganizationRule } from "../../src/membership/rules/observer-organization.js";
import { assessRotation } from "../../src/presidency/index.js";
import { candidacyRule } from "../../src/presidency/rules/candidacy.js";
import { rules } from "../../src/registers/index.js";
import { assessReserveFundCase } from "../../src/reserve-fund/index.js";
import { reserveFundRule } from "../../src/reserve-fund/rules/case.js";
import { domainOf } from "../properties/domain.js";
import { complete } from "./languages.js";

type Input = Readonly<Record<string, unknown>>;

interface Table {
  readonly table: { readonly fields: Fields; readonly criteria: Parameters<typeof domainOf>[1] };
}

/** Some of the fields of a rule, each with some of its values. */
function inputOf(domains: ReturnType<typeof domainOf>): fc.Arbitrary<Input> {
  const fields = Object.fromEntries(
    Object.entries(domains).map(([path, values]) => [path, fc.constantFrom(...values)]),
  );
  return fc.record(fields, { requiredKeys: [] }).map((flat) => {
    const input: { [key: string]: unknown } = {};
    for (const [path, value] of Object.entries(flat)) {
      const [group = "", name] = path.split(".");
      input[group] = name === undefined ? value : { ...(input[group] as object), [name]: value };
    }
    return input;
  });
}

const of = ({ table: { fields, criteria } }: Table) => inputOf(domainOf(fields, criteria));
const minimum = ["presidency-report", "opening-statements", "civil-society-dialogue"] as const;
const topic = fc.record(
  { topic: fc.constant("x"), theme: fc.constantFrom("none", "human-rights") },
  { requiredKeys: ["topic"] },
);
const meeting = fc.record(
  {
    kind: fc.constantFrom("network", "rcgm", "vice-ministerial-meeting"),
    start: fc.constantFrom("2012", "2012-05", "2012-06-01", "2012-07-09"),
  },
  { requiredKeys: ["kind"] },
);
const term = fc.record({
  year: fc.integer({ min: 1996, max: 2030 }),
  country: fc.constantFrom("MX", "CA", "BZ", "BR"),
});
const percentage = fc.constantFrom("1.77", "24.05", "50.00");
const row = fc.record({
  country: fc.constantFrom("MX", "CA"),
  percentage,
  contribution: fc.constantFrom("1700", "5.5"),
});

/** Every rule of the register with inputs of many kinds. */
const assessments: { readonly [rule: string]: readonly [fc.Arbitrary<unknown>, (input: never) => Assessment] } = {
  "membership.member": [of(membershipRule as never), assessMembership],
  "membership.observer-country": [of(observerCountryRule as never), assessObserverCountry],
  "membership.observer-organization": [of(observerOrganizationRule as never), assessObserverOrganization],
  "presidency.candidacy": [of(candidacyRule as never), candidacyRule.assess],
  "presidency.rotation": [fc.array(term, { maxLength: 4 }), assessRotation],
  "bodies.signature": [of(signatureRule as never), signatureRule.assess],
  "bodies.work-plan-step": [of(workPlanStepRule as never), workPlanStepRule.assess],
  "meetings.participation": [inputOf(domainOf(participationFields)), assessParticipation],
  "meetings.plenary-agenda": [
    fc.record(
      { items: fc.array(fc.oneof(fc.constantFrom(...minimum), topic), { maxLength: 5 }) },
      { requiredKeys: [] },
    ),
    assessPlenaryAgenda,
  ],
  "meetings.closed-door-delegation": [of(closedDoorDelegationRule as never), closedDoorDelegationRule.assess],
  "meetings.vice-ministerial-date": [of(viceMinisterialDateRule as never), viceMinisterialDateRule.assess],
  "meetings.order": [fc.array(meeting, { maxLength: 4 }), assessMeetingOrder],
  "consultation.focal-points": [inputOf(domainOf(focalPointContactsFields)), assessFocalPoints],
  "contributions.scale": [
    fc.record({
      rows: fc.array(row, { maxLength: 3 }),
      total: fc.constant("3400"),
      printedPercentageTotal: percentage,
    }),
    assessScale,
  ],
  "reserve-fund.case": [of(reserveFundRule as never), assessReserveFundCase],
};

test("every rule is here, but the procedure of a consultation, which has its own result", () => {
  expect([...Object.keys(assessments), "consultation.procedure"].sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(Object.entries(assessments))("%s", (id, [inputs, assess]) => {
  test.each(complete)("many assessments have whole sentences in $language", (locale) => {
    const { outcomes } = rules.find((rule) => rule.id === id) as (typeof rules)[number];
    fc.assert(
      fc.property(inputs, (input) => {
        const assessment = assess(input as never);
        const described = inWords(assessment, locale);
        expect(outcomes).toContain(assessment.outcome);
        expectWhole(described);
        expect(described.because.map(({ text }) => text)).toEqual(
          assessment.because.map((criterion) => locale.rules[id]?.criteria[criterion]),
        );
        expect(described.missing.map(({ path }) => path)).toEqual(assessment.missing);
        expectCitedOnce(described);
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(complete)("in $language", (locale) => {
  const types = [
    "troika-consensus",
    "shared-first-round",
    "input",
    "shared-second-round",
    "comment",
    "consensus",
  ] as const;
  const event = fc.record({
    type: fc.constantFrom(...types, "submitted-to-troika", "implemented"),
    on: fc.constantFrom("2016-03-01", "2016-03-02", "2016-03-15"),
    from: fc.constantFrom("MX", "CA", "BZ"),
  });
  const events = fc
    .array(event, { maxLength: 6 })
    .map((listed) => listed.map(({ type, on, from }) => eventOf(type, on, from)));

  test("consultations have whole sentences, and each violation is told", () => {
    fc.assert(
      fc.property(events, (listed) => {
        const result = consultation(listed, { asOf: "2016-03-15" });
        const described = inWords(result, locale);
        expectWhole(described);
        expect(described.findings).toHaveLength(result.violations.length);
        for (const member of result.silent) expect(described.text).toContain(label(member, locale));
      }),
    );
  });

  test("apportionments have whole sentences, with the share of each member", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom("contributions", "percentages"),
        (cents, weights) => {
          const result = apportion((cents / 100).toFixed(2), { weights: weights as "contributions" });
          const described = inWords(result, locale);
          expectWhole(described);
          for (const [place, { country, amount }] of result.shares.entries()) {
            const { text = "" } = described.notes[place] ?? {};
            expect(text).toContain(label(country, locale));
            expect(text.replaceAll(",", "")).toContain(`US$${amount}`);
          }
        },
      ),
    );
  });

  test("answers have whole sentences", () => {
    for (let year = 1990; year <= 2030; year += 1) {
      for (const answer of [presidency(year), scale(`${year}`), secretariat(`${year}`), standing("CO", `${year}`)])
        expectWhole(inWords(answer, locale));
    }
  });
});

function eventOf(type: string, on: string, from: string): ConsultationEvent {
  const more: { readonly [type: string]: object } = {
    "submitted-to-troika": { by: from === "MX" ? "presidency" : from, inWriting: from !== "CA" },
    input: { from, proposesChanges: true },
    comment: { from, objects: true },
  };
  return { type, on, ...more[type] } as ConsultationEvent;
}

type Described = ReturnType<typeof inWords>;

/** No gap is left open, no two texts are glued together, every part is there. */
function expectWhole(described: Described): void {
  const { title, outcome, because, basis, notes, missing, findings, text } = described;
  for (const part of [title, outcome, basis, text, ...[...because, ...notes, ...findings].map((one) => one.text)]) {
    expect(part).toMatch(/\S/);
    expect(part).not.toMatch(/[{}]| {2}|\.\s*\.|\(\)|: \.|; \.|undefined|^\s|\s$/);
  }
  expect(text).toMatch(/^\p{Lu}[\s\S]*[.?!]$/u);
  expect(text).not.toMatch(/[.?!] \p{Ll}/u);
  expect(text).toContain(title);
  for (const note of notes) if (!note.text.includes("US$")) expect(text).toContain(note.text.replace(/\.$/, ""));
  for (const { label: called } of missing) expect(text.toLowerCase()).toContain(called.toLowerCase());
}

/** Each citation of the reasons stands in the letter once at most. */
function expectCitedOnce({ because, text }: Described): void {
  for (const citation of new Set(because.flatMap(({ citation }) => citation.split("; ")))) {
    const full = text.split(`${citation};`).length + text.split(`${citation})`).length - 2;
    expect(full, citation).toBeLessThanOrEqual(1);
  }
}

describe.each(complete)("every code has a label in $language", (locale) => {
  const isWord = (code: string) => expect(label(code, locale), code).toMatch(/\S{2}/);

  test("rules, outcomes, criteria, reasons and inputs", () => {
    const codes = rules.flatMap(({ id, outcomes, criteria, inputs, short }) => [
      ...[id, ...outcomes, ...criteria.map((criterion) => criterion.id), ...inputs],
      ...inputs.map((path) => path.slice(path.lastIndexOf(".") + 1)),
      ...short.flatMap(({ reason }) => reason ?? []),
    ]);
    expect(codes.length).toBeGreaterThan(150);
    for (const code of codes) isWord(code);
    const steps = consultationProcedure.table.criteria.map(({ id }): ConsultationCriterion => id);
    for (const step of steps) expect(label(step, locale)).toBe(locale.rules["consultation.procedure"]?.criteria[step]);
  });

  test("a criterion that one rule has is called by that rule's sentence", () => {
    expect(label("disability", locale)).toBe(locale.rules["reserve-fund.case"]?.criteria.disability);
  });

  test("sets of options, and every option", () => {
    for (const [set, codes] of Object.entries(locale.forms.options)) {
      isWord(set);
      for (const code of codes) isWord(code);
    }
  });

  test("fields of forms", () => {
    for (const name of Object.keys(locale.forms.fields)) isWord(name);
  });

  test("a country of ISO 3166-1 that is in no table, and no region that is none", () => {
    expect(label("BR", locale)).toMatch(/^Bra[sz]il$/);
    expect(() => label("XX", locale)).toThrow("code must be a code of this library");
  });
});
