import * as z from "zod";
// By their names: a bundler that finds the namespace asked for them carries all of zod, every locale too.
import { $constructor, $ZodAsyncError, $ZodCheck } from "zod/v4/core";
import type { RuleId } from "../kernel/assessment.js";
import { frozen } from "../kernel/frozen.js";
import { isPlainObject, mostEntries } from "../kernel/read.js";
import type { SchemaTitle as Title } from "../kernel/words.js";
import { type Problem, problemOf } from "./problem.js";
import { requireZod } from "./zod-version.js";

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

/** A list that nobody means to change, as the library's own lists: a `readonly` one may be given and is given back. */
export interface ReadonlyList<Entry extends z.ZodType>
  extends z.ZodType<readonly z.output<Entry>[], readonly z.input<Entry>[]> {
  readonly element: Entry;
}

/** A list, each entry by the schema, of as many entries as the library reads. */
export function list<Entry extends z.ZodType>(entry: Entry): ReadonlyList<Entry> {
  return new List({ type: "array", element: entry, checks: [length()] }) as unknown as ReadonlyList<Entry>;
}

/**
 * The most entries, for JSON Schema and for a compiled schema: in parsing, the list itself looks at its length first.
 */
function length(): z.core.$ZodCheck<never> {
  const made = z.maxLength(mostEntries);
  made._zod.def.when = () => false;
  return made;
}

/**
 * A schema with what it is, under its id with a prefix, and an example, made by a call that can be marked as pure: a
 * bundle that does not name the schema leaves it out.
 *
 * @param title - its id and its English words
 * @param example - a value that it accepts
 * @param make - makes it
 * @param rule - the id of the rule whose input it is: the words of that rule name its fields
 */
export function define<Schema extends z.ZodType>(
  title: Title,
  example: unknown,
  make: () => Schema,
  rule?: RuleId,
): Schema {
  const made = make();
  return noted(made, { id: title.id, title: title.title, words: rule ?? title.id, of: made }).meta(
    frozen({ ...title, id: `${idPrefix}${title.id}`, examples: [example] }),
  );
}

/** Which form a schema is, however it has been shaped since. */
export interface FormNote {
  /** The id of the form, "ReserveFundCase". */
  readonly id: string;
  /** Its English title: another one in its `meta` is somebody else's. */
  readonly title: string;
  /** Whose words name its fields: those of a rule, "reserve-fund.case", or the form's own. */
  readonly words: string;
  /** The schema as this library has made it: it tells which fields are ours. */
  readonly of: z.core.$ZodType;
}

/** Notes of a schema which form it is. What is made of the schema by `extend`, `pick` or `check` keeps the note. */
export function noted<Schema extends z.core.$ZodType>(schema: Schema, form: FormNote | undefined): Schema {
  if (form !== undefined) Object.assign(schema._zod.def, { form });
  return schema;
}

/** Which form a schema is; nothing for one that somebody else has made. */
export function formOf({ _zod }: z.core.$ZodType): FormNote | undefined {
  return (_zod.def as { readonly form?: FormNote }).form;
}

/** Zod has one registry of ids for a whole program, in which "Member" may be somebody else's. */
const idPrefix = "Rcm";

/** What a check is given: the value as far as it could be read, and where to put what it finds. */
export type Payload = z.core.ParsePayload<unknown>;

/** Adds a problem that a check has found, at the path below the value that is checked. */
export function problem(payload: Payload, path: PropertyKey[], params: Problem): void {
  payload.issues.push({ code: "custom", input: payload.value, path, params, continue: true });
}

/** The problem that a check finds, and the fields that it reads: what no JSON Schema says is listed from it. */
export interface Limit extends Problem {
  readonly fields?: readonly string[];
}

/**
 * A check of several fields together. It runs where some of them have problems of their own too.
 *
 * @param check - what is checked
 * @param limit - what the check finds, where it says more than a JSON Schema can
 */
export function always(check: (payload: Payload) => void, limit?: Limit): z.core.$ZodCheck<unknown> {
  const def = { check: "custom", limit, when: () => true };
  const made: z.core.$ZodCheck<unknown> = new $ZodCheck(def);
  made._zod.check = check;
  return made;
}

/** A check of the whole form that its draft does not ask: what it needs may be absent there. */
export function exceptDrafts(check: (payload: Payload) => void): z.core.$ZodCheck<unknown> {
  const made = always(check);
  Object.assign(made._zod.def, { exceptDrafts: true });
  return made;
}

/**
 * A check of dates that are well-formed each, of which the last is at fault. A date that has a problem of its own, or
 * is absent, is not held against the others.
 *
 * @param limit - the problem, with the fields that have the dates
 * @param wrong - what else the sentence about the problem needs, where there is one
 */
export function ofDates(
  limit: Limit & { readonly fields: readonly string[] },
  wrong: (...dates: string[]) => object | false,
): z.core.$ZodCheck<unknown> {
  const { fields, ...params } = limit;
  return always((payload) => {
    // What is no form at all stays as it came: its getters may throw.
    const unread = ({ path, code }: z.core.$ZodRawIssue) =>
      path?.length ? fields.includes(String(path[0])) : code === "invalid_type";
    if (payload.issues.some(unread)) return;
    const dates = fields.map((field) => Object(payload.value)[field]);
    if (dates.some((date) => typeof date !== "string")) return;
    const more = wrong(...dates);
    if (more) problem(payload, fields.slice(-1), { ...params, ...more });
  }, limit);
}

type Parse = (payload: Payload, ctx: z.core.ParseContextInternal) => Payload;

const Form = /* @__PURE__ */ guarded<z.ZodObject>("RcmForm", () => z.ZodObject, ofPlainObjects);
const OneOf = /* @__PURE__ */ guarded<z.ZodDiscriminatedUnion>(
  "RcmOneOf",
  () => z.ZodDiscriminatedUnion,
  ofPlainObjects,
);
const CodeOrForm = /* @__PURE__ */ guarded<z.ZodUnion>(
  "RcmCodeOrForm",
  () => z.ZodUnion,
  ({ _zod }) => {
    const [code, other] = _zod.def.options as readonly { readonly _zod: { readonly run: Parse } }[];
    return (payload, ctx) => (typeof payload.value === "string" ? code : other)?._zod.run(payload, ctx) ?? payload;
  },
);

/** Zod takes a Date, a Map or a Promise for an object, and what an object inherits for its fields. */
function ofPlainObjects(inst: z.ZodType): Parse {
  const parse = inst._zod.parse as Parse;
  return (payload, ctx) => {
    if (!isPlainObject(payload.value)) return refused(payload, inst, { code: "invalid_type", expected: "object" });
    payload.value = ownFields(payload.value);
    return parse(payload, ctx);
  };
}

/** The object's own fields, each read once. What somebody has added to the prototype of all objects is none of them. */
function ownFields(object: object): object {
  const own = { ...object };
  for (const name in own) if (!Object.hasOwn(own, name)) return Object.assign(Object.create(null), own);
  return own;
}

/** With so many problems the rest of a list is not read: what is wrong has been said. */
const mostProblems = 100;

const List = /* @__PURE__ */ guarded<z.ZodArray>(
  "RcmList",
  () => z.ZodArray,
  (inst) => {
    const { run } = (inst._zod.def.element as unknown as { readonly _zod: { readonly run: Parse } })._zod;
    const readWhole = inst._zod.parse as Parse;
    return (payload, ctx) => {
      const input = payload.value as readonly unknown[];
      // A proxy may call anything its length. It is looked at once.
      const length: unknown = Array.isArray(input) ? input.length : undefined;
      if (typeof length !== "number") return refused(payload, inst, { code: "invalid_type", expected: "array" });
      if (!(length <= mostEntries))
        return refused(payload, inst, { code: "custom", params: { code: "too-many", most: mostEntries } });
      return (
        entriesOf(payload, length, (value) => run({ value, issues: [] }, ctx)) ?? readWhole(copyOf(input, length), ctx)
      );
    };
  },
);

/** The entries with their problems; nothing where an entry has a check that takes time. */
function entriesOf({ value, issues }: Payload, length: number, read: (entry: unknown) => Payload): Payload | undefined {
  const entries: unknown[] = [];
  for (let index = 0; index < length && issues.length < mostProblems; index += 1) {
    const entry: Payload | Promise<Payload> = read((value as readonly unknown[])[index]);
    if (entry instanceof Promise) return undefined;
    entries.push(entry.value);
    for (const issue of entry.issues) issues.push(Object.assign(issue, { path: [index, ...(issue.path ?? [])] }));
  }
  return { value: entries, issues };
}

function copyOf(list: readonly unknown[], length: number): Payload {
  return { value: Array.from({ length }, (_, index) => list[index]), issues: [] };
}

/**
 * A kind of schema with the same methods, whose parsing cannot be made to throw and whose problems have codes. Copies
 * of such a schema, as `extend` or `check` make them, are of the same kind.
 */
function guarded<Schema extends z.ZodType>(
  name: string,
  base: () => { init: (inst: Schema, def: Schema["_zod"]["def"]) => void },
  ownParse: (inst: Schema) => Parse = ({ _zod }) => _zod.parse as Parse,
): z.core.$constructor<Schema> {
  requireZod();
  return $constructor<Schema>(name, (inst, def) => {
    base().init(inst, def);
    const parse: (...given: Parameters<Parse>) => Payload | Promise<Payload> = ownParse(inst);
    const unreadable = (error: unknown): Payload => {
      // So zod learns that it has to wait for a check that somebody has added.
      if (error instanceof $ZodAsyncError) throw error;
      return refused({ value: undefined, issues: [] }, inst, { code: "custom", params: { code: "unreadable" } });
    };
    inst._zod.parse = (payload, ctx) => {
      try {
        const parsed = parse(payload, ctx);
        const told = (payload: Payload) => explained(payload, inst);
        return parsed instanceof Promise ? parsed.then(told).catch(unreadable) : told(parsed);
      } catch (error) {
        // Reading runs somebody's code where a field is a getter or the value a proxy.
        return unreadable(error);
      }
    };
  });
}

/** The payload with a problem that ends its checks. */
function refused(payload: Payload, inst: z.ZodType, problem: object): Payload {
  payload.issues.push({ input: payload.value, inst, ...problem } as unknown as z.core.$ZodRawIssue);
  return payload;
}

function explained(payload: Payload, inst: z.ZodType): Payload {
  if (payload.issues.length === 0) return payload;
  const form = formOf(inst)?.words;
  for (const issue of payload.issues) {
    explain(issue);
    const { params } = issue as { readonly params?: Problem };
    // Which form it is, says the outermost that knows: there the path begins.
    if (form !== undefined && params !== undefined) Object.assign(issue, { params: { ...params, form } });
  }
  return payload;
}

/** A problem that was found further down has its explanation already. */
function explain(issue: z.core.$ZodRawIssue): void {
  if ("params" in issue) return;
  // What ends the checks of one field does not end those of the form.
  Object.assign(issue, { params: problemOf(issue), continue: issue.continue || undefined });
  // Zod tells in its message what was received, by a name that an object may give itself, or throw instead.
  const { code, input } = issue;
  if (code === "invalid_type" && Object(input) === input)
    Object.assign(issue, { input: Array.isArray(input) ? [] : {} });
}
