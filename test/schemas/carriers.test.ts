import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { assessReserveFundCase, type FormIssue, formError, formProblem } from "../../src/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";
import { type Issue, schemas } from "./all.js";
import { nearlyValidValues } from "./values.js";

/** zod keeps what `z.config` sets on the global object, so that all its copies share it. */
const before = globalConfig();

function globalConfig(): unknown {
  return { ...(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig };
}

const { draft, reserveFundCaseSchema } = await import("../../src/schemas/index.js");
const { withMessages, withRule } = await import("../../src/forms/index.js");

const spanish = (issue: FormIssue) => formError(issue, es);

function issuesOf(schema: z.ZodType, value: unknown, params?: z.core.ParseContext<z.core.$ZodIssue>): Issue[] {
  return (schema.safeParse(value, params).error?.issues ?? []) as Issue[];
}

/** A schema is asked about many values of which most are wrong; there must be issues to compare. */
function forValues(schema: z.ZodType, compare: (value: unknown) => number): void {
  let compared = 0;
  fc.assert(
    fc.property(nearlyValidValues(schema), (value) => {
      compared += compare(value);
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(5);
}

describe("whatever carries an issue, the sentence is the same", () => {
  test.each(schemas)("%s: an error map of one parse, a schema with messages, Standard Schema", (_, schema) => {
    const spoken = withMessages(schema, spanish);
    forValues(schema, (value) => {
      const issues = issuesOf(schema, value);
      const sentences = issues.map(spanish);
      const mapped = issuesOf(schema, value, { error: (issue) => spanish(issue as FormIssue) });
      expect(mapped.map(({ message }) => message)).toEqual(sentences);
      expect(issuesOf(spoken, value).map(({ message }) => message)).toEqual(sentences);

      const standard = spoken["~standard"].validate(value) as { issues?: readonly FormIssue[] };
      expect((standard.issues ?? []).map(({ message }) => message)).toEqual(sentences);
      const plain = schema["~standard"].validate(value) as { issues?: readonly FormIssue[] };
      expect((plain.issues ?? []).map(formProblem)).toEqual(issues.map(formProblem));
      return issues.length;
    });
  });

  test("a sentence that a schema bears is kept by an error map, and by messages that come later", () => {
    const spoken = withMessages(withMessages(reserveFundCaseSchema, spanish), (issue) => formError(issue, en));
    const [issue] = issuesOf(spoken, { age: 200 }, { error: () => "nothing" });
    expect(issue?.message).toBe("Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150.");
  });

  test("a schema with messages and a rule speaks of both", () => {
    const late = { IOM: "2016-03-09", secretariat: "2016-03-01" };
    const situations = { unaccompaniedMinor: false, disability: false, age: 34, illnessOrInjury: false };
    const value = {
      voluntaryReturn: true,
      regionalMigrant: true,
      ...situations,
      trafficking: true,
      approvals: late,
      grantedOn: "2016-03-08",
      requested: "much",
    };
    const expectation = { accepted: ["eligible"], fields: { "approved-by-iom": "approvals.IOM" } } as const;
    const schema = withMessages(withRule(reserveFundCaseSchema, assessReserveFundCase, expectation), spanish);
    expect(issuesOf(schema, value).map(({ message }) => message)).toEqual([
      "Monto solicitado: no es un monto en dólares de los Estados Unidos. Escriba solo cifras, con punto decimal y dos decimales como máximo (por ejemplo, 1000.00), sin signo ni separador de miles.",
      "No se cumple el criterio “La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia”.",
      "El Fondo no presta asistencia en este caso.",
    ]);
  });

  test("a schema of the consumer's own that holds one of ours has its issues at their place", () => {
    const own = z.object({ id: z.uuid(), application: withMessages(reserveFundCaseSchema, spanish) });
    const issues = issuesOf(own, { id: "1", application: { approvals: { IOM: "soon" } } });
    expect(issues.map(formProblem)).toEqual([
      { code: undefined, path: "id", params: {} },
      { code: "not-a-date", path: "application.approvals.IOM", params: {} },
    ]);
    // The message of an issue that is none of ours is left as it is.
    expect(formError(issues[0] as Issue, es)).toBe(issues[0]?.message);
  });

  test("a number that is not whole is spoken of like any other mistake", () => {
    const spoken = withMessages(reserveFundCaseSchema, spanish);
    for (const [age, sentence] of [
      [69.5, "Edad: no es un número entero. Escriba un número entero de 0 a 150."],
      [151, "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150."],
      [1e300, "Edad: está fuera del intervalo permitido. Escriba un número entero de 0 a 150."],
    ] as const) {
      expect(issuesOf(spoken, { age }).map(({ message }) => message)).toEqual([sentence]);
    }
  });

  test("asynchronous parsing gives the same issues", async () => {
    const value = { age: "x", approvals: [], volontaryReturn: true };
    const { error } = await reserveFundCaseSchema.safeParseAsync(value);
    expect(((error?.issues ?? []) as Issue[]).map(formProblem)).toEqual(
      issuesOf(reserveFundCaseSchema, value).map(formProblem),
    );
  });
});

test("a form that a consumer extends by a field that is checked asynchronously has codes all the same", async () => {
  const extended = reserveFundCaseSchema.extend({ file: z.string().refine(async (file) => file !== "taken") });
  const { error } = await extended.safeParseAsync({ age: 200, approvals: { IOM: "soon" }, file: "taken" });
  const found = ((error?.issues ?? []) as Issue[]).map(formProblem).map(({ code, path }) => `${code} at "${path}"`);
  expect(found.sort()).toEqual(['not-a-date at "approvals.IOM"', 'out-of-range at "age"', 'undefined at "file"']);
});

test("nothing global is set by loading the schemas or by using them", () => {
  // What zod itself notes there when it is first used is not a setting.
  const settings = (config: unknown) => {
    const { memoizer: _, ...others } = config as { memoizer?: unknown };
    return Object.keys(others).sort();
  };
  const spoken = withMessages(draft(reserveFundCaseSchema), spanish);
  expect(issuesOf(spoken, { age: -1 })).toHaveLength(1);
  expect(settings(globalConfig())).toEqual(settings(before));
  // Another schema still speaks zod's own English.
  expect(issuesOf(z.boolean(), "x")[0]?.message).toBe("Invalid input: expected boolean, received string");
  expect(z.config().customError).toBeUndefined();
});
