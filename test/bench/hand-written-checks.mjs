/** The checks of the form of a case that `assessChecked` makes, as one writes them by hand. */

/** @typedef {boolean | undefined} Truth */

/**
 * What a case says.
 *
 * @typedef {object} Known
 * @property {Truth} voluntary
 * @property {Truth} regional
 * @property {Truth} minor
 * @property {Truth} disability
 * @property {number | undefined} age
 * @property {Truth} ill
 * @property {Truth} violence
 * @property {Truth} abuse
 * @property {Truth} trafficking
 * @property {string | undefined} iomOn
 * @property {string | undefined} secretariatOn
 * @property {string | undefined} grantedOn
 * @property {string | undefined} requested
 */

/** What is thrown where the form of a case is wrong. */
export class WrongInput extends Error {
  /**
   * @param {string} code
   * @param {string} path
   */
  constructor(code, path) {
    super(`${path}: ${code}`);
    this.name = "WrongInput";
    this.code = code;
    this.path = path;
  }
}

/**
 * Reads a case and checks all of it. Throws `WrongInput`.
 *
 * @param {unknown} one
 * @returns {Known}
 */
export function readCase(one) {
  const known = nothingKnown();
  const fields = plainObject(one, "case");
  for (const name in fields) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: in such a loop it costs nothing (V8), unlike Object.hasOwn
    if (Object.prototype.hasOwnProperty.call(fields, name)) readField(known, name, fields[name]);
  }
  return known;
}

/** @returns {Known} */
function nothingKnown() {
  return {
    voluntary: undefined,
    regional: undefined,
    minor: undefined,
    disability: undefined,
    age: undefined,
    ill: undefined,
    violence: undefined,
    abuse: undefined,
    trafficking: undefined,
    iomOn: undefined,
    secretariatOn: undefined,
    grantedOn: undefined,
    requested: undefined,
  };
}

/**
 * @param {Known} known
 * @param {string} name
 * @param {unknown} value
 */
function readField(known, name, value) {
  switch (name) {
    case "voluntaryReturn":
      known.voluntary = truth(value, name);
      break;
    case "regionalMigrant":
      known.regional = truth(value, name);
      break;
    case "unaccompaniedMinor":
      known.minor = truth(value, name);
      break;
    case "disability":
      known.disability = truth(value, name);
      break;
    case "age":
      known.age = wholeAge(value);
      break;
    case "illnessOrInjury":
      known.ill = truth(value, name);
      break;
    case "domesticViolence":
      known.violence = truth(value, name);
      break;
    case "sexualAbuse":
      known.abuse = truth(value, name);
      break;
    case "trafficking":
      known.trafficking = truth(value, name);
      break;
    case "approvals":
      readApprovals(known, value);
      break;
    case "grantedOn":
      known.grantedOn = date(value, name);
      break;
    case "requested":
      known.requested = amount(value);
      break;
    default:
      throw new WrongInput("unknown-field", name);
  }
}

/**
 * @param {Known} known
 * @param {unknown} value
 */
function readApprovals(known, value) {
  if (value === undefined) return;
  const approvals = plainObject(value, "approvals");
  for (const name in approvals) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: as above
    if (!Object.prototype.hasOwnProperty.call(approvals, name)) continue;
    if (name === "IOM") known.iomOn = dayOrRefused(approvals.IOM, "approvals.IOM");
    else if (name === "secretariat") known.secretariatOn = dayOrRefused(approvals.secretariat, "approvals.secretariat");
    else throw new WrongInput("unknown-field", `approvals.${name}`);
  }
}

/**
 * @param {unknown} value
 * @param {string} path
 * @returns {{ readonly [name: string]: unknown }}
 */
function plainObject(value, path) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const prototype = Object.getPrototypeOf(value);
    const isUsual = prototype === Object.prototype || prototype === null;
    if (isUsual || Object.prototype.toString.call(value) === "[object Object]") return /** @type {any} */ (value);
  }
  throw new WrongInput("not-an-object", path);
}

/**
 * @param {unknown} value
 * @param {string} path
 */
function truth(value, path) {
  if (typeof value === "boolean" || value === undefined) return value;
  throw new WrongInput("not-a-boolean", path);
}

/** @param {unknown} value */
function wholeAge(value) {
  if (value === undefined) return value;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new WrongInput("not-a-whole-number", "age");
  if (value < 0 || value > 150) throw new WrongInput("out-of-range", "age");
  return value;
}

const dateForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * @param {unknown} value
 * @param {string} path
 */
function date(value, path) {
  if (value === undefined) return value;
  if (typeof value !== "string" || !dateForm.test(value)) throw new WrongInput("not-a-date", path);
  // Every month has 28 days; of a later one the calendar is asked.
  const day = value.slice(8);
  if (day > "28" && new Date(value).getUTCDate() !== Number(day)) throw new WrongInput("not-a-date", path);
  return value;
}

/**
 * @param {unknown} value
 * @param {string} path
 */
function dayOrRefused(value, path) {
  return value === "refused" ? value : date(value, path);
}

const amountForm = /^(0|[1-9]\d{0,11})(\.\d\d?)?$/;

/** @param {unknown} value */
function amount(value) {
  if (value === undefined || (typeof value === "string" && amountForm.test(value))) return value;
  throw new WrongInput("not-an-amount", "requested");
}
