import { RcmInputError } from "../kernel/error.js";
import { code, type Input, own, year } from "../kernel/fields.js";
import { language } from "../kernel/options.js";
import { searched } from "../kernel/search.js";
import { memberCodes } from "../membership/facts.js";
import { editionYear } from "../presidency/index.js";
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
  place: searched,
  /** The edition of the Conference, a number or a Roman numeral in capitals. */
  edition: own(readEdition),
  /** The list that has it: "twenty-years" is the publication of 2016, "iom-page" the page of 2024. */
  list: code(documentListIds),
  /** A language that an entry names; a document whose entries name none is left out. */
  language,
  /**
   * Words of the title in either language, of another title, or of the printed entry, each of which must be there; case,
   * accents and punctuation do not matter.
   */
  text: searched,
};

/** What `publications` is asked for. An absent field filters nothing; several must all agree. */
export interface PublicationFilter extends Input<typeof publicationFilterFields> {}

/** The number of an edition that is asked for. */
export function editionNumber(edition: number | string): number {
  return editionYear(edition) - editionYear(1) + 1;
}

function readEdition(value: unknown, path: string): number | string {
  const edition = value as number | string;
  try {
    editionNumber(edition);
  } catch {
    const expected = 'the number of an edition, or a Roman numeral in capitals such as "XVI"';
    throw new RcmInputError("not-a-whole-number", path, expected, value);
  }
  return edition;
}
