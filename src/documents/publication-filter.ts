import { code, type Input, wholeNumber, year } from "../kernel/fields.js";
import { language } from "../kernel/options.js";
import { searchText } from "../kernel/search.js";
import { memberCodes } from "../membership/facts.js";
import { documentKindIds, documentListIds } from "./facts.js";

/** The form of {@link PublicationFilter}. */
export const publicationFilterFields = {
  /** Calendar year that the entry prints. */
  year,
  /** The kind of the document. */
  kind: code(documentKindIds),
  /** ISO 3166-1 alpha-2 code of the Member Country in which it was adopted. */
  country: code(memberCodes),
  /**
   * The place that the entry names, or the country in which it was adopted, by its code or its name in either language.
   * Case, accents and punctuation do not matter; of several words each must be there.
   */
  place: searchText,
  /** The edition of the Conference, 21 for the XXI. */
  edition: wholeNumber(1, 3999),
  /** The list that has it: "twenty-years" is the publication of 2016, "iom-page" the page of 2024. */
  list: code(documentListIds),
  /** A language that an entry names; a document whose entries name none is left out. */
  language,
  /**
   * Words, or their beginnings, of the title in either language, of another title, or of the printed entry, each of
   * which must be there; case, accents and punctuation do not matter.
   */
  text: searchText,
};

/** What `publications` is asked for. An absent field filters nothing; several must all agree. */
export interface PublicationFilter extends Input<typeof publicationFilterFields> {}
