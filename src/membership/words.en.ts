import { type TopicWords, titled } from "../kernel/words.js";
import type { membershipRule } from "./rules/membership.js";
import type { observerCountryRule } from "./rules/observer-country.js";
import type { observerOrganizationRule } from "./rules/observer-organization.js";
import { membershipApplicationTitle, memberTitle, observerCountryApplicationTitle, observerCountryTitle, observerOrganizationApplicationTitle, observerOrganizationTitle, partnerTitle } from "./titles.en.js";

/** The words of membership: members, observers, partners, and who may become one. */
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
      outcomes: {
        "criteria-met": "The criteria are met.",
        "criteria-unmet": "The criteria are not met.",
      },
      fields: {
        country: { label: "Country", description: "The country, by its two-letter code of ISO 3166-1." },
        acceptsPueblaPrinciples: { label: "Accepts the Puebla principles", description: "Whether the country commits to the principles of the Puebla Joint Communiqué." },
        upholdsOrderlyMovementAndRights: { label: "Upholds orderly movement and human rights", description: "Whether the country commits to orderly movement of persons and the human rights of migrants." },
        addressesMigrationMultilaterally: { label: "Addresses migration multilaterally", description: "Whether the country commits to addressing international migration multilaterally, within the Conference." },
        exchangesInformation: { label: "Exchanges information", description: "Whether the country commits to exchanging information on migration policies or practices." },
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
      outcomes: {
        "criteria-met": "The criteria are met.",
        "criteria-unmet": "The criteria are not met.",
      },
      fields: {
        country: { label: "Country", description: "The country, by its two-letter code of ISO 3166-1." },
        onAmericanContinent: { label: "Lies on the American continent", description: "Whether the country lies on the American continent." },
        adheresToPueblaInWriting: { label: "Has adhered to Puebla in writing", description: "Whether the country has adhered in writing to the commitments of the Puebla Joint Communiqué." },
        significantMovementWithMember: { label: "Has significant movement with a member", description: "Whether the country has a significant movement of migrants with a Member Country; nobody has defined what is significant." },
        acceptsMultilateralApproach: { label: "Accepts the multilateral approach", description: "Whether the country accepts that migration is addressed multilaterally, within the Conference." },
        acceptsOrderlyMovementAndRights: { label: "Accepts orderly movement and human rights", description: "Whether the country accepts the commitment to orderly movement of persons and to the human rights of migrants." },
        hasMigrationPolicyAndLegislation: { label: "Has migration policy and legislation", description: "Whether the country has policy, legislation and practices directed at international migration." },
        designatesOfficers: { label: "Designates officers", description: "Whether the country commits to designating officers of its migration institutions for the Vice-Ministerial Meetings." },
        submittedWrittenDeclaration: { label: "Has sent a written declaration", description: "Whether the country has sent the Vice-Ministers a written declaration of interest and commitment." },
        recognizesViceMinistersDecide: { label: "Recognizes that the Vice-Ministers decide", description: "Whether the country recognizes that the members’ Vice-Ministers decide on the application in private." },
      },
    },
    "membership.observer-organization": {
      title: "Criteria for an observer organization",
      criteria: {
        "promotes-puebla-principles": "Commits to promoting the Puebla Joint Communiqué’s principles",
        "mandate-on-a-central-theme": "Has a mandate on at least one central theme of the Plan of Action",
        "submitted-written-application": "Has sent the members’ Vice-Ministers a written application",
      },
      outcomes: {
        "criteria-met": "The criteria are met.",
        "criteria-unmet": "The criteria are not met.",
      },
      fields: {
        organization: { label: "Organization", description: "The name of the organization." },
        promotesPueblaPrinciples: { label: "Promotes the Puebla principles", description: "Whether the organization commits to promoting the principles of the Puebla Joint Communiqué." },
        mandateThemes: { label: "Themes of the mandate", description: "The central themes of the Plan of Action on which the organization has a mandate." },
        submittedWrittenApplication: { label: "Has sent a written application", description: "Whether the organization has sent the members’ Vice-Ministers a written application." },
      },
    },
  },
  labels: {
    member: "Member Country",
    "observer-country": "Observer Country",
    "observer-organization": "Observer organization",
    partner: "Partner",
    "date-precision": "Only the year or the month is given.",
    "admission-date-not-stated": "The documents do not state the date of admission.",
    "deciding-body-not-stated": "The documents do not state who decides.",
    "vice-ministers-of-member-countries": "the Vice-Ministers of the Member Countries",
    "private-meeting": "in a private meeting",
  },
  fields: {
    code: { label: "Country code", description: "The two-letter code of ISO 3166-1." },
    alpha3: { label: "Three-letter code", description: "The three-letter code of ISO 3166-1." },
    founder: { label: "Founder", description: "Whether the country has been a member since the Conference was established." },
    joined: { label: "Joined between", description: "The earliest and the latest date that the documents allow." },
    notBefore: { label: "Not before", description: "The earliest date." },
    notAfter: { label: "Not after", description: "The latest date." },
    url: { label: "Web address", description: "The address as printed." },
  },
  schemas: /* @__PURE__ */ titled(membershipApplicationTitle, observerCountryApplicationTitle, observerOrganizationApplicationTitle, memberTitle, observerCountryTitle, observerOrganizationTitle, partnerTitle),
} as const satisfies TopicWords<{
  "membership.member": typeof membershipRule;
  "membership.observer-country": typeof observerCountryRule;
  "membership.observer-organization": typeof observerOrganizationRule;
}>;
