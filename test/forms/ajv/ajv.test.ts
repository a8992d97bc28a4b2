import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Ajv, type ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Locale } from "rcm-rules";
import { withRule } from "rcm-rules/forms";
import countryIn07 from "rcm-rules/json-schema/draft-07/es/observer-country-application.json" with { type: "json" };
import caseIn07 from "rcm-rules/json-schema/draft-07/es/reserve-fund-case.json" with { type: "json" };
import countryInSpanish from "rcm-rules/json-schema/es/observer-country-application.json" with { type: "json" };
import caseInSpanish from "rcm-rules/json-schema/es/reserve-fund-case.json" with { type: "json" };
import country from "rcm-rules/json-schema/observer-country-application.json" with { type: "json" };
import fundCase from "rcm-rules/json-schema/reserve-fund-case.json" with { type: "json" };
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import { describe, expect, test } from "vitest";
import { guard, type Problem } from "./guard.js";

const observerCountry = (locale: Locale) => {
  const accepted = ["criteria-met"] as const;
  const fields = { "on-american-continent": "onAmericanContinent", "designates-officers": "designatesOfficers" };
  const reasons = withRule(observerCountryApplicationSchema, assessObserverCountry, { accepted, fields });
  return guard({ jsonSchema: country, assess: assessObserverCountry, accepted, reasons }, locale);
};

const reserveFund = (locale: Locale) => {
  const accepted = ["eligible"] as const;
  const fields = { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" };
  const reasons = withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted, fields });
  return guard({ jsonSchema: fundCase, assess: assessReserveFundCase, accepted, reasons }, locale);
};

const statements = [
  "onAmericanContinent",
  "adheresToPueblaInWriting",
  "significantMovementWithMember",
  "acceptsMultilateralApproach",
  "acceptsOrderlyMovementAndRights",
  "hasMigrationPolicyAndLegislation",
  "designatesOfficers",
  "submittedWrittenDeclaration",
  "recognizesViceMinistersDecide",
];
const allTrue = Object.fromEntries(statements.map((statement) => [statement, true]));
const trafficked = {
  voluntaryReturn: true,
  regionalMigrant: true,
  unaccompaniedMinor: false,
  disability: false,
  age: 34,
  illnessOrInjury: false,
  trafficking: true,
  approvals: { IOM: "2016-03-01", secretariat: "2016-03-02" },
  grantedOn: "2016-03-08",
};
const late = { ...trafficked, approvals: { IOM: "2016-03-09", secretariat: "2016-03-02" } };

/** As the body of a request comes: through JSON. */
const send = (receive: (body: unknown) => unknown, body: unknown) => receive(JSON.parse(JSON.stringify(body)));
const refused = (...problems: (readonly [path: string, message: string])[]) => ({
  accepted: false,
  problems: problems.map(([path, message]): Problem => ({ path, message })),
});

const pointOfAmount =
  "Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.";

const puntoDelMonto =
  "Escriba cifras con un punto seguido de dos decimales como máximo, por ejemplo 1000.00, sin signo ni separadores.";

describe("an application for observer country status", () => {
  test("that is empty is well-formed, and refused with what is missing", () => {
    const sentence =
      "Cannot be determined yet: information is missing. Still missing: Lies on the American continent, Has adhered to Puebla in writing, Has significant movement with a member, Accepts the multilateral approach, Accepts orderly movement and human rights, Has migration policy and legislation, Designates officers, Has sent a written declaration, Recognizes that the Vice-Ministers decide.";
    expect(send(observerCountry(en), {})).toEqual(refused(["", sentence]));
  });

  test("with a wrong field is refused at this field", () => {
    const problem = ["country", "Country: none of the known choices. Choose one from the list."] as const;
    expect(send(observerCountry(en), { ...allTrue, country: "Colombia" })).toEqual(refused(problem));
    expect(send(observerCountry(en), { ...allTrue, country: "" })).toEqual(refused(problem));
  });

  test("is refused for what the rule finds together with a wrong field", () => {
    expect(send(observerCountry(en), { ...allTrue, onAmericanContinent: false, country: null })).toEqual(
      refused(
        ["country", "Country: none of the known choices. Choose one from the list."],
        ["onAmericanContinent", "The criterion “Lies on the American continent” is not met."],
        ["", "The criteria are not met."],
      ),
    );
  });

  test("is refused in Spanish", () => {
    expect(send(observerCountry(es), { designatesOfficers: false, onAmericanContinent: "no" })).toEqual(
      refused(
        ["onAmericanContinent", "Está situado en el continente americano: no es ni sí ni no. Responda sí o no."],
        [
          "designatesOfficers",
          "No se cumple el criterio “Se compromete a designar funcionarios de sus instituciones migratorias para las Reuniones Viceministeriales”.",
        ],
        ["", "No se cumplen los criterios."],
      ),
    );
  });

  test("that is complete reaches the assessment", () => {
    const assessment = { outcome: "Se cumplen los criterios." };
    const answer = { accepted: true, assessment };
    expect(send(observerCountry(es), { ...allTrue, country: "CO" })).toMatchObject(answer);
  });
});

describe("a Reserve Fund case", () => {
  test("that is empty is well-formed, and refused with what is missing", () => {
    const { problems } = send(reserveFund(es), {}) as { problems: readonly Problem[] };
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(
      /^Aún no se puede determinar: falta información\. Falta indicar: Retorno voluntario, .*Edad, /,
    );
  });

  test("with a wrong field is refused at this field", () => {
    const person = { voluntaryReturn: true, regionalMigrant: true, disability: true };
    expect(send(reserveFund(en), { ...person, approvals: { IOM: "2015-02-29" }, age: 151 })).toEqual(
      refused(
        ["age", "Age: outside the allowed range. Enter a whole number from 0 to 150."],
        ["approvals.IOM", "Approval by IOM: not a calendar date. Enter year, month and day, such as 2016-06-09."],
      ),
    );
    const extra = ["", "There is no such field here: extra. Leave it out."] as const;
    expect(send(reserveFund(en), { ...trafficked, extra: 1 })).toEqual(refused(extra));
  });

  test("is refused for a late approval alone, which JSON Schema lets through", () => {
    expect(send(reserveFund(en), late)).toEqual(
      refused(
        ["approvals.IOM", "The criterion “IOM approved no later than the grant” is not met."],
        ["", "This case needs the prior joint approval of IOM and the Technical Secretariat."],
      ),
    );
  });

  test("is refused for a late approval together with a wrong field", () => {
    expect(send(reserveFund(en), { ...late, requested: "1e3" })).toEqual(
      refused(
        ["requested", `Amount requested: not an amount in US dollars. ${pointOfAmount}`],
        ["approvals.IOM", "The criterion “IOM approved no later than the grant” is not met."],
        ["", "This case needs the prior joint approval of IOM and the Technical Secretariat."],
      ),
    );
  });

  test("is refused in Spanish", () => {
    expect(send(reserveFund(es), { ...late, requested: 800 })).toEqual(
      refused(
        ["requested", `Monto solicitado: no es un monto en dólares de los Estados Unidos. ${puntoDelMonto}`],
        [
          "approvals.IOM",
          "No se cumple el criterio “La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia”.",
        ],
        ["", "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica."],
      ),
    );
  });

  test("that is complete reaches the assessment", () => {
    const answer = {
      accepted: true,
      assessment: { outcome: "El Fondo puede prestar asistencia en este caso." },
    };
    expect(send(reserveFund(es), { ...trafficked, requested: "800.00" })).toMatchObject(answer);
  });
});

describe("the files by themselves", () => {
  const late = { grantedOn: "9 de junio", approvals: { secretariat: "" }, age: 151 };

  test.each([
    [
      "2020-12",
      new Ajv2020({ strict: true, formats: { date: true }, allErrors: true, verbose: true }),
      caseInSpanish,
      countryInSpanish,
    ],
    ["07", new Ajv({ strict: true, formats: { date: true }, allErrors: true, verbose: true }), caseIn07, countryIn07],
  ] as const)("name the wrong fields in Spanish, in draft %s", (_, ajv, fundCase, country) => {
    const wrong = ({ instancePath, parentSchema, keyword }: ErrorObject) => [
      instancePath,
      parentSchema?.title,
      keyword,
    ];
    const validate = ajv.compile(fundCase);
    expect(validate(late)).toBe(false);
    expect(validate.errors?.map(wrong)).toEqual([
      ["/age", "Edad", "maximum"],
      ["/approvals/secretariat", "Aprobación de la Secretaría Técnica", "pattern"],
      ["/grantedOn", "Fecha de la asistencia", "pattern"],
    ]);
    const validateCountry = ajv.compile(country);
    expect(validateCountry({ country: "Colombia", designatesOfficers: "sí" })).toBe(false);
    expect(validateCountry.errors?.map(wrong)).toEqual([
      ["/country", "País", "enum"],
      ["/designatesOfficers", "Designa funcionarios", "type"],
    ]);
  });

  test("are found by Node in ES modules and in CommonJS", () => {
    const path = "rcm-rules/json-schema/reserve-fund-case.json";
    const esm = `import schema from "${path}" with { type: "json" }; console.log(schema.title)`;
    const cjs = `console.log(require("${path}").title)`;
    const cwd = fileURLToPath(new URL(".", import.meta.url));
    for (const [type, program] of [
      ["module", esm],
      ["commonjs", cjs],
    ] as const) {
      const flags = ["--no-warnings", `--input-type=${type}`, "--eval", program];
      expect(execFileSync(process.execPath, flags, { cwd, encoding: "utf8" })).toBe("Reserve Fund case\n");
    }
  });
});
