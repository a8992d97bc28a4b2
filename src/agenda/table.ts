import type { Basis, Name } from "../answer.js";
import type { AsOf } from "../as-of.js";
import type { CentralThemeId, MemberCode, OrganizationId, PartnerId } from "../membership/index.js";
import type { ClauseId } from "../sources/index.js";

/** A row: what it is called and the clauses that say so. */
type Row = { readonly id: string; readonly name: Name; readonly sources: readonly ClauseId[] };

/** A row of a list that one clause gives: the list cites it. */
type Item = Omit<Row, "sources">;

/** Such a list, and whether the clause gives it as complete. */
type List = { readonly items: readonly Item[]; readonly complete: boolean; readonly sources: readonly ClauseId[] };

/**
 * The names of the Conference are its own in both languages. Names of themes, topics, pillars, groups, organizations and
 * documents are exact in English, with printed slips corrected and kept in `printed`; every other text is in our own
 * words. Spanish: the Conference's or the organizations' own names where they are known, otherwise ours; the Spanish of
 * objectives, purposes, themes, topics, subtopics, pillars, challenges, opportunities and ad hoc groups is ours.
 */

/** The last year that the publication speaks of; it prints no date of its own. */
const publication = "2016";
/** The last year that the page speaks of. */
const page = "2024";

// Identity

/**
 * Two headings of the English publication print the Spanish acronym, "CRM". The three regions are three texts about three
 * things: none of them is a list of countries.
 */
export const identityTable = {
  name: { en: "Regional Conference on Migration", es: "Conferencia Regional sobre Migración" },
  acronym: { en: "RCM", es: "CRM" },
  aliases: [{ name: { en: "Puebla Process", es: "Proceso Puebla" }, sources: ["twenty-years/coordination-mechanisms/puebla-process"] }],
  purpose: { value: { en: "Closer dialogue and cooperation on migration in the region", es: "Un diálogo y una cooperación más estrechos sobre migración en la región" }, basis: "stated", sources: ["twenty-years/introduction/purpose"] },
  founded: { value: "1996-02", basis: "stated", sources: ["twenty-years/introduction/founding", "iom-page/header/established"] },
  origin: { value: { en: "Tuxtla II Presidential Summit", es: "Cumbre Presidencial Tuxtla II" }, basis: "stated", sources: ["twenty-years/introduction/founding"] },
  type: { id: "regional-consultative-process", name: { en: "Regional Consultative Process on Migration", es: "Proceso Consultivo Regional sobre Migración" }, acronym: { en: "RCP", es: "PCR" }, sources: ["iom-page/header/type", "iom-page/introduction/principles"] },
  regions: [
    { of: "rcm", printed: "North and Central America", sources: ["iom-page/header/region"] },
    { of: "member-countries", printed: "Central America and North America and the Dominican Republic", sources: ["twenty-years/member-countries/count"] },
    { of: "iom-regional-office", printed: "Central America, North America and the Caribbean", sources: ["twenty-years/technical-secretariat/location"] },
  ],
  principles: [
    { id: "voluntary", name: { en: "Voluntary", es: "Voluntaria" }, sources: ["iom-page/introduction/principles"] },
    { id: "non-binding", name: { en: "Non-binding", es: "No vinculante" }, sources: ["iom-page/introduction/principles"] },
    { id: "by-consensus", name: { en: "By consensus", es: "Por consenso" }, sources: ["iom-page/introduction/principles"] },
  ],
  publication: { title: { en: "20 Years of the RCM Fostering Regional Dialogue and Cooperation on Migration", es: "20 años de la CRM fomentando el diálogo y la cooperación regionales sobre migración" }, sources: ["twenty-years/title/publication"] },
} as const satisfies {
  name: Name;
  acronym: Name;
  aliases: readonly { name: Name; sources: readonly ClauseId[] }[];
  purpose: { value: Name; basis: Basis; sources: readonly ClauseId[] };
  founded: { value: AsOf; basis: Basis; sources: readonly ClauseId[] };
  origin: { value: Name; basis: Basis; sources: readonly ClauseId[] };
  type: Row & { acronym: Name };
  regions: readonly { of: string; printed: string; sources: readonly ClauseId[] }[];
  principles: readonly Row[];
  publication: { title: Name; sources: readonly ClauseId[] };
};

/** The specific objectives of the publication, in the order of its list. */
export const objectiveTable = [
  { id: "objective.forum-for-dialogue", number: 1, asOf: publication, name: { en: "Candid talks on migration among the countries, for closer regional cooperation", es: "Conversación franca entre los países sobre migración, para una cooperación regional más estrecha" }, sources: ["twenty-years/objectives/1"] },
  { id: "objective.human-rights-of-migrants", number: 2, asOf: publication, name: { en: "Migrants’ human rights protected by the region’s common effort", es: "Los derechos humanos de las personas migrantes, protegidos con un esfuerzo común de la región" }, sources: ["twenty-years/objectives/2"] },
  {
    id: "objective.legislation-borders-and-security",
    number: 3,
    asOf: publication,
    name: { en: "Sound migration laws, borders and national security in every Member Country", es: "Leyes migratorias, fronteras y seguridad nacional íntegras en todos los Países Miembros" },
    sources: ["twenty-years/objectives/3"],
  },
  { id: "objective.migration-and-development", number: 4, asOf: publication, name: { en: "Migration and development tied more closely together", es: "La migración y el desarrollo, más unidos entre sí" }, sources: ["twenty-years/objectives/4"] },
] as const satisfies readonly (Row & { number: number; asOf: AsOf })[];

/** The later list, of the page: six purposes in one sentence. It does not replace the four objectives and is not merged with them. */
export const mandateTable = [
  { id: "mandate.migration-governance", number: 1, asOf: page, name: { en: "Stronger migration governance", es: "Una gobernanza de la migración más fuerte" }, sources: ["iom-page/introduction/purposes"] },
  { id: "mandate.human-rights-of-migrants", number: 2, asOf: page, name: { en: "Human rights of migrants, above all of those in vulnerable situations", es: "Derechos humanos de las personas migrantes, sobre todo de quienes están en situación de vulnerabilidad" }, sources: ["iom-page/introduction/purposes"] },
  { id: "mandate.migration-and-sustainable-development", number: 3, asOf: page, name: { en: "Appropriate links between migration and sustainable development", es: "Vínculos adecuados entre la migración y el desarrollo sostenible" }, sources: ["iom-page/introduction/purposes"] },
  { id: "mandate.strategic-priorities", number: 4, asOf: page, name: { en: "Strategic priorities", es: "Prioridades estratégicas" }, sources: ["iom-page/introduction/purposes"] },
  { id: "mandate.regional-challenges", number: 5, asOf: page, name: { en: "The region’s main challenges in migration", es: "Los principales desafíos migratorios de la región" }, sources: ["iom-page/introduction/purposes"] },
  { id: "mandate.borders", number: 6, asOf: page, name: { en: "Stronger, modernized and managed borders", es: "Fronteras más fuertes, modernizadas y gestionadas" }, sources: ["iom-page/introduction/purposes"] },
] as const satisfies readonly (Row & { number: number; asOf: AsOf })[];

// The central themes of 2016

/**
 * The three central themes. `introduced` holds what the opening of the publication counts among the theme's topics, in its
 * order and words: for the first two themes it is the topics of section IV, for the third a selection of its nine subtopics.
 */
export const centralThemeTable = [
  {
    id: "migration-policy-and-management",
    number: 1,
    asOf: publication,
    name: { en: "Migration Policy and Management", es: "Política y gestión migratoria" },
    introduced: [
      { id: "migration-policy-and-management.migration-management", printed: "policy and migration management" },
      { id: "migration-policy-and-management.smuggling-and-trafficking", printed: "migrant smuggling and trafficking" },
    ],
    sources: ["twenty-years/objective-of-the-publication/theme-1", "twenty-years/objective-of-the-publication/three-themes", "twenty-years/coordination-mechanisms/three-themes", "twenty-years/plan-of-action/three-themes"],
  },
  {
    id: "human-rights",
    number: 2,
    asOf: publication,
    name: { en: "Human Rights", es: "Derechos humanos" },
    introduced: [
      { id: "human-rights.consular-protection", printed: "consular protection" },
      { id: "human-rights.groups-in-vulnerable-situations", printed: "women, boys, girls and adolescents and persons in vulnerable situations in the context of migration" },
    ],
    sources: ["twenty-years/objective-of-the-publication/theme-2", "twenty-years/objective-of-the-publication/three-themes", "twenty-years/coordination-mechanisms/three-themes", "twenty-years/plan-of-action/three-themes"],
  },
  {
    id: "migration-and-development",
    number: 3,
    asOf: publication,
    name: { en: "Migration and Development", es: "Migración y desarrollo" },
    introduced: [
      { id: "migration-and-development.remittances", printed: "remittances" },
      { id: "migration-and-development.temporary-migrant-workers", printed: "temporary migrant workers" },
      { id: "migration-and-development.private-sector", printed: "the private sector" },
    ],
    sources: ["twenty-years/objective-of-the-publication/theme-3", "twenty-years/objective-of-the-publication/three-themes", "twenty-years/coordination-mechanisms/three-themes", "twenty-years/plan-of-action/three-themes"],
  },
] as const satisfies readonly (Row & { id: CentralThemeId; number: number; asOf: AsOf; introduced: readonly { id: string; printed: string }[] })[];

/** The topics under the themes: the headings of section IV. Where the opening of the publication has another title, it is an alias. */
export const topicTable = [
  {
    id: "migration-policy-and-management.migration-management",
    theme: "migration-policy-and-management",
    name: { en: "Migration Management", es: "Gestión migratoria" },
    aliases: ["policy and migration management"],
    coordinatedThrough: "network-smuggling-trafficking",
    sources: ["twenty-years/objective-of-the-publication/theme-1", "twenty-years/migration-management/network-coordination"],
  },
  {
    id: "migration-policy-and-management.smuggling-and-trafficking",
    theme: "migration-policy-and-management",
    name: { en: "Migrant Smuggling and Trafficking", es: "Tráfico ilícito de migrantes y trata de personas" },
    aliases: [],
    sources: ["twenty-years/objective-of-the-publication/theme-1", "twenty-years/smuggling-and-trafficking/since-first-meeting"],
  },
  { id: "human-rights.consular-protection", theme: "human-rights", name: { en: "Consular Protection", es: "Protección consular" }, aliases: [], sources: ["twenty-years/objective-of-the-publication/theme-2"] },
  {
    id: "human-rights.groups-in-vulnerable-situations",
    theme: "human-rights",
    name: {
      en: "Boys, Girls and Adolescents, Women and other Groups in Vulnerable Situations in the Context of Migration",
      es: "Niñas, niños y adolescentes, mujeres y otros grupos en situación de vulnerabilidad en el contexto de la migración",
    },
    aliases: ["women, boys, girls and adolescents and persons in vulnerable situations in the context of migration"],
    sources: ["twenty-years/objective-of-the-publication/theme-2", "twenty-years/vulnerable-groups/consolidated-2003"],
  },
  {
    id: "migration-and-development.sphere",
    theme: "migration-and-development",
    name: { en: "The Sphere of Migration and Development", es: "El ámbito de la migración y el desarrollo" },
    aliases: [],
    sources: ["twenty-years/migration-and-development/first-meeting-1996", "twenty-years/migration-and-development/central-theme"],
  },
] as const satisfies readonly (Row & { theme: CentralThemeId; aliases: readonly string[]; coordinatedThrough?: string })[];

/** The subtopics, 6 + 8 + 6 + 10 + 9. */
export const subtopicTable = [
  {
    id: "migration-policy-and-management.repatriation-by-land",
    topic: "migration-policy-and-management.migration-management",
    name: { en: "Dignified, orderly, expedited and safe repatriation of Central American migrants by land", es: "Repatriación digna, ordenada, ágil y segura de migrantes centroamericanos por vía terrestre" },
    sources: ["twenty-years/migration-management-topics/1"],
  },
  {
    id: "migration-policy-and-management.extraregional-migrants",
    topic: "migration-policy-and-management.migration-management",
    name: { en: "Management and assisted return of extraregional migrants", es: "Gestión y retorno asistido de migrantes extrarregionales" },
    sources: ["twenty-years/migration-management-topics/2"],
  },
  { id: "migration-policy-and-management.visas-and-travel-documents", topic: "migration-policy-and-management.migration-management", name: { en: "Issuance of visas and travel documents", es: "Emisión de visas y documentos de viaje" }, sources: ["twenty-years/migration-management-topics/3"] },
  { id: "migration-policy-and-management.granting-of-asylum", topic: "migration-policy-and-management.migration-management", name: { en: "Granting of asylum", es: "Otorgamiento de asilo" }, sources: ["twenty-years/migration-management-topics/4"] },
  { id: "migration-policy-and-management.migration-legislation", topic: "migration-policy-and-management.migration-management", name: { en: "Migration legislation", es: "Legislación migratoria" }, sources: ["twenty-years/migration-management-topics/5"] },
  { id: "migration-policy-and-management.global-security", topic: "migration-policy-and-management.migration-management", name: { en: "Global security", es: "Seguridad mundial" }, sources: ["twenty-years/migration-management-topics/6"] },

  { id: "migration-policy-and-management.risks-of-smuggling", topic: "migration-policy-and-management.smuggling-and-trafficking", name: { en: "Risks associated to migrant smuggling", es: "Riesgos asociados al tráfico ilícito de migrantes" }, sources: ["twenty-years/smuggling-and-trafficking-topics/1"] },
  {
    id: "migration-policy-and-management.criminal-proceedings",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Criminal proceedings and punishment of migrant smugglers and traffickers", es: "Proceso penal y sanción de traficantes de migrantes y tratantes" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/2"],
  },
  {
    id: "migration-policy-and-management.international-cooperation",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "International cooperation to combat migrant smuggling and trafficking", es: "Cooperación internacional para combatir el tráfico ilícito de migrantes y la trata de personas" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/3"],
  },
  { id: "migration-policy-and-management.functional-link", topic: "migration-policy-and-management.smuggling-and-trafficking", name: { en: "Functional link on migrant smuggling", es: "Vínculo funcional sobre el tráfico ilícito de migrantes" }, sources: ["twenty-years/smuggling-and-trafficking-topics/4"] },
  {
    id: "migration-policy-and-management.information-about-smuggling",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Disseminating information about migrant smuggling", es: "Difusión de información sobre el tráfico ilícito de migrantes" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/5"],
  },
  {
    id: "migration-policy-and-management.legislation-on-smuggling-and-trafficking",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Legislation on preventing and combating migrant smuggling and trafficking", es: "Legislación para prevenir y combatir el tráfico ilícito de migrantes y la trata de personas" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/6"],
  },
  {
    id: "migration-policy-and-management.return-of-trafficking-victims",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Orderly return of victims of trafficking in persons", es: "Retorno ordenado de víctimas de trata de personas" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/7"],
  },
  {
    id: "migration-policy-and-management.assistance-to-trafficking-victims",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: {
      en: "Assistance and reintegration of victims of trafficking in persons and vulnerable groups affected by illegal activities",
      es: "Asistencia y reintegración de víctimas de trata de personas y de grupos vulnerables afectados por actividades ilícitas",
    },
    sources: ["twenty-years/smuggling-and-trafficking-topics/8"],
  },

  { id: "human-rights.death-of-migrants", topic: "human-rights.consular-protection", name: { en: "Consular protection of migrants in case of death", es: "Protección consular de migrantes en caso de muerte" }, sources: ["twenty-years/consular-protection-topics/1"] },
  { id: "human-rights.public-awareness-raising", topic: "human-rights.consular-protection", name: { en: "Public awareness-raising", es: "Sensibilización pública" }, sources: ["twenty-years/consular-protection-topics/2"] },
  { id: "human-rights.migration-and-health", topic: "human-rights.consular-protection", name: { en: "Migration and health", es: "Migración y salud" }, sources: ["twenty-years/consular-protection-topics/3"] },
  { id: "human-rights.natural-disasters", topic: "human-rights.consular-protection", name: { en: "Natural disasters", es: "Desastres naturales" }, sources: ["twenty-years/consular-protection-topics/4"] },
  { id: "human-rights.protection-of-nationals-abroad", topic: "human-rights.consular-protection", name: { en: "Protection of nationals abroad", es: "Protección de nacionales en el exterior" }, sources: ["twenty-years/consular-protection-topics/5"] },
  { id: "human-rights.migration-and-human-rights", topic: "human-rights.consular-protection", name: { en: "Migration and human rights", es: "Migración y derechos humanos" }, sources: ["twenty-years/consular-protection-topics/6"] },

  { id: "human-rights.smuggling-of-children", topic: "human-rights.groups-in-vulnerable-situations", name: { en: "Smuggling of boys, girls and adolescents", es: "Tráfico ilícito de niñas, niños y adolescentes" }, sources: ["twenty-years/vulnerable-groups-topics/1"] },
  { id: "human-rights.family-reunification", topic: "human-rights.groups-in-vulnerable-situations", name: { en: "Legal family reunification", es: "Reunificación familiar legal" }, sources: ["twenty-years/vulnerable-groups-topics/2"] },
  { id: "human-rights.rights-of-refugees", topic: "human-rights.groups-in-vulnerable-situations", name: { en: "Human rights of refugees", es: "Derechos humanos de las personas refugiadas" }, sources: ["twenty-years/vulnerable-groups-topics/3"] },
  { id: "human-rights.repatriation-of-vulnerable-groups", topic: "human-rights.groups-in-vulnerable-situations", name: { en: "Repatriation of groups in vulnerable situations", es: "Repatriación de grupos en situación de vulnerabilidad" }, sources: ["twenty-years/vulnerable-groups-topics/4"] },
  {
    id: "human-rights.trafficking-for-sexual-exploitation",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: { en: "Trafficking of boys, girls, adolescents and women for sexual exploitation purposes", es: "Trata de niñas, niños, adolescentes y mujeres con fines de explotación sexual" },
    sources: ["twenty-years/vulnerable-groups-topics/5"],
  },
  {
    id: "human-rights.children-injured-during-migration",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: {
      en: "Protection for boys, girls and adolescents who have suffered injuries, accidents or amputations during the migration process",
      es: "Protección de niñas, niños y adolescentes que han sufrido lesiones, accidentes o amputaciones durante el proceso migratorio",
    },
    sources: ["twenty-years/vulnerable-groups-topics/6"],
  },
  {
    id: "human-rights.highly-vulnerable-children",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: { en: "Protection for migrant boys, girls and adolescents in highly vulnerable situations", es: "Protección de niñas, niños y adolescentes migrantes en situación de alta vulnerabilidad" },
    sources: ["twenty-years/vulnerable-groups-topics/7"],
  },
  {
    id: "human-rights.exit-control-of-children",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: {
      en: "Best practices on effective documentation relating to the migration control of exits of boys, girls and adolescents",
      es: "Buenas prácticas de documentación eficaz para el control migratorio de salida de niñas, niños y adolescentes",
    },
    sources: ["twenty-years/vulnerable-groups-topics/8"],
  },
  {
    id: "human-rights.gender-and-migration",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: { en: "Gender and migration and its link with boys, girls and adolescents", es: "Género y migración y su vínculo con niñas, niños y adolescentes" },
    sources: ["twenty-years/vulnerable-groups-topics/9"],
  },
  {
    id: "human-rights.migration-and-family",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: { en: "Migration and family and its link with boys, girls and adolescents", es: "Migración y familia y su vínculo con niñas, niños y adolescentes" },
    sources: ["twenty-years/vulnerable-groups-topics/10"],
  },

  { id: "migration-and-development.private-sector", topic: "migration-and-development.sphere", name: { en: "Private sector and migration", es: "Sector privado y migración" }, sources: ["twenty-years/migration-and-development-topics/1"] },
  { id: "migration-and-development.temporary-migrant-workers", topic: "migration-and-development.sphere", name: { en: "Programmes for temporary migrant workers", es: "Programas de trabajadores migratorios temporales" }, sources: ["twenty-years/migration-and-development-topics/2"] },
  { id: "migration-and-development.remittances", topic: "migration-and-development.sphere", name: { en: "Remittances", es: "Remesas" }, sources: ["twenty-years/migration-and-development-topics/3"] },
  {
    id: "migration-and-development.return-and-reintegration",
    topic: "migration-and-development.sphere",
    name: { en: "Return and economic integration and reintegration of migrants", es: "Retorno e integración y reintegración económica de las personas migrantes" },
    sources: ["twenty-years/migration-and-development-topics/4"],
  },
  { id: "migration-and-development.tourism", topic: "migration-and-development.sphere", name: { en: "Migration and tourism", es: "Migración y turismo" }, sources: ["twenty-years/migration-and-development-topics/5"] },
  { id: "migration-and-development.border-cooperation", topic: "migration-and-development.sphere", name: { en: "Border cooperation", es: "Cooperación fronteriza" }, sources: ["twenty-years/migration-and-development-topics/6"] },
  { id: "migration-and-development.bilateral-and-multilateral-cooperation", topic: "migration-and-development.sphere", name: { en: "Bi- and multilateral cooperation", es: "Cooperación bilateral y multilateral" }, sources: ["twenty-years/migration-and-development-topics/7"] },
  { id: "migration-and-development.free-trade", topic: "migration-and-development.sphere", name: { en: "Free trade and migration", es: "Libre comercio y migración" }, sources: ["twenty-years/migration-and-development-topics/8"] },
  {
    id: "migration-and-development.communities-of-origin",
    topic: "migration-and-development.sphere",
    name: { en: "Linking migrants to the development of their communities of origin", es: "Vinculación de las personas migrantes con el desarrollo de sus comunidades de origen" },
    sources: ["twenty-years/migration-and-development-topics/9"],
  },
] as const satisfies readonly (Row & { topic: (typeof topicTable)[number]["id"] })[];

// The thematic pillars of 2024

/** The page's three pillars: another taxonomy than the central themes, cut differently. */
export const pillarTable = [
  { id: "pillar-1", number: 1, asOf: page, name: { en: "Migration Governance", es: "Gobernanza de la migración" }, sources: ["iom-page/pillars/1"] },
  { id: "pillar-2", number: 2, asOf: page, name: { en: "Integration, Migration and its links to development", es: "Integración, migración y sus vínculos con el desarrollo" }, sources: ["iom-page/pillars/2"] },
  { id: "pillar-3", number: 3, asOf: page, name: { en: "Protection, preparedness, assistance and Irregular Migration", es: "Protección, preparación, asistencia y migración irregular" }, sources: ["iom-page/pillars/3"] },
] as const satisfies readonly (Row & { number: number; asOf: AsOf })[];

/** The topics of the pillars, 9 + 11 + 15. The response systems stand in pillars 1 and 3 in slightly different words: two topics. */
export const pillarTopicTable = [
  { id: "pillar-1.migration-data", pillar: "pillar-1", name: { en: "Generation and use of migration data", es: "Generación y uso de datos migratorios" }, sources: ["iom-page/pillar-1/1"] },
  { id: "pillar-1.border-management", pillar: "pillar-1", name: { en: "Integrated border management", es: "Gestión integrada de fronteras" }, sources: ["iom-page/pillar-1/2"] },
  { id: "pillar-1.extra-regional-migration", pillar: "pillar-1", name: { en: "Addressing extra-regional migration", es: "Atención de la migración extrarregional" }, sources: ["iom-page/pillar-1/3"] },
  { id: "pillar-1.safe-orderly-regular-migration", pillar: "pillar-1", name: { en: "Promoting safe, orderly and regular migration", es: "Promoción de una migración segura, ordenada y regular" }, sources: ["iom-page/pillar-1/4"] },
  { id: "pillar-1.smuggling-of-migrants", pillar: "pillar-1", name: { en: "Preventing and countering the smuggling of migrants", es: "Prevención y combate del tráfico ilícito de migrantes" }, sources: ["iom-page/pillar-1/5"] },
  { id: "pillar-1.trafficking-in-persons", pillar: "pillar-1", name: { en: "Preventing and combating trafficking in persons", es: "Prevención y combate de la trata de personas" }, sources: ["iom-page/pillar-1/6"] },
  { id: "pillar-1.regularization-and-documents", pillar: "pillar-1", name: { en: "Regularization, visas and travel documentation", es: "Regularización, visas y documentación de viaje" }, sources: ["iom-page/pillar-1/7"] },
  { id: "pillar-1.return", pillar: "pillar-1", name: { en: "Return", es: "Retorno" }, sources: ["iom-page/pillar-1/8"] },
  { id: "pillar-1.response-to-emergencies", pillar: "pillar-1", name: { en: "Effective systems of response to emergencies or migratory crises", es: "Sistemas eficaces de respuesta ante emergencias o crisis migratorias" }, sources: ["iom-page/pillar-1/9"] },

  { id: "pillar-2.labor-migration", pillar: "pillar-2", name: { en: "Labor migration", es: "Migración laboral" }, sources: ["iom-page/pillar-2/1"] },
  { id: "pillar-2.tourism", pillar: "pillar-2", name: { en: "Migration and tourism", es: "Migración y turismo" }, sources: ["iom-page/pillar-2/2"] },
  {
    id: "pillar-2.opportunities-in-countries-of-origin",
    pillar: "pillar-2",
    name: { en: "Economic development and availability of opportunities in countries of origin", es: "Desarrollo económico y disponibilidad de oportunidades en los países de origen" },
    printed: "Economic development and availability of opportunitites in countries of origin",
    sources: ["iom-page/pillar-2/3"],
  },
  { id: "pillar-2.integration-and-reintegration", pillar: "pillar-2", name: { en: "Integration and reintegration of migrants", es: "Integración y reintegración de las personas migrantes" }, sources: ["iom-page/pillar-2/4"] },
  { id: "pillar-2.private-sector", pillar: "pillar-2", name: { en: "Private sector and migration", es: "Sector privado y migración" }, sources: ["iom-page/pillar-2/5"] },
  { id: "pillar-2.remittances", pillar: "pillar-2", name: { en: "Remittances", es: "Remesas" }, sources: ["iom-page/pillar-2/6"] },
  { id: "pillar-2.diasporas", pillar: "pillar-2", name: { en: "Diasporas", es: "Diásporas" }, sources: ["iom-page/pillar-2/7"] },
  { id: "pillar-2.economic-benefits", pillar: "pillar-2", name: { en: "Economic benefits of migration", es: "Beneficios económicos de la migración" }, sources: ["iom-page/pillar-2/8"] },
  { id: "pillar-2.portability-of-rights", pillar: "pillar-2", name: { en: "Portability of rights", es: "Portabilidad de derechos" }, sources: ["iom-page/pillar-2/9"] },
  { id: "pillar-2.prevention-of-xenophobia", pillar: "pillar-2", name: { en: "Prevention of xenophobia", es: "Prevención de la xenofobia" }, sources: ["iom-page/pillar-2/10"] },
  { id: "pillar-2.interculturality", pillar: "pillar-2", name: { en: "Interculturality", es: "Interculturalidad" }, sources: ["iom-page/pillar-2/11"] },

  {
    id: "pillar-3.populations-in-crisis",
    pillar: "pillar-3",
    name: { en: "Assistance to migrant populations in crisis due to disasters and other situations of vulnerability", es: "Asistencia a poblaciones migrantes en crisis por desastres y otras situaciones de vulnerabilidad" },
    sources: ["iom-page/pillar-3/1"],
  },
  { id: "pillar-3.consular-assistance", pillar: "pillar-3", name: { en: "Consular assistance, care and protection", es: "Asistencia, atención y protección consular" }, sources: ["iom-page/pillar-3/2"] },
  { id: "pillar-3.prevention-of-irregular-migration", pillar: "pillar-3", name: { en: "Prevention of irregular migration", es: "Prevención de la migración irregular" }, sources: ["iom-page/pillar-3/3"] },
  { id: "pillar-3.mixed-migration-flows", pillar: "pillar-3", name: { en: "Mixed migration flows", es: "Flujos migratorios mixtos" }, sources: ["iom-page/pillar-3/4"] },
  { id: "pillar-3.migration-and-family", pillar: "pillar-3", name: { en: "Migration and family", es: "Migración y familia" }, sources: ["iom-page/pillar-3/5"] },
  { id: "pillar-3.migration-and-health", pillar: "pillar-3", name: { en: "Migration and health", es: "Migración y salud" }, sources: ["iom-page/pillar-3/6"] },
  { id: "pillar-3.migrant-women", pillar: "pillar-3", name: { en: "Migrant women", es: "Mujeres migrantes" }, sources: ["iom-page/pillar-3/7"] },
  { id: "pillar-3.migrant-children-and-adolescents", pillar: "pillar-3", name: { en: "Migrant children and adolescents", es: "Niñas, niños y adolescentes migrantes" }, sources: ["iom-page/pillar-3/8"] },
  { id: "pillar-3.lgbti-population", pillar: "pillar-3", name: { en: "LGBTI population", es: "Población LGBTI" }, sources: ["iom-page/pillar-3/9"] },
  { id: "pillar-3.mass-migration-flows", pillar: "pillar-3", name: { en: "Attention of people in mass migration flows", es: "Atención a personas en flujos migratorios masivos" }, sources: ["iom-page/pillar-3/10"] },
  {
    id: "pillar-3.refugee-and-asylum-protection",
    pillar: "pillar-3",
    name: {
      en: "Building capacity of and increasing access to international refugee / asylum protection systems",
      es: "Fortalecimiento de las capacidades de los sistemas internacionales de protección de refugio y asilo y mayor acceso a ellos",
    },
    sources: ["iom-page/pillar-3/11"],
  },
  { id: "pillar-3.statelessness", pillar: "pillar-3", name: { en: "Statelessness", es: "Apatridia" }, sources: ["iom-page/pillar-3/12"] },
  { id: "pillar-3.persons-subject-of-smuggling", pillar: "pillar-3", name: { en: "Assistance for persons subject of smuggling of migrants", es: "Asistencia a personas objeto de tráfico ilícito de migrantes" }, sources: ["iom-page/pillar-3/13"] },
  { id: "pillar-3.victims-of-trafficking", pillar: "pillar-3", name: { en: "Comprehensive care for victims of human trafficking", es: "Atención integral a víctimas de trata de personas" }, sources: ["iom-page/pillar-3/14"] },
  { id: "pillar-3.response-to-emergencies", pillar: "pillar-3", name: { en: "Effective response systems to emergencies or migratory crises", es: "Sistemas de respuesta eficaces ante emergencias o crisis migratorias" }, sources: ["iom-page/pillar-3/15"] },
] as const satisfies readonly (Row & { pillar: (typeof pillarTable)[number]["id"]; printed?: string })[];

// What the Conference does, and in which context

/** What the publication names as examples of the Conference's activities. */
export const activityKindTable = {
  items: [
    { id: "cooperation-initiatives", name: { en: "Cooperation initiatives", es: "Iniciativas de cooperación" } },
    { id: "assistance-to-women-and-children", name: { en: "Assistance to migrant women and to migrant boys, girls and adolescents", es: "Asistencia a mujeres y a niñas, niños y adolescentes migrantes" } },
    { id: "training-workshops-and-seminars", name: { en: "Training in workshops and seminars", es: "Capacitación en talleres y seminarios" } },
    { id: "assistance-to-immigration-authorities", name: { en: "Technical and institutional assistance for the members’ immigration authorities", es: "Asistencia técnica e institucional a las autoridades migratorias de los Países Miembros" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/activities"],
} as const satisfies List;

/** What the publication names as examples of the subjects of guidelines and manuals. */
export const guidelineSubjectTable = {
  items: [
    { id: "return-of-migrants", name: { en: "Return of migrants", es: "Retorno de migrantes" } },
    { id: "assistance-to-women-and-children", name: { en: "Assistance to migrant women and to migrant boys, girls and adolescents", es: "Asistencia a mujeres y a niñas, niños y adolescentes migrantes" } },
    { id: "repatriation-of-trafficking-victims", name: { en: "Repatriation of victims of trafficking", es: "Repatriación de víctimas de trata" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/guidelines-and-manuals"],
} as const satisfies List;

/** The Plan of Action: what it holds, and the themes that structure it. */
export const planOfActionTable = {
  name: { en: "Plan of Action", es: "Plan de Acción" },
  contents: [
    { id: "regional-commitments", name: { en: "Commitments for regional actions, in summary", es: "Compromisos de acción regional, en resumen" } },
    { id: "coordination-framework", name: { en: "A basic framework to direct and coordinate the actions", es: "Un marco básico para orientar y coordinar las acciones" } },
  ],
  themes: ["migration-policy-and-management", "human-rights", "migration-and-development"],
  sources: ["twenty-years/coordination-mechanisms/plan-of-action", "twenty-years/coordination-mechanisms/three-themes"],
} as const satisfies { name: Name; contents: readonly Item[]; themes: readonly CentralThemeId[]; sources: readonly ClauseId[] };

/** The roles of countries in migration that the publication names; countries of return are not among them. */
export const countryRoleTable = {
  items: [
    { id: "origin", name: { en: "Country of origin", es: "País de origen" } },
    { id: "transit", name: { en: "Country of transit", es: "País de tránsito" } },
    { id: "destination", name: { en: "Country of destination", es: "País de destino" } },
  ],
  complete: true,
  sources: ["twenty-years/introduction/migration-roles"],
} as const satisfies List;

/** Why people migrate among the members since the beginning of the century. */
export const migrationPurposeTable = {
  items: [
    { id: "work", name: { en: "Work", es: "Trabajo" } },
    { id: "education", name: { en: "Education", es: "Educación" } },
    { id: "opportunities", name: { en: "Opportunities", es: "Oportunidades" } },
    { id: "tourism", name: { en: "Tourism", es: "Turismo" } },
    { id: "investment", name: { en: "Investment", es: "Inversión" } },
    { id: "trade", name: { en: "Trade", es: "Comercio" } },
    { id: "asylum", name: { en: "Asylum", es: "Asilo" } },
    { id: "protection", name: { en: "Protection", es: "Protección" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/migration-purposes"],
} as const satisfies List;

/** The challenges in managing migration. The fourth is one difficulty with two cases. */
export const challengeTable = {
  items: [
    { id: "irregular-and-disorganized-migration", name: { en: "Much irregular and disorganized migration, in inhumane conditions", es: "Mucha migración irregular y desordenada, en condiciones inhumanas" } },
    { id: "growing-vulnerable-flows", name: { en: "Growing flows of migrants in vulnerable situations, boys, girls and adolescents among them", es: "Flujos crecientes de migrantes en situación de vulnerabilidad, entre ellos niñas, niños y adolescentes" } },
    { id: "crime-intolerance-and-xenophobia", name: { en: "More crime, abuse, intolerance and xenophobia against migrants", es: "Más delitos, abusos, intolerancia y xenofobia contra las personas migrantes" } },
    { id: "integration-or-reintegration", name: { en: "Difficult integration in the country of destination, or reintegration after return", es: "Integración difícil en el país de destino, o reintegración difícil tras el retorno" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/challenges"],
} as const satisfies List;

/** The opportunities of migration. */
export const opportunityTable = {
  items: [
    { id: "labour-migration", name: { en: "Labour migration", es: "Migración laboral" } },
    { id: "global-competitiveness", name: { en: "Global competitiveness", es: "Competitividad global" } },
    { id: "demographic-renewal", name: { en: "Demographic renewal", es: "Renovación demográfica" } },
    { id: "productive-investment-of-remittances", name: { en: "Productive investment of remittances", es: "Inversión productiva de las remesas" } },
    { id: "tourism", name: { en: "Tourism", es: "Turismo" } },
    { id: "human-rights-culture", name: { en: "A stronger global culture of human rights", es: "Una cultura mundial de derechos humanos más fuerte" } },
    { id: "cultural-diversity", name: { en: "Cultural diversity", es: "Diversidad cultural" } },
    { id: "knowledge-and-technology-transfer", name: { en: "Transfer of knowledge and technology", es: "Transferencia de conocimientos y tecnología" } },
    { id: "intercultural-dialogue", name: { en: "Intercultural dialogue and cooperation", es: "Diálogo y cooperación interculturales" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/opportunities"],
} as const satisfies List;

/** What else the discussions should look at together with migration. */
export const factorTable = {
  items: [
    { id: "national-policies", name: { en: "National policies", es: "Políticas nacionales" } },
    { id: "socio-economic-development", name: { en: "Socio-economic development", es: "Desarrollo socioeconómico" } },
    { id: "climate-change", name: { en: "Climate change", es: "Cambio climático" } },
    { id: "labour-markets", name: { en: "Labour markets", es: "Mercados laborales" } },
  ],
  complete: false,
  sources: ["twenty-years/achievements/factors-to-explore"],
} as const satisfies List;

/** The levels at which migration is addressed. */
export const levelTable = {
  items: [
    { id: "local-level", name: { en: "Local level", es: "Nivel local" } },
    { id: "national-level", name: { en: "National level", es: "Nivel nacional" } },
    { id: "subregional-level", name: { en: "Subregional level", es: "Nivel subregional" } },
    { id: "regional-level", name: { en: "Regional level", es: "Nivel regional" } },
    { id: "inter-regional-level", name: { en: "Inter-regional level", es: "Nivel interregional" } },
    { id: "global-level", name: { en: "Global level", es: "Nivel mundial" } },
  ],
  complete: true,
  sources: ["twenty-years/achievements/levels-of-action"],
} as const satisfies List;

// History

/** Roles in the twentieth century. The publication speaks of Central America without a list of its countries; of the Dominican Republic it names flows in both directions. */
export const twentiethCenturyTable = [
  { of: "central-america", roles: ["origin", "transit"], sources: ["twenty-years/introduction/twentieth-century-roles"] },
  { of: "MX", roles: ["origin", "transit"], sources: ["twenty-years/introduction/twentieth-century-roles"] },
  { of: "US", roles: ["destination"], sources: ["twenty-years/introduction/twentieth-century-roles"] },
  { of: "CA", roles: ["destination"], sources: ["twenty-years/introduction/twentieth-century-roles"] },
  { of: "DO", roles: ["emigration", "immigration"], sources: ["twenty-years/introduction/dominican-republic-flows"] },
] as const satisfies readonly { of: MemberCode | "central-america"; roles: readonly string[]; sources: readonly ClauseId[] }[];

/**
 * Dated remarks that belong to no other register. That smuggling and trafficking were addressed in 1996 follows: they were
 * since the first meeting, and the first (technical) meeting is dated. The publication puts "later on" where the theme
 * became official: no date.
 */
export const milestoneTable = [
  { id: "conference-established", name: { en: "The Conference is established", es: "Se establece la Conferencia" }, date: "1996-02", basis: "stated", sources: ["twenty-years/introduction/founding", "iom-page/header/established"] },
  {
    id: "smuggling-and-trafficking-addressed",
    name: { en: "The first meeting addresses migrant smuggling and trafficking", es: "La primera reunión aborda el tráfico ilícito de migrantes y la trata de personas" },
    date: "1996",
    theme: "migration-policy-and-management",
    basis: "derived",
    sources: ["twenty-years/smuggling-and-trafficking/since-first-meeting", "twenty-years/migration-and-development/first-meeting-1996"],
  },
  {
    id: "migration-and-development-identified",
    name: { en: "The first technical meeting takes note of migration and development", es: "La primera reunión técnica señala la migración y el desarrollo como asunto de interés" },
    date: "1996",
    country: "MX",
    theme: "migration-and-development",
    basis: "stated",
    sources: ["twenty-years/migration-and-development/first-meeting-1996"],
  },
  {
    id: "migration-and-development-discussed",
    name: { en: "Migration and development discussed as a central theme", es: "La migración y el desarrollo se debaten como tema central" },
    date: "1997",
    country: "PA",
    theme: "migration-and-development",
    basis: "stated",
    sources: ["twenty-years/migration-and-development/central-theme"],
  },
  {
    id: "migration-and-development-official",
    name: { en: "Migration and development becomes a central theme of the Plan of Action", es: "La migración y el desarrollo pasa a ser tema central del Plan de Acción" },
    theme: "migration-and-development",
    basis: "stated",
    sources: ["twenty-years/migration-and-development/central-theme"],
  },
  {
    id: "vulnerable-groups-in-plan-of-action",
    name: { en: "Groups in vulnerable situations enter the Plan of Action, under human rights", es: "Los grupos en situación de vulnerabilidad entran en el Plan de Acción, dentro de derechos humanos" },
    date: "2003-05",
    country: "MX",
    edition: { number: 8, roman: "VIII" },
    theme: "human-rights",
    basis: "stated",
    sources: ["twenty-years/vulnerable-groups/consolidated-2003"],
  },
  {
    id: "information-on-other-organizations-requested",
    name: { en: "The Consultation Group asks the members what other organizations do in their countries", es: "El Grupo de Consulta pide a los miembros información sobre lo que otras organizaciones hacen en sus países" },
    date: "2007",
    basis: "stated",
    sources: ["twenty-years/links/information-request-2007"],
  },
] as const satisfies readonly (Row & { date?: AsOf; country?: MemberCode; edition?: { number: number; roman: string }; theme?: CentralThemeId; basis: Basis })[];

// Ad hoc groups

/**
 * The publication's three ad hoc groups with its count of their meetings, and a fourth that only the page's list of
 * meetings names. The third group's single meeting follows from the six of the table of activities, less three and two.
 */
export const adHocGroupTable = [
  {
    id: "ad-hoc-extraregional",
    name: { en: "Ad Hoc Group on Extraregional Migration Flows", es: "Grupo Ad Hoc sobre Flujos Migratorios Extrarregionales" },
    aliases: ["specific working group on extraregional migrants", "Ad-Hoc Group on Extra-regional Migrants"],
    inPublication: true,
    established: { status: "known", value: "2012", basis: "stated", sources: ["twenty-years/ad-hoc-groups/extraregional-creation"] },
    purpose: { en: "More migrants from outside the region", es: "Aumento de migrantes de fuera de la región" },
    topics: [],
    meetings: {
      asOf: publication,
      count: 3,
      basis: "stated",
      parts: [
        { with: "some-countries-of-origin", count: 2 },
        { with: "sacm-troika", count: 1 },
      ],
      sources: ["twenty-years/ad-hoc-groups/extraregional-meetings"],
    },
    laterMeetings: [{ ordinal: 4, printed: "Fourth", dates: { start: "2017-07-06", end: "2017-07-07" }, place: "Mexico", sources: ["iom-page/meetings/extra-regional-group-2017"] }],
    sources: ["twenty-years/ad-hoc-groups/1", "twenty-years/ad-hoc-groups/extraregional-creation"],
  },
  {
    id: "ad-hoc-rncom",
    name: { en: "RCM/RNCOM Ad Hoc Group", es: "Grupo Ad Hoc CRM/RROCM" },
    aliases: ["working group of the RCM and the Regional Network for Civil Organizations on Migration (RNCOM)"],
    inPublication: true,
    established: { status: "known", value: "2013", basis: "stated", sources: ["twenty-years/ad-hoc-groups/rncom-creation"] },
    purpose: { en: "A common agenda and a way to coordinate the Conference and RNCOM", es: "Una agenda común y un mecanismo de coordinación entre la Conferencia y la RROCM" },
    topics: [
      { id: "ad-hoc-rncom.trafficking-in-persons", name: { en: "Trafficking in persons", es: "Trata de personas" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
      { id: "ad-hoc-rncom.integration-and-reintegration", name: { en: "Integration and reintegration of migrant populations", es: "Integración y reintegración de poblaciones migrantes" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
      { id: "ad-hoc-rncom.assistance-in-vulnerable-situations", name: { en: "Assistance to migrants in vulnerable situations", es: "Asistencia a migrantes en situación de vulnerabilidad" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
    ],
    meetings: { asOf: publication, count: 2, basis: "stated", sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
    partner: "RNCOM",
    sources: ["twenty-years/ad-hoc-groups/2", "twenty-years/ad-hoc-groups/rncom-creation"],
  },
  {
    id: "ad-hoc-children",
    name: { en: "Ad Hoc Group on Migrant Boys, Girls and Adolescents", es: "Grupo Ad Hoc sobre Niñas, Niños y Adolescentes Migrantes" },
    aliases: [],
    inPublication: true,
    established: { status: "known", value: "2014", basis: "stated", sources: ["twenty-years/ad-hoc-groups/children-creation"] },
    purpose: { en: "More, and more vulnerable, migrant boys, girls and adolescents since 2012", es: "Más niñas, niños y adolescentes migrantes, y más vulnerables, desde 2012" },
    topics: [
      {
        id: "ad-hoc-children.regional-protection-mechanism",
        name: { en: "Regional mechanism for the comprehensive protection of migrant boys, girls and adolescents", es: "Mecanismo regional para la protección integral de niñas, niños y adolescentes migrantes" },
        sources: ["twenty-years/ad-hoc-groups/children-concepts"],
      },
      { id: "ad-hoc-children.best-interests-of-the-child", name: { en: "Principle of the best interests of the child", es: "Principio del interés superior del niño" }, sources: ["twenty-years/ad-hoc-groups/children-concepts"] },
    ],
    meetings: { asOf: publication, count: 1, basis: "derived", sources: ["twenty-years/activities-table/3", "twenty-years/ad-hoc-groups/extraregional-meetings", "twenty-years/ad-hoc-groups/rncom-meetings"] },
    accompaniedBy: { organizations: ["UNHCR", "IOM", "UNICEF"], sources: ["twenty-years/ad-hoc-groups/children-supporters"] },
    successor: { body: "network-children", expected: "2016", sources: ["twenty-years/ad-hoc-groups/children-network"] },
    sources: ["twenty-years/ad-hoc-groups/3", "twenty-years/ad-hoc-groups/children-creation"],
  },
  {
    id: "ad-hoc-global-compact",
    name: { en: "Ad-Hoc Group for the elaboration of bi-regional inputs for the Global Compact", es: "Grupo Ad Hoc para la elaboración de aportes birregionales al Pacto Mundial" },
    aliases: [],
    inPublication: false,
    established: { status: "open", reason: "establishment-not-stated", sources: ["iom-page/meetings/global-compact-group-2017"] },
    topics: [],
    laterMeetings: [{ dates: { start: "2017-06-08", end: "2017-06-08" }, place: "Panama", sources: ["iom-page/meetings/global-compact-group-2017"] }],
    sources: ["iom-page/meetings/global-compact-group-2017"],
  },
] as const satisfies readonly (Row & {
  aliases: readonly string[];
  inPublication: boolean;
  established: { status: "known"; value: AsOf; basis: Basis; sources: readonly ClauseId[] } | { status: "open"; reason: string; sources: readonly ClauseId[] };
  purpose?: Name;
  topics: readonly Row[];
  meetings?: { asOf: AsOf; count: number; basis: Basis; parts?: readonly { with: string; count: number }[]; sources: readonly ClauseId[] };
  laterMeetings?: readonly { ordinal?: number; printed?: string; dates: { start: AsOf; end: AsOf }; place: string; sources: readonly ClauseId[] }[];
  partner?: PartnerId;
  accompaniedBy?: { organizations: readonly OrganizationId[]; sources: readonly ClauseId[] };
  successor?: { body: string; expected: AsOf; sources: readonly ClauseId[] };
})[];

// Links with others

/** In which ways others have worked with the Conference. */
export const collaborationFormTable = {
  items: [
    { id: "information-exchange", name: { en: "Exchange of information", es: "Intercambio de información" } },
    { id: "training-efforts", name: { en: "Training efforts", es: "Actividades de capacitación" } },
    { id: "joint-workshops", name: { en: "Workshops", es: "Talleres" } },
    { id: "documents-and-studies", name: { en: "Documents and studies", es: "Documentos y estudios" } },
    { id: "regional-and-global-contributions", name: { en: "Other contributions, regional and global", es: "Otros aportes, en el ámbito regional y mundial" } },
  ],
  complete: true,
  sources: ["twenty-years/links/forms-of-collaboration"],
} as const satisfies List;

/** The main organizations that have collaborated, as section VI lists them. Who is an observer is another matter: ECLAC and CELADE are two collaborators and one observer, others on this list never were one or only later. */
export const collaboratorTable = [
  { id: "unhcr", name: { en: "United Nations High Commissioner for Refugees", es: "Alto Comisionado de las Naciones Unidas para los Refugiados" }, acronym: { en: "UNHCR", es: "ACNUR" }, observer: "UNHCR", sources: ["twenty-years/collaborators/1"] },
  { id: "iom", name: { en: "International Organization for Migration", es: "Organización Internacional para las Migraciones" }, acronym: { en: "IOM", es: "OIM" }, observer: "IOM", sources: ["twenty-years/collaborators/2"] },
  { id: "eclac", name: { en: "United Nations Economic Commission for Latin America and the Caribbean", es: "Comisión Económica para América Latina y el Caribe" }, acronym: { en: "ECLAC", es: "CEPAL" }, observer: "ECLAC-CELADE", sources: ["twenty-years/collaborators/3"] },
  { id: "celade", name: { en: "Latin American and Caribbean Demographic Centre", es: "Centro Latinoamericano y Caribeño de Demografía" }, acronym: { en: "CELADE", es: "CELADE" }, observer: "ECLAC-CELADE", sources: ["twenty-years/collaborators/4"] },
  {
    id: "special-rapporteur-on-migrants",
    name: { en: "Special Rapporteur on the Human Rights of Migrants of the United Nations Commission on Human Rights", es: "Relatoría Especial sobre los Derechos Humanos de los Migrantes de la Comisión de Derechos Humanos de las Naciones Unidas" },
    observer: "SR-MIGRANTS",
    sources: ["twenty-years/collaborators/5"],
  },
  { id: "segib", name: { en: "Ibero-American General Secretariat", es: "Secretaría General Iberoamericana" }, acronym: { en: "SEGIB", es: "SEGIB" }, observer: "SEGIB", sources: ["twenty-years/collaborators/6"] },
  { id: "unfpa", name: { en: "United Nations Population Fund", es: "Fondo de Población de las Naciones Unidas" }, acronym: { en: "UNFPA", es: "UNFPA" }, observer: "UNFPA", sources: ["twenty-years/collaborators/7"] },
  {
    id: "rncom-and-ngos",
    name: { en: "Regional Network for Civil Organizations on Migration / non-governmental organizations", es: "Red Regional de Organizaciones Civiles para las Migraciones / organizaciones no gubernamentales" },
    acronym: { en: "RNCOM", es: "RROCM" },
    printed: "Regional Network for Civil Organizations on Migration (RNCOM) / non-governmental organizations",
    partner: "RNCOM",
    sources: ["twenty-years/collaborators/8"],
  },
  { id: "ocam", name: { en: "Central American Commission of Migration Directors", es: "Comisión Centroamericana de Directores de Migración" }, acronym: { en: "OCAM", es: "OCAM" }, sources: ["twenty-years/collaborators/9"] },
  { id: "private-sector-representatives", name: { en: "Representatives from the private sector", es: "Representantes del sector privado" }, sources: ["twenty-years/collaborators/10"] },
  { id: "oecd", name: { en: "Organisation for Economic Co-operation and Development", es: "Organización para la Cooperación y el Desarrollo Económicos" }, acronym: { en: "OECD", es: "OCDE" }, sources: ["twenty-years/collaborators/11"] },
  { id: "european-committee-on-migration", name: { en: "European Committee on Migration", es: "Comité Europeo sobre Migración" }, sources: ["twenty-years/collaborators/12"] },
  { id: "iadb", name: { en: "Inter-American Development Bank", es: "Banco Interamericano de Desarrollo" }, acronym: { en: "IADB", es: "BID" }, sources: ["twenty-years/collaborators/13"] },
  { id: "unicef", name: { en: "United Nations Children’s Fund", es: "Fondo de las Naciones Unidas para la Infancia" }, acronym: { en: "UNICEF", es: "UNICEF" }, observer: "UNICEF", sources: ["twenty-years/collaborators/14"] },
  { id: "oas", name: { en: "Organization of American States", es: "Organización de los Estados Americanos" }, acronym: { en: "OAS", es: "OEA" }, sources: ["twenty-years/collaborators/15"] },
  { id: "ilo", name: { en: "International Labour Organisation", es: "Organización Internacional del Trabajo" }, acronym: { en: "ILO", es: "OIT" }, observer: "ILO", sources: ["twenty-years/collaborators/16"] },
  { id: "icao", name: { en: "International Civil Aviation Organization", es: "Organización de Aviación Civil Internacional" }, acronym: { en: "ICAO", es: "OACI" }, sources: ["twenty-years/collaborators/17"] },
  { id: "cidehum", name: { en: "International Centre for the Human Rights of Migrants", es: "Centro Internacional para los Derechos Humanos de los Migrantes" }, acronym: { en: "CIDEHUM", es: "CIDEHUM" }, sources: ["twenty-years/collaborators/18"] },
  { id: "gcim", name: { en: "Global Commission on International Migration", es: "Comisión Mundial sobre las Migraciones Internacionales" }, acronym: { en: "GCIM", es: "CMMI" }, sources: ["twenty-years/collaborators/19"] },
  { id: "unodc", name: { en: "United Nations Office on Drugs and Crime", es: "Oficina de las Naciones Unidas contra la Droga y el Delito" }, acronym: { en: "UNODC", es: "UNODC" }, observer: "UNODC", sources: ["twenty-years/collaborators/20"] },
  { id: "parlacen", name: { en: "Central American Parliament", es: "Parlamento Centroamericano" }, acronym: { en: "PARLACEN", es: "PARLACEN" }, sources: ["twenty-years/collaborators/21"] },
  { id: "save-the-children", name: { en: "Save the Children", es: "Save the Children" }, sources: ["twenty-years/collaborators/22"] },
  { id: "paniamor-foundation", name: { en: "PANIAMOR Foundation", es: "Fundación PANIAMOR" }, sources: ["twenty-years/collaborators/23"] },
  { id: "casa-alianza", name: { en: "Casa Alianza", es: "Casa Alianza" }, sources: ["twenty-years/collaborators/24"] },
] as const satisfies readonly (Row & { acronym?: Name; printed?: string; observer?: OrganizationId; partner?: PartnerId })[];

/** Meetings with the South American Conference on Migration, each series with the entry of the page that shows it. Its Spanish name is its own. */
export const southAmericanConferenceTable = {
  name: { en: "South American Conference on Migration", es: "Conferencia Suramericana sobre Migraciones" },
  acronym: { en: "SACM", es: "CSM" },
  jointMeetings: [
    { id: "rcm-sacm-plenary", name: { en: "Plenary Meetings of the RCM and the SACM", es: "Reuniones Plenarias de la CRM y la CSM" }, entry: { ordinal: "5th (V)", dates: { start: "2024-10-10", end: "2024-10-11" }, place: "Bogota, Colombia" }, sources: ["iom-page/meetings/sacm-plenary-2024"] },
    { id: "rcm-sacm-troikas", name: { en: "Meetings of the RCM and SACM Troikas", es: "Reuniones de las Troikas de la CRM y la CSM" }, entry: { ordinal: "I", dates: { start: "2023-05-17", end: "2023-05-17" }, place: "Lima, Perú" }, sources: ["iom-page/meetings/sacm-troikas-2023"] },
    {
      id: "rcm-sacm-chairs-and-secretaries",
      name: { en: "Meetings of the RCM and SACM Chairs and Secretaries", es: "Reuniones de las Presidencias y las Secretarías de la CRM y la CSM" },
      entry: { ordinal: "I", dates: { start: "2023-03-09", end: "2023-03-09" }, place: "Virtual Event" },
      sources: ["iom-page/meetings/sacm-chairs-2023"],
    },
  ],
} as const satisfies { name: Name; acronym: Name; jointMeetings: readonly (Row & { entry: { ordinal: string; dates: { start: AsOf; end: AsOf }; place: string } })[] };

/** What observer organizations are there to do. To whom their recommendations go is not stated; the Conference's own documents they do not draft. */
export const observerRoleTable = {
  items: [
    { id: "support-government-projects", name: { en: "Support projects that the governments have identified", es: "Apoyar proyectos identificados por los gobiernos" } },
    { id: "share-information", name: { en: "Share information on topics of interest", es: "Compartir información sobre temas de interés" } },
    { id: "provide-technical-assistance", name: { en: "Give technical assistance", es: "Brindar asistencia técnica" } },
    { id: "formulate-recommendations", name: { en: "Make recommendations in specific cases", es: "Formular recomendaciones en casos específicos" } },
  ],
  complete: true,
  sources: ["twenty-years/observer-organizations/role"],
} as const satisfies List;

/** Who determines the slots of observer organizations on the agendas of meetings: both, together. */
export const agendaSlotTable = { determinedBy: ["presidency", "secretariat"], sources: ["twenty-years/observer-organizations/agenda-slots"] } as const satisfies { determinedBy: readonly string[]; sources: readonly ClauseId[] };

// The secretariat's office, the contact, the focal points

/** Addresses on the web, as printed; whether they still answer is not the library's to say. */
const publicWebsite = { id: "public-website", name: { en: "Public website, with the public documents", es: "Sitio web público, con los documentos públicos" }, printed: "www.crmsv.org", asOf: publication, sources: ["twenty-years/technical-secretariat/websites"] } as const;
const privateWebsite = { id: "private-website", name: { en: "Private website, for internal documents", es: "Sitio web privado, para documentos internos" }, printed: "intranet.crmsv.org", asOf: publication, sources: ["twenty-years/technical-secretariat/websites"] } as const;
const documentsWebsite = { id: "documents-website", name: { en: "Page with more documents", es: "Página con más documentos" }, printed: "https://crmsv.org/en/publicaciones", asOf: page, sources: ["iom-page/documents/website"] } as const;

type WebsiteRow = Row & { printed: string; asOf: AsOf };

/** The office of the secretariat as the publication describes it. */
export const secretariatOfficeTable = {
  asOf: publication,
  staff: [
    { id: "coordinator", name: { en: "Coordinator", es: "Coordinador(a)" }, sources: ["twenty-years/technical-secretariat/staff"] },
    { id: "information-technology-specialist", name: { en: "Information Technology Specialist", es: "Especialista en tecnologías de la información" }, sources: ["twenty-years/technical-secretariat/staff"] },
    { id: "assistant", name: { en: "Assistant", es: "Asistente" }, sources: ["twenty-years/technical-secretariat/staff"] },
  ],
  host: { name: { en: "IOM Regional Office for Central America, North America and the Caribbean", es: "Oficina Regional de la OIM para Centroamérica, Norteamérica y el Caribe" }, organization: "IOM", autonomous: true, sources: ["twenty-years/technical-secretariat/location"] },
  location: { city: "San José", country: "CR", sources: ["twenty-years/technical-secretariat/location"] },
  iomServices: {
    items: [
      { id: "office-space", name: { en: "Office space", es: "Espacio de oficina" } },
      { id: "resource-management", name: { en: "Management of resources", es: "Gestión de recursos" } },
      { id: "procurement", name: { en: "Procurement", es: "Adquisiciones" } },
      { id: "other-technical-support", name: { en: "Other technical support", es: "Otro apoyo técnico" } },
    ],
    complete: true,
    sources: ["twenty-years/technical-secretariat/iom-services"],
  },
  iomSupport: {
    items: [
      { id: "technical-cooperation", name: { en: "Technical cooperation", es: "Cooperación técnica" } },
      { id: "administrative-support", name: { en: "Administrative support", es: "Apoyo administrativo" } },
    ],
    independentIn: ["policy", "management"],
    sources: ["twenty-years/technical-secretariat/iom-support", "iom-page/secretariat/executive-secretariat"],
  },
  websites: [publicWebsite, privateWebsite],
  tasks: [
    { id: "focal-point-contact", name: { en: "Close contact with the countries’ focal points", es: "Contacto estrecho con los puntos focales de los países" }, sources: ["twenty-years/technical-secretariat/focal-point-contact"] },
    { id: "coordination-and-event-logistics", name: { en: "General coordination together with the presidency, event logistics included", es: "Coordinación general junto con la Presidencia, incluida la logística de eventos" }, sources: ["twenty-years/technical-secretariat/general-coordination"] },
    { id: "website-updates", name: { en: "Regular updates of the two websites", es: "Actualización periódica de los dos sitios web" }, sources: ["twenty-years/technical-secretariat/websites"] },
    {
      id: "sponsored-activities",
      name: { en: "Logistics contracts, agendas and invitations for activities that others sponsor", es: "Contratación logística, agendas e invitaciones de las actividades que otros patrocinan" },
      sources: ["twenty-years/technical-secretariat/sponsored-activities"],
    },
  ],
} as const satisfies {
  asOf: AsOf;
  staff: readonly Row[];
  host: { name: Name; organization: OrganizationId; autonomous: boolean; sources: readonly ClauseId[] };
  location: { city: string; country: MemberCode; sources: readonly ClauseId[] };
  iomServices: List;
  iomSupport: { items: readonly Item[]; independentIn: readonly ("policy" | "management")[]; sources: readonly ClauseId[] };
  websites: readonly WebsiteRow[];
  tasks: readonly Row[];
};

/** The contact as the page prints it. It prints a heading for social media and nothing under it, and no telephone. */
export const contactTable = {
  asOf: page,
  body: { name: { en: "Executive Secretariat of the Regional Conference on Migration (RCM)", es: "Secretaría Ejecutiva de la Conferencia Regional sobre Migración (CRM)" }, sources: ["iom-page/contact/body"] },
  address: { printed: "Edificio Sabana Business Center, Piso 7, Boulevard Ernesto Rohrmoser", sources: ["iom-page/contact/address"] },
  city: { printed: "San José, Costa Rica", name: "San José", country: "CR", sources: ["iom-page/contact/city"] },
  email: { printed: "crmst@iom.int", sources: ["iom-page/contact/email"] },
  websites: [publicWebsite, documentsWebsite],
} as const satisfies {
  asOf: AsOf;
  body: { name: Name; sources: readonly ClauseId[] };
  address: { printed: string; sources: readonly ClauseId[] };
  city: { printed: string; name: string; country: MemberCode; sources: readonly ClauseId[] };
  email: { printed: string; sources: readonly ClauseId[] };
  websites: readonly WebsiteRow[];
};

/** The focal points: who they are, and what passes through them. */
export const focalPointTable = {
  perMemberCountry: { minimum: 1, sources: ["twenty-years/focal-points/definition"] },
  appointedFrom: { name: { en: "The institutions involved, of the member’s government", es: "Las instituciones competentes del gobierno del País Miembro" }, sources: ["twenty-years/focal-points/definition"] },
  role: { name: { en: "Link and contact point on matters of the Conference", es: "Enlace y punto de contacto en los asuntos de la Conferencia" }, sources: ["twenty-years/focal-points/definition"] },
  duties: [
    {
      id: "receive-information",
      name: { en: "Receive the information of the presidency, the secretariat and others involved", es: "Recibir la información de la Presidencia, la Secretaría y otras personas que participan" },
      from: ["presidency", "secretariat", "others-involved"],
      to: ["focal-points"],
      sources: ["twenty-years/focal-points/duties"],
    },
    { id: "transmit-information", name: { en: "Pass that information on", es: "Transmitir esa información" }, from: ["focal-points"], to: ["national-institutions"], sources: ["twenty-years/focal-points/duties"] },
    {
      id: "ensure-dissemination",
      name: { en: "See that it reaches every relevant institution and ministry of the government", es: "Asegurar que llegue a todas las instituciones y ministerios competentes del gobierno" },
      from: ["focal-points"],
      to: ["national-institutions"],
      sources: ["twenty-years/focal-points/duties"],
    },
  ],
} as const satisfies {
  perMemberCountry: { minimum: number; sources: readonly ClauseId[] };
  appointedFrom: { name: Name; sources: readonly ClauseId[] };
  role: { name: Name; sources: readonly ClauseId[] };
  duties: readonly (Row & { from: readonly string[]; to: readonly string[] })[];
};

// Numbers

/** The table of activities. */
export const activityTable = [
  { id: "regional-conferences", name: { en: "Regional Conference on Migration", es: "Conferencia Regional sobre Migración" }, count: 21, sources: ["twenty-years/activities-table/1"] },
  { id: "consultation-group-meetings", name: { en: "Regional Consultation Group on Migration", es: "Grupo Regional de Consulta sobre Migración" }, count: 42, sources: ["twenty-years/activities-table/2"] },
  { id: "ad-hoc-group-meetings", name: { en: "Meetings of Ad Hoc Groups", es: "Reuniones de grupos ad hoc" }, count: 6, sources: ["twenty-years/activities-table/3"] },
  { id: "workshops-seminars-and-training", name: { en: "Workshops, seminars and training sessions", es: "Talleres, seminarios y capacitaciones" }, count: 38, sources: ["twenty-years/activities-table/4"] },
  { id: "regional-and-online-meetings", name: { en: "Regional and online meetings", es: "Reuniones regionales y en línea" }, count: 15, sources: ["twenty-years/activities-table/5"] },
] as const satisfies readonly (Row & { count: number })[];

/** The total that the table prints, and the sum of its rows. */
export const activityTotal = { printed: 122, sum: 122, sources: ["twenty-years/activities-table/total"] } as const satisfies { printed: number; sum: number; sources: readonly ClauseId[] };

/** What the page says of IOM in figures: they stand among the figures and in the record of IOM. */
const iomMemberStates = { id: "iom-member-states", name: { en: "Member states of IOM", es: "Estados miembros de la OIM" }, value: 175, precision: "exactly", asOf: page, sources: ["iom-page/about-iom/members-and-presence"] } as const;
const iomPresence = { id: "iom-countries-of-presence", name: { en: "Countries in which IOM is present", es: "Países en los que la OIM está presente" }, value: 171, precision: "exactly", asOf: page, sources: ["iom-page/about-iom/members-and-presence"] } as const;

/** The figures of the running text. "Approximately 120" is not corrected to the table's 122. */
export const figureTable = [
  { id: "activities-held", name: { en: "Activities organized", es: "Actividades organizadas" }, value: 120, precision: "approximately", asOf: publication, sources: ["twenty-years/achievements/activities-and-delegates"] },
  { id: "delegates", name: { en: "Delegates who took part", es: "Personas delegadas que participaron" }, value: 6000, precision: "more-than", asOf: publication, sources: ["twenty-years/achievements/activities-and-delegates"] },
  { id: "fund-beneficiaries", name: { en: "Migrants helped by the Reserve Fund", es: "Migrantes beneficiados por el Fondo de Reserva" }, value: 1100, precision: "more-than", asOf: publication, sources: ["twenty-years/achievements/fund-beneficiaries"] },
  {
    id: "vulnerable-migrants-a-year",
    name: { en: "Migrants in vulnerable situations in Member Countries, each year", es: "Migrantes en situación de vulnerabilidad en los Países Miembros, cada año" },
    value: 10000,
    precision: "several-times",
    asOf: publication,
    sources: ["twenty-years/reserve-fund/vulnerable-migrants"],
  },
  { id: "supporting-organizations", name: { en: "Organizations and bodies that have supported the work", es: "Organizaciones y organismos que han apoyado la labor" }, value: 20, precision: "more-than", asOf: publication, sources: ["twenty-years/links/over-twenty-organizations"] },
  iomMemberStates,
  iomPresence,
] as const satisfies readonly (Row & { value: number; precision: string; asOf: AsOf })[];

/** The International Organization for Migration, as the page presents it. */
export const iomTable = {
  organization: "IOM",
  promotingHumaneMigrationSince: { value: "1951", basis: "stated", sources: ["iom-page/about-iom/since-1951"] },
  memberStates: iomMemberStates,
  countriesOfPresence: iomPresence,
} as const satisfies { organization: OrganizationId; promotingHumaneMigrationSince: { value: AsOf; basis: Basis; sources: readonly ClauseId[] }; memberStates: Row; countriesOfPresence: Row };
