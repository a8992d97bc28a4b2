/** The questions of a form as they stand on the page: fields inside others, and the entries of lists. */

/** @typedef {import("rcm-rules/forms").FormField} FormField */
/** @typedef {{ field: FormField, name: string }} Question */

/**
 * The fields directly below a place: below "approvals" those of the group, below "" those of the form. Of the entries of
 * a list the names have their number: "rows.0.country".
 *
 * @param {readonly FormField[]} fields
 * @param {string} path - as the fields name it, "rows.*"
 * @param {string} name - as the form names it, "rows.0"
 * @returns {Question[]}
 */
export function questionsBelow(fields, path, name) {
  const before = path === "" ? "" : `${path}.`;
  const below = fields.filter(
    (field) => field.path.startsWith(before) && !field.path.slice(before.length).includes("."),
  );
  return below
    .filter(({ path: own }) => own.slice(before.length) !== "*")
    .map((field) => ({ field, name: name === "" ? field.path : `${name}.${field.path.slice(before.length)}` }));
}

/**
 * Whether the form is a list itself: all that it asks stands in entries.
 *
 * @param {readonly FormField[]} fields
 */
export const isList = (fields) => fields.every(({ path }) => path === "*" || path.startsWith("*."));

/**
 * Whether a question is asked with these answers: some belong to certain forms only.
 *
 * @param {Question} question
 * @param {Readonly<Record<string, string>>} answers
 */
export function isAsked({ field, name }, answers) {
  if (field.when === undefined) return true;
  const last = field.when.path.split(".").at(-1) ?? "";
  const cut = name.lastIndexOf(".");
  return field.when.values.includes(answers[cut < 0 ? last : `${name.slice(0, cut + 1)}${last}`] ?? "");
}

/**
 * How many entries of a list have been begun.
 *
 * @param {Readonly<Record<string, string>>} answers
 * @param {string} list - "rows", or "" where the form is a list
 */
export function entriesIn(answers, list) {
  const before = list === "" ? "" : `${list}.`;
  const numbers = Object.keys(answers)
    .filter((name) => name.startsWith(before))
    .map((name) => Number(name.slice(before.length).split(".")[0]))
    .filter(Number.isInteger);
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
}

/**
 * The path of a question's field: of the entries of a list without their number.
 *
 * @param {string} name - "rows.0.country"
 */
const pathOf = (name) => name.replace(/(^|\.)\d+(?=\.|$)/g, "$1*");

/**
 * What is chosen together, as one answer.
 *
 * @param {readonly FormField[]} fields
 * @param {string} name
 */
const isChosen = (fields, name) => fields.some(({ path, kind }) => path === pathOf(name) && kind === "choices");

/**
 * An input of the library as the answers of a form: texts by their names.
 *
 * @param {readonly FormField[]} fields
 * @param {unknown} value
 * @param {string} [name]
 * @returns {Record<string, string>}
 */
export function answersOf(fields, value, name = "") {
  if (value === undefined || value === null) return {};
  if (Array.isArray(value) && isChosen(fields, name)) return { [name]: value.join(",") };
  if (typeof value !== "object") return { [name]: `${value}` };
  const at = (/** @type {string} */ key) => (name === "" ? key : `${name}.${key}`);
  return Object.assign({}, ...Object.entries(value).map(([key, part]) => answersOf(fields, part, at(key))));
}

/**
 * The answers as a browser sends a form.
 *
 * @param {readonly FormField[]} fields
 * @param {Readonly<Record<string, string>>} answers
 */
export function sent(fields, answers) {
  const form = new URLSearchParams();
  for (const [name, text] of Object.entries(answers)) {
    if (text === "") continue;
    for (const value of isChosen(fields, name) ? text.split(",") : [text]) form.append(name, value);
  }
  return form;
}
