import { publicationFilterFields } from "../documents/publication-filter.js";
import { publicationFilterTitle } from "../documents/titles.en.js";
import { define } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { searchText } from "./values.js";

/** What to look for among the documents: `PublicationFilter` of rcm-rules/documents. */
export const publicationFilterSchema = /* @__PURE__ */ define(
  publicationFilterTitle,
  { year: 2014, kind: "guidelines" },
  () => schemaOf(publicationFilterFields, { place: searchText(), text: searchText() }),
);
