import fc from "fast-check";

/** What of JSON Schema the files use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly examples?: readonly unknown[];
}

const dates = ["2016-06-09", "1996-01-01", "1995-12-31", "2016-02-29", "2000-02-29", "0000-02-29", "0001-01-01"];
const noDates = [
  "2015-02-29",
  "1900-02-29",
  "2016-6-9",
  "2016-02-30",
  "2016-00-01",
  "2016-06-09\n",
  "2016-06-09T00:00",
];
const asOfDates = ["2016", "2016-06", "0000", "9999-12"];
const noAsOfDates = ["2016-13", "16", "2016-", "２０１６", "+2016"];
const amounts = ["0", "0.00", "800.0", "999999999999.99", "100", "100.00", "99.99", "5"];
const noAmounts = [
  "1e5",
  "00.1",
  "1000.000",
  "-1.00",
  "1000000000000.00",
  "100.01",
  ".5",
  "1.",
  "1,000.00",
  "0x10",
  " 1",
];
const texts = ["a.b", ".", "MX", "x".repeat(20_000), "\ud800", "\udc00 x", "\u202e", "null", "true", "🧭", "\u200b"];
const noTexts = ["", " ", "\n\t\u00a0\ufeff\u2028", " ".repeat(20_000)];
const noCodes = ["ZZ", "mx", "MX ", "constructor", "__proto__", "toString"];

const strings = [
  ...[dates, noDates, asOfDates, noAsOfDates, amounts, noAmounts, texts, noTexts, noCodes].flat(),
  "9".repeat(20_000),
];
const numbers = [
  0,
  -0,
  1,
  -1,
  1.5,
  6,
  7,
  8,
  150,
  151,
  3999,
  4000,
  9999,
  10_000,
  2 ** 53 - 1,
  2 ** 53,
  1e21,
  1e300,
  5e-324,
];

/** What a field gets that was meant for another, or for nothing. */
export const oddValues: readonly unknown[] = [
  ...[null, true, false, [], {}, [[]], [null], { length: 0 }, ["presidency-report"], [1, 1], [7, 6, 5, 4, 3, 2, 1]],
  ...[...strings, ...numbers],
];

/** Names that no schema has as a field, and names that every object has. */
const oddKeys = ["extra", "", "__proto__", "constructor", "toString", "\ud800"];

const oddValue = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...oddValues) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Values of the schema, in which now and then something at some depth is odd, missing or too much. */
export function near(schema: JsonSchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: likely(schema) }, { weight: 1, arbitrary: oddValue });
}

function likely(schema: JsonSchema): fc.Arbitrary<unknown> {
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms !== undefined) return fc.oneof(...forms.map(near));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return integer(schema);
    case "string":
      return text(schema.pattern ?? "");
    case "array":
      return list(schema.items ?? {});
    case "object":
      return object(schema);
    case undefined:
      return oddValue;
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`);
  }
}

function integer({ minimum = 0, maximum = 2 ** 53 - 1 }: JsonSchema): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: minimum, max: maximum }),
    fc.constantFrom(minimum, maximum, maximum + 1, minimum - 1),
  );
}

/** Texts that match, half of them made from the pattern itself. */
function text(pattern: string): fc.Arbitrary<string> {
  const form = new RegExp(pattern, "u");
  return fc.oneof(fc.constantFrom(...strings.filter((value) => form.test(value))), fc.stringMatching(form));
}

/** Short lists; of codes also with every code, once. */
function list(items: JsonSchema): fc.Arbitrary<unknown[]> {
  const short = fc.array(near(items), { maxLength: 3 });
  return items.enum === undefined ? short : fc.oneof(short, fc.shuffledSubarray([...items.enum]));
}

/** One time in forty a field that is required is missing, and as often there is one that no schema knows. */
function object({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, field]) => {
    const missing = { weight: required.includes(name) ? 1 : 20, arbitrary: fc.constant([]) };
    return fc.oneof({ weight: 40, arbitrary: near(field).map((value) => [[name, value]]) }, missing);
  });
  const extra = fc.oneof(
    { weight: 40, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...oddKeys), oddValue).map((entry) => [entry]) },
  );
  // Entries become own properties whatever they are called, "__proto__" too, as JSON.parse makes them.
  return fc.tuple(...fields, extra).map((parts) => Object.fromEntries(parts.flat() as [string, unknown][]));
}
