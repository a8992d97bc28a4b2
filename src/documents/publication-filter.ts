import { code, type Input, text, year } from "../kernel/fields.js";
import { language } from "../kernel/options.js";
import { memberCodes } from "../membership/facts.js";
import { documentKindIds, documentListIds } from "./facts.js";

/** The form of {@link PublicationFilter}. */
export const publicationFilterFields = {
  /** Calendar year of the document. */
  year,
  /** The kind of the document. */
  kind: code(documentKindIds),
  /** ISO 3166-1 alpha-2 code of the Member Country in which it was adopted. */
  country: code(memberCodes),
  /** The list that has it: "twenty-years" is the publication of 2016, "iom-page" the page of 2024. */
  list: code(documentListIds),
  /** A language that an entry names; a document whose entries name none is left out. */
  language,
  /**
   * Words of the title in either language, of another title, or of the printed entry; case and accents do not matter.
   */
  text,
};

/** What `publications` is asked for. An absent field filters nothing; several must all agree. */
export interface PublicationFilter extends Input<typeof publicationFilterFields> {}
