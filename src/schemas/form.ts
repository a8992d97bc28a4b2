import * as z from "zod";
import { type Problem, problemOf } from "./problem.js";

/**
 * An object with the fields of the shape and no others. Every problem that zod finds in it carries a stable code and
 * parameters in `params`; a property that cannot be read is a problem too, and never an exception.
 */
export function form<const Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const made = new Form({ type: "object", shape, catchall: z.never() });
  return made as unknown as z.ZodObject<Shape, z.core.$strict>;
}

/** One of several forms, told apart by the value of one field. */
export function oneOf<const Options extends readonly [z.ZodObject, ...z.ZodObject[]]>(
  discriminator: string,
  options: Options,
): z.ZodDiscriminatedUnion<Options> {
  const made = new OneOf({ type: "union", discriminator, options, inclusive: false });
  return made as unknown as z.ZodDiscriminatedUnion<Options>;
}

/** A code where the value is a text, else a form: only the problems of the one that was meant are told. */
export function codeOrForm<Code extends z.ZodType, Other extends z.ZodType>(
  code: Code,
  other: Other,
): z.ZodUnion<readonly [Code, Other]> {
  const made = new CodeOrForm({ type: "union", inclusive: true, options: [code, other] });
  return made as unknown as z.ZodUnion<readonly [Code, Other]>;
}

/** A list, each entry by the schema. */
export function list<Entry extends z.ZodType>(entry: Entry): z.ZodArray<Entry> {
  return new List({ type: "array", element: entry }) as unknown as z.ZodArray<Entry>;
}

/** What a check is given: the value as far as it could be read, and where to put what it finds. */
export type Payload = z.core.ParsePayload<unknown>;

/** Adds a problem that a check has found, at the path below the value that is checked. */
export function problem(payload: Payload, path: PropertyKey[], params: Problem): void {
  payload.issues.push({ code: "custom", input: payload.value, path, params, continue: true });
}

/** A check of several fields together. It runs where some of them have problems of their own too. */
export function always(check: (payload: Payload) => void): z.core.$ZodCheck<unknown> {
  const made: z.core.$ZodCheck<unknown> = new z.core.$ZodCheck({ check: "custom", when: () => true });
  made._zod.check = check;
  return made;
}

const Form = /* @__PURE__ */ guarded<z.ZodObject>("RcmForm", () => z.ZodObject);
const OneOf = /* @__PURE__ */ guarded<z.ZodDiscriminatedUnion>("RcmOneOf", () => z.ZodDiscriminatedUnion);
const List = /* @__PURE__ */ guarded<z.ZodArray>("RcmList", () => z.ZodArray);
const CodeOrForm = /* @__PURE__ */ guarded<z.ZodUnion>(
  "RcmCodeOrForm",
  () => z.ZodUnion,
  (inst) => {
    const [code, other] = inst._zod.def.options as readonly [z.ZodType, z.ZodType];
    inst._zod.parse = (payload, ctx) => (typeof payload.value === "string" ? code : other)._zod.run(payload, ctx);
  },
);

type Parse = z.ZodType["_zod"]["parse"];

/**
 * A kind of schema with the same methods, whose parsing cannot be made to throw and whose problems have codes. Copies of
 * such a schema, as `extend` or `check` make them, are of the same kind.
 */
function guarded<Schema extends z.ZodType>(
  name: string,
  base: () => { init: (inst: Schema, def: Schema["_zod"]["def"]) => void },
  also?: (inst: Schema) => void,
): z.core.$constructor<Schema> {
  return z.core.$constructor<Schema>(name, (inst, def) => {
    base().init(inst, def);
    also?.(inst);
    const parse = inst._zod.parse as Parse;
    const guardedParse: Parse = (payload, ctx) => {
      try {
        const parsed = parse(payload, ctx);
        if ("issues" in parsed) parsed.issues.forEach(explain);
        return parsed;
      } catch {
        // Reading runs somebody's code where a field is a getter or the value a proxy.
        payload.issues.push({ code: "custom", input: undefined, inst, params: { code: "unreadable" } });
        payload.value = undefined;
        return payload;
      }
    };
    inst._zod.parse = guardedParse;
  });
}

/** A problem that was found further down has its explanation already. */
function explain(issue: z.core.$ZodRawIssue): void {
  if (!("params" in issue)) Object.assign(issue, { params: problemOf(issue) });
}
