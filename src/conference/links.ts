import type { Name, SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import type { NamedItem, NamedList, WordedList } from "../kernel/named.js";
import type { OrganizationId, PartnerId } from "../membership/index.js";
import {
  agendaSlotTable,
  collaborationFormTable,
  collaboratorTable,
  observerRoleTable,
  southAmericanConferenceTable,
} from "./facts.js";

/** An organization that has collaborated with the Conference. */
export interface Collaborator extends NamedItem<(typeof collaboratorTable)[number]["id"]> {
  readonly acronym?: Name;
  /** As printed, where that is not the name with the acronym in brackets after it. */
  readonly printed?: string;
  /**
   * The observer organization with which it is identical. That does not make it an observer in 2016: ILO and UNODC
   * became observers later, and ECLAC and CELADE are one observer.
   */
  readonly observer?: OrganizationId;
  /** The partner with which it is identical. */
  readonly partner?: PartnerId;
  readonly sources: readonly SourceId[];
}

/** How the Conference works with others. */
export interface Links {
  readonly formsOfCollaboration: NamedList<(typeof collaborationFormTable)["items"][number]["id"]>;
  readonly southAmericanConference: {
    readonly name: Name;
    readonly acronym: Name;
    /**
     * All meetings of the two Conferences in the page's list, in its order, with the ids of `meetings` in
     * rcm-rules/meetings and with ordinals, dates and places as printed; "(TBC)" stands in one place.
     */
    readonly jointMeetings: readonly (NamedItem & {
      readonly series?: string;
      readonly entry: {
        readonly ordinal?: string;
        readonly dates: { readonly start: AsOf; readonly end: AsOf };
        readonly place: string;
      };
      readonly sources: readonly SourceId[];
    })[];
    readonly sources: readonly SourceId[];
  };
  /** The list of collaborators names the "main" organizations: it is not complete. */
  readonly collaborators: { readonly complete: boolean; readonly sources: readonly SourceId[] };
}

/** What observer organizations do, and who gives them room on an agenda. */
export interface ObserverOrganizationRoles {
  readonly roles: WordedList<(typeof observerRoleTable)["items"][number]["id"]>;
  /** Who determines, jointly, the slots on the agendas of meetings. */
  readonly agendaSlots: {
    readonly determinedBy: readonly ("presidency" | "secretariat")[];
    readonly sources: readonly SourceId[];
  };
}

/**
 * The 24 main organizations that have collaborated with the Conference, in printed order. A list of its own: it is not
 * the list of observers. English names are exact; Spanish names are the organizations' own.
 *
 * @sources twenty-years/collaborators/1 to 24
 *
 * @example
 * ```js
 * import { collaborators } from "rcm-rules/conference";
 *
 * collaborators.length; // => 24
 * collaborators.filter((one) => one.observer === "ECLAC-CELADE").map((one) => one.id); // => ["eclac", "celade"]
 * ```
 */
export const collaborators: readonly Collaborator[] = frozen(collaboratorTable);

/**
 * How the Conference works with others: the forms of collaboration, and its meetings with the South American Conference
 * on Migration.
 *
 * @sources twenty-years/links/forms-of-collaboration, iom-page/meetings/sacm-plenary-2024,
 * iom-page/meetings/sacm-troikas-2023, iom-page/meetings/sacm-chairs-2023, iom-page/meetings/13,
 * iom-page/meetings/23, iom-page/meetings/29, iom-page/meetings/50, iom-page/meetings/63, iom-page/meetings/72,
 * iom-page/meetings/77, twenty-years/ad-hoc-groups/extraregional-meetings
 *
 * @example
 * ```js
 * import { links } from "rcm-rules/conference";
 *
 * links.formsOfCollaboration.items.length; // => 5
 * links.southAmericanConference.acronym; // => { en: "SACM", es: "CSM", spanish: "official" }
 * links.southAmericanConference.jointMeetings.length; // => 10
 * ```
 */
export const links: Links = frozen({
  formsOfCollaboration: collaborationFormTable,
  southAmericanConference: southAmericanConferenceTable,
  collaborators: { complete: false, sources: ["twenty-years/links/forms-of-collaboration"] },
});

/**
 * What observer organizations are there to do, and who determines their slots on the agendas of meetings: the
 * presidency and the secretariat, together.
 *
 * @sources twenty-years/observer-organizations/role, twenty-years/observer-organizations/agenda-slots
 *
 * @example
 * ```js
 * import { observerOrganizationRoles } from "rcm-rules/conference";
 *
 * observerOrganizationRoles.roles.items.length; // => 4
 * observerOrganizationRoles.agendaSlots.determinedBy; // => ["presidency", "secretariat"]
 * ```
 */
export const observerOrganizationRoles: ObserverOrganizationRoles = frozen({
  roles: observerRoleTable,
  agendaSlots: agendaSlotTable,
});
