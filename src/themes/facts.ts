import type { NamedRow as Row, TextRow } from "../clauses/rows.js";
import type { AsOf } from "../kernel/as-of.js";
import type { CentralThemeId } from "../membership/index.js";

/** The last year that the publication speaks of; it prints no date of its own. */
const publication = "2016";

/** The last year that the page speaks of. */
const page = "2024";

// The central themes of 2016

/**
 * The three central themes. `introduced` holds what the opening of the publication counts among the theme's topics, in
 * its order and words: for the first two themes it is the topics of section IV, for the third a selection of its nine
 * subtopics.
 */
export const centralThemeTable = [
  {
    id: "migration-policy-and-management",
    number: 1,
    asOf: publication,
    name: { en: "Migration Policy and Management", es: "Política y gestión migratoria", spanish: "ours" },
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
    name: { en: "Human Rights", es: "Derechos humanos", spanish: "ours" },
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
    name: { en: "Migration and Development", es: "Migración y desarrollo", spanish: "ours" },
    introduced: [
      { id: "migration-and-development.remittances", printed: "remittances" },
      { id: "migration-and-development.temporary-migrant-workers", printed: "temporary migrant workers" },
      { id: "migration-and-development.private-sector", printed: "the private sector" },
    ],
    sources: ["twenty-years/objective-of-the-publication/theme-3", "twenty-years/objective-of-the-publication/three-themes", "twenty-years/coordination-mechanisms/three-themes", "twenty-years/plan-of-action/three-themes"],
  },
] as const satisfies readonly (Row & { id: CentralThemeId; number: number; asOf: AsOf; introduced: readonly { id: string; printed: string }[] })[];

/**
 * The topics under the themes: the headings of section IV. Where the opening of the publication has another title, it
 * is an alias.
 */
export const topicTable = [
  {
    id: "migration-policy-and-management.migration-management",
    theme: "migration-policy-and-management",
    name: { en: "Migration Management", es: "Gestión migratoria", spanish: "ours" },
    aliases: ["policy and migration management"],
    coordinatedThrough: "network-smuggling-trafficking",
    subtopicsComplete: false,
    sources: ["twenty-years/objective-of-the-publication/theme-1", "twenty-years/migration-management/network-coordination"],
  },
  {
    id: "migration-policy-and-management.smuggling-and-trafficking",
    theme: "migration-policy-and-management",
    name: { en: "Migrant Smuggling and Trafficking", es: "Tráfico ilícito de migrantes y trata de personas", spanish: "ours" },
    aliases: [],
    coordinatedThrough: "network-smuggling-trafficking",
    subtopicsComplete: false,
    sources: ["twenty-years/objective-of-the-publication/theme-1", "twenty-years/smuggling-and-trafficking/since-first-meeting", "twenty-years/smuggling-and-trafficking/network-established"],
  },
  {
    id: "human-rights.consular-protection",
    theme: "human-rights",
    name: { en: "Consular Protection", es: "Protección consular", spanish: "ours" },
    aliases: [],
    coordinatedThrough: "network-consular-protection",
    aims: [
      { id: "consular-protection.communication", text: { en: "Closer communication", es: "Promover la comunicación" }, sources: ["twenty-years/consular-protection/cooperation-network"] },
      {
        id: "consular-protection.cooperation-network",
        text: { en: "A regional network of members, international organizations and non-governmental organizations, built up for cooperation", es: "Desarrollar y fortalecer una red regional de cooperación entre los Países Miembros, organizaciones internacionales y organizaciones no gubernamentales" },
        sources: ["twenty-years/consular-protection/cooperation-network"],
      },
      { id: "consular-protection.border-communities", text: { en: "Stronger protection in border communities", es: "Reforzar la protección en las comunidades fronterizas" }, sources: ["twenty-years/consular-protection/border-communities"] },
    ],
    subtopicsComplete: true,
    sources: ["twenty-years/objective-of-the-publication/theme-2", "twenty-years/consular-protection/network-established"],
  },
  {
    id: "human-rights.groups-in-vulnerable-situations",
    theme: "human-rights",
    name: {
      en: "Boys, Girls and Adolescents, Women and other Groups in Vulnerable Situations in the Context of Migration",
      es: "Niñas, niños y adolescentes, mujeres y otros grupos en situación de vulnerabilidad en el contexto de la migración",
      spanish: "ours",
    },
    aliases: ["women, boys, girls and adolescents and persons in vulnerable situations in the context of migration"],
    subtopicsComplete: true,
    sources: ["twenty-years/objective-of-the-publication/theme-2", "twenty-years/vulnerable-groups/consolidated-2003"],
  },
  {
    id: "migration-and-development.sphere",
    theme: "migration-and-development",
    name: { en: "The Sphere of Migration and Development", es: "El ámbito de la migración y el desarrollo", spanish: "ours" },
    aliases: [],
    subtopicsComplete: false,
    sources: ["twenty-years/migration-and-development/first-meeting-1996", "twenty-years/migration-and-development/central-theme"],
  },
] as const satisfies readonly (Row & { theme: CentralThemeId; aliases: readonly string[]; coordinatedThrough?: "network-smuggling-trafficking" | "network-consular-protection"; aims?: readonly TextRow[]; subtopicsComplete: boolean })[];

/** The subtopics, 6 + 8 + 6 + 10 + 9. */
export const subtopicTable = [
  {
    id: "migration-policy-and-management.repatriation-by-land",
    topic: "migration-policy-and-management.migration-management",
    name: { en: "Dignified, orderly, expedited and safe repatriation of Central American migrants by land", es: "Repatriación digna, ordenada, ágil y segura de migrantes centroamericanos por vía terrestre", spanish: "ours" },
    sources: ["twenty-years/migration-management-topics/1"],
  },
  {
    id: "migration-policy-and-management.extraregional-migrants",
    topic: "migration-policy-and-management.migration-management",
    name: { en: "Management and assisted return of extraregional migrants", es: "Gestión y retorno asistido de migrantes extrarregionales", spanish: "ours" },
    sources: ["twenty-years/migration-management-topics/2"],
  },
  { id: "migration-policy-and-management.visas-and-travel-documents", topic: "migration-policy-and-management.migration-management", name: { en: "Issuance of visas and travel documents", es: "Emisión de visas y documentos de viaje", spanish: "ours" }, sources: ["twenty-years/migration-management-topics/3"] },
  { id: "migration-policy-and-management.granting-of-asylum", topic: "migration-policy-and-management.migration-management", name: { en: "Granting of asylum", es: "Otorgamiento de asilo", spanish: "ours" }, sources: ["twenty-years/migration-management-topics/4"] },
  { id: "migration-policy-and-management.migration-legislation", topic: "migration-policy-and-management.migration-management", name: { en: "Migration legislation", es: "Legislación migratoria", spanish: "ours" }, sources: ["twenty-years/migration-management-topics/5"] },
  { id: "migration-policy-and-management.global-security", topic: "migration-policy-and-management.migration-management", name: { en: "Global security", es: "Seguridad mundial", spanish: "ours" }, sources: ["twenty-years/migration-management-topics/6"] },

  {
    id: "migration-policy-and-management.risks-of-smuggling",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Risks associated to migrant smuggling", es: "Riesgos asociados al tráfico ilícito de migrantes", spanish: "ours" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/1"],
  },
  {
    id: "migration-policy-and-management.criminal-proceedings",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Criminal proceedings and punishment of migrant smugglers and traffickers", es: "Proceso penal y sanción de traficantes de migrantes y tratantes", spanish: "ours" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/2"],
  },
  {
    id: "migration-policy-and-management.international-cooperation",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "International cooperation to combat migrant smuggling and trafficking", es: "Cooperación internacional para combatir el tráfico ilícito de migrantes y la trata de personas", spanish: "ours" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/3"],
  },
  {
    id: "migration-policy-and-management.functional-link",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Functional link on migrant smuggling", es: "Vínculo funcional sobre el tráfico ilícito de migrantes", spanish: "ours" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/4"],
  },
  {
    id: "migration-policy-and-management.information-about-smuggling",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Disseminating information about migrant smuggling", es: "Difusión de información sobre el tráfico ilícito de migrantes", spanish: "ours" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/5"],
  },
  {
    id: "migration-policy-and-management.legislation-on-smuggling-and-trafficking",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Legislation on preventing and combating migrant smuggling and trafficking", es: "Legislación para prevenir y combatir el tráfico ilícito de migrantes y la trata de personas", spanish: "ours" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/6"],
  },
  {
    id: "migration-policy-and-management.return-of-trafficking-victims",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: { en: "Orderly return of victims of trafficking in persons", es: "Retorno ordenado de víctimas de trata de personas", spanish: "ours" },
    sources: ["twenty-years/smuggling-and-trafficking-topics/7"],
  },
  {
    id: "migration-policy-and-management.assistance-to-trafficking-victims",
    topic: "migration-policy-and-management.smuggling-and-trafficking",
    name: {
      en: "Assistance and reintegration of victims of trafficking in persons and vulnerable groups affected by illegal activities",
      es: "Asistencia y reintegración de víctimas de trata de personas y de grupos vulnerables afectados por actividades ilícitas",
      spanish: "ours",
    },
    sources: ["twenty-years/smuggling-and-trafficking-topics/8"],
  },

  { id: "human-rights.death-of-migrants", topic: "human-rights.consular-protection", name: { en: "Consular protection of migrants in case of death", es: "Protección consular de migrantes en caso de muerte", spanish: "ours" }, sources: ["twenty-years/consular-protection-topics/1"] },
  { id: "human-rights.public-awareness-raising", topic: "human-rights.consular-protection", name: { en: "Public awareness-raising", es: "Sensibilización pública", spanish: "ours" }, sources: ["twenty-years/consular-protection-topics/2"] },
  { id: "human-rights.migration-and-health", topic: "human-rights.consular-protection", name: { en: "Migration and health", es: "Migración y salud", spanish: "ours" }, sources: ["twenty-years/consular-protection-topics/3"] },
  { id: "human-rights.natural-disasters", topic: "human-rights.consular-protection", name: { en: "Natural disasters", es: "Desastres naturales", spanish: "ours" }, sources: ["twenty-years/consular-protection-topics/4"] },
  { id: "human-rights.protection-of-nationals-abroad", topic: "human-rights.consular-protection", name: { en: "Protection of nationals abroad", es: "Protección de nacionales en el exterior", spanish: "ours" }, sources: ["twenty-years/consular-protection-topics/5"] },
  { id: "human-rights.migration-and-human-rights", topic: "human-rights.consular-protection", name: { en: "Migration and human rights", es: "Migración y derechos humanos", spanish: "ours" }, sources: ["twenty-years/consular-protection-topics/6"] },

  { id: "human-rights.smuggling-of-children", topic: "human-rights.groups-in-vulnerable-situations", name: { en: "Smuggling of boys, girls and adolescents", es: "Tráfico ilícito de niñas, niños y adolescentes", spanish: "ours" }, sources: ["twenty-years/vulnerable-groups-topics/1"] },
  { id: "human-rights.family-reunification", topic: "human-rights.groups-in-vulnerable-situations", name: { en: "Legal family reunification", es: "Reunificación familiar legal", spanish: "ours" }, sources: ["twenty-years/vulnerable-groups-topics/2"] },
  { id: "human-rights.rights-of-refugees", topic: "human-rights.groups-in-vulnerable-situations", name: { en: "Human rights of refugees", es: "Derechos humanos de las personas refugiadas", spanish: "ours" }, sources: ["twenty-years/vulnerable-groups-topics/3"] },
  { id: "human-rights.repatriation-of-vulnerable-groups", topic: "human-rights.groups-in-vulnerable-situations", name: { en: "Repatriation of groups in vulnerable situations", es: "Repatriación de grupos en situación de vulnerabilidad", spanish: "ours" }, sources: ["twenty-years/vulnerable-groups-topics/4"] },
  {
    id: "human-rights.trafficking-for-sexual-exploitation",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: { en: "Trafficking of boys, girls, adolescents and women for sexual exploitation purposes", es: "Trata de niñas, niños, adolescentes y mujeres con fines de explotación sexual", spanish: "ours" },
    sources: ["twenty-years/vulnerable-groups-topics/5"],
  },
  {
    id: "human-rights.children-injured-during-migration",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: {
      en: "Protection for boys, girls and adolescents who have suffered injuries, accidents or amputations during the migration process",
      es: "Protección de niñas, niños y adolescentes que han sufrido lesiones, accidentes o amputaciones durante el proceso migratorio",
      spanish: "ours",
    },
    sources: ["twenty-years/vulnerable-groups-topics/6"],
  },
  {
    id: "human-rights.highly-vulnerable-children",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: { en: "Protection for migrant boys, girls and adolescents in highly vulnerable situations", es: "Protección de niñas, niños y adolescentes migrantes en situación de alta vulnerabilidad", spanish: "ours" },
    sources: ["twenty-years/vulnerable-groups-topics/7"],
  },
  {
    id: "human-rights.exit-control-of-children",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: {
      en: "Best practices on effective documentation relating to the migration control of exits of boys, girls and adolescents",
      es: "Buenas prácticas de documentación eficaz para el control migratorio de salida de niñas, niños y adolescentes",
      spanish: "ours",
    },
    sources: ["twenty-years/vulnerable-groups-topics/8"],
  },
  {
    id: "human-rights.gender-and-migration",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: { en: "Gender and migration and its link with boys, girls and adolescents", es: "Género y migración y su vínculo con niñas, niños y adolescentes", spanish: "ours" },
    sources: ["twenty-years/vulnerable-groups-topics/9"],
  },
  {
    id: "human-rights.migration-and-family",
    topic: "human-rights.groups-in-vulnerable-situations",
    name: { en: "Migration and family and its link with boys, girls and adolescents", es: "Migración y familia y su vínculo con niñas, niños y adolescentes", spanish: "ours" },
    sources: ["twenty-years/vulnerable-groups-topics/10"],
  },

  { id: "migration-and-development.private-sector", topic: "migration-and-development.sphere", name: { en: "Private sector and migration", es: "Sector privado y migración", spanish: "ours" }, sources: ["twenty-years/migration-and-development-topics/1"] },
  { id: "migration-and-development.temporary-migrant-workers", topic: "migration-and-development.sphere", name: { en: "Programmes for temporary migrant workers", es: "Programas de trabajadores migratorios temporales", spanish: "ours" }, sources: ["twenty-years/migration-and-development-topics/2"] },
  { id: "migration-and-development.remittances", topic: "migration-and-development.sphere", name: { en: "Remittances", es: "Remesas", spanish: "ours" }, sources: ["twenty-years/migration-and-development-topics/3"] },
  {
    id: "migration-and-development.return-and-reintegration",
    topic: "migration-and-development.sphere",
    name: { en: "Return and economic integration and reintegration of migrants", es: "Retorno e integración y reintegración económica de las personas migrantes", spanish: "ours" },
    sources: ["twenty-years/migration-and-development-topics/4"],
  },
  { id: "migration-and-development.tourism", topic: "migration-and-development.sphere", name: { en: "Migration and tourism", es: "Migración y turismo", spanish: "ours" }, sources: ["twenty-years/migration-and-development-topics/5"] },
  { id: "migration-and-development.border-cooperation", topic: "migration-and-development.sphere", name: { en: "Border cooperation", es: "Cooperación fronteriza", spanish: "ours" }, sources: ["twenty-years/migration-and-development-topics/6"] },
  { id: "migration-and-development.bilateral-and-multilateral-cooperation", topic: "migration-and-development.sphere", name: { en: "Bi- and multilateral cooperation", es: "Cooperación bilateral y multilateral", spanish: "ours" }, sources: ["twenty-years/migration-and-development-topics/7"] },
  { id: "migration-and-development.free-trade", topic: "migration-and-development.sphere", name: { en: "Free trade and migration", es: "Libre comercio y migración", spanish: "ours" }, sources: ["twenty-years/migration-and-development-topics/8"] },
  {
    id: "migration-and-development.communities-of-origin",
    topic: "migration-and-development.sphere",
    name: { en: "Linking migrants to the development of their communities of origin", es: "Vinculación de las personas migrantes con el desarrollo de sus comunidades de origen", spanish: "ours" },
    sources: ["twenty-years/migration-and-development-topics/9"],
  },
] as const satisfies readonly (Row & { topic: (typeof topicTable)[number]["id"] })[];

// The thematic pillars of 2024

/** The page's three pillars: another taxonomy than the central themes, cut differently. */
export const pillarTable = [
  { id: "pillar-1", number: 1, asOf: page, name: { en: "Migration Governance", es: "Gobernanza de la migración", spanish: "ours" }, sources: ["iom-page/pillars/1"] },
  { id: "pillar-2", number: 2, asOf: page, name: { en: "Integration, Migration and its links to development", es: "Integración, migración y sus vínculos con el desarrollo", spanish: "ours" }, sources: ["iom-page/pillars/2"] },
  { id: "pillar-3", number: 3, asOf: page, name: { en: "Protection, preparedness, assistance and Irregular Migration", es: "Protección, preparación, asistencia y migración irregular", spanish: "ours" }, sources: ["iom-page/pillars/3"] },
] as const satisfies readonly (Row & { number: number; asOf: AsOf })[];

/**
 * The topics of the pillars, 9 + 11 + 15. The response systems stand in pillars 1 and 3 in slightly different words:
 * two topics.
 */
export const pillarTopicTable = [
  { id: "pillar-1.migration-data", pillar: "pillar-1", name: { en: "Generation and use of migration data", es: "Generación y uso de datos migratorios", spanish: "ours" }, sources: ["iom-page/pillar-1/1"] },
  { id: "pillar-1.border-management", pillar: "pillar-1", name: { en: "Integrated border management", es: "Gestión integrada de fronteras", spanish: "ours" }, sources: ["iom-page/pillar-1/2"] },
  { id: "pillar-1.extra-regional-migration", pillar: "pillar-1", name: { en: "Addressing extra-regional migration", es: "Atención de la migración extrarregional", spanish: "ours" }, sources: ["iom-page/pillar-1/3"] },
  { id: "pillar-1.safe-orderly-regular-migration", pillar: "pillar-1", name: { en: "Promoting safe, orderly and regular migration", es: "Promoción de una migración segura, ordenada y regular", spanish: "ours" }, sources: ["iom-page/pillar-1/4"] },
  { id: "pillar-1.smuggling-of-migrants", pillar: "pillar-1", name: { en: "Preventing and countering the smuggling of migrants", es: "Prevención y combate del tráfico ilícito de migrantes", spanish: "ours" }, sources: ["iom-page/pillar-1/5"] },
  { id: "pillar-1.trafficking-in-persons", pillar: "pillar-1", name: { en: "Preventing and combating trafficking in persons", es: "Prevención y combate de la trata de personas", spanish: "ours" }, sources: ["iom-page/pillar-1/6"] },
  { id: "pillar-1.regularization-and-documents", pillar: "pillar-1", name: { en: "Regularization, visas and travel documentation", es: "Regularización, visas y documentación de viaje", spanish: "ours" }, sources: ["iom-page/pillar-1/7"] },
  { id: "pillar-1.return", pillar: "pillar-1", name: { en: "Return", es: "Retorno", spanish: "ours" }, sources: ["iom-page/pillar-1/8"] },
  { id: "pillar-1.response-to-emergencies", pillar: "pillar-1", name: { en: "Effective systems of response to emergencies or migratory crises", es: "Sistemas eficaces de respuesta ante emergencias o crisis migratorias", spanish: "ours" }, sources: ["iom-page/pillar-1/9"] },

  { id: "pillar-2.labor-migration", pillar: "pillar-2", name: { en: "Labor migration", es: "Migración laboral", spanish: "ours" }, sources: ["iom-page/pillar-2/1"] },
  { id: "pillar-2.tourism", pillar: "pillar-2", name: { en: "Migration and tourism", es: "Migración y turismo", spanish: "ours" }, sources: ["iom-page/pillar-2/2"] },
  {
    id: "pillar-2.opportunities-in-countries-of-origin",
    pillar: "pillar-2",
    name: { en: "Economic development and availability of opportunities in countries of origin", es: "Desarrollo económico y disponibilidad de oportunidades en los países de origen", spanish: "ours" },
    printed: "Economic development and availability of opportunitites in countries of origin",
    sources: ["iom-page/pillar-2/3"],
  },
  { id: "pillar-2.integration-and-reintegration", pillar: "pillar-2", name: { en: "Integration and reintegration of migrants", es: "Integración y reintegración de las personas migrantes", spanish: "ours" }, sources: ["iom-page/pillar-2/4"] },
  { id: "pillar-2.private-sector", pillar: "pillar-2", name: { en: "Private sector and migration", es: "Sector privado y migración", spanish: "ours" }, sources: ["iom-page/pillar-2/5"] },
  { id: "pillar-2.remittances", pillar: "pillar-2", name: { en: "Remittances", es: "Remesas", spanish: "ours" }, sources: ["iom-page/pillar-2/6"] },
  { id: "pillar-2.diasporas", pillar: "pillar-2", name: { en: "Diasporas", es: "Diásporas", spanish: "ours" }, sources: ["iom-page/pillar-2/7"] },
  { id: "pillar-2.economic-benefits", pillar: "pillar-2", name: { en: "Economic benefits of migration", es: "Beneficios económicos de la migración", spanish: "ours" }, sources: ["iom-page/pillar-2/8"] },
  { id: "pillar-2.portability-of-rights", pillar: "pillar-2", name: { en: "Portability of rights", es: "Portabilidad de derechos", spanish: "ours" }, sources: ["iom-page/pillar-2/9"] },
  { id: "pillar-2.prevention-of-xenophobia", pillar: "pillar-2", name: { en: "Prevention of xenophobia", es: "Prevención de la xenofobia", spanish: "ours" }, sources: ["iom-page/pillar-2/10"] },
  { id: "pillar-2.interculturality", pillar: "pillar-2", name: { en: "Interculturality", es: "Interculturalidad", spanish: "ours" }, sources: ["iom-page/pillar-2/11"] },

  {
    id: "pillar-3.populations-in-crisis",
    pillar: "pillar-3",
    name: { en: "Assistance to migrant populations in crisis due to disasters and other situations of vulnerability", es: "Asistencia a poblaciones migrantes en crisis por desastres y otras situaciones de vulnerabilidad", spanish: "ours" },
    sources: ["iom-page/pillar-3/1"],
  },
  { id: "pillar-3.consular-assistance", pillar: "pillar-3", name: { en: "Consular assistance, care and protection", es: "Asistencia, atención y protección consular", spanish: "ours" }, sources: ["iom-page/pillar-3/2"] },
  { id: "pillar-3.prevention-of-irregular-migration", pillar: "pillar-3", name: { en: "Prevention of irregular migration", es: "Prevención de la migración irregular", spanish: "ours" }, sources: ["iom-page/pillar-3/3"] },
  { id: "pillar-3.mixed-migration-flows", pillar: "pillar-3", name: { en: "Mixed migration flows", es: "Flujos migratorios mixtos", spanish: "ours" }, sources: ["iom-page/pillar-3/4"] },
  { id: "pillar-3.migration-and-family", pillar: "pillar-3", name: { en: "Migration and family", es: "Migración y familia", spanish: "ours" }, sources: ["iom-page/pillar-3/5"] },
  { id: "pillar-3.migration-and-health", pillar: "pillar-3", name: { en: "Migration and health", es: "Migración y salud", spanish: "ours" }, sources: ["iom-page/pillar-3/6"] },
  { id: "pillar-3.migrant-women", pillar: "pillar-3", name: { en: "Migrant women", es: "Mujeres migrantes", spanish: "ours" }, sources: ["iom-page/pillar-3/7"] },
  { id: "pillar-3.migrant-children-and-adolescents", pillar: "pillar-3", name: { en: "Migrant children and adolescents", es: "Niñas, niños y adolescentes migrantes", spanish: "ours" }, sources: ["iom-page/pillar-3/8"] },
  { id: "pillar-3.lgbti-population", pillar: "pillar-3", name: { en: "LGBTI population", es: "Población LGBTI", spanish: "ours" }, sources: ["iom-page/pillar-3/9"] },
  { id: "pillar-3.mass-migration-flows", pillar: "pillar-3", name: { en: "Attention of people in mass migration flows", es: "Atención a personas en flujos migratorios masivos", spanish: "ours" }, sources: ["iom-page/pillar-3/10"] },
  {
    id: "pillar-3.refugee-and-asylum-protection",
    pillar: "pillar-3",
    name: {
      en: "Building capacity of and increasing access to international refugee / asylum protection systems",
      es: "Fortalecimiento de las capacidades de los sistemas internacionales de protección de refugio y asilo y mayor acceso a ellos",
      spanish: "ours",
    },
    sources: ["iom-page/pillar-3/11"],
  },
  { id: "pillar-3.statelessness", pillar: "pillar-3", name: { en: "Statelessness", es: "Apatridia", spanish: "ours" }, sources: ["iom-page/pillar-3/12"] },
  { id: "pillar-3.persons-subject-of-smuggling", pillar: "pillar-3", name: { en: "Assistance for persons subject of smuggling of migrants", es: "Asistencia a personas objeto de tráfico ilícito de migrantes", spanish: "ours" }, sources: ["iom-page/pillar-3/13"] },
  { id: "pillar-3.victims-of-trafficking", pillar: "pillar-3", name: { en: "Comprehensive care for victims of human trafficking", es: "Atención integral a víctimas de trata de personas", spanish: "ours" }, sources: ["iom-page/pillar-3/14"] },
  { id: "pillar-3.response-to-emergencies", pillar: "pillar-3", name: { en: "Effective response systems to emergencies or migratory crises", es: "Sistemas de respuesta eficaces ante emergencias o crisis migratorias", spanish: "ours" }, sources: ["iom-page/pillar-3/15"] },
] as const satisfies readonly (Row & { pillar: (typeof pillarTable)[number]["id"]; printed?: string })[];
