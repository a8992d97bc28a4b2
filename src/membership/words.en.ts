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
        "upholds-orderly-movement-and-rights": "Commits to the orderly movement of persons and to respect for migrants’ human rights",
        "addresses-migration-multilaterally": "Commits to addressing international migration multilaterally, within the Conference",
        "exchanges-information": "Commits to exchanging information on migration policies or practices",
      },
      outcomes: {
        "criteria-met": "The criteria are met.",
        "criteria-unmet": "The criteria are not met.",
        open: "The documents do not settle which criteria applied.",
      },
      fields: {
        country: { label: "Country", description: "The country, by its two-letter code of ISO 3166-1." },
        acceptsPueblaPrinciples: { label: "Accepts the Puebla principles", description: "Say whether the country commits to the principles of the Puebla Joint Communiqué." },
        upholdsOrderlyMovementAndRights: { label: "Upholds orderly movement and human rights", description: "Say whether the country commits to the orderly movement of persons and to respect for the human rights of migrants." },
        addressesMigrationMultilaterally: { label: "Addresses migration multilaterally", description: "Say whether the country commits to addressing international migration multilaterally, within the Conference." },
        exchangesInformation: { label: "Exchanges information", description: "Say whether the country commits to exchanging information on migration policies or practices." },
      },
    },
    "membership.observer-country": {
      title: "Criteria for an Observer Country",
      criteria: {
        "on-american-continent": "Lies on the American continent",
        "adheres-to-puebla-in-writing": "Has adhered in writing to the Puebla Joint Communiqué’s commitments",
        "significant-movement-with-member": "Has significant migrant movement with at least one Member Country",
        "accepts-multilateral-approach": "Accepts that migration is addressed multilaterally, within the Conference",
        "accepts-orderly-movement-and-rights": "Accepts the commitment to ensure the orderly movement of persons and respect for migrants’ human rights",
        "has-migration-policy-and-legislation": "Has policy, legislation and practices in place that are directed at international migration",
        "designates-officers": "Commits to designating officers of its migration institutions for the Vice-Ministerial Meetings",
        "submitted-written-declaration": "Has submitted a written declaration to the Vice-Ministers of its interest in these principles and commitment to them",
        "recognizes-vice-ministers-decide": "Recognizes that the members’ Vice-Ministers accept or reject the application in a private meeting",
      },
      outcomes: {
        "criteria-met": "The criteria are met.",
        "criteria-unmet": "The criteria are not met.",
        open: "The documents do not settle which criteria applied.",
      },
      fields: {
        country: { label: "Country", description: "The country, by its two-letter code of ISO 3166-1." },
        onAmericanContinent: { label: "Lies on the American continent", description: "Say whether the country lies on the American continent." },
        adheresToPueblaInWriting: { label: "Has adhered to Puebla in writing", description: "Say whether the country has adhered in writing to the commitments of the Puebla Joint Communiqué." },
        significantMovementWithMember: { label: "Has significant movement with a member", description: "Say whether the country has a significant movement of migrants with a Member Country; nobody has defined what is significant." },
        acceptsMultilateralApproach: { label: "Accepts the multilateral approach", description: "Say whether the country accepts that migration is addressed multilaterally, within the Conference." },
        acceptsOrderlyMovementAndRights: { label: "Accepts orderly movement and human rights", description: "Say whether the country accepts the commitment to ensure the orderly movement of persons and respect for the human rights of migrants." },
        hasMigrationPolicyAndLegislation: { label: "Has migration policy and legislation", description: "Say whether the country has policy, legislation and practices in place that are directed at international migration." },
        designatesOfficers: { label: "Designates officers", description: "Say whether the country commits to designating officers of its migration institutions for the Vice-Ministerial Meetings." },
        submittedWrittenDeclaration: { label: "Has submitted a written declaration", description: "Say whether the country has submitted a written declaration to the Vice-Ministers of its interest in these principles and commitment to them." },
        recognizesViceMinistersDecide: { label: "Recognizes that the Vice-Ministers decide", description: "Say whether the country recognizes that the members’ Vice-Ministers accept or reject the application in a private meeting." },
      },
    },
    "membership.observer-organization": {
      title: "Criteria for an observer organization",
      criteria: {
        "is-international-organization": "Is an international organization",
        "promotes-puebla-principles": "Commits to promoting the Puebla Joint Communiqué’s principles",
        "mandate-on-a-central-theme": "Has a mandate related to at least one central theme of the Plan of Action",
        "submitted-written-application": "Has submitted a written application to the members’ Vice-Ministers",
      },
      outcomes: {
        "criteria-met": "The criteria are met.",
        "criteria-unmet": "The criteria are not met.",
        open: "The documents do not settle which criteria applied.",
      },
      fields: {
        organization: { label: "Organization", description: "The name of the organization." },
        isInternationalOrganization: { label: "Is an international organization", description: "Say whether the body is an international organization, a regional one among them." },
        promotesPueblaPrinciples: { label: "Promotes the Puebla principles", description: "Say whether the organization commits to promoting the principles of the Puebla Joint Communiqué." },
        mandateThemes: { label: "Themes of the mandate", description: "The central themes of the Plan of Action that the organization’s mandate relates to." },
        submittedWrittenApplication: { label: "Has submitted a written application", description: "Say whether the organization has submitted a written application to the members’ Vice-Ministers." },
      },
    },
  },
  labels: {
    member: "Member Country",
    "observer-country": "Observer Country",
    "observer-organization": "Observer organization",
    partner: "Partner",
    "date-precision": "Only the year or the month is given.",
    "no-list-of-that-year": "No list of that year is printed, so that the documents do not tell whether the country had a standing.",
    "criteria-not-approved-yet": "The criteria were approved on 28 and 29 January 1999; the documents do not say what applied before.",
    "loss-of-standing-not-stated": "The documents do not say how a member, an observer or a partner loses its standing.",
    "deadline-not-stated": "The documents set no deadline for an application or for the decision on it.",
    "admission-date-not-stated": "The documents do not state the date of admission.",
    "deciding-body-not-stated": "The documents do not state who decides.",
    "vice-ministers-of-member-countries": "the Vice-Ministers of the Member Countries",
    "private-meeting": "in a private meeting",
  },
  fields: {
    code: { label: "Country code", description: "The two-letter code of ISO 3166-1." },
    alpha3: { label: "Three-letter code", description: "The three-letter code of ISO 3166-1." },
    approval: { label: "Approval of the criteria", description: "Whether the criteria had been approved by the date asked for, and where and when." },
    conference: { label: "Conference", description: "The Conference, by its number." },
    accordingTo: { label: "According to", description: "The text according to which they were approved." },
    "Member.derived": { label: "Derived data", description: "The data that follow from the documents, where the others are printed." },
    "ObserverCountry.derived": { label: "Derived data", description: "The data that follow from the documents, where the others are printed." },
    "ObserverOrganization.derived": { label: "Derived data", description: "The data that follow from the documents, where the others are printed." },
    "Partner.derived": { label: "Derived data", description: "The data that follow from the documents, where the others are printed." },
    complete: { label: "Complete", description: "Whether the list is complete." },
    purpose: { label: "Purpose", description: "What it takes part for." },
    coalition: { label: "Coalition", description: "The countries whose organizations make it up." },
    memberCountries: { label: "Member Countries", description: "The Member Countries, by their two-letter codes." },
    participation: { label: "Participation", description: "Where it takes part." },
    takesPartIn: { label: "Takes part in", description: "The activities in which it takes part." },
    spacesIn: { label: "Spaces in", description: "The bodies that are named as giving it spaces." },
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
