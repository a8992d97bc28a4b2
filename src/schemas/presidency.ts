import { candidacyFields } from "../presidency/rules/candidacy.js";
import { rotationTermFields } from "../presidency/rules/rotation.js";
import {
  candidacyTitle,
  editionTitle,
  presidencyTermTitle,
  rotationTermTitle,
  rotationTitle,
} from "../presidency/titles.en.js";
import { define, form, list } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { edition } from "./party.js";
import { country, exactOptional, member, named, texts, truth, year } from "./values.js";

/** A country's candidacy for the Presidency pro tempore: `Candidacy` of rcm-rules/presidency. */
export const candidacySchema = /* @__PURE__ */ define(
  candidacyTitle,
  { country: "HN", year: 2027, announcedInPlenary: true },
  () => schemaOf(candidacyFields, { country: country() }),
  "presidency.candidacy",
);

/** A presidency of a list: `RotationTerm` of rcm-rules/presidency. */
export const rotationTermSchema = /* @__PURE__ */ define(
  rotationTermTitle,
  { year: 2016, country: "HN" },
  () => term(),
  "presidency.rotation",
);

/** A list of presidencies, as `assessRotation` of rcm-rules/presidency takes it. */
export const rotationSchema = /* @__PURE__ */ define(
  rotationTitle,
  [{ year: 2016, country: "HN" }],
  () => list(term()),
  "presidency.rotation",
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
      theme: exactOptional(form({ ...named(), spanishSources: exactOptional(texts()) })),
      themeChosenByPresidency: truth(),
      edition: form(edition()),
    }),
);

function term() {
  return schemaOf(rotationTermFields, { country: country() });
}
