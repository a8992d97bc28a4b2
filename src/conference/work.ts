import type { Name, SourceId } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import type { NamedList, WordedItem, WordedList } from "../kernel/named.js";
import type { CentralThemeId } from "../membership/index.js";
import {
  activityKindTable,
  challengeTable,
  countryRoleTable,
  factorTable,
  guidelineSubjectTable,
  levelTable,
  migrationPurposeTable,
  opportunityTable,
  planOfActionTable,
} from "./facts.js";

/** What the Conference does. */
export interface Work {
  readonly activityKinds: NamedList<(typeof activityKindTable)["items"][number]["id"]>;
  /** The subjects that the publication names for guidelines and manuals. */
  readonly guidelineSubjects: NamedList<(typeof guidelineSubjectTable)["items"][number]["id"]>;
  readonly planOfAction: {
    readonly name: Name;
    readonly contents: readonly WordedItem[];
    /** The central themes that structure it. */
    readonly themes: readonly CentralThemeId[];
    /** Who establishes which of its priority actions are pending and need follow-up, and in consultation with whom. */
    readonly pendingPriorities: {
      readonly establishedBy: "presidency";
      readonly inConsultationWith: "members";
      readonly sources: readonly SourceId[];
    };
    readonly sources: readonly SourceId[];
  };
}

/** The role of a country in migration. */
export type CountryRole = (typeof countryRoleTable)["items"][number]["id"];

/** What the publication says of migration in the region. */
export interface MigrationContext {
  /** The roles of the countries that take part in the dialogue. Countries of return are not named. */
  readonly countryRoles: NamedList<CountryRole>;
  /** Why people have migrated among the members since the beginning of the 21st century. */
  readonly purposes: NamedList<(typeof migrationPurposeTable)["items"][number]["id"]>;
  readonly challenges: WordedList<(typeof challengeTable)["items"][number]["id"]>;
  readonly opportunities: NamedList<(typeof opportunityTable)["items"][number]["id"]>;
  /** What the discussions should look at together with migration. */
  readonly factors: NamedList<(typeof factorTable)["items"][number]["id"]>;
  /** The levels at which migration is addressed. */
  readonly levels: NamedList<(typeof levelTable)["items"][number]["id"]>;
}

/**
 * What the Conference does: kinds of activities, subjects of its guidelines and manuals, and its Plan of Action. Lists
 * of examples are marked as not complete.
 *
 * @sources twenty-years/introduction/activities, twenty-years/introduction/guidelines-and-manuals,
 * twenty-years/coordination-mechanisms/plan-of-action, twenty-years/coordination-mechanisms/three-themes,
 * twenty-years/presidency-pro-tempore/priority-actions
 *
 * @example
 * ```js
 * import { work } from "rcm-rules/conference";
 *
 * work.activityKinds.items.length; // => 4
 * work.activityKinds.complete; // => false
 * work.planOfAction.themes.length; // => 3
 * ```
 */
export const work: Work = frozen({
  activityKinds: activityKindTable,
  guidelineSubjects: guidelineSubjectTable,
  planOfAction: planOfActionTable,
});

/**
 * What the publication says of migration in the region: roles of countries, purposes, challenges, opportunities,
 * related factors and levels of action. Lists of examples are marked as not complete.
 *
 * @sources twenty-years/introduction/migration-roles, twenty-years/introduction/migration-purposes,
 * twenty-years/introduction/challenges, twenty-years/introduction/opportunities,
 * twenty-years/achievements/factors-to-explore, twenty-years/achievements/levels-of-action
 *
 * @example
 * ```js
 * import { migrationContext } from "rcm-rules/conference";
 *
 * migrationContext.countryRoles.items.map((role) => role.id); // => ["origin", "transit", "destination"]
 * migrationContext.opportunities.items.length; // => 9
 * ```
 */
export const migrationContext: MigrationContext = frozen({
  countryRoles: countryRoleTable,
  purposes: migrationPurposeTable,
  challenges: challengeTable,
  opportunities: opportunityTable,
  factors: factorTable,
  levels: levelTable,
});
