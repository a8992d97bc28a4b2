import {
  centralThemeIds,
  memberCodes,
  observerCountryCodes,
  organizationIds,
  partnerIds,
} from "../membership/table.js";
import { form, list } from "./form.js";
import { party, period } from "./party.js";
import {
  membershipApplicationTitle,
  memberTitle,
  observerCountryApplicationTitle,
  observerCountryTitle,
  observerOrganizationApplicationTitle,
  observerOrganizationTitle,
  partnerTitle,
} from "./titles.js";
import { asOf, code, country, exactOptional, name, optional, text, texts, truth, yesOrNo } from "./values.js";

/** Commitments of a country that wants to be a member: `MembershipApplication` of rcm-rules/membership. */
export const membershipApplicationSchema = /* @__PURE__ */ (() =>
  form({
    country: optional(country()),
    acceptsPueblaPrinciples: yesOrNo(),
    upholdsOrderlyMovementAndRights: yesOrNo(),
    addressesMigrationMultilaterally: yesOrNo(),
    exchangesInformation: yesOrNo(),
  }).meta({ ...membershipApplicationTitle, examples: [{ country: "BZ", acceptsPueblaPrinciples: true }] }))();

/** Application of a country for observer status: `ObserverCountryApplication` of rcm-rules/membership. */
export const observerCountryApplicationSchema = /* @__PURE__ */ (() =>
  form({
    country: optional(country()),
    onAmericanContinent: yesOrNo(),
    adheresToPueblaInWriting: yesOrNo(),
    significantMovementWithMember: yesOrNo(),
    acceptsMultilateralApproach: yesOrNo(),
    acceptsOrderlyMovementAndRights: yesOrNo(),
    hasMigrationPolicyAndLegislation: yesOrNo(),
    designatesOfficers: yesOrNo(),
    submittedWrittenDeclaration: yesOrNo(),
    recognizesViceMinistersDecide: yesOrNo(),
  }).meta({ ...observerCountryApplicationTitle, examples: [{ country: "CO", onAmericanContinent: true }] }))();

/** Application of an organization for observer status: `ObserverOrganizationApplication` of rcm-rules/membership. */
export const observerOrganizationApplicationSchema = /* @__PURE__ */ (() =>
  form({
    organization: optional(text()),
    promotesPueblaPrinciples: yesOrNo(),
    mandateThemes: optional(list(code(centralThemeIds))),
    submittedWrittenApplication: yesOrNo(),
  }).meta({ ...observerOrganizationApplicationTitle, examples: [{ mandateThemes: ["human-rights"] }] }))();

/** A Member Country: `Member` of rcm-rules/membership. */
export const memberSchema = /* @__PURE__ */ (() =>
  form({
    code: code(memberCodes),
    alpha3: text(),
    since: asOf(),
    founder: truth(),
    joined: exactOptional(period()),
    ...party(),
  }).meta({
    ...memberTitle,
    examples: [
      {
        code: "DO",
        alpha3: "DOM",
        name: { en: "Dominican Republic", es: "República Dominicana" },
        since: "1999",
        founder: false,
        basis: "stated",
        sources: ["iom-page/members/later-accession"],
      },
    ],
  }))();

/** A country with observer status: `ObserverCountry` of rcm-rules/membership. */
export const observerCountrySchema = /* @__PURE__ */ (() =>
  form({
    code: code(observerCountryCodes),
    alpha3: text(),
    since: exactOptional(asOf()),
    joined: period(),
    ...party(),
  }).meta({
    ...observerCountryTitle,
    examples: [
      {
        code: "PE",
        alpha3: "PER",
        name: { en: "Peru", es: "Perú" },
        joined: { notBefore: "1996-02", notAfter: "2016" },
        basis: "stated",
        sources: ["twenty-years/observer-countries/list"],
      },
    ],
  }))();

/** An organization with observer status: `ObserverOrganization` of rcm-rules/membership. */
export const observerOrganizationSchema = /* @__PURE__ */ (() =>
  form({
    id: code(organizationIds),
    acronym: exactOptional(name()),
    aliases: texts(),
    since: exactOptional(asOf()),
    joined: exactOptional(period()),
    ...party(),
  }).meta({
    ...observerOrganizationTitle,
    examples: [
      {
        id: "UNFPA",
        name: { en: "United Nations Population Fund", es: "Fondo de Población de las Naciones Unidas" },
        aliases: [],
        since: "2006",
        basis: "stated",
        sources: ["twenty-years/observer-organizations/UNFPA"],
      },
    ],
  }))();

/** A partner of the Conference: `Partner` of rcm-rules/membership. */
export const partnerSchema = /* @__PURE__ */ (() =>
  form({
    id: code(partnerIds),
    acronym: name(),
    url: text(),
    since: asOf(),
    joined: exactOptional(period()),
    ...party(),
  }).meta({
    ...partnerTitle,
    examples: [
      {
        id: "RNCOM",
        acronym: { en: "RNCOM", es: "RROCM" },
        name: {
          en: "Regional Network for Civil Organizations on Migration",
          es: "Red Regional de Organizaciones Civiles para las Migraciones",
        },
        url: "http://www.rrocm.com",
        since: "1998",
        basis: "stated",
        sources: ["twenty-years/observer-organizations/RNCOM"],
      },
    ],
  }))();
