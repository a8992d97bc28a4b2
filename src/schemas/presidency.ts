import { define, form, list } from "./form.js";
import { edition } from "./party.js";
import { candidacyTitle, editionTitle, presidencyTermTitle, rotationTermTitle, rotationTitle } from "./titles.js";
import { country, exactOptional, member, name, optional, truth, year, yesOrNo } from "./values.js";

/** A country's candidacy for the Presidency pro tempore: `Candidacy` of rcm-rules/presidency. */
export const candidacySchema = /* @__PURE__ */ define(
  candidacyTitle,
  { country: "HN", year: 2027, announcedInPlenary: true },
  () =>
    form({
      country: optional(country()),
      year: optional(year()),
      announcedInPlenary: yesOrNo(),
      consensus: yesOrNo(),
    }),
);

/** A presidency of a list: `RotationTerm` of rcm-rules/presidency. */
export const rotationTermSchema = /* @__PURE__ */ define(rotationTermTitle, { year: 2016, country: "HN" }, () =>
  form(term()),
);

/** A list of presidencies, as `assessRotation` of rcm-rules/presidency takes it. */
export const rotationSchema = /* @__PURE__ */ define(rotationTitle, [{ year: 2016, country: "HN" }], () =>
  list(form(term())),
);

/** The number of a Conference: `Edition` of rcm-rules/presidency. */
export const editionSchema = /* @__PURE__ */ define(editionTitle, { number: 16, roman: "XVI" }, () => form(edition()));

/** Who holds the presidency in a year: `PresidencyTerm` of rcm-rules/presidency. */
export const presidencyTermSchema = /* @__PURE__ */ define(
  presidencyTermTitle,
  { year: 2024, country: "BZ", themeChosenByPresidency: true, edition: { number: 29, roman: "XXIX" } },
  () =>
    form({
      year: year(),
      country: member(),
      theme: exactOptional(name()),
      themeChosenByPresidency: truth(),
      edition: form(edition()),
    }),
);

function term() {
  return { year: optional(year()), country: optional(country()) };
}
