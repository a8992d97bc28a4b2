import { expect, describe as group, test } from "vitest";
import { assessScale } from "../../src/contributions/index.js";
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
import { readings } from "../../src/registers/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";

const signature = assessSignature({ signer: "presidency", document: "third-party-administrative" });

test("an assessment in words: title, outcome, and each finding with its result and citation", () => {
  const described = describe(signature, en);
  expect(described.findings).toHaveLength(signature.findings.length);
  expect(described.outcome).toBe("Cannot be determined yet: information is missing.");
  expect(described.title).toBe("Signing documents for the Conference");
  expect(described.findings[0]).toMatchObject({
    text: "The document is an administrative commitment with a third party",
    result: "met",
  });
  expect(described.findings[1]).toMatchObject({ result: "not known" });
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

test("clauses that stand in one place are told apart by what they say, and cited once in the letter", () => {
  const answer = assessReserveFundCase(person);
  const { because, findings, text } = describe(answer, en);
  const cited = answer.findings.map(({ sources }) => sources);
  for (const [place, one] of findings.entries())
    for (const [other, second] of findings.entries())
      if (`${cited[place]}` !== `${cited[other]}`) expect(one.citation).not.toBe(second.citation);
  expect(because[0]?.citation).toContain(": ");
  expect(text.split("20 Years of the RCM").length).toBe(2);
});

test("every reading has a name: the question and what we chose", () => {
  for (const { id, question, chosen } of readings)
    for (const [locale, language] of [
      [en, "en"],
      [es, "es"],
    ] as const)
      expect(label(id, locale)).toBe(`${question[language]} ${chosen[language]}`);
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

const person = { voluntaryReturn: true, regionalMigrant: true, age: 70 } as const;
const eligible = assessReserveFundCase({ ...person, requested: "1200" });

group("what an assessment says beside its outcome", () => {
  test("what carries it, in its order, each with its own citation", () => {
    const { because } = describe(eligible, en);
    expect(because.map(({ text, result }) => `${text}: ${result}`)).toEqual([
      "The person returns voluntarily: met",
      "The person is a regional migrant: met",
      "The person is 70 or older: met",
    ]);
    expect(because[2]?.citation).toBe(cite("twenty-years/reserve-fund-situations/3", en));
    expect(describe(signature, en).because).toEqual([]);
  });

  test("whether the text carries it alone, or a reading of ours as well, by its name where the locale has one", () => {
    const on = (basis: string, readings: readonly string[], locale = en) =>
      describe({ ...eligible, basis, readings } as unknown as Assessment, locale).basis;
    const named = { ...en, labels: { ...en.labels, one: "The first is meant.", two: "Is it the second?" } };
    expect(on("stated", [])).toBe("This outcome rests on the text of the documents alone.");
    expect(on("reading", ["one"])).toContain("on a reading of ours, which they do not print.");
    expect(on("reading", ["one", "two"])).toContain("on readings of ours, which they do not print.");
    expect(on("reading", ["one"], named)).toMatch(/on a reading of ours: “The first is meant”\.$/);
    expect(on("reading", ["one", "two"], named)).toMatch(
      /these readings of ours: “The first is meant”; “Is it the second\?”\.$/,
    );
    expect(describe(signature, en).basis).toBe("Nothing is decided yet.");
  });

  test("the amount and the maximum with their clause: above it, within it, not known", () => {
    const note = (requested?: string) =>
      describe(assessReserveFundCase({ ...person, ...(requested !== undefined && { requested }) }), en).notes[0];
    const citation = cite("twenty-years/reserve-fund/maximum", en);
    expect(note("1200")).toEqual({
      text: "The amount requested, US$1,200.00, exceeds the maximum of US$1,000.00 for each case.",
      citation,
    });
    expect(note("1000")?.text).toContain("US$1,000.00, does not exceed the maximum of US$1,000.00");
    expect(note()?.text).toBe("The maximum for each case is US$1,000.00; the amount requested is not known.");
  });

  test("exceptions that are presumed unused, what is carried forward, why it is open", () => {
    const texts = (more: object) =>
      describe({ ...eligible, ...more } as unknown as Assessment, es).notes.map(({ text }) => text);
    expect(texts({ unless: ["trafficking"] }).at(-1)).toBe(
      "Se presume que no se ha hecho uso de esta excepción: trata de personas.",
    );
    expect(texts({ unless: ["trafficking", "age"] }).at(-1)).toContain("estas excepciones: trata de personas; edad.");
    expect(texts({ carriedForward: true }).at(-1)).toBe(es.sentences["carried-forward"]);
    expect(texts({ reason: "not-stated" })[0]).toBe(es.labels["not-stated"]);
  });

  test("what the columns of a scale add up to", () => {
    const row = { country: "MX", percentage: "100.00", contribution: "1500" } as const;
    const scale = assessScale({ rows: [row], total: "1500", printedPercentageTotal: "100.00" });
    expect(describe(scale, es).notes[0]?.text).toBe(
      "Las contribuciones suman US$1,500.00 y los porcentajes, 100.00 %.",
    );
  });

  test("a citation stands in the letter in full once, and further on without its document", () => {
    const { text } = describe(eligible, en);
    const fund = en.sections["twenty-years/reserve-fund"] as string;
    expect(text.split(`${en.documents["twenty-years"]}, ${fund})`)).toHaveLength(2);
    expect(text).toContain("(situations, item 3)");
    expect(text).toContain(`for each case (${fund}).`);
  });

  test("what is missing by the words of its own rule", () => {
    const { missing } = describe(assessReserveFundCase({ ...person, age: 30, disability: false }), es);
    expect(missing).toContainEqual({ path: "approvals.IOM", label: "Aprobación de la OIM" });
  });
});

group("an answer", () => {
  test("a code by its name, a thing by its own name or its country’s, a list by its entries’ names", () => {
    const value = (value: unknown) => describe({ status: "known", value, basis: "reported", sources: [] }, es).outcome;
    expect(value("MX")).toBe("La respuesta es la siguiente: México.");
    expect(value({ name: { en: "x", es: "El nombre" } })).toBe("La respuesta es la siguiente: El nombre.");
    expect(value({ country: "BZ", year: 2024 })).toBe("La respuesta es la siguiente: Belice.");
    expect(value(["MX", "CA"])).toBe("La respuesta es la siguiente: México; Canadá.");
    expect(value(7)).toBe("La respuesta es la siguiente: 7.");
    for (const unnamed of [{}, [], [{}], null]) expect(value(unnamed)).toBe("Se conoce la respuesta.");
  });

  test("how it is known, and what is known from before", () => {
    const known = (basis: string) =>
      describe({ status: "known", value: "MX", basis, sources: [], carriedForward: true } as never, en);
    expect(["stated", "derived", "reading", "reported"].map((basis) => known(basis).basis)).toEqual([
      "The documents state it.",
      "It follows from the documents.",
      "It is one of the possible readings of the documents.",
      "Another public page reports it; the documents do not state it.",
    ]);
    expect(known("stated").notes[0]?.text).toBe(en.sentences["carried-forward"]);
    const open = (asOf: string, value: unknown) =>
      describe({ status: "open", reason: "not-stated", sources: [], lastKnown: { asOf, value } }, es).notes[0]?.text;
    expect(open("2016-06-09", "MX")).toBe(
      "La última respuesta conocida, que corresponde a 9 de junio de 2016, es la siguiente: México.",
    );
    expect(open("2016-06", {})).toBe("Se conoce una respuesta anterior, que corresponde a junio de 2016.");
    expect(describe({ status: "none", sources: [] }, en).outcome).toBe("According to the documents, there is none.");
  });
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
    ["because.0", { ...signature, because: ["x"] }],
    ["because", { ...signature, because: undefined }],
    ["missing.0", { ...signature, missing: [7] }],
    ["reason", { ...signature, reason: "x" }],
    ["grant.within", { ...eligible, grant: { maximum: "1.00", requested: "1.00", within: "x" } }],
    ["grant.maximum", { ...eligible, grant: { within: "unknown" } }],
    ["decision.status", { ...signature, decision: { status: "none", sources: [] } }],
    ["decision.value.by", { ...signature, decision: { status: "known", value: { by: "x" }, sources: [] } }],
    ["status", { status: "x", sources: [] }],
    ["basis", { status: "known", value: "MX", basis: "x", sources: [] }],
    ["reason", { status: "open", reason: "x", sources: [] }],
    ["stage", { stage: "x", next: [], violations: [], silent: [] }],
    ["violations.0.criterion", { stage: "troika", violations: [{ criterion: "x", event: 0, sources: [] }] }],
    ["next.0", { stage: "troika", violations: [], next: ["x"] }],
    ["weights", { total: "1.00", weights: "x", shares: [] }],
    ["shares.0.country", { total: "1.00", weights: "contributions", shares: [{ country: "x", amount: "1.00" }] }],
  ])("of the result: %s", (path, assessment) => {
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
    ["locale.sentences", { ...en, sentences: undefined }],
    ["locale.sentences.subject", { ...en, sentences: { ...en.sentences, subject: undefined } }],
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
