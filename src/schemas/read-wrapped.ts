import type * as z from "zod";
import { RcmInputError } from "../kernel/error.js";
import { code, list, own, readFields, required, text } from "../kernel/fields.js";

/** A schema that is to be wrapped, checked to be one. Throws `RcmInputError`. */
export function readSchema<Schema extends z.ZodType>(schema: Schema): Schema {
  if (typeof Object(schema)._zod === "object") return schema;
  throw new RcmInputError("not-an-object", "schema", "a schema of zod 4", schema);
}

/** A function that a wrapped schema calls, checked to be one. Throws `RcmInputError`. */
export function readFunction<Called>(called: Called, path: string): Called {
  if (typeof called === "function") return called;
  throw new RcmInputError("not-an-object", path, "a function", called);
}

/** Any object whose fields have names of the caller's: they are looked up by the ids of criteria. */
const pathsByCriterion = own<object>((value, path) => {
  if (typeof value === "object" && value !== null) return value;
  throw new RcmInputError("not-an-object", path, "an object", value);
});

const expectationFields = {
  accepted: required(list(text)),
  fields: pathsByCriterion,
  whileMissing: code(["refuse", "accept"]),
  grant: code(["within-maximum"]),
};

/** What a form accepts of a rule's answers, as far as it does not depend on the rule. Throws `RcmInputError`. */
export function readExpectation<Expectation extends object>(expectation: Expectation): Expectation {
  return readFields(expectationFields, expectation, "expectation", "expectation.") as Expectation;
}
