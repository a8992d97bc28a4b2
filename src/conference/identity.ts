import type { Name, SourceId, Wording } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import type { Fact, NamedItem, WordedItem } from "../kernel/named.js";
import { identityTable, mandateTable, objectiveTable } from "./facts.js";

/** What the Conference is. */
export interface Identity {
  readonly name: Name;
  readonly acronym: Name;
  /** Other names that the documents use for it. */
  readonly aliases: readonly { readonly name: Name; readonly sources: readonly SourceId[] }[];
  /** In our own words. */
  readonly purpose: Fact<Wording>;
  /** "1996-02": the month is printed, no day. */
  readonly founded: Fact<AsOf>;
  readonly origin: Fact<Name>;
  readonly type: NamedItem & { readonly acronym: Name; readonly sources: readonly SourceId[] };
  /**
   * Three wordings about three things, as printed. They are not reconciled and no list of countries follows from them.
   */
  readonly regions: readonly {
    readonly of: "rcm" | "member-countries" | "iom-regional-office";
    readonly printed: string;
    readonly sources: readonly SourceId[];
  }[];
  readonly principles: readonly (NamedItem<PrincipleId> & { readonly sources: readonly SourceId[] })[];
  /** How the Vice-Ministers deliberate, in our own words. */
  readonly deliberations: { readonly text: Wording; readonly sources: readonly SourceId[] };
  /** The publication that is one of the two documents. It prints no date. */
  readonly publication: { readonly title: Name; readonly sources: readonly SourceId[] };
}

/** How the Conference works. */
export type PrincipleId = (typeof identityTable)["principles"][number]["id"];

/** One of the four specific objectives. */
export interface Objective extends WordedItem<(typeof objectiveTable)[number]["id"]> {
  /** Its place in the printed list, from 1. */
  readonly number: number;
  /** The year that the document with the list speaks of. */
  readonly asOf: AsOf;
  readonly sources: readonly SourceId[];
}

/** One of the six purposes of the later mandate. */
export interface MandatePurpose extends WordedItem<(typeof mandateTable)[number]["id"]> {
  /** Its place in the printed list, from 1. */
  readonly number: number;
  /** The year that the document with the list speaks of. */
  readonly asOf: AsOf;
  readonly sources: readonly SourceId[];
}

/**
 * Who the Conference is: its names, founding, origin and type, its three principles, and the three wordings of its
 * region.
 *
 * @sources twenty-years/coordination-mechanisms/puebla-process, twenty-years/introduction/purpose,
 * twenty-years/introduction/founding, iom-page/header/established, iom-page/header/type,
 * iom-page/introduction/principles, iom-page/header/region,
 * twenty-years/structure-diagram/decision-making-body, twenty-years/member-countries/count,
 * twenty-years/technical-secretariat/location, twenty-years/title/publication
 *
 * @example
 * ```js
 * import { identity } from "rcm-rules/conference";
 *
 * identity.acronym; // => { en: "RCM", es: "CRM", spanish: "official" }
 * identity.founded.value; // => "1996-02"
 * identity.principles.map((principle) => principle.id); // => ["voluntary", "non-binding", "by-consensus"]
 * ```
 */
export const identity: Identity = frozen(identityTable);

/**
 * The four specific objectives, in the order of the publication of 2016. In our own words.
 *
 * @sources twenty-years/objectives/1 to 4
 *
 * @example
 * ```js
 * import { objectives } from "rcm-rules/conference";
 *
 * objectives.length; // => 4
 * objectives[1].id; // => "objective.human-rights-of-migrants"
 * ```
 */
export const objectives: readonly Objective[] = frozen(objectiveTable);

/**
 * The six purposes that the page of 2024 names, in its order: a later list that stands beside the objectives and is not
 * merged with them. In our own words.
 *
 * @sources iom-page/introduction/purposes
 *
 * @example
 * ```js
 * import { mandate } from "rcm-rules/conference";
 *
 * mandate.length; // => 6
 * mandate[0].asOf; // => "2024"
 * ```
 */
export const mandate: readonly MandatePurpose[] = frozen(mandateTable);
