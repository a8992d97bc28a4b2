import { documentKinds, documentLists } from "../documents/facts.js";
import { define, form } from "./form.js";
import { publicationFilterTitle } from "./titles.js";
import { code, member, optional, text, year } from "./values.js";

/** What to look for among the documents: `PublicationFilter` of rcm-rules/documents. */
export const publicationFilterSchema = /* @__PURE__ */ define(
  publicationFilterTitle,
  { year: 2014, kind: "guidelines" },
  () =>
    form({
      year: optional(year()),
      kind: optional(code(documentKinds)),
      country: optional(member()),
      list: optional(code(documentLists)),
      language: optional(code(["en", "es"])),
      text: optional(text()),
    }),
);
