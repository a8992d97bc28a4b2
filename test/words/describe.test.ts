import { expect, describe as group, test } from "vitest";
import {
  type Assessment,
  assessReserveFundCase,
  assessSignature,
  cite,
  describe,
  label,
  RcmInputError,
} from "../../src/index.js";
import { en } from "../../src/words/locales/en/index.js";
import { es } from "../../src/words/locales/es/index.js";

const signature = assessSignature({ signer: "presidency", document: "third-party-administrative" });

test("an assessment in words: title, outcome, and each finding with its result and citation", () => {
  const described = describe(signature, en);
  expect(described.findings).toHaveLength(signature.findings.length);
  expect(described.outcome).toBe("Cannot be determined yet: information is missing.");
  expect(described.findings[0]).toMatchObject({ result: "unknown" });
  expect(described.findings[0]?.citation).toBe(
    "20 Years of the RCM, III.B – Functions of the President Pro-Tempore, item 7; 20 Years of the RCM, III.E – Functions of the Technical Secretariat, item 7",
  );
  expect(describe(signature, es).outcome).toBe("Aún no se puede determinar: falta información.");
});

test("a place that two clauses share is cited once", () => {
  const [voluntary] = describe(assessReserveFundCase({}), en).findings;
  expect(assessReserveFundCase({}).findings[0]?.sources.length).toBeGreaterThan(1);
  expect(voluntary?.citation).not.toContain(";");
});

test("every code that an answer can hold has a label", () => {
  for (const code of [
    "MX",
    "CO",
    "UNHCR",
    "RNCOM",
    "rcgm",
    "met",
    "unmet",
    "unknown",
    "twenty-years",
    "known",
    "stated",
    "presidency.candidacy",
  ]) {
    for (const locale of [en, es]) expect(label(code, locale).length).toBeGreaterThan(2);
  }
});

group("wrong forms", () => {
  const error = (call: () => unknown) => {
    try {
      call();
    } catch (thrown) {
      return thrown as RcmInputError;
    }
    return undefined;
  };
  const loose = (assessment: unknown) => assessment as Assessment;

  test.each([
    ["rule", { ...signature, rule: "bodies.nothing" }],
    ["outcome", { ...signature, outcome: "nothing" }],
    ["outcome", { rule: signature.rule, findings: [] }],
    ["findings", { rule: signature.rule, outcome: signature.outcome }],
    ["findings.0.criterion", { ...signature, findings: [{ criterion: "x", result: "met", sources: [] }] }],
    [
      "findings.0.result",
      { ...signature, findings: [{ criterion: "signed-by-secretariat", result: "yes", sources: [] }] },
    ],
    [
      "findings.0.sources.0",
      { ...signature, findings: [{ criterion: "signed-by-secretariat", result: "met", sources: ["x"] }] },
    ],
  ])("of the assessment: %s", (path, assessment) => {
    const thrown = error(() => describe(loose(assessment), en));
    expect(thrown).toBeInstanceOf(RcmInputError);
    expect(thrown?.path).toBe(path);
  });

  test.each([
    ["locale.citation.item", { ...en, citation: {} }],
    ["locale.rules.bodies.signature", { ...en, rules: { "bodies.signature": null } }],
    ["locale.rules.bodies.signature.title", { ...en, rules: { "bodies.signature": {} } }],
    ["locale.labels", { ...en, labels: undefined }],
    ["locale", null],
  ])("of the locale: %s", (path, locale) => {
    const thrown = error(() => describe(signature, locale as unknown as typeof en));
    expect(thrown).toBeInstanceOf(RcmInputError);
    expect(thrown?.path).toBe(path);
  });

  test("codes that are nobody's", () => {
    for (const code of ["", "constructor", "__proto__", null, 7, {}]) {
      expect(error(() => label(code as string, en))).toMatchObject({ code: "unknown-code", path: "code" });
      expect(error(() => cite(code as string, en))).toMatchObject({ code: "unknown-code", path: "id" });
    }
  });
});
