import type { Name, SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import type { Fact, NamedItem, NamedList, SourcedItem, SourcedText, WordedItem } from "../kernel/named.js";
import type { MemberCode, OrganizationId } from "../membership/index.js";
import { contactTable, iomTable, secretariatOfficeTable } from "./facts.js";
import type { Figure } from "./statistics.js";

/** An address on the web, as printed. */
export interface Website extends WordedItem {
  readonly printed: string;
  /** The year that the document with the address speaks of. */
  readonly asOf: AsOf;
  readonly sources: readonly SourceId[];
}

/** The office of the secretariat. */
export interface SecretariatOffice {
  /** The year that the description speaks of. */
  readonly asOf: AsOf;
  readonly staff: readonly SourcedItem[];
  readonly host: {
    readonly name: Name;
    readonly organization: OrganizationId;
    /** Whether the office is a unit of its own within the host. */
    readonly autonomous: boolean;
    readonly sources: readonly SourceId[];
  };
  readonly location: {
    readonly city: string;
    readonly country: MemberCode;
    readonly sources: readonly SourceId[];
  };
  readonly iomServices: NamedList;
  /** What IOM gives beyond services, and in what the two are nevertheless independent of each other. */
  readonly iomSupport: {
    readonly items: readonly NamedItem[];
    readonly independentIn: readonly ("policy" | "management")[];
    readonly sources: readonly SourceId[];
  };
  readonly websites: readonly Website[];
  /** What it does besides its eight functions. */
  readonly tasks: readonly SourcedText[];
}

/** How to reach the Conference, as printed. */
export interface Contact {
  /** The year that the page speaks of. */
  readonly asOf: AsOf;
  readonly body: { readonly name: Name; readonly sources: readonly SourceId[] };
  readonly address: { readonly printed: string; readonly sources: readonly SourceId[] };
  readonly city: {
    readonly printed: string;
    readonly name: string;
    readonly country: MemberCode;
    readonly sources: readonly SourceId[];
  };
  readonly email: { readonly printed: string; readonly sources: readonly SourceId[] };
  readonly websites: readonly Website[];
}

/** What the page says of the International Organization for Migration. */
export interface Iom {
  readonly organization: OrganizationId;
  readonly promotingHumaneMigrationSince: Fact<AsOf>;
  readonly memberStates: Figure;
  readonly countriesOfPresence: Figure;
}

/**
 * The office of the secretariat as the publication of 2016 describes it: staff, host, location, the services of IOM,
 * the websites it keeps, and its tasks besides its functions.
 *
 * @sources twenty-years/technical-secretariat/staff, twenty-years/technical-secretariat/location,
 * twenty-years/technical-secretariat/iom-services, twenty-years/technical-secretariat/iom-support,
 * iom-page/secretariat/executive-secretariat, twenty-years/technical-secretariat/websites,
 * twenty-years/technical-secretariat/focal-point-contact, twenty-years/technical-secretariat/general-coordination,
 * twenty-years/technical-secretariat/sponsored-activities
 *
 * @example
 * ```js
 * import { secretariatOffice } from "rcm-rules/conference";
 *
 * const { staff } = secretariatOffice;
 * staff.map((role) => role.name.en); // => ["Coordinator", "Information Technology Specialist", "Assistant"]
 * secretariatOffice.location.city; // => "San José"
 * secretariatOffice.websites.map((website) => website.printed); // => ["www.crmsv.org", "intranet.crmsv.org"]
 * ```
 */
export const secretariatOffice: SecretariatOffice = frozen(secretariatOfficeTable);

/**
 * How to reach the Conference: what the page of 2024 prints, and nothing else. The library does not test whether an
 * address answers.
 *
 * @sources iom-page/contact/body, iom-page/contact/address, iom-page/contact/city, iom-page/contact/email,
 * twenty-years/technical-secretariat/websites, iom-page/documents/website
 *
 * @example
 * ```js
 * import { contact } from "rcm-rules/conference";
 *
 * contact.email.printed; // => "crmst@iom.int"
 * contact.city.country; // => "CR"
 * ```
 */
export const contact: Contact = frozen(contactTable);

/**
 * What the page says of the International Organization for Migration.
 *
 * @sources iom-page/about-iom/since-1951, iom-page/about-iom/members-and-presence
 *
 * @example
 * ```js
 * import { iom } from "rcm-rules/conference";
 *
 * iom.promotingHumaneMigrationSince.value; // => "1951"
 * iom.memberStates.value; // => 175
 * ```
 */
export const iom: Iom = frozen(iomTable);
