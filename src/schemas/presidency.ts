import { memberCodes } from "../membership/table.js";
import { form, list } from "./form.js";
import { candidacyTitle, editionTitle, presidencyTermTitle, rotationTermTitle, rotationTitle } from "./titles.js";
import { code, country, exactOptional, name, optional, text, truth, whole, year, yesOrNo } from "./values.js";

/** A country's candidacy for the Presidency pro tempore: `Candidacy` of rcm-rules/presidency. */
export const candidacySchema = /* @__PURE__ */ (() =>
  form({
    country: optional(country()),
    year: optional(year()),
    announcedInPlenary: yesOrNo(),
    consensus: yesOrNo(),
  }).meta({ ...candidacyTitle, examples: [{ country: "PA", year: 2027, announcedInPlenary: true }] }))();

/** A presidency of a list: `RotationTerm` of rcm-rules/presidency. */
export const rotationTermSchema = /* @__PURE__ */ (() =>
  form({ year: optional(year()), country: optional(country()) }).meta({
    ...rotationTermTitle,
    examples: [{ year: 2016, country: "HN" }],
  }))();

/** A list of presidencies, as `assessRotation` of rcm-rules/presidency takes it. */
export const rotationSchema = /* @__PURE__ */ (() =>
  list(form({ year: optional(year()), country: optional(country()) })).meta({
    ...rotationTitle,
    examples: [[{ year: 2016, country: "HN" }]],
  }))();

/** The number of a Conference: `Edition` of rcm-rules/presidency. */
export const editionSchema = /* @__PURE__ */ (() =>
  form(edition()).meta({ ...editionTitle, examples: [{ number: 16, roman: "XVI" }] }))();

/** Who holds the presidency in a year: `PresidencyTerm` of rcm-rules/presidency. */
export const presidencyTermSchema = /* @__PURE__ */ (() =>
  form({
    year: year(),
    country: code(memberCodes),
    theme: exactOptional(name()),
    themeChosenByPresidency: truth(),
    edition: form(edition()),
  }).meta({
    ...presidencyTermTitle,
    examples: [{ year: 2024, country: "PA", themeChosenByPresidency: true, edition: { number: 29, roman: "XXIX" } }],
  }))();

function edition() {
  return { number: whole(1, 3999), roman: text() };
}
