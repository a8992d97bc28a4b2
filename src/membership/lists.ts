import type { SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import { listTable } from "./facts.js";

/** A list of those who belong, as one of the two documents prints it. */
export interface PartyList {
  readonly list: (typeof listTable)[number]["list"];
  /** The year of which the document speaks. */
  readonly year: AsOf;
  /** How many it names. */
  readonly count: number;
  /** Whether it names all: a count is printed with it, and the list comes up to it. */
  readonly complete: boolean;
  readonly sources: readonly SourceId[];
}

/**
 * The lists of members, observers and partners that the documents print: those of the publication for 2016 and those of
 * the page for 2024. A country that a list of its year does not name has no standing in that year.
 *
 * @sources twenty-years/member-countries/count, twenty-years/introduction/member-countries,
 * twenty-years/observer-countries/list, twenty-years/observer-organizations/count,
 * twenty-years/observer-organizations/order, iom-page/members/count, iom-page/observer-countries/count,
 * iom-page/observer-organizations/count, iom-page/partners/RNCOM
 *
 * @example
 * ```js
 * import { partyLists } from "rcm-rules/membership";
 *
 * partyLists.filter(({ list }) => list === "observer-organizations").map(({ count }) => count); // => [10, 13]
 * partyLists.find(({ list }) => list === "partners").complete; // => false
 * ```
 */
export const partyLists: readonly PartyList[] = /* @__PURE__ */ frozen(listTable);
