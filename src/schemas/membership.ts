import { observerCountryCodes, organizationIds, partnerIds } from "../membership/facts.js";
import { membershipApplicationFields } from "../membership/rules/membership.js";
import { observerCountryApplicationFields } from "../membership/rules/observer-country.js";
import { observerOrganizationApplicationFields } from "../membership/rules/observer-organization.js";
import {
  membershipApplicationTitle,
  memberTitle,
  observerCountryApplicationTitle,
  observerCountryTitle,
  observerOrganizationApplicationTitle,
  observerOrganizationTitle,
  partnerTitle,
} from "../membership/titles.en.js";
import { define, form, list } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { party, period } from "./party.js";
import { asOf, code, country, exactOptional, member, name, text, texts, truth } from "./values.js";

/** Commitments of a country that wants to be a member: `MembershipApplication` of rcm-rules/membership. */
export const membershipApplicationSchema = /* @__PURE__ */ define(
  membershipApplicationTitle,
  { country: "BZ", acceptsPueblaPrinciples: true },
  () => schemaOf(membershipApplicationFields, { country: country() }),
  "membership.member",
);

/** Application of a country for observer status: `ObserverCountryApplication` of rcm-rules/membership. */
export const observerCountryApplicationSchema = /* @__PURE__ */ define(
  observerCountryApplicationTitle,
  { country: "CO", onAmericanContinent: true },
  () => schemaOf(observerCountryApplicationFields, { country: country() }),
  "membership.observer-country",
);

/** Application of an organization for observer status: `ObserverOrganizationApplication` of rcm-rules/membership. */
export const observerOrganizationApplicationSchema = /* @__PURE__ */ define(
  observerOrganizationApplicationTitle,
  { mandateThemes: ["human-rights"] },
  () => schemaOf(observerOrganizationApplicationFields),
  "membership.observer-organization",
);

/** A Member Country: `Member` of rcm-rules/membership. */
export const memberSchema = /* @__PURE__ */ define(
  memberTitle,
  {
    code: "DO",
    alpha3: "DOM",
    name: { en: "Dominican Republic", es: "República Dominicana", spanish: "official" },
    since: "1999",
    founder: false,
    basis: "stated",
    derived: ["founder"],
    sources: [
      "twenty-years/introduction/member-countries",
      "iom-page/members/count",
      "iom-page/members/later-accession",
    ],
  },
  () =>
    form({
      code: member(),
      alpha3: text(),
      since: asOf(),
      founder: truth(),
      joined: exactOptional(period()),
      ...party(),
    }),
);

/** A country with observer status: `ObserverCountry` of rcm-rules/membership. */
export const observerCountrySchema = /* @__PURE__ */ define(
  observerCountryTitle,
  {
    code: "PE",
    alpha3: "PER",
    name: { en: "Peru", es: "Perú", spanish: "official" },
    joined: { notBefore: "1996-02", notAfter: "2016" },
    basis: "stated",
    derived: ["joined"],
    sources: [
      "twenty-years/observer-countries/list",
      "iom-page/observer-countries/count",
      "twenty-years/introduction/founding",
    ],
  },
  () =>
    form({
      code: code(observerCountryCodes),
      alpha3: text(),
      since: exactOptional(asOf()),
      joined: period(),
      ...party(),
    }),
);

/** An organization with observer status: `ObserverOrganization` of rcm-rules/membership. */
export const observerOrganizationSchema = /* @__PURE__ */ define(
  observerOrganizationTitle,
  {
    id: "SEGIB",
    acronym: { en: "SEGIB", es: "SEGIB", spanish: "official" },
    name: { en: "Ibero-American General Secretariat", es: "Secretaría General Iberoamericana", spanish: "official" },
    aliases: [],
    since: "2007",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/SEGIB", "iom-page/observer-organizations/SEGIB"],
  },
  () =>
    form({
      id: code(organizationIds),
      acronym: exactOptional(name()),
      aliases: texts(),
      spanishSources: exactOptional(texts()),
      since: exactOptional(asOf()),
      joined: exactOptional(period()),
      ...party(),
    }),
);

/** A partner of the Conference: `Partner` of rcm-rules/membership. */
export const partnerSchema = /* @__PURE__ */ define(
  partnerTitle,
  {
    id: "RNCOM",
    acronym: { en: "RNCOM", es: "RROCM", spanish: "official" },
    name: {
      en: "Regional Network for Civil Organizations on Migration",
      es: "Red Regional de Organizaciones Civiles para las Migraciones",
      spanish: "official",
    },
    url: "http://www.rrocm.com",
    since: "1998",
    purpose: {
      en: "To strengthen the dialogue on migration with civil society",
      es: "Fortalecer el diálogo sobre migración con la sociedad civil",
      spanish: "ours",
    },
    coalition: {
      asOf: "2024",
      memberCountries: ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"],
      sources: ["iom-page/partners/RNCOM"],
    },
    participation: {
      takesPartIn: ["seminar-or-workshop"],
      spacesIn: ["rcgm", "vice-ministerial-meeting"],
      complete: false,
      sources: ["twenty-years/observer-organizations/network-participation"],
    },
    basis: "stated",
    derived: [],
    sources: [
      "twenty-years/observer-organizations/RNCOM",
      "iom-page/partners/RNCOM",
      "twenty-years/observer-organizations/civil-society-dialogue",
    ],
  },
  () =>
    form({
      id: code(partnerIds),
      acronym: name(),
      url: text(),
      since: asOf(),
      purpose: name(),
      coalition: form({ asOf: asOf(), memberCountries: list(member()), sources: texts() }),
      participation: form({
        takesPartIn: list(code(["seminar-or-workshop"])),
        spacesIn: list(code(["rcgm", "vice-ministerial-meeting"])),
        complete: truth(),
        sources: texts(),
      }),
      joined: exactOptional(period()),
      ...party(),
    }),
);
