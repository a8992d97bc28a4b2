/**
 * Cases of the Reserve Fund as forms and APIs send them: objects out of JSON.parse, each of one of a dozen typical shapes.
 * A generator with a seed makes them, so every run measures the same ones.
 */

import { daysAfter, seeded } from "./random.mjs";

/** @typedef {import("rcm-rules/reserve-fund").ReserveFundCase} ReserveFundCase */

/** @typedef {{ readonly [field: string]: unknown }} Draft */

const everyField = [
  "voluntaryReturn",
  "regionalMigrant",
  "unaccompaniedMinor",
  "disability",
  "age",
  "illnessOrInjury",
  "domesticViolence",
  "sexualAbuse",
  "trafficking",
  "approvals.IOM",
  "approvals.secretariat",
  "grantedOn",
  "requested",
];
const person = everyField.slice(0, 2);
const ordinary = everyField.slice(2, 6);
const special = everyField.slice(6, 9);
const approvals = everyField.slice(9, 11);

/** Which fields are sent, in which order. */
const shapes = [
  // A form that sends all of its fields; one before the amount is asked, before the grant, before the approvals.
  everyField,
  everyField.slice(0, -1),
  [...person, ...ordinary, ...special, ...approvals, "requested"],
  [...person, ...ordinary, ...special, "requested"],
  // A form that goes on to special circumstances only where no ordinary situation applies, before and after.
  [...person, ...ordinary, "requested"],
  [...person, ...ordinary, "trafficking", ...approvals, "grantedOn", "requested"],
  [...person, ...ordinary, "domesticViolence", "sexualAbuse", "approvals.IOM", "requested"],
  [...person, ...special, ...approvals, "grantedOn", "requested"],
  // Half-filled: the first page, and what a caller knows at once.
  [...person, "unaccompaniedMinor", "disability", "age"],
  [...person, "disability", "illnessOrInjury", "grantedOn", "requested"],
  [...person, "age", "requested"],
  // Programs whose objects come in an order of their own.
  ["requested", "grantedOn", ...special, ...person, ...ordinary, "approvals.secretariat", "approvals.IOM"],
  [...everyField].sort(),
];

/**
 * @param {number} count - how many
 * @param {number} seed - a whole number
 * @returns {ReserveFundCase[]} so many cases, no two the same
 */
export function reserveFundCases(count, seed) {
  const random = seeded(seed);
  /** @type {Set<string>} */
  const texts = new Set();
  for (let turn = 0; texts.size < count; turn += 1) {
    const shape = shapes[turn % shapes.length] ?? everyField;
    texts.add(JSON.stringify(draft(shape, random)));
  }
  return [...texts].map((text) => JSON.parse(text));
}

/**
 * @param {readonly string[]} shape
 * @param {() => number} random
 * @returns {Draft}
 */
function draft(shape, random) {
  /** @type {{ [field: string]: unknown }} */
  const made = {};
  for (const path of shape) {
    const [name = "", inner] = path.split(".");
    if (inner === undefined) made[name] = fieldValue(name, random);
    else made[name] = { .../** @type {object} */ (made[name]), [inner]: approval(random) };
  }
  return made;
}

/**
 * @param {string} name
 * @param {() => number} random
 */
function fieldValue(name, random) {
  // Who asks the Fund for assistance mostly returns voluntarily and is a regional migrant.
  if (person.includes(name)) return random() < 0.9;
  if (name === "age") return Math.floor(random() * 100);
  if (name === "grantedOn") return day(random);
  if (name === "requested") return sum(random);
  return random() < 0.25;
}

/** @param {() => number} random */
function approval(random) {
  return random() < 0.1 ? "refused" : day(random);
}

/** @param {() => number} random */
function day(random) {
  return daysAfter("2024-02-01", Math.floor(random() * 90));
}

/** @param {() => number} random */
function sum(random) {
  const dollars = Math.floor(random() * 1_500);
  const cents = Math.floor(random() * 100);
  const digits = random() < 0.25 ? 0 : 2;
  return (dollars + cents / 100).toFixed(digits);
}

const wrongTruths = [null, "yes", 1, {}];
const wrongDates = ["2024-02-30", "2023-02-29", "2024-13-01", "2024-1-1", "9 June 2016", "", 20240101, null];

/** @type {{ readonly [field: string]: readonly unknown[] }} */
const wrongValues = {
  voluntaryReturn: wrongTruths,
  regionalMigrant: wrongTruths,
  unaccompaniedMinor: wrongTruths,
  disability: wrongTruths,
  age: [-1, 151, 70.5, Number.NaN, "70", null],
  illnessOrInjury: wrongTruths,
  domesticViolence: wrongTruths,
  sexualAbuse: wrongTruths,
  trafficking: wrongTruths,
  approvals: [
    null,
    [],
    "both",
    new Date(0),
    { UNHCR: "2024-01-10" },
    { IOM: "Refused" },
    { secretariat: "granted" },
    ...wrongDates.flatMap((day) => [{ IOM: day }, { IOM: "2024-01-10", secretariat: day }]),
  ],
  grantedOn: wrongDates,
  requested: ["1e5", "01.00", "1.234", "1.", ".5", "-5", "1 000", "1000000000000", "", 1000, null],
  // Fields that no case has.
  agee: [70],
  Disability: [true],
  nationality: ["HN"],
};

/**
 * What is no case, in every way that a check of its form must see, but for getters that throw: once a loop over the fields
 * of objects has met a getter, V8 reads whatever comes later by a slower way, and no form sends any.
 *
 * @param {number} count - how many cases are made wrong in each way
 * @param {number} seed - a whole number
 * @returns {unknown[]}
 */
export function wrongCases(count, seed) {
  const mistakes = Object.entries(wrongValues).flatMap(([field, values]) =>
    values.flatMap((value) => reserveFundCases(count, seed).map((one) => ({ ...one, [field]: value }))),
  );
  return [undefined, null, "case", 70, [], new Date(0), new Map(), ...mistakes];
}
