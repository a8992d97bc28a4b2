import { describe, expect, test } from "vitest";
import * as z from "zod";
import { withRule } from "../../src/forms/index.js";
import { assessReserveFundCase, assessRotation, formError, formProblem, type ProblemCode } from "../../src/index.js";
import * as s from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";
import type { Issue } from "./all.js";

const fund = withRule(s.reserveFundCaseSchema, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM" },
});
const situations = { unaccompaniedMinor: false, disability: false, age: 34, illnessOrInjury: false, trafficking: true };
const late = {
  voluntaryReturn: true,
  regionalMigrant: true,
  ...situations,
  approvals: { IOM: "2016-03-09", secretariat: "2016-03-01" },
  grantedOn: "2016-03-08",
};
const unreadable = {
  get weekend(): number[] {
    throw new Error("mine");
  },
};

/**
 * For every code a value that has this problem, and what a person reads about it. What may mean several things is a text,
 * and no value: test/schemas/read-texts.test.ts.
 */
const examples: {
  readonly [Code in Exclude<ProblemCode, "ambiguous">]: readonly [z.ZodType, unknown, en: string, es: string];
} = {
  required: [
    s.apportionmentRequestSchema,
    {},
    "Budget: missing. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.",
    "Presupuesto: falta. Escriba solo cifras, con punto decimal y dos decimales como máximo (por ejemplo, 1000.00), sin signo ni separador de miles.",
  ],
  "unknown-field": [
    s.reserveFundCaseSchema,
    { volontaryReturn: true, name: "x" },
    "There are no such fields here: volontaryReturn, name. Leave them out.",
    "Aquí no existen estos campos: volontaryReturn, name. Omítalos.",
  ],
  "not-a-boolean": [
    s.observerCountryApplicationSchema,
    { onAmericanContinent: "yes" },
    "Lies on the American continent: neither yes nor no. Answer yes or no.",
    "Ubicación en el continente americano: no es ni sí ni no. Responda sí o no.",
  ],
  "not-a-text": [
    s.observerOrganizationApplicationSchema,
    { organization: " " },
    "Organization: no text. Enter at least one character that is not a space.",
    "Organización: no es un texto. Escriba al menos un carácter que no sea un espacio.",
  ],
  "not-a-date": [
    s.reserveFundCaseSchema,
    { approvals: { IOM: "2016-02-30" } },
    "Approval by IOM: not a calendar date. Enter year, month and day, such as 2016-06-09.",
    "Aprobación de la OIM: no es una fecha del calendario. Escriba año, mes y día, como 2016-06-09.",
  ],
  "not-an-as-of-date": [
    s.meetingFilterSchema,
    { from: "2016-13" },
    "From: not a date. Enter a year, a month or a day, such as 2016, 2016-06 or 2016-06-09.",
    "Desde: no es una fecha. Escriba un año, un mes o un día, como 2016, 2016-06 o 2016-06-09.",
  ],
  "not-a-year": [
    s.candidacySchema,
    { year: 20_160 },
    "Year: not a calendar year. Enter a whole number from 1 to 9999, such as 2016.",
    "Año: no es un año del calendario. Escriba un número entero del 1 al 9999, como 2016.",
  ],
  "not-a-whole-number": [
    s.closedDoorDelegationSchema,
    { officials: "2" },
    "Officials: not a whole number. Enter a whole number from 0 on.",
    "Funcionarios: no es un número entero. Escriba un número entero igual o mayor que 0.",
  ],
  "out-of-range": [
    s.reserveFundCaseSchema,
    { age: 1946 },
    "Age: outside the allowed range. Enter a whole number from 0 to 150.",
    "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150.",
  ],
  "too-early": [
    s.viceMinisterialDatesSchema,
    { start: "1995-12-31" },
    "Start: before the first year of the Conference. Enter a date in 1996 or later.",
    "Inicio: es anterior al primer año de la Conferencia. Escriba una fecha de 1996 o posterior.",
  ],
  "too-many": [
    s.workingCalendarSchema,
    { weekend: [1, 2, 3, 4, 5, 6, 7] },
    "Weekend: too many entries. At most 6 are allowed.",
    "Fin de semana: hay demasiadas entradas. Se permiten 6 como máximo.",
  ],
  "end-before-start": [
    s.viceMinisterialDatesSchema,
    { start: "2019-11-14", end: "2019-11-13" },
    "End: before the start. Enter 2019-11-14 or a later date.",
    "Fin: es anterior al inicio. Escriba 2019-11-14 o una fecha posterior.",
  ],
  "not-an-amount": [
    s.reserveFundCaseSchema,
    { requested: "US$ 800" },
    "Amount requested: not an amount in US dollars. Enter digits with a point before at most two decimals, such as 1000.00, without a sign and without separators.",
    "Monto solicitado: no es un monto en dólares de los Estados Unidos. Escriba solo cifras, con punto decimal y dos decimales como máximo (por ejemplo, 1000.00), sin signo ni separador de miles.",
  ],
  "not-a-percentage": [
    s.printedScaleSchema,
    {
      rows: [{ country: "BZ", percentage: "101", contribution: "1.00" }],
      total: "1.00",
      printedPercentageTotal: "101",
    },
    "Rows, entry 1, Percentage: not a percentage. Enter a number from 0.00 to 100 with at most two decimals, such as 24.05.",
    "Filas, entrada 1, Porcentaje: no es un porcentaje. Escriba un número de 0.00 a 100 con dos decimales como máximo, como 24.05.",
  ],
  "unknown-code": [
    s.signatureRequestSchema,
    { signer: "vice-ministers" },
    "Signer: none of the known choices. Choose one of these: Presidency pro tempore, Secretariat.",
    "Firmante: no es ninguna de las opciones conocidas. Elija una de estas opciones: Presidencia Pro-Témpore, Secretaría.",
  ],
  "not-an-object": [
    s.reserveFundCaseSchema,
    { approvals: "both" },
    "Approvals: the data of this section are missing. Complete it.",
    "Aprobaciones: faltan los datos de esta sección. Complétela.",
  ],
  "not-an-array": [
    s.workPlanStepSchema,
    { approvedBy: "rcgm" },
    "Approved by: not a list. Give a list.",
    "Aprobado por: no es una lista. Indique una lista.",
  ],
  unreadable: [
    s.consultationOptionsSchema,
    { asOf: "2024-01-05", calendar: unreadable },
    "Calendar: it cannot be read.",
    "Calendario: no se puede leer.",
  ],
  "criterion-unmet": [
    fund,
    late,
    "The criterion “IOM approved no later than the grant” is not met.",
    "No se cumple el criterio “La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia”.",
  ],
  "outcome-not-accepted": [
    withRule(s.reserveFundCaseSchema, assessReserveFundCase, { accepted: ["eligible"], fields: {} }),
    late,
    "The Fund does not assist in this case.",
    "El Fondo no presta asistencia en este caso.",
  ],
  "above-maximum": [
    withRule(s.reserveFundCaseSchema, assessReserveFundCase, { accepted: ["eligible"], grant: "within-maximum" }),
    { voluntaryReturn: true, regionalMigrant: true, disability: true, requested: "1000.01" },
    "Amount requested: more than the most that is granted for each case. Enter 1000.00 or less.",
    "Monto solicitado: supera el monto máximo que se otorga por caso. Escriba 1000.00 o un monto menor.",
  ],
};

describe("what a person reads about a problem", () => {
  test.each(Object.entries(examples))("%s", (code, [schema, value, english, spanish]) => {
    const [issue] = (schema.safeParse(value).error?.issues ?? []) as Issue[];
    expect(formProblem(issue as Issue).code).toBe(code);
    expect(formError(issue as Issue, en)).toBe(english);
    expect(formError(issue as Issue, es)).toBe(spanish);
  });

  test("every code has words in both languages, and there are words for no other", () => {
    const codes = [...Object.keys(examples), "ambiguous", "unknown-fields"].sort();
    for (const { forms } of [en, es]) expect(Object.keys(forms.problems).sort()).toEqual(codes);
  });

  test("a long list of choices is not repeated, a short one is, with the name of each", () => {
    const sentence = (schema: z.ZodType, value: unknown) =>
      formError(schema.safeParse(value).error?.issues[0] as Issue, en);
    expect(sentence(s.candidacySchema, { country: "ZZ" })).toBe(
      "Country: none of the known choices. Choose one from the list.",
    );
    expect(sentence(s.plenaryAgendaSchema, { items: ["lunch"] })).toBe(
      "Items, entry 1: none of the known choices. Choose one of these: Report of the Presidency pro tempore, Opening statements of the members’ delegations, Dialogue with civil society.",
    );
    expect(sentence(s.focalPointContactsSchema, { CR: "yes" })).toBe(
      "Costa Rica: neither yes nor no. Answer yes or no.",
    );
  });

  test("one unknown field and several, and one without a name", () => {
    const sentences = (value: unknown) => {
      const [issue] = (s.editionSchema.safeParse({ number: 1, roman: "I", ...(value as object) }).error?.issues ??
        []) as Issue[];
      return [en, es].map((locale) => formError(issue as Issue, locale));
    };
    expect(sentences({ romna: "I" })).toEqual([
      "There is no such field here: romna. Leave it out.",
      "Aquí no existe este campo: romna. Omítalo.",
    ]);
    expect(sentences({ "": 1, x: 2 })).toEqual([
      "There are no such fields here: (without a name), x. Leave them out.",
      "Aquí no existen estos campos: (sin nombre), x. Omítalos.",
    ]);
  });

  test("beside its field a sentence does without the field's name", () => {
    const [issue] = (s.reserveFundCaseSchema.safeParse({ approvals: { IOM: "soon" } }).error?.issues ?? []) as Issue[];
    expect(formError(issue as Issue, en, { label: false })).toBe(
      "Not a calendar date. Enter year, month and day, such as 2016-06-09.",
    );
    expect(formError(issue as Issue, es, { label: false })).toBe(
      "No es una fecha del calendario. Escriba año, mes y día, como 2016-06-09.",
    );
    expect(formError(issue as Issue, en, { label: true })).toMatch(/^Approval by IOM: /);
  });

  test("two forms may call a field of the same name differently, and a code of the same name too", () => {
    const sentence = (schema: z.ZodType, value: unknown) =>
      formError(schema.safeParse(value).error?.issues[0] as Issue, es);
    expect(sentence(s.workPlanStepSchema, { from: "x" })).toMatch(/^Estado actual: /);
    expect(sentence(s.workPlanStepSchema, { to: "x" })).toBe(
      "Estado siguiente: no es ninguna de las opciones conocidas. Elija una de estas opciones: Aprobado, Ejecutado, Informado.",
    );
    expect(sentence(s.consultationEventSchema, { on: "2024-01-05", type: "comment", objects: true })).toMatch(
      /^Miembro: falta/,
    );
    // Inside a form of your own, and shaped.
    const own = z.object({ id: z.number(), steps: z.array(s.workPlanStepSchema.pick({ to: true })) });
    expect(sentence(own, { id: 1, steps: [{ to: 7 }] })).toMatch(/^Steps, entrada 1, Estado siguiente: /);
  });

  test("a number has the bounds that it has", () => {
    const sentence = (value: unknown) =>
      formError(s.editionSchema.safeParse({ number: value, roman: "I" }).error?.issues[0] as Issue, en);
    expect(sentence(0)).toBe("Number: outside the allowed range. Enter a whole number from 1 to 3999.");
    expect(sentence(1.5)).toBe("Number: not a whole number. Enter a whole number from 1 to 3999.");
    expect(sentence(undefined)).toBe("Number: missing. Enter a whole number from 1 to 3999.");
  });

  test("what is missing is named as the form names it, an entry of a list by its place", () => {
    const sentences = (schema: z.ZodType, value: unknown) => {
      const [issue] = (schema.safeParse(value).error?.issues ?? []) as Issue[];
      return [en, es].map((locale) => formError(issue as Issue, locale));
    };
    const { grantedOn: _, approvals: __, ...undated } = late;
    expect(sentences(fund, undated)).toEqual([
      "This case needs the prior joint approval of IOM and the Technical Secretariat, which has not been shown. Still missing: Approval by IOM, Date of the grant, Approval by the Technical Secretariat.",
      "Este caso exige la aprobación conjunta previa de la OIM y de la Secretaría Técnica, y no consta. Falta indicar: Aprobación de la OIM, Fecha de la asistencia, Aprobación de la Secretaría Técnica.",
    ]);
    const rotation = withRule(s.rotationSchema, assessRotation, { accepted: ["consistent"] });
    expect(sentences(rotation, [{ year: 2030, country: "CA" }, { year: 2031 }])).toEqual([
      "Cannot be determined yet: information is missing. Still missing: entry 2: Country.",
      "Aún no se puede determinar: falta información. Falta indicar: entrada 2: País.",
    ]);
    const years = Array.from({ length: 40 }, (_, place) => ({ year: 2030 + place }));
    const [english] = sentences(rotation, years) as [string];
    expect(english).toMatch(/Still missing: entry 1: Country, .*, entry 15: Country, …\.$/);
  });

  test("a sentence about an entry of a list that is itself the form begins with a capital letter", () => {
    const [issue] = (s.rotationSchema.safeParse([null]).error?.issues ?? []) as Issue[];
    expect(formError(issue as Issue, en)).toMatch(/^Entry 1: the data of this section/);
    expect(formError(issue as Issue, es)).toMatch(/^Entrada 1: faltan los datos/);
  });
});
