import type { CitedCriteria as Criteria } from "../clauses/index.js";
import { oneDecision, rule } from "../kernel/assessment.js";
import { type Fields, readBoolean, readCode, readFields, readList, readText } from "../kernel/fields.js";
import { readCountryCode } from "./country-codes.js";
import type { MembershipApplication, ObserverCountryApplication, ObserverOrganizationApplication } from "./criteria.js";
import { centralThemeIds } from "./facts.js";

const outcomes = ["criteria-met", "criteria-unmet", "undetermined"] as const;
const outcome = /* @__PURE__ */ oneDecision("criteria-met", "criteria-unmet");

const membershipFields: Fields<MembershipApplication> = {
  country: readCountryCode,
  acceptsPueblaPrinciples: readBoolean,
  upholdsOrderlyMovementAndRights: readBoolean,
  addressesMigrationMultilaterally: readBoolean,
  exchangesInformation: readBoolean,
};

const membership = [
  { id: "accepts-puebla-principles", input: "acceptsPueblaPrinciples", sources: ["twenty-years/membership-criteria/1"] },
  { id: "upholds-orderly-movement-and-rights", input: "upholdsOrderlyMovementAndRights", sources: ["twenty-years/membership-criteria/2"] },
  { id: "addresses-migration-multilaterally", input: "addressesMigrationMultilaterally", sources: ["twenty-years/membership-criteria/3"] },
  { id: "exchanges-information", input: "exchangesInformation", sources: ["twenty-years/membership-criteria/4"] },
] as const satisfies Criteria<MembershipApplication>;

/** What a country must commit to in order to be a member: all four. */
export const membershipRule = /* @__PURE__ */ rule({
  id: "membership.member",
  read: (application: unknown) => readFields(membershipFields, application, "application"),
  criteria: membership,
  outcomes,
  outcome,
});

const observerCountryFields: Fields<ObserverCountryApplication> = {
  country: readCountryCode,
  onAmericanContinent: readBoolean,
  adheresToPueblaInWriting: readBoolean,
  significantMovementWithMember: readBoolean,
  acceptsMultilateralApproach: readBoolean,
  acceptsOrderlyMovementAndRights: readBoolean,
  hasMigrationPolicyAndLegislation: readBoolean,
  designatesOfficers: readBoolean,
  submittedWrittenDeclaration: readBoolean,
  recognizesViceMinistersDecide: readBoolean,
};

const observerCountry = [
  { id: "on-american-continent", input: "onAmericanContinent", sources: ["twenty-years/observer-country-criteria/1"] },
  { id: "adheres-to-puebla-in-writing", input: "adheresToPueblaInWriting", sources: ["twenty-years/observer-country-criteria/2"] },
  { id: "significant-movement-with-member", input: "significantMovementWithMember", sources: ["twenty-years/observer-country-criteria/3"] },
  { id: "accepts-multilateral-approach", input: "acceptsMultilateralApproach", sources: ["twenty-years/observer-country-criteria/4"] },
  { id: "accepts-orderly-movement-and-rights", input: "acceptsOrderlyMovementAndRights", sources: ["twenty-years/observer-country-criteria/5"] },
  { id: "has-migration-policy-and-legislation", input: "hasMigrationPolicyAndLegislation", sources: ["twenty-years/observer-country-criteria/6"] },
  { id: "designates-officers", input: "designatesOfficers", sources: ["twenty-years/observer-country-criteria/7"] },
  { id: "submitted-written-declaration", input: "submittedWrittenDeclaration", sources: ["twenty-years/observer-country-criteria/8"] },
  { id: "recognizes-vice-ministers-decide", input: "recognizesViceMinistersDecide", sources: ["twenty-years/observer-country-criteria/9"] },
] as const satisfies Criteria<ObserverCountryApplication>;

/** The criteria for observer countries: all nine. */
export const observerCountryRule = /* @__PURE__ */ rule({
  id: "membership.observer-country",
  read: (application: unknown) => readFields(observerCountryFields, application, "application"),
  criteria: observerCountry,
  outcomes,
  outcome,
});

const observerOrganizationFields: Fields<ObserverOrganizationApplication> = {
  organization: readText,
  promotesPueblaPrinciples: readBoolean,
  mandateThemes: (value, path) => readList(readCode(centralThemeIds), value, path),
  submittedWrittenApplication: readBoolean,
};

const observerOrganization = [
  { id: "promotes-puebla-principles", input: "promotesPueblaPrinciples", sources: ["twenty-years/observer-organization-criteria/1"] },
  { id: "mandate-on-a-central-theme", input: "mandateThemes", sources: ["twenty-years/observer-organization-criteria/2"], test: ({ mandateThemes }) => mandateThemes && mandateThemes.length > 0 },
  { id: "submitted-written-application", input: "submittedWrittenApplication", sources: ["twenty-years/observer-organization-criteria/3"] },
] as const satisfies Criteria<ObserverOrganizationApplication>;

/** The criteria for observer organizations: all three. */
export const observerOrganizationRule = /* @__PURE__ */ rule({
  id: "membership.observer-organization",
  read: (application: unknown) => readFields(observerOrganizationFields, application, "application"),
  criteria: observerOrganization,
  outcomes,
  outcome,
});
