import type { membershipRule, observerCountryRule, observerOrganizationRule } from "../../../membership/rules.js";
import type { TopicTexts } from "../locale.js";

/** The words of src/membership. */
export const membership = {
  rules: {
    "membership.member": {
      title: "Conditions for a Member Country",
      criteria: {
        "accepts-puebla-principles": "Commits to the Puebla Joint Communiqué’s principles",
        "upholds-orderly-movement-and-rights": "Commits to orderly movement of persons and to migrants’ human rights",
        "addresses-migration-multilaterally": "Commits to addressing international migration multilaterally, within the Conference",
        "exchanges-information": "Commits to exchanging information on migration policies or practices",
      },
    },
    "membership.observer-country": {
      title: "Criteria for an Observer Country",
      criteria: {
        "on-american-continent": "Lies on the American continent",
        "adheres-to-puebla-in-writing": "Has adhered in writing to the Puebla Joint Communiqué’s commitments",
        "significant-movement-with-member": "Has significant migrant movement with at least one Member Country",
        "accepts-multilateral-approach": "Accepts that migration is addressed multilaterally, within the Conference",
        "accepts-orderly-movement-and-rights": "Accepts the commitment to orderly movement of persons and to migrants’ human rights",
        "has-migration-policy-and-legislation": "Has policy, legislation and practices directed at international migration",
        "designates-officers": "Commits to designating officers of its migration institutions for the Vice-Ministerial Meetings",
        "submitted-written-declaration": "Has sent the Vice-Ministers a written declaration of interest and commitment",
        "recognizes-vice-ministers-decide": "Recognizes that the members’ Vice-Ministers decide on the application in private",
      },
    },
    "membership.observer-organization": {
      title: "Criteria for an observer organization",
      criteria: {
        "promotes-puebla-principles": "Commits to promoting the Puebla Joint Communiqué’s principles",
        "mandate-on-a-central-theme": "Has a mandate on at least one central theme of the Plan of Action",
        "submitted-written-application": "Has sent the members’ Vice-Ministers a written application",
      },
    },
  },
  labels: {
    "criteria-met": "The criteria are met.",
    "criteria-unmet": "The criteria are not met.",
    member: "Member Country",
    "observer-country": "Observer Country",
    "observer-organization": "Observer organization",
    partner: "Partner",
    "date-precision": "Only the year or the month is given.",
    "admission-date-not-stated": "The documents do not state the date of admission.",
    "deciding-body-not-stated": "The documents do not state who decides.",
    "vice-ministers-of-member-countries": "the Vice-Ministers of the Member Countries",
    "private-meeting": "in a private meeting",
    "migration-policy-and-management": "Migration Policy and Management",
    "human-rights": "Human Rights",
    "migration-and-development": "Migration and Development",
  },
} as const satisfies TopicTexts<{
  "membership.member": typeof membershipRule;
  "membership.observer-country": typeof observerCountryRule;
  "membership.observer-organization": typeof observerOrganizationRule;
}>;
