import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type FormResult, type FromFormOptions, fromForm, withMessages, withRule } from "../../src/forms/index.js";
import { assessReserveFundCase, formError, formProblem, RcmInputError } from "../../src/index.js";
import * as s from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";

const inSpanish: FromFormOptions = { language: "es" };

function formOf(...entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

/** The value, or the code and path of every problem. */
function told(result: FormResult<unknown>): unknown {
  if (result.success) return result.value;
  return result.problems.map(formProblem).map(({ code, path }) => `${code} at "${path}"`);
}

const read = (schema: z.ZodType, form: object, options: FromFormOptions = inSpanish) =>
  told(fromForm(schema, form, options));

describe("what a form's texts say", () => {
  test("each kind of field", () => {
    const form = formOf(
      ["voluntaryReturn", "true"],
      ["regionalMigrant", "Sí"],
      ["disability", "no"],
      ["age", " 70 "],
      ["approvals.IOM", "9/6/2016"],
      ["approvals.secretariat", "8 de junio de 2016"],
      ["grantedOn", "2016-06-10"],
      ["requested", "US$ 1.200,50"],
    );
    expect(read(s.reserveFundCaseSchema, form)).toEqual({
      voluntaryReturn: true,
      regionalMigrant: true,
      disability: false,
      age: 70,
      approvals: { IOM: "2016-06-09", secretariat: "2016-06-08" },
      grantedOn: "2016-06-10",
      requested: "1200.50",
    });
    expect(read(s.candidacySchema, formOf(["country", "HN"], ["year", "2027"], ["consensus", "on"]))).toEqual({
      country: "HN",
      year: 2027,
      consensus: true,
    });
  });

  test.each(["true", "on", "sí", "si", "SÍ", "yes", "1", " Yes ", "verdadero"])("%j answers yes", (answer) => {
    expect(read(s.candidacySchema, formOf(["consensus", answer]))).toEqual({ consensus: true });
  });

  test.each(["false", "off", "no", "NO", "0", "falso"])("%j answers no", (answer) => {
    expect(read(s.candidacySchema, formOf(["consensus", answer]))).toEqual({ consensus: false });
  });

  test.each(["maybe", "s", "ja", "2", "null"])("%j answers neither", (answer) => {
    expect(read(s.candidacySchema, formOf(["consensus", answer]))).toEqual(['not-a-boolean at "consensus"']);
  });

  test("what was left empty is absent", () => {
    const empty = ["disability", "age", "approvals.IOM", "approvals.secretariat", "requested"].map(
      (name) => [name, name === "age" ? "  " : ""] as const,
    );
    expect(read(s.reserveFundCaseSchema, formOf(...empty))).toEqual({});
    expect(read(s.observerOrganizationApplicationSchema, formOf(["mandateThemes", ""]))).toEqual({});
    expect(read(s.apportionmentRequestSchema, formOf(["budget", ""]))).toEqual(['required at "budget"']);
  });

  test("a name that is given several times is a list, and so is one that may be", () => {
    const themes = (...entries: string[]) => formOf(...entries.map((theme) => ["mandateThemes", theme] as const));
    expect(
      read(s.observerOrganizationApplicationSchema, themes("human-rights", "", "migration-policy-and-management")),
    ).toEqual({
      mandateThemes: ["human-rights", "migration-policy-and-management"],
    });
    expect(read(s.observerOrganizationApplicationSchema, themes("human-rights"))).toEqual({
      mandateThemes: ["human-rights"],
    });
    expect(read(s.observerOrganizationApplicationSchema, formOf(["mandateThemes[]", "human-rights"]))).toEqual({
      mandateThemes: ["human-rights"],
    });
    expect(read(s.reserveFundCaseSchema, formOf(["age", "70"], ["age", "71"]))).toEqual([
      'not-a-whole-number at "age"',
    ]);
  });

  test("dotted names and names with brackets stand inside, of lists in the order of their numbers", () => {
    const rows = formOf(
      ["rows[10].country", "MX"],
      ["rows[10].percentage", "24,05 %"],
      ["rows[10].contribution", "68.000,00"],
      ["rows.2.country", "BZ"],
      ["rows.2.percentage", "1.77"],
      ["rows.2.contribution", "5000"],
      ["total", "282 724,00"],
      ["printedPercentageTotal", "100"],
    );
    expect(read(s.printedScaleSchema, rows)).toEqual({
      rows: [
        { country: "BZ", percentage: "1.77", contribution: "5000.00" },
        { country: "MX", percentage: "24.05", contribution: "68000.00" },
      ],
      total: "282724.00",
      printedPercentageTotal: "100",
    });
  });

  test("a problem has the path that the form has, whatever entries it leaves out", () => {
    const form = formOf(["3.year", "2016"], ["3.country", "HN"], ["7.year", "much"], ["7.country", "MX"]);
    expect(read(s.rotationSchema, form)).toEqual(['not-a-year at "7.year"']);
    const holidays = formOf(["holidays.0", ""], ["holidays.4", "16/9/2024"], ["holidays.5", "31/9/2024"]);
    expect(read(s.workingCalendarSchema, holidays)).toEqual(['not-a-date at "holidays.5"']);
  });

  test("a form that is a list, a list of codes and forms, and forms of several types", () => {
    expect(read(s.rotationSchema, formOf(["0.year", "2016"], ["0.country", "HN"]))).toEqual([
      { year: 2016, country: "HN" },
    ]);
    const agenda = formOf(
      ["items.0", "presidency-report"],
      ["items.0.topic", ""],
      ["items.1", ""],
      ["items.1.topic", "Remittances"],
      ["items.1.theme", ""],
      ["items.2", ""],
      ["items.2.topic", ""],
    );
    expect(read(s.plenaryAgendaSchema, agenda)).toEqual({ items: ["presidency-report", { topic: "Remittances" }] });
    const two = formOf(["items.0", "presidency-report"], ["items.0.topic", "Remittances"]);
    expect(read(s.plenaryAgendaSchema, two)).toEqual(['not-an-object at "items.0"']);
    const event = formOf(["on", "5/1/2024"], ["type", "input"], ["from", "CR"], ["proposesChanges", "no"], ["by", ""]);
    expect(read(s.consultationEventSchema, event)).toEqual(['unknown-field at ""']);
    event.delete("by");
    expect(read(s.consultationEventSchema, event)).toEqual({
      on: "2024-01-05",
      type: "input",
      from: "CR",
      proposesChanges: false,
    });
    expect(read(s.workingCalendarSchema, formOf(["weekend", "6"], ["weekend", "7"]))).toEqual({ weekend: [6, 7] });
  });

  test("of an object too, such as a row of a database or what a form library holds", () => {
    const row = {
      disability: 1,
      trafficking: 0,
      age: 70,
      grantedOn: null,
      approvals: { IOM: "2016-06-09", secretariat: null },
    };
    expect(read(s.reserveFundCaseSchema, row)).toEqual({
      disability: true,
      trafficking: false,
      age: 70,
      approvals: { IOM: "2016-06-09" },
    });
    expect(read(s.reserveFundCaseSchema, { "approvals.IOM": "2016-06-09", age: "" })).toEqual({
      approvals: { IOM: "2016-06-09" },
    });
    expect(read(s.workPlanStepSchema, { approvedBy: ["rcgm", ""], from: null })).toEqual({ approvedBy: ["rcgm"] });
    expect(read(s.workPlanStepSchema, { approvedBy: [] })).toEqual({ approvedBy: [] });
    expect(read(s.rotationSchema, [{ year: "2016", country: "HN" }])).toEqual([{ year: 2016, country: "HN" }]);
    expect(read(s.meetingFilterSchema, new URLSearchParams("from=2016-06&to=9/6/2016&confirmed=si"))).toEqual({
      from: "2016-06",
      to: "2016-06-09",
      confirmed: true,
    });
  });

  test("an ambiguous text is a problem with what may be meant, in words and for programs", () => {
    const form = formOf(["requested", "1,200"], ["grantedOn", "6/13/2016"], ["age", "200"]);
    const result = fromForm(s.reserveFundCaseSchema, form, inSpanish);
    if (result.success) throw new Error("it was read");
    expect(result.problems.map(formProblem)).toEqual([
      { code: "out-of-range", path: "age", params: { minimum: 0, maximum: 150 } },
      { code: "not-a-date", path: "grantedOn", params: { meanings: ["2016-06-13"] } },
      { code: "ambiguous", path: "requested", params: { expected: "not-an-amount", meanings: ["1200.00", "1.20"] } },
    ]);
    expect(result.problems.map((problem) => formError(problem, es))).toEqual([
      "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150.",
      "Fecha de la asistencia: no es una fecha del calendario. Si quiere decir 2016-06-13, escríbalo así.",
      "Monto solicitado: se puede entender de varias maneras. Escriba la opción que corresponda: 1200.00, 1.20.",
    ]);
    expect(read(s.reserveFundCaseSchema, form, { language: "en" })).toEqual(['out-of-range at "age"']);
  });

  test("where no language is named, what means the same in both is read", () => {
    expect(read(s.reserveFundCaseSchema, { requested: "1.200,50", grantedOn: "13/6/2016" }, {})).toEqual({
      requested: "1200.50",
      grantedOn: "2016-06-13",
    });
    expect(read(s.reserveFundCaseSchema, { requested: "1,200", grantedOn: "9/6/2016" }, {})).toEqual([
      'ambiguous at "grantedOn"',
      'ambiguous at "requested"',
    ]);
  });

  test("what was typed halfway into a native input is a problem, never an absent answer", () => {
    const form = formOf(["grantedOn", ""], ["approvals.IOM", ""], ["age", ""]);
    const halfTyped = ["grantedOn", "approvals.IOM", "age"];
    expect(read(s.reserveFundCaseSchema, form, { language: "es", halfTyped })).toEqual([
      'not-a-whole-number at "age"',
      'not-a-date at "approvals.IOM"',
      'not-a-date at "grantedOn"',
    ]);
    const open = z.object({ note: z.string().optional(), day: z.any() });
    expect(read(open, {}, { halfTyped: ["note", "day"] })).toEqual(['unreadable at "note"', 'unreadable at "day"']);
  });
});

describe("with other schemas", () => {
  test("what a rule finds, and the schema's own words", () => {
    const schema = withMessages(
      withRule(s.reserveFundCaseSchema, assessReserveFundCase, { accepted: ["eligible"] }),
      (issue) => formError(issue, es),
    );
    const messages = (form: object, options = inSpanish) => {
      const result = fromForm(schema, form, options);
      return result.success ? [] : result.problems.map(({ message }) => message);
    };
    const person = { voluntaryReturn: "sí", regionalMigrant: "sí", disability: "sí" };
    expect(messages(person)).toEqual([]);
    expect(messages({ ...person, voluntaryReturn: "no" })).toEqual([
      "No se cumple el criterio “La persona retorna voluntariamente”.",
      "Los documentos no resuelven si el Fondo puede prestar asistencia en este caso.",
    ]);
    expect(
      messages({ ...person, requested: "1,200", grantedOn: "" }, { ...inSpanish, halfTyped: ["grantedOn"] }),
    ).toEqual([
      "Fecha de la asistencia: no es una fecha del calendario. Escriba año, mes y día, como 2016-06-09.",
      "Monto solicitado: se puede entender de varias maneras. Escriba la opción que corresponda: 1200.00, 1.20.",
    ]);
    expect(
      messages(
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("mine");
            },
          },
        ),
      ),
    ).toEqual(["No se puede leer."]);
  });

  test("fields that somebody has added, of any kind", () => {
    const schema = s.reserveFundCaseSchema.extend({
      email: z.email().optional(),
      dependants: z.number().min(0).default(0),
      languages: z.array(z.string()).optional(),
      note: z.string().nullable().optional(),
      reference: z.union([z.number(), z.literal("none")]).optional(),
      consent: z.boolean(),
      when: z.iso.date().optional(),
      contact: z.object({ phone: z.string(), urgent: z.boolean().optional() }).optional(),
      level: z.enum({ low: 1, high: 2 }).optional(),
      later: z.lazy(() => z.number()).optional(),
    });
    const form = formOf(
      ["disability", "sí"],
      ["email", "a@example.org"],
      ["dependants", "2.5"],
      ["languages", "es"],
      ["languages", "en"],
      ["reference", "none"],
      ["consent", "on"],
      ["when", "9/6/2016"],
      ["contact.phone", "555"],
      ["contact.urgent", ""],
      ["level", "2"],
      ["later", "7"],
    );
    expect(read(schema, form)).toEqual({
      disability: true,
      email: "a@example.org",
      dependants: 2.5,
      languages: ["es", "en"],
      reference: "none",
      consent: true,
      when: "2016-06-09",
      contact: { phone: "555" },
      level: 2,
      later: 7,
    });
    expect(read(schema, { consent: "sí", note: null, reference: "12" })).toEqual({
      consent: true,
      dependants: 0,
      note: null,
      reference: 12,
    });
    const wrong = fromForm(schema, { consent: "sí", email: "nobody", contact: { urgent: "no" } });
    expect(wrong.success ? [] : wrong.problems.map(({ path }) => path.join("."))).toEqual(["email", "contact.phone"]);
  });

  test("a draft, and a form that leaves unknown fields out", () => {
    expect(read(s.draft(s.apportionmentRequestSchema), formOf(["budget", ""], ["weights", "contributions"]))).toEqual({
      weights: "contributions",
    });
    expect(read(s.candidacySchema.strip(), formOf(["token", "x"], ["year", "2027"]))).toEqual({ year: 2027 });
    expect(read(s.candidacySchema.loose(), formOf(["token.a", "x"], ["token.b", "y"]))).toEqual({
      token: { a: "x", b: "y" },
    });
  });

  test("a field that the form does not have is refused, even where it was left empty", () => {
    expect(read(s.candidacySchema, formOf(["yaer", ""]))).toEqual(['unknown-field at ""']);
    expect(read(s.candidacySchema, { yaer: null })).toEqual(['unknown-field at ""']);
  });
});

describe("what is no form", () => {
  test.each([[null], [undefined], [7], ["age=70"], [true], [() => ({})]])("%j", (form) => {
    expect(read(s.reserveFundCaseSchema, form as never)).toEqual([
      expect.stringMatching(/^(not-an-object|required) at ""$/),
    ]);
  });

  test("iterables that hold no entries, too many, or throw", () => {
    expect(read(s.reserveFundCaseSchema, new Set([1]))).toEqual(['unreadable at ""']);
    expect(read(s.reserveFundCaseSchema, new Map([["age", "70"]]))).toEqual({ age: 70 });
    const endless = (function* () {
      for (;;) yield ["age", "70"];
    })();
    expect(read(s.reserveFundCaseSchema, endless)).toEqual(['unreadable at ""']);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(read(s.reserveFundCaseSchema, revoked.proxy)).toEqual(['unreadable at ""']);
  });

  test("names of prototypes are names like any other, and change nothing", () => {
    const form = formOf(
      ["__proto__.polluted", "yes"],
      ["constructor.prototype.polluted", "yes"],
      ["approvals.__proto__.polluted", "yes"],
      ["rows[__proto__][polluted]", "yes"],
      ["toString", "x"],
      ["age", "70"],
    );
    expect(read(s.reserveFundCaseSchema, form)).toEqual(['unknown-field at "approvals"', 'unknown-field at ""']);
    const loose = fromForm(s.reserveFundCaseSchema.loose(), formOf(["__proto__.polluted", "yes"], ["age", "70"]));
    expect(loose).toEqual({ success: true, value: { age: 70 } });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(loose.success && loose.value)).toBe(Object.prototype);
    const own = JSON.parse('{"__proto__": {"polluted": true}, "age": "70"}');
    expect(read(s.reserveFundCaseSchema, own)).toEqual(['unknown-field at ""']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("options of the wrong form are a mistake of the program", () => {
    for (const options of [{ language: "fr" }, { halfTyped: "age" }, { langauge: "es" }, null, "es"])
      expect(() => fromForm(s.candidacySchema, {}, options as never)).toThrow(RcmInputError);
  });

  test("the form stays as it was", () => {
    const row = Object.freeze({ age: "70", approvals: Object.freeze({ IOM: "9/6/2016" }) });
    const copy = structuredClone(row);
    fromForm(s.reserveFundCaseSchema, row, inSpanish);
    expect(row).toEqual(copy);
  });
});

test("a problem in English names the field as the form does", () => {
  const result = fromForm(s.printedScaleSchema, formOf(["rows.4.percentage", "x"], ["total", "1"]), { language: "en" });
  expect(result.success ? [] : result.problems.map((problem) => formError(problem, en))).toContain(
    "Rows, entry 5, Percentage: not a percentage. Enter a number from 0.00 to 100 with at most two decimals, such as 24.05.",
  );
});
