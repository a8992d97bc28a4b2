import * as z from "zod";
import { publicationFilterFields } from "../documents/publication-filter.js";
import { publicationFilterTitle } from "../documents/titles.en.js";
import { define } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { expecting } from "./problem.js";

/** What to look for among the documents: `PublicationFilter` of rcm-rules/documents. */
export const publicationFilterSchema = /* @__PURE__ */ define(
  publicationFilterTitle,
  { year: 2014, kind: "guidelines" },
  () => schemaOf(publicationFilterFields, { edition: edition() }),
);

/** The number of an edition, or its Roman numeral. */
function edition() {
  const roman = z.string().regex(/^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/);
  return expecting(z.union([z.int().min(1).max(3999), roman]), { code: "not-a-whole-number" });
}
