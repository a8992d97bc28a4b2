import { expect, describe as group, test } from "vitest";
import {
  type Assessment,
  assessReserveFundCase,
  assessSignature,
  assessWorkPlanStep,
  cite,
  describe,
  label,
  RcmInputError,
} from "../../src/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";

const signature = assessSignature({ signer: "presidency", document: "third-party-administrative" });

test("an assessment in words: title, outcome, and each finding with its result and citation", () => {
  const described = describe(signature, en);
  expect(described.findings).toHaveLength(signature.findings.length);
  expect(described.outcome).toBe("Cannot be determined yet: information is missing.");
  expect(described.title).toBe("Signing documents for the Conference");
  expect(described.findings[0]).toMatchObject({
    text: "Is an administrative commitment with a third party",
    result: "met",
  });
  expect(described.findings[1]).toMatchObject({ result: "unknown" });
  expect(described.findings[1]?.citation).toBe(
    "20 Years of the RCM, III.B – Functions of the President Pro-Tempore, item 7; 20 Years of the RCM, III.E – Functions of the Technical Secretariat, item 7",
  );
  expect(describe(signature, es).outcome).toBe("Aún no se puede determinar: falta información.");
});

test("an outcome is worded by its rule: two rules with the same code say different things", () => {
  const signed = assessSignature({ document: "third-party-administrative", viceMinistersApproved: true });
  const stepped = assessWorkPlanStep({ from: "approved", to: "implemented" });
  expect([signed.outcome, stepped.outcome]).toEqual(["permitted", "permitted"]);
  expect([describe(signed, en).outcome, describe(stepped, en).outcome]).toEqual([
    "The signature is permitted.",
    "The step is permitted.",
  ]);
  expect([describe(signed, es).outcome, describe(stepped, es).outcome]).toEqual([
    "La firma está permitida.",
    "El paso está permitido.",
  ]);
  expect(label("permitted", en)).toBe("It is permitted.");
  expect(label("eligible", es)).toBe("El Fondo puede prestar asistencia en este caso.");
});

test("an item by its number, a row by its year, a section by its heading, a page by its subject", () => {
  const places = [
    "twenty-years/reserve-fund-situations/3",
    "twenty-years/presidency-table/1996",
    "twenty-years/reserve-fund/maximum",
    "iom-page/meetings/90",
    "reported/presidency-2017/2",
  ] as const;
  expect(places.map((id) => cite(id, en))).toEqual([
    `${en.documents["twenty-years"]}, ${en.sections["twenty-years/reserve-fund-situations"]}, item 3`,
    `${en.documents["twenty-years"]}, ${en.sections["twenty-years/presidency-table"]}, 1996`,
    `${en.documents["twenty-years"]}, ${en.sections["twenty-years/reserve-fund"]}`,
    `${en.documents["iom-page"]}, ${en.sections["iom-page/meetings"]}, item 90`,
    en.sections["reported/presidency-2017"],
  ]);
  const odd = { ...en, citation: { ...en.citation, section: "{section} $& {document} {other}{" } };
  expect(cite("twenty-years/reserve-fund/maximum", odd)).toBe(
    `${en.sections["twenty-years/reserve-fund"]} $& ${en.documents["twenty-years"]} {`,
  );
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
    ["outcome", { ...signature, outcome: "eligible" }],
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
    ["locale.rules.bodies.signature.outcomes", { ...en, rules: { "bodies.signature": { title: "x", criteria: {} } } }],
    ["locale.results.met", { ...en, results: { ...en.results, met: " " } }],
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
