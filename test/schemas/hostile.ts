import { mostEntries } from "../../src/kernel/read.js";
import { pool } from "./pool.js";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32): a failure can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a hostile value is made with. */
export interface Making {
  readonly random: () => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** The names of the fields that the schema knows. */
  readonly fields: readonly string[];
}

const throwing = () => {
  throw new Error("trap");
};

/** Every trap of a proxy throws, also one that is not invented yet. */
const trapped = new Proxy({}, { get: () => throwing });
const throwingProxies = [
  new Proxy({}, trapped),
  new Proxy([], trapped),
  new Proxy(() => {}, trapped),
  Object.assign(new Date(0), { toString: throwing, valueOf: throwing, toJSON: throwing }),
];

const revoked = [{}, [], () => {}].map((target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy as unknown;
});

/** Lists that call anything their length. */
const lying = [Symbol("x"), "1", null, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, mostEntries + 1, 2 ** 53].map(
  (length) => new Proxy([], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key)) }),
);

class Sealed {
  readonly #age = 70;
  get age() {
    return this.#age;
  }
}

const instances: readonly unknown[] = [
  new Sealed(),
  new Map([["age", 70]]),
  new Set([1]),
  new WeakMap(),
  new Date(Number.NaN),
  /x/g,
  new Error("x"),
  Promise.resolve(),
  new Uint8Array(64),
  new ArrayBuffer(8),
  new Number(70),
  new Boolean(false),
  Object(Symbol("x")),
  Object(1n),
  globalThis,
  Math,
  Reflect,
  Object.prototype,
  Array.prototype,
  Function.prototype,
  Object.freeze({ age: 70 }),
  Object.freeze([Object.freeze({})]),
  Object.seal({ start: "2016" }),
  Object.create({ age: 70, type: "input" }),
  Object.create(null, { age: { get: throwing, enumerable: false } }),
  (function () {
    // biome-ignore lint/complexity/noArguments: what calls itself a list and is none.
    return arguments;
  })(),
];

const ownKeys = [
  '{"__proto__": {"age": 70, "polluted": true}}',
  '{"__proto__": null}',
  '{"__proto__": []}',
  '{"constructor": {"prototype": {"polluted": true}}}',
  '{"prototype": {}, "hasOwnProperty": 1, "toString": null, "valueOf": "x", "then": true}',
  '{"approvals": {"__proto__": {"IOM": "2016-01-01"}}}',
  '[{"__proto__": {"polluted": true}}]',
  '{"toJSON": 1, "length": -1, "0": {}}',
  '{"": 1, " ": 2, "a.b": 3, "\\ud800": 4, "\\u202e": 5}',
];

const signs = [
  "\ud800",
  "\udc00",
  "\u202e",
  "\u2066",
  "\u0000",
  "\ufeff",
  "\u200b",
  "\u2028",
  "é",
  "💶",
  "0",
  "1",
  "-",
  ".",
  " ",
  "T",
  "a",
  "\n",
];

/** Texts of up to 100 kB that a pattern may stumble over. They are made once: what is timed is the reading. */
const longTexts = [1, 10, 100].flatMap((kilobytes) =>
  ["1", "0", "9.", "2016-", "2016-06-09", "-", " ", "\n", "\ufeff", "\ud800", "\u202e", "x", "1.00\n", "<script>"].map(
    (part) => part.repeat(Math.ceil((kilobytes * 1024) / part.length)),
  ),
);

const deep = ["{", "[", "both"].map((kind) => {
  let value: unknown = null;
  for (let level = 0; level < 1000; level += 1) {
    if (kind === "[" || (kind === "both" && level % 2 === 0)) value = [value];
    else value = { approvals: value, dates: value, items: value };
  }
  return value;
});

const wide = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`key${index}`, index]));

/** Kinds of hostile values, each with how often it comes: what takes long to read comes seldom. */
export const kinds: readonly {
  readonly kind: string;
  readonly often: number;
  readonly make: (making: Making) => unknown;
}[] = [
  { kind: "a value of another field", often: 240, make: ({ pick }) => pick(pool) },
  { kind: "a number", often: 80, make: ({ random }) => (random() - 0.5) * 10 ** Math.floor(random() * 320) },
  {
    kind: "a short text",
    often: 160,
    make: ({ random, pick }) => Array.from({ length: random() * 12 }, () => pick(signs)).join(""),
  },
  { kind: "a big integer", often: 10, make: ({ random }) => BigInt(Math.floor(random() * 1e15)) ** 3n },
  { kind: "a symbol", often: 10, make: ({ pick }) => pick([Symbol("x"), Symbol.iterator, Symbol.for("age")]) },
  { kind: "a function", often: 10, make: ({ pick }) => pick([() => {}, throwing, Sealed, class {}, async () => {}]) },
  { kind: "an instance", often: 80, make: ({ pick }) => pick(instances) },
  { kind: "an object with keys of prototypes", often: 80, make: ({ pick }) => JSON.parse(pick(ownKeys)) },
  { kind: "a getter that throws", often: 60, make: ({ pick, fields }) => withGetter(pick([...fields, "length", "x"])) },
  { kind: "a proxy that throws", often: 30, make: ({ pick }) => pick(throwingProxies) },
  { kind: "a revoked proxy", often: 30, make: ({ pick }) => pick(revoked) },
  { kind: "a list that lies about its length", often: 20, make: ({ pick }) => pick(lying) },
  { kind: "a cyclic value", often: 20, make: ({ pick, fields }) => cyclic(pick(fields)) },
  { kind: "a field of every name", often: 60, make: ({ pick, fields }) => filled(fields, () => pick(pool)) },
  {
    kind: "a short list",
    often: 60,
    make: ({ random, pick }) => Array.from({ length: random() * 6 }, () => pick(pool)),
  },
  {
    kind: "symbols as keys",
    often: 10,
    make: () => ({ [Symbol("x")]: 1, [Symbol.iterator]: throwing, [Symbol.toPrimitive]: throwing }),
  },
  { kind: "a long text", often: 20, make: ({ pick }) => pick(longTexts) },
  { kind: "a long key", often: 4, make: ({ pick }) => ({ [pick(longTexts)]: 1 }) },
  { kind: "deep nesting", often: 4, make: ({ pick }) => pick(deep) },
  { kind: "many keys", often: 2, make: () => wide },
  {
    kind: "a long list",
    often: 1,
    make: ({ random, pick }) => Array.from({ length: random() * 500 }, () => pick(pool)),
  },
  { kind: "a list with holes", often: 1, make: ({ random }) => new Array(Math.floor(random() * 500)) },
];

const ofAllKinds = kinds.flatMap((kind) => Array.from({ length: kind.often }, () => kind));

/** A kind, as often as it comes. */
export function randomKind(random: () => number) {
  return ofAllKinds[Math.floor(random() * ofAllKinds.length)] as (typeof kinds)[number];
}

function withGetter(name: string): object {
  return Object.defineProperty({}, name, { get: throwing, enumerable: true });
}

function cyclic(name: string): unknown {
  const object: Record<string, unknown> = {};
  const list: unknown[] = [object];
  list.push(list);
  object[name] = name.endsWith("s") ? list : object;
  object.self = object;
  return object;
}

function filled(fields: readonly string[], value: () => unknown): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, value()]));
}

/**
 * How many bytes of JSON a value would take, roughly. What is no JSON (a proxy, a function) counts as a few; what has
 * been counted once is not counted again.
 */
export function sizeOf(value: unknown): number {
  const seen = new Set<unknown>();
  const open: unknown[] = [value];
  let size = 0;
  while (open.length > 0) {
    const next = open.pop();
    size += typeof next === "string" ? next.length + 2 : 5;
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    try {
      if (Array.isArray(next)) size += next.length * 5;
      for (const [key, { value: field }] of Object.entries(Object.getOwnPropertyDescriptors(next))) {
        size += key.length + 3;
        open.push(field);
      }
    } catch {
      // Whoever throws when looked at has no size.
    }
  }
  return size;
}
