import { RcmInputError } from "../kernel/error.js";
import { type Field, type Fields, readFields } from "../kernel/fields.js";
import { once } from "../kernel/once.js";
import { isPlainObject, type Reader, readable, readCode } from "../kernel/read.js";
import { type EventType, eventTypes } from "./facts.js";
import { type ConsultationEvent, eventFields } from "./rules/procedure.js";

/**
 * Reads one event. What has the right form is read without a word about where it stands; what has not is read once
 * more, field by field with its path, which tells what is wrong. Throws `RcmInputError`.
 */
export function readEvent(value: unknown, path: string): ConsultationEvent {
  return readAtOnce(value) ?? readFields(eventFields[typeOf(value, path)], value, path, `${path}.`);
}

/** The type says what else an event must carry. */
function typeOf(value: unknown, path: string): EventType {
  const at = `${path}.type`;
  try {
    if (!isPlainObject(value)) throw new RcmInputError("not-an-object", path, "an object", value);
    return readCode(eventTypes)(Object.hasOwn(value, "type") ? value.type : undefined, at);
  } catch (error) {
    throw readable(error, at);
  }
}

/** A field that some type of event has. */
type FieldName = { [Type in EventType]: keyof (typeof eventFields)[Type] }[EventType];

/**
 * Every field that an event may have. An event that has been read has all of them: one shape of object is quick to use.
 */
const names = [
  "on",
  "type",
  "by",
  "inWriting",
  "substantiveIssue",
  "betweenMeetings",
  "from",
  "proposesChanges",
  "objects",
] as const satisfies readonly FieldName[];

/** The fields of a type of event, ready to be read in their order. */
interface Form {
  readonly names: readonly string[];
  readonly readers: readonly Reader<unknown>[];
  readonly required: readonly boolean[];
  /** How many of them may not be absent. */
  readonly least: number;
  /** The place of each among all fields. */
  readonly places: readonly number[];
}

const forms = once(() => new Map<unknown, Form>(eventTypes.map((type) => [type, formOf(eventFields[type])])));

function formOf(fields: Fields): Form {
  const own = Object.keys(fields);
  const listed = own.map((name) => fields[name] as Field & { readonly required?: true });
  return {
    names: own,
    readers: listed.map(({ read }) => read as Reader<unknown>),
    required: listed.map(({ required }) => required === true),
    least: listed.filter(({ required }) => required).length,
    places: own.map((name) => (names as readonly string[]).indexOf(name)),
  };
}

/** The event, or nothing where anything in it has the wrong form. */
function readAtOnce(value: unknown): ConsultationEvent | undefined {
  try {
    if (!isPlainObject(value)) return undefined;
    const form = forms().get(value.type);
    const values = form && valuesOf(value, form);
    if (!values) return undefined;
    const event: { readonly [Name in FieldName]: unknown } = {
      on: values[0],
      type: values[1],
      by: values[2],
      inWriting: values[3],
      substantiveIssue: values[4],
      betweenMeetings: values[5],
      from: values[6],
      proposesChanges: values[7],
      objects: values[8],
    };
    return event as ConsultationEvent;
  } catch {
    return undefined;
  }
}

const noValues = /* @__PURE__ */ names.map(() => undefined);

function valuesOf(value: { readonly [name: string]: unknown }, form: Form): unknown[] | undefined {
  const values: unknown[] = noValues.slice();
  let missing = form.least;
  let place = -1;
  for (const name in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: in this loop it costs nothing (V8), unlike Object.hasOwn
    if (!Object.prototype.hasOwnProperty.call(value, name)) continue;
    place = form.names[place + 1] === name ? place + 1 : form.names.indexOf(name);
    const read = form.readers[place];
    if (read === undefined) return undefined;
    const given = value[name];
    if (given === undefined) continue;
    values[form.places[place] as number] = read(given, name);
    if (form.required[place]) missing -= 1;
  }
  return missing === 0 ? values : undefined;
}
