import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fromForm } from "../../src/forms/index.js";
import { formError, formProblem } from "../../src/index.js";
import { en } from "../../src/words/locales/en.js";
import { runs } from "../runs.js";
import { schemas } from "./all.js";
import { coreReaders } from "./core.js";
import { type Making, randomFrom, randomKind } from "./hostile.js";

/** The schemas of inputs: what people fill in. */
const inputs = schemas.filter(([name]) => name in coreReaders);

const random = randomFrom(1996);
const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
const upTo = (most: number) => Math.floor(random() * (most + 1));

/** What people type, choose and paste, and what they never would. */
const texts = [
  ..."|  |yes|no|sí|Si|true|false|on|off|1|0|70|-1|007|2016|1e3|0x10|NaN|Infinity|999999999999999999".split("|"),
  ..."1000.00|1,200|1.200|1.200,50|1,200.50|US$ 800|$5|800,5|24.05|24,05 %|101%|12345678901234567890".split("|"),
  ..."2016-06-09|2016-06|2016-02-30|9/6/2016|6/13/2016|9 de junio de 2016|June 9, 2016|9/6/16|0000-00-00".split("|"),
  ..."MX|HN|CR|FR|ZZ|mx|IOM|rcgm|secretariat|presidency|human-rights|contributions|vmm-plenary|attend".split("|"),
  ..."input|comment|submitted-to-troika|presidency-report|drafted|approved|workshop|Remittances|refused".split("|"),
  ..."__proto__|constructor|null|undefined|[object Object]|\u0000|\u202e|💧|\ud800".split("|"),
  "x".repeat(2000),
];

/** A field of a form: its name, and texts that are read in it. */
interface Named {
  readonly name: string;
  readonly right: readonly string[];
}

/** The fields that a form of the schema has, and those of some entries of its lists. */
function fieldsOf(schema: z.core.$ZodType, name = ""): Named[] {
  const below = (key: string) => (name === "" ? key : `${name}.${key}`);
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.def.innerType, name);
  if (schema instanceof z.ZodArray)
    return ["", ".0", ".1", ".4"].flatMap((key) => fieldsOf(schema.def.element, `${name}${key}`.replace(/^\./, "")));
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((option) => fieldsOf(option, name));
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => fieldsOf(field, below(key)));
  return [{ name, right: rightTexts(schema) }];
}

function rightTexts(schema: z.core.$ZodType): readonly string[] {
  const form = z.object({ field: schema });
  const read = [...(schema._zod.values ?? [])].map(String).concat(texts);
  return read.filter((field) => fromForm(form, { field }, { language: "es" }).success);
}

const strange = [
  ..."__proto__|__proto__.x|constructor.prototype.x|toString|0|-1|1.5|99999999|a[b][c]|a[|]|.|..|a..b|x[]|[]".split(
    "|",
  ),
  "",
  "a.".repeat(30),
  "💧.\u202e",
];

/** A name as it is, in another way of writing it, or spoilt. */
function spelt(name: string): string {
  const [first = "", ...others] = name.split(".");
  return pick([
    () => name,
    () => name,
    () => name,
    () => name,
    () => first + others.map((key) => `[${key}]`).join(""),
    () => `${name}[]`,
    () => `${name}.${pick(strange)}`,
    () => pick(strange),
    () => name.slice(1),
  ])();
}

const forms = inputs.map(([name, schema]) => ({ name, schema, fields: fieldsOf(schema) }));

/** A form that is filled in well, and one in which anything stands anywhere. */
function aForm(fields: readonly Named[]): FormData {
  const form = new FormData();
  const spoilt = pick([0, 0.1, 0.5]);
  for (let entry = upTo(8); entry > 0; entry -= 1) {
    const { name, right } = pick(fields);
    form.append(random() < spoilt ? spelt(name) : name, random() < spoilt ? pick(texts) : pick(right));
  }
  return form;
}

/** All of them where CI says so; both numbers give forms of each kind. */
const count = runs(20_000, 100_000);

describe(`${count} random forms`, () => {
  test("give what the schema accepts, or problems with paths, and never an exception", () => {
    const failures = new Set<string>();
    let accepted = 0;
    let filled = 0;
    for (let run = 0; run < count; run += 1) {
      const { name, schema, fields } = forms[run % forms.length] as (typeof forms)[number];
      const form = aForm(fields);
      const wrong = faultOf(schema, form, pick(["en", "es", undefined]));
      if (wrong === "accepted" && [...form].length > 0) filled += 1;
      if (wrong === "accepted") accepted += 1;
      else if (wrong !== undefined) failures.add(`${name} ${JSON.stringify([...form])}: ${wrong}`);
    }
    expect([...failures].slice(0, 5)).toEqual([]);
    expect(forms.length).toBeGreaterThan(20);
    // So that neither side is empty.
    expect(accepted).toBeGreaterThan(count / 10);
    expect(filled).toBeGreaterThan(count / 20);
    expect(accepted).toBeLessThan((count * 2) / 3);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("and objects that are hostile do no more harm", () => {
    const failures = new Set<string>();
    for (let run = 0; run < runs(4000, 20_000); run += 1) {
      const { name, schema, fields } = forms[run % forms.length] as (typeof forms)[number];
      const making: Making = { random, pick, fields: fields.map((field) => field.name.split(".")[0] as string) };
      const hostile = () => randomKind(random).make(making);
      const form = pick([hostile, () => ({ [pick(fields).name]: hostile() }), () => [hostile()]])();
      const wrong = faultOf(schema, form as object, pick(["en", "es", undefined]));
      if (wrong !== undefined && wrong !== "accepted") failures.add(`${name}: ${wrong}`);
    }
    expect([...failures].slice(0, 5)).toEqual([]);
  });
});

/** What is wrong with the answer to a form; "accepted" where it was read and the schema accepts it. */
function faultOf(schema: z.ZodType, form: object, language: "en" | "es" | undefined): string | undefined {
  try {
    const read = fromForm(schema, form, { language });
    if (read.success) {
      const again = schema.safeParse(read.value);
      if (!again.success) return "the schema does not accept the value";
      return JSON.stringify(again.data) === JSON.stringify(read.value) ? "accepted" : "the value changes";
    }
    if (read.problems.length === 0) return "refused without a problem";
    for (const problem of read.problems) {
      if (!Array.isArray(problem.path) || typeof problem.message !== "string") return "a problem without a path";
      if (formProblem(problem).code === undefined) return "a problem without a code";
      if (formError(problem, en) === "") return "a problem without words";
    }
    return undefined;
  } catch (error) {
    return `${(error as Error)?.stack?.split("\n").slice(0, 3)}`;
  }
}
