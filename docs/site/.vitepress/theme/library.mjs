/** The published package, as the forms of this site run it: loaded when a form is shown, and never sent anywhere. */

/** Every face of the package by its file. */
const faces = import.meta.glob(["../../../../dist/*.js", "../../../../dist/locales/*.js"]);

/**
 * @param {string} name - "reserve-fund", "locales/en"
 * @returns {Promise<any>}
 */
const face = (name) => faces[`../../../../dist/${name}.js`]();

/**
 * All that a form needs.
 *
 * @param {{ schema: string, runs: string, face: string }} rule
 * @param {"en" | "es"} language
 */
export async function loaded({ schema, runs, face: at }, language) {
  const [root, forms, schemas, own, words] = await Promise.all(
    ["index", "forms", "schemas", at, `locales/${language}`].map(face),
  );
  const locale = words[language];
  return {
    locale,
    schema: schemas[schema],
    fields: forms.formFields(schemas[schema], locale),
    fromForm: forms.fromForm,
    formError: root.formError,
    describe: root.describe,
    cite: root.cite,
    run: (value) => resultOf(own[runs], runs, value),
  };
}

/** What a face exports, for what is no rule. */
export const exportsOf = face;

/** The consultation needs the day of the question: that of its last event. */
function resultOf(runs, name, value) {
  if (name === "consultation") return runs(value, { asOf: value.at(-1)?.on ?? "2000-01-01" });
  if (name === "apportion") return runs(value.budget, value.weights === undefined ? {} : { weights: value.weights });
  return runs(value);
}
