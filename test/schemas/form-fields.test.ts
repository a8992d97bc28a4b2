import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type FormField, formFields, formTitle, fromForm, withMessages, withRule } from "../../src/forms/index.js";
import { assessReserveFundCase, formError, label, RcmInputError } from "../../src/index.js";
import { rules } from "../../src/registers/index.js";
import * as s from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";
import { schemas } from "./all.js";
import { coreReaders } from "./core.js";

const locales = [en, es] as const;

/** The schemas of inputs: what people fill in. */
const inputs = schemas.filter(([name]) => name in coreReaders);

const byPath = (fields: readonly FormField[]) => Object.fromEntries(fields.map((field) => [field.path, field]));

describe("every form has all that it shows", () => {
  test("there are forms", () => expect(inputs.length).toBeGreaterThan(20));

  test.each(schemas)("%s: a label, a kind and options for each field, in both languages", (_, schema) => {
    for (const locale of locales) {
      const fields = formFields(schema, locale);
      expect(fields.length).toBeGreaterThan(0);
      expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
      for (const field of fields) {
        expect(field.label, field.path).toMatch(/^\p{Lu}.*[^.]$/u);
        expect(field.description, field.path).toMatch(/^\p{Lu}.*\.$|^$/u);
        const chosen = ["yes-no", "choice", "choices"].includes(field.kind);
        expect("options" in field, field.path).toBe(chosen);
        for (const option of field.options ?? []) expect(option.label, field.path).toMatch(/\S/);
      }
      const { title, description } = formTitle(schema, locale);
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(description).toMatch(/^\p{Lu}.*\.$/u);
    }
    const [english, spanish] = locales.map((locale) => formFields(schema, locale)) as [FormField[], FormField[]];
    const plain = (fields: readonly FormField[]) =>
      fields.map(({ path, kind, required, when, options = [] }) => [
        path,
        kind,
        required,
        when,
        options.map(({ value }) => value).sort(),
      ]);
    expect(plain(spanish)).toEqual(plain(english));
  });

  test("only the contacts, which are members by their names, need no help", () => {
    const silent = inputs.flatMap(([name, schema]) =>
      formFields(schema, es).flatMap(({ description }) => (description === "" ? [name] : [])),
    );
    expect([...new Set(silent)]).toEqual(["focalPointContactsSchema"]);
  });

  test("a rule's inputs are fields of its form, in its order and by the rule's own words", () => {
    const forms = { "reserve-fund.case": s.reserveFundCaseSchema, "bodies.work-plan-step": s.workPlanStepSchema };
    for (const [id, schema] of Object.entries(forms)) {
      const rule = rules.find((one) => one.id === id);
      const fields = formFields(schema, es).filter(({ kind }) => kind !== "group");
      expect(fields.map(({ path }) => path)).toEqual(expect.arrayContaining([...(rule?.inputs ?? [])]));
      for (const { path, label: called, description } of fields)
        expect({ label: called, description }).toEqual(es.rules[id]?.fields[path]);
    }
  });
});

test("a whole form, as it is asked", () => {
  const form = formFields(s.reserveFundCaseSchema, es);
  expect(form.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
    "voluntaryReturn: yes-no",
    "regionalMigrant: yes-no",
    "unaccompaniedMinor: yes-no",
    "disability: yes-no",
    "age: whole-number",
    "illnessOrInjury: yes-no",
    "domesticViolence: yes-no",
    "sexualAbuse: yes-no",
    "trafficking: yes-no",
    "approvals: group",
    expect.stringMatching(/^approvals\.IOM: /),
    expect.stringMatching(/^approvals\.secretariat: /),
    "grantedOn: date",
    "requested: amount",
  ]);
  const { age, disability } = byPath(form);
  expect(age).toEqual({
    path: "age",
    label: "Edad",
    description: "La edad de la persona en años cumplidos.",
    kind: "whole-number",
    minimum: 0,
    maximum: 150,
    required: false,
  });
  expect(disability?.options).toEqual([
    { value: "true", label: "Sí" },
    { value: "false", label: "No" },
  ]);
});

describe("fields inside others", () => {
  test("entries of a list have a star for their number", () => {
    const paths = formFields(s.printedScaleSchema, en).map(({ path, kind, required }) => [path, kind, required]);
    expect(paths.slice(0, 5)).toEqual([
      ["rows", "list", true],
      ["rows.*.country", "choice", true],
      ["rows.*.percentage", "percentage", true],
      ["rows.*.contribution", "amount", true],
      ["total", "amount", true],
    ]);
    expect(formFields(s.rotationSchema, es).map(({ path, label: called }) => [path, called])).toEqual([
      ["*.year", "Año"],
      ["*.country", "País"],
    ]);
  });

  test("a list of codes is chosen from, one of dates has entries", () => {
    const { weekend, holidays, "holidays.*": holiday } = byPath(formFields(s.workingCalendarSchema, es));
    expect(weekend?.kind).toBe("choices");
    expect(weekend?.options?.map((option) => option.label)).toEqual(
      "Lunes Martes Miércoles Jueves Viernes Sábado Domingo".split(" "),
    );
    expect(weekend?.options?.[5]).toEqual({ value: "6", label: "Sábado" });
    expect([holidays?.kind, holiday?.kind, holiday?.label]).toEqual(["list", "date", "Feriados"]);
  });

  test("an entry that is a code or a form is chosen, and has the fields of the form", () => {
    const fields = byPath(formFields(s.plenaryAgendaSchema, en));
    expect(fields["items.*"]?.kind).toBe("choice");
    expect(fields["items.*.topic"]).toMatchObject({ kind: "text", required: true });
  });

  test("of several forms there are the fields of all, with when they are asked", () => {
    const { type, on, by, from, objects } = byPath(formFields(s.consultationEventSchema, en));
    expect(type?.options).toHaveLength(10);
    expect([type?.when, on?.when]).toEqual([undefined, undefined]);
    expect(by?.when).toEqual({ path: "type", values: ["submitted-to-troika"] });
    expect(from?.when).toEqual({ path: "type", values: ["input", "comment"] });
    expect(objects?.when).toEqual({ path: "type", values: ["comment"] });
    expect(byPath(formFields(s.consultationEventsSchema, en))["*.from"]?.when?.path).toBe("*.type");
  });
});

describe("two forms may mean different things by the same name", () => {
  test("a field", () => {
    const called = (schema: z.ZodType, path: string) => byPath(formFields(schema, es))[path]?.label;
    expect(called(s.workPlanStepSchema, "from")).toBe("Estado actual");
    expect(called(s.workPlanStepSchema, "to")).toBe("Estado siguiente");
    expect(called(s.consultationEventSchema, "from")).toBe("Miembro");
    expect(called(s.meetingFilterSchema, "to")).toBe("Hasta");
  });

  test("a code", () => {
    const { to } = byPath(formFields(s.workPlanStepSchema, es));
    expect(to?.options?.map((option) => option.label)).toEqual(["Aprobado", "Ejecutado", "Informado"]);
    expect(label("reported", es)).toBe("Según otras fuentes");
  });
});

describe("a form that has been shaped", () => {
  const own = z.email().optional().meta({ title: "Correo", description: "Para avisarle." });
  const accepted = { accepted: ["eligible"] } as const;
  const shaped: { readonly [how: string]: z.ZodType } = {
    pick: s.reserveFundCaseSchema.pick({ age: true, requested: true }),
    extend: s.reserveFundCaseSchema.extend({ email: own, name: z.string(), urgent: z.boolean() }),
    partial: s.reserveFundCaseSchema.partial(),
    draft: s.draft(s.reserveFundCaseSchema),
    withRule: withRule(s.reserveFundCaseSchema, assessReserveFundCase, accepted),
    withMessages: withMessages(s.reserveFundCaseSchema, (issue) => formError(issue, es)),
    optional: s.reserveFundCaseSchema.meta({ purpose: "a test" }),
  };

  test.each(Object.entries(shaped))("by %s: keeps its words", (_, schema) => {
    const whole = byPath(formFields(s.reserveFundCaseSchema, es));
    const fields = formFields(schema, es).filter(({ path }) => path in whole);
    expect(fields.length).toBeGreaterThan(1);
    for (const field of fields) expect(field).toEqual(whole[field.path]);
    expect(formTitle(schema, es)).toEqual(es.forms.schemas.ReserveFundCase);
  });

  test("a field that you have added is called by your words, or by its name: never by ours", () => {
    const { email, name, urgent } = byPath(formFields(shaped.extend as z.ZodType, es));
    expect(email).toEqual({
      path: "email",
      label: "Correo",
      description: "Para avisarle.",
      kind: "text",
      required: false,
    });
    expect(name).toEqual({ path: "name", label: "name", description: "", kind: "text", required: true });
    expect(urgent?.kind).toBe("yes-no");
  });

  test("a title of your own goes before ours, and a schema of nobody's has none", () => {
    const titled = s.reserveFundCaseSchema.extend({ name: z.string() }).meta({ title: "Mi formulario" });
    expect(formTitle(titled, es)).toEqual({ title: "Mi formulario", description: "" });
    expect(formTitle(z.object({ age: z.number() }), es)).toEqual({ title: "", description: "" });
    const [age] = formFields(z.object({ age: z.number() }), es);
    expect(age).toEqual({ path: "age", label: "age", description: "", kind: "number", required: true });
  });

  test("a schema that holds itself has an end", () => {
    const node: z.ZodType = z.object({
      name: z.string(),
      get inside() {
        return node.optional();
      },
    });
    expect(formFields(node, en).length).toBeLessThan(50);
  });
});

test("what is no schema and no locale is a mistake of the program", () => {
  for (const wrong of [undefined, {}, "age"]) {
    expect(() => formFields(wrong as never, en)).toThrow(RcmInputError);
    expect(() => formTitle(wrong as never, en)).toThrow(RcmInputError);
    expect(() => formFields(s.candidacySchema, wrong as never)).toThrow(RcmInputError);
    expect(() => formTitle(s.candidacySchema, wrong as never)).toThrow(RcmInputError);
  }
});

describe("what is done with a schema, in any order, works or says at once what does not", () => {
  type Step = (schema: typeof s.reserveFundCaseSchema) => typeof s.reserveFundCaseSchema;
  const steps: { readonly [name: string]: Step } = {
    rule: (schema) => withRule(schema, assessReserveFundCase, { accepted: ["eligible"] }),
    messages: (schema) => withMessages(schema, (issue) => formError(issue, es)),
    extend: (schema) => schema.extend({ file: z.literal("x").optional() }) as never,
    pick: (schema) => schema.pick({ voluntaryReturn: true, regionalMigrant: true, disability: true }) as never,
  };
  const names = Object.keys(steps);
  const orders = names.flatMap((one) =>
    names.flatMap((two) => names.flatMap((three) => names.map((four) => [one, two, three, four]))),
  );
  const different = orders.filter((order) => new Set(order).size === order.length);

  test.each(different.map((order) => [order.join(", "), order] as const))("%s", (_, order) => {
    const shapedLate = order.indexOf("pick") > Math.min(order.indexOf("rule"), order.indexOf("messages"));
    const make = () => order.reduce((schema, name) => (steps[name] as Step)(schema), s.reserveFundCaseSchema);
    if (shapedLate) {
      expect(make).toThrow(".pick() cannot be used on object schemas containing refinements");
      return;
    }
    const schema = make();
    const person = { voluntaryReturn: "sí", regionalMigrant: "sí" };
    const messages = (form: object) => {
      const read = fromForm(schema, form, { language: "es" });
      return read.success ? [] : read.problems.map(({ message }) => message);
    };
    expect(messages({ ...person, disability: "sí" })).toEqual([]);
    expect(messages({ ...person, regionalMigrant: "no", disability: "sí" }).length).toBeGreaterThan(1);
    expect(messages({ ...person, disability: "quizá" })).toContain(
      "Discapacidad: no es ni sí ni no. Responda sí o no.",
    );
    for (const message of messages({ ...person, regionalMigrant: "no", disability: "quizá" }))
      expect(message).toMatch(/[áéíóúñ]|No se cumple|Fondo/);
  });
});

test("zod's own words in the same language stand behind ours, for fields that you have added", () => {
  const zod = z.locales.es().localeError;
  const schema = withMessages(
    s.reserveFundCaseSchema.extend({ email: z.email(), name: z.string().min(3) }),
    (issue) => formError(issue, es) ?? zod(issue),
  );
  const messages = schema.safeParse({ age: 200, email: "x", name: "y" }).error?.issues.map(({ message }) => message);
  expect(messages).toEqual([
    "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150.",
    expect.stringMatching(/^Inválido dirección de correo electrónico/),
    expect.stringMatching(/^Demasiado pequeño/),
  ]);
});
