import type { CitedId, ClauseId } from "../clauses/index.js";
import type { ItemRow as Item, ListRow as List, NamedRow as Row, TextListRow as TextList, TextRow } from "../clauses/rows.js";
import type { Basis, Name, Wording } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { CentralThemeId, MemberCode, OrganizationId, PartnerId } from "../membership/index.js";

// The names of the Conference are its own in both languages. Names of organizations, of the publication and in the
// table of activities are exact in English under `name`; what stands under `text` is in our own words.

/** The last year that the publication speaks of; it prints no date of its own. */
const publication = "2016";

/** The last year that the page speaks of. */
const page = "2024";

// Identity

/**
 * Two headings of the English publication print the Spanish acronym, "CRM". The three regions are three texts about
 * three things: none of them is a list of countries.
 */
export const identityTable = {
  name: { en: "Regional Conference on Migration", es: "Conferencia Regional sobre Migración", spanish: "official" },
  acronym: { en: "RCM", es: "CRM", spanish: "official" },
  aliases: [{ name: { en: "Puebla Process", es: "Proceso Puebla", spanish: "official" }, sources: ["twenty-years/coordination-mechanisms/puebla-process", "reported/names-of-bodies/5"] }],
  purpose: { value: { en: "To foster and strengthen the region’s dialogue and cooperation on migration", es: "Fomentar y fortalecer el diálogo y la cooperación de la región sobre migración" }, basis: "stated", sources: ["twenty-years/introduction/purpose"] },
  founded: { value: "1996-02", basis: "stated", sources: ["twenty-years/introduction/founding", "iom-page/header/established"] },
  origin: { value: { en: "Tuxtla II Presidential Summit", es: "Cumbre Presidencial Tuxtla II", spanish: "ours" }, basis: "stated", sources: ["twenty-years/introduction/founding"] },
  type: { id: "regional-consultative-process", name: { en: "Regional Consultative Process on Migration", es: "Proceso Consultivo Regional sobre Migración", spanish: "ours" }, acronym: { en: "RCP", es: "PCR", spanish: "ours" }, sources: ["iom-page/header/type", "iom-page/introduction/principles"] },
  regions: [
    { of: "rcm", printed: "North and Central America", sources: ["iom-page/header/region"] },
    { of: "member-countries", printed: "Central America and North America and the Dominican Republic", sources: ["twenty-years/member-countries/count"] },
    { of: "iom-regional-office", printed: "Central America, North America and the Caribbean", sources: ["twenty-years/technical-secretariat/location"] },
  ],
  principles: [
    { id: "voluntary", name: { en: "Voluntary", es: "Voluntaria", spanish: "ours" }, sources: ["iom-page/introduction/principles"] },
    { id: "non-binding", name: { en: "Non-binding", es: "No vinculante", spanish: "ours" }, sources: ["iom-page/introduction/principles"] },
    { id: "by-consensus", name: { en: "By consensus", es: "Por consenso", spanish: "ours" }, sources: ["iom-page/introduction/principles"] },
  ],
  deliberations: { text: { en: "The Vice-Ministers deliberate in full respect for the sovereignty of each Member Country", es: "Los Viceministros deliberan con pleno respeto de la soberanía de cada País Miembro" }, sources: ["twenty-years/structure-diagram/decision-making-body"] },
  publication: { title: { en: "20 Years of the RCM Fostering Regional Dialogue and Cooperation on Migration", es: "20 años de la CRM fomentando el diálogo y la cooperación regionales sobre migración", spanish: "ours" }, sources: ["twenty-years/title/publication"] },
} as const satisfies {
  name: Name;
  acronym: Name;
  aliases: readonly { name: Name; sources: readonly CitedId[] }[];
  purpose: { value: Wording; basis: Basis; sources: readonly ClauseId[] };
  founded: { value: AsOf; basis: Basis; sources: readonly ClauseId[] };
  origin: { value: Name; basis: Basis; sources: readonly ClauseId[] };
  type: Row & { acronym: Name };
  regions: readonly { of: string; printed: string; sources: readonly ClauseId[] }[];
  principles: readonly Row[];
  deliberations: { text: Wording; sources: readonly ClauseId[] };
  publication: { title: Name; sources: readonly ClauseId[] };
};

/** The specific objectives of the publication, in the order of its list. */
export const objectiveTable = [
  {
    id: "objective.forum-for-dialogue",
    number: 1,
    asOf: publication,
    text: { en: "Candid talks on migration among the countries, for closer regional cooperation", es: "Conversación franca entre los países sobre migración, para una cooperación regional más estrecha" },
    sources: ["twenty-years/objectives/1"],
  },
  { id: "objective.human-rights-of-migrants", number: 2, asOf: publication, text: { en: "Migrants’ human rights protected by the region’s common effort", es: "Los derechos humanos de las personas migrantes, protegidos con un esfuerzo común de la región" }, sources: ["twenty-years/objectives/2"] },
  {
    id: "objective.legislation-borders-and-security",
    number: 3,
    asOf: publication,
    text: { en: "Sound migration laws, borders and national security in every Member Country", es: "Leyes migratorias, fronteras y seguridad nacional íntegras en todos los Países Miembros" },
    sources: ["twenty-years/objectives/3"],
  },
  { id: "objective.migration-and-development", number: 4, asOf: publication, text: { en: "Migration and development tied more closely together", es: "La migración y el desarrollo, más unidos entre sí" }, sources: ["twenty-years/objectives/4"] },
] as const satisfies readonly (TextRow & { number: number; asOf: AsOf })[];

/**
 * The later list, of the page: six purposes in one sentence. It does not replace the four objectives and is not merged
 * with them.
 */
export const mandateTable = [
  { id: "mandate.migration-governance", number: 1, asOf: page, text: { en: "Stronger migration governance", es: "Una gobernanza de la migración más fuerte" }, sources: ["iom-page/introduction/purposes"] },
  {
    id: "mandate.human-rights-of-migrants",
    number: 2,
    asOf: page,
    text: { en: "Human rights of migrants, above all of those in vulnerable situations", es: "Derechos humanos de las personas migrantes, sobre todo de quienes están en situación de vulnerabilidad" },
    sources: ["iom-page/introduction/purposes"],
  },
  { id: "mandate.migration-and-sustainable-development", number: 3, asOf: page, text: { en: "Appropriate links between migration and sustainable development", es: "Vínculos adecuados entre la migración y el desarrollo sostenible" }, sources: ["iom-page/introduction/purposes"] },
  { id: "mandate.strategic-priorities", number: 4, asOf: page, text: { en: "Strategic priorities", es: "Prioridades estratégicas" }, sources: ["iom-page/introduction/purposes"] },
  { id: "mandate.regional-challenges", number: 5, asOf: page, text: { en: "The region’s main challenges in migration", es: "Los principales desafíos migratorios de la región" }, sources: ["iom-page/introduction/purposes"] },
  { id: "mandate.borders", number: 6, asOf: page, text: { en: "Stronger, modernized and managed borders", es: "Fronteras más fuertes, modernizadas y gestionadas" }, sources: ["iom-page/introduction/purposes"] },
] as const satisfies readonly (TextRow & { number: number; asOf: AsOf })[];

// What the Conference does, and in which context

/** What the publication names as examples of the Conference's activities. */
export const activityKindTable = {
  items: [
    { id: "cooperation-initiatives", name: { en: "Cooperation initiatives", es: "Iniciativas de cooperación", spanish: "ours" } },
    { id: "assistance-to-women-and-children", name: { en: "Assistance to migrant women and boys, girls and adolescents", es: "Asistencia a mujeres y a niñas, niños y adolescentes migrantes", spanish: "ours" } },
    { id: "training-workshops-and-seminars", name: { en: "Training workshops and seminars on migration", es: "Talleres y seminarios de capacitación sobre migración", spanish: "ours" } },
    { id: "assistance-to-immigration-authorities", name: { en: "Technical and institutional assistance for immigration authorities of RCM Member Countries", es: "Asistencia técnica e institucional a las autoridades migratorias de los Países Miembros de la CRM", spanish: "ours" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/activities"],
} as const satisfies List;

/** What the publication names as examples of the subjects of guidelines and manuals. */
export const guidelineSubjectTable = {
  items: [
    { id: "return-of-migrants", name: { en: "Return of migrants", es: "Retorno de migrantes", spanish: "ours" } },
    { id: "assistance-to-women-and-children", name: { en: "Assistance to migrant women and boys, girls and adolescents", es: "Asistencia a mujeres y a niñas, niños y adolescentes migrantes", spanish: "ours" } },
    { id: "repatriation-of-trafficking-victims", name: { en: "Repatriation of victims of trafficking", es: "Repatriación de víctimas de trata", spanish: "ours" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/guidelines-and-manuals"],
} as const satisfies List;

/** The Plan of Action: what it holds, and the themes that structure it. */
export const planOfActionTable = {
  name: { en: "Plan of Action", es: "Plan de Acción", spanish: "official" },
  contents: [
    { id: "regional-commitments", text: { en: "Commitments for regional actions, in summary", es: "Compromisos de acción regional, en resumen" } },
    { id: "coordination-framework", text: { en: "A basic framework to direct and coordinate the actions", es: "Un marco básico para orientar y coordinar las acciones" } },
  ],
  themes: ["migration-policy-and-management", "human-rights", "migration-and-development"],
  pendingPriorities: { establishedBy: "presidency", inConsultationWith: "members", sources: ["twenty-years/presidency-pro-tempore/priority-actions"] },
  sources: ["twenty-years/coordination-mechanisms/plan-of-action", "twenty-years/coordination-mechanisms/three-themes", "reported/names-of-bodies/7"],
} as const satisfies { name: Name; contents: readonly Omit<TextRow, "sources">[]; themes: readonly CentralThemeId[]; pendingPriorities: { establishedBy: string; inConsultationWith: string; sources: readonly ClauseId[] }; sources: readonly CitedId[] };

/** The roles of countries in migration that the publication names; countries of return are not among them. */
export const countryRoleTable = {
  items: [
    { id: "origin", name: { en: "Country of origin", es: "País de origen", spanish: "ours" } },
    { id: "transit", name: { en: "Country of transit", es: "País de tránsito", spanish: "ours" } },
    { id: "destination", name: { en: "Country of destination", es: "País de destino", spanish: "ours" } },
  ],
  complete: true,
  sources: ["twenty-years/introduction/migration-roles"],
} as const satisfies List;

/** Why people migrate among the members since the beginning of the century. */
export const migrationPurposeTable = {
  items: [
    { id: "work", name: { en: "Work", es: "Trabajo", spanish: "ours" } },
    { id: "education", name: { en: "Education", es: "Educación", spanish: "ours" } },
    { id: "opportunities", name: { en: "Opportunities", es: "Oportunidades", spanish: "ours" } },
    { id: "tourism", name: { en: "Tourism", es: "Turismo", spanish: "ours" } },
    { id: "investment", name: { en: "Investment", es: "Inversión", spanish: "ours" } },
    { id: "trade", name: { en: "Trade", es: "Comercio", spanish: "ours" } },
    { id: "asylum", name: { en: "Asylum", es: "Asilo", spanish: "ours" } },
    { id: "protection", name: { en: "Protection", es: "Protección", spanish: "ours" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/migration-purposes"],
} as const satisfies List;

/** The challenges in managing migration. The fourth is one difficulty with two cases. */
export const challengeTable = {
  items: [
    { id: "irregular-and-disorganized-migration", text: { en: "Much irregular and disorganized migration, in inhumane conditions", es: "Mucha migración irregular y desordenada, en condiciones inhumanas" } },
    { id: "growing-vulnerable-flows", text: { en: "Growing flows of migrants in vulnerable situations, boys, girls and adolescents among them", es: "Flujos crecientes de migrantes en situación de vulnerabilidad, entre ellos niñas, niños y adolescentes" } },
    { id: "crime-intolerance-and-xenophobia", text: { en: "More crime, abuse, intolerance and xenophobia against migrants", es: "Más delitos, abusos, intolerancia y xenofobia contra las personas migrantes" } },
    { id: "integration-or-reintegration", text: { en: "Difficult integration in the country of destination, or reintegration after return", es: "Integración difícil en el país de destino, o reintegración difícil tras el retorno" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/challenges"],
} as const satisfies TextList;

/** The opportunities of migration. */
export const opportunityTable = {
  items: [
    { id: "labour-migration", name: { en: "Labour migration", es: "Migración laboral", spanish: "ours" } },
    { id: "global-competitiveness", name: { en: "Global competitiveness", es: "Competitividad global", spanish: "ours" } },
    { id: "demographic-renewal", name: { en: "Demographic renewal", es: "Renovación demográfica", spanish: "ours" } },
    { id: "productive-investment-of-remittances", name: { en: "Productive investment of remittances", es: "Inversión productiva de las remesas", spanish: "ours" } },
    { id: "tourism", name: { en: "Tourism", es: "Turismo", spanish: "ours" } },
    { id: "human-rights-culture", name: { en: "Promotion and strengthening of a global human rights culture", es: "Promoción y fortalecimiento de una cultura mundial de derechos humanos", spanish: "ours" } },
    { id: "cultural-diversity", name: { en: "Cultural diversity", es: "Diversidad cultural", spanish: "ours" } },
    { id: "knowledge-and-technology-transfer", name: { en: "Knowledge and technology transfer", es: "Transferencia de conocimientos y tecnología", spanish: "ours" } },
    { id: "intercultural-dialogue", name: { en: "Fostering intercultural dialogue and cooperation", es: "Fomento del diálogo y la cooperación interculturales", spanish: "ours" } },
  ],
  complete: false,
  sources: ["twenty-years/introduction/opportunities"],
} as const satisfies List;

/** What else the discussions should look at together with migration. */
export const factorTable = {
  items: [
    { id: "national-policies", name: { en: "National policies", es: "Políticas nacionales", spanish: "ours" } },
    { id: "socio-economic-development", name: { en: "Socio-economic development", es: "Desarrollo socioeconómico", spanish: "ours" } },
    { id: "climate-change", name: { en: "Climate change", es: "Cambio climático", spanish: "ours" } },
    { id: "labour-markets", name: { en: "Labour markets", es: "Mercados laborales", spanish: "ours" } },
  ],
  complete: false,
  sources: ["twenty-years/achievements/factors-to-explore"],
} as const satisfies List;

/** The levels at which migration is addressed. */
export const levelTable = {
  items: [
    { id: "local-level", name: { en: "Local level", es: "Nivel local", spanish: "ours" } },
    { id: "national-level", name: { en: "National level", es: "Nivel nacional", spanish: "ours" } },
    { id: "subregional-level", name: { en: "Subregional level", es: "Nivel subregional", spanish: "ours" } },
    { id: "regional-level", name: { en: "Regional level", es: "Nivel regional", spanish: "ours" } },
    { id: "inter-regional-level", name: { en: "Inter-regional level", es: "Nivel interregional", spanish: "ours" } },
    { id: "global-level", name: { en: "Global level", es: "Nivel mundial", spanish: "ours" } },
  ],
  complete: true,
  sources: ["twenty-years/achievements/levels-of-action"],
} as const satisfies List;

// History

/**
 * Roles in the twentieth century. The publication speaks of Central America without a list of its countries; of the
 * Dominican Republic it names flows in both directions.
 */
export const twentiethCenturyTable = [
  { of: "central-america", roles: ["origin", "transit"], sources: ["twenty-years/introduction/twentieth-century-roles"] },
  { of: "MX", roles: ["origin", "transit"], sources: ["twenty-years/introduction/twentieth-century-roles"] },
  { of: "US", roles: ["destination"], sources: ["twenty-years/introduction/twentieth-century-roles"] },
  { of: "CA", roles: ["destination"], sources: ["twenty-years/introduction/twentieth-century-roles"] },
  { of: "DO", roles: ["emigration", "immigration"], sources: ["twenty-years/introduction/dominican-republic-flows"] },
] as const satisfies readonly { of: MemberCode | "central-america"; roles: readonly string[]; sources: readonly ClauseId[] }[];

/**
 * Dated remarks that belong to no other register. That smuggling and trafficking were addressed in 1996 follows: they
 * were since the first meeting, and the first (technical) meeting is dated. The publication puts "later on" where the
 * theme became official: no date.
 */
export const milestoneTable = [
  { id: "conference-established", text: { en: "The Conference is established", es: "Se establece la Conferencia" }, date: "1996-02", basis: "stated", sources: ["twenty-years/introduction/founding", "iom-page/header/established"] },
  {
    id: "smuggling-and-trafficking-addressed",
    text: { en: "The first meeting addresses migrant smuggling and trafficking", es: "La primera reunión aborda el tráfico ilícito de migrantes y la trata de personas" },
    date: "1996",
    theme: "migration-policy-and-management",
    basis: "derived",
    sources: ["twenty-years/smuggling-and-trafficking/since-first-meeting", "twenty-years/migration-and-development/first-meeting-1996"],
  },
  {
    id: "migration-and-development-identified",
    text: { en: "The first technical meeting takes note of migration and development", es: "La primera reunión técnica señala la migración y el desarrollo como asunto de interés" },
    date: "1996",
    country: "MX",
    theme: "migration-and-development",
    basis: "stated",
    sources: ["twenty-years/migration-and-development/first-meeting-1996"],
  },
  {
    id: "migration-and-development-discussed",
    text: { en: "Migration and development discussed as a central theme", es: "La migración y el desarrollo se debaten como tema central" },
    date: "1997",
    country: "PA",
    theme: "migration-and-development",
    basis: "stated",
    sources: ["twenty-years/migration-and-development/central-theme"],
  },
  {
    id: "migration-and-development-official",
    text: { en: "Migration and development becomes a central theme of the Plan of Action", es: "La migración y el desarrollo pasa a ser tema central del Plan de Acción" },
    theme: "migration-and-development",
    basis: "stated",
    sources: ["twenty-years/migration-and-development/central-theme"],
  },
  {
    id: "observer-criteria-approved",
    text: { en: "The criteria for members and observers are approved, by an item of the Joint Communiqué", es: "Se aprueban los criterios para miembros y observadores, en un punto del Comunicado Conjunto" },
    date: "1999-01-28",
    until: "1999-01-29",
    item: "Item 5 of the Joint Communiqué",
    country: "SV",
    edition: { number: 4, roman: "IV" },
    basis: "stated",
    sources: ["twenty-years/criteria-footnote/approval"],
  },
  {
    id: "vulnerable-groups-in-plan-of-action",
    text: { en: "Groups in vulnerable situations enter the Plan of Action, under human rights", es: "Los grupos en situación de vulnerabilidad entran en el Plan de Acción, dentro de derechos humanos" },
    date: "2003-05",
    country: "MX",
    edition: { number: 8, roman: "VIII" },
    theme: "human-rights",
    basis: "stated",
    sources: ["twenty-years/vulnerable-groups/consolidated-2003"],
  },
  {
    id: "information-on-other-organizations-requested",
    text: { en: "The Consultation Group asks the members what other organizations do in their countries", es: "El Grupo de Consulta pide a los miembros información sobre lo que otras organizaciones hacen en sus países" },
    date: "2007",
    basis: "stated",
    sources: ["twenty-years/links/information-request-2007"],
  },
] as const satisfies readonly (TextRow & { date?: AsOf; until?: AsOf; item?: string; country?: MemberCode; edition?: { number: number; roman: string }; theme?: CentralThemeId; basis: Basis })[];

// Links with others

/** In which ways others have worked with the Conference. */
export const collaborationFormTable = {
  items: [
    { id: "information-exchange", name: { en: "Information exchange", es: "Intercambio de información", spanish: "ours" } },
    { id: "training-efforts", name: { en: "Training efforts", es: "Actividades de capacitación", spanish: "ours" } },
    { id: "joint-workshops", name: { en: "Workshops", es: "Talleres", spanish: "ours" } },
    { id: "documents-and-studies", name: { en: "The development of documents and studies", es: "Elaboración de documentos y estudios", spanish: "ours" } },
    { id: "regional-and-global-contributions", name: { en: "Various types of contributions at a regional and global level", es: "Diversos tipos de aportes en el ámbito regional y mundial", spanish: "ours" } },
  ],
  complete: true,
  sources: ["twenty-years/links/forms-of-collaboration"],
} as const satisfies List;

/**
 * The main organizations that have collaborated, as section VI lists them. Who is an observer is another matter: ECLAC
 * and CELADE are two collaborators and one observer, others on this list never were one or only later.
 */
export const collaboratorTable = [
  { id: "unhcr", name: { en: "United Nations High Commissioner for Refugees", es: "Alto Comisionado de las Naciones Unidas para los Refugiados", spanish: "official" }, acronym: { en: "UNHCR", es: "ACNUR", spanish: "official" }, observer: "UNHCR", sources: ["twenty-years/collaborators/1"] },
  { id: "iom", name: { en: "International Organization for Migration", es: "Organización Internacional para las Migraciones", spanish: "official" }, acronym: { en: "IOM", es: "OIM", spanish: "official" }, observer: "IOM", sources: ["twenty-years/collaborators/2"] },
  { id: "eclac", name: { en: "United Nations Economic Commission for Latin America and the Caribbean", es: "Comisión Económica para América Latina y el Caribe", spanish: "official" }, acronym: { en: "ECLAC", es: "CEPAL", spanish: "official" }, observer: "ECLAC-CELADE", sources: ["twenty-years/collaborators/3"] },
  { id: "celade", name: { en: "Latin American and Caribbean Demographic Centre", es: "Centro Latinoamericano y Caribeño de Demografía", spanish: "official" }, acronym: { en: "CELADE", es: "CELADE", spanish: "official" }, observer: "ECLAC-CELADE", sources: ["twenty-years/collaborators/4"] },
  {
    id: "special-rapporteur-on-migrants",
    name: { en: "Special Rapporteur on the Human Rights of Migrants of the United Nations Commission on Human Rights", es: "Relatoría Especial sobre los Derechos Humanos de los Migrantes de la Comisión de Derechos Humanos de las Naciones Unidas", spanish: "ours" },
    observer: "SR-MIGRANTS",
    sources: ["twenty-years/collaborators/5"],
  },
  { id: "segib", name: { en: "Ibero-American General Secretariat", es: "Secretaría General Iberoamericana", spanish: "official" }, acronym: { en: "SEGIB", es: "SEGIB", spanish: "official" }, observer: "SEGIB", sources: ["twenty-years/collaborators/6"] },
  { id: "unfpa", name: { en: "United Nations Population Fund", es: "Fondo de Población de las Naciones Unidas", spanish: "official" }, acronym: { en: "UNFPA", es: "UNFPA", spanish: "official" }, observer: "UNFPA", sources: ["twenty-years/collaborators/7"] },
  {
    id: "rncom-and-ngos",
    name: { en: "Regional Network for Civil Organizations on Migration / non-governmental organizations", es: "Red Regional de Organizaciones Civiles para las Migraciones / organizaciones no gubernamentales", spanish: "ours" },
    acronym: { en: "RNCOM", es: "RROCM", spanish: "ours" },
    printed: "Regional Network for Civil Organizations on Migration (RNCOM) / non-governmental organizations",
    partner: "RNCOM",
    sources: ["twenty-years/collaborators/8"],
  },
  { id: "ocam", name: { en: "Central American Commission of Migration Directors", es: "Comisión Centroamericana de Directores de Migración", spanish: "official" }, acronym: { en: "OCAM", es: "OCAM", spanish: "official" }, sources: ["twenty-years/collaborators/9"] },
  { id: "private-sector-representatives", name: { en: "Representatives from the private sector", es: "Representantes del sector privado", spanish: "ours" }, sources: ["twenty-years/collaborators/10"] },
  { id: "oecd", name: { en: "Organisation for Economic Co-operation and Development", es: "Organización para la Cooperación y el Desarrollo Económicos", spanish: "ours" }, acronym: { en: "OECD", es: "OCDE", spanish: "ours" }, sources: ["twenty-years/collaborators/11"] },
  { id: "european-committee-on-migration", name: { en: "European Committee on Migration", es: "Comité Europeo sobre Migración", spanish: "ours" }, sources: ["twenty-years/collaborators/12"] },
  { id: "iadb", name: { en: "Inter-American Development Bank", es: "Banco Interamericano de Desarrollo", spanish: "official" }, acronym: { en: "IADB", es: "BID", spanish: "official" }, sources: ["twenty-years/collaborators/13"] },
  { id: "unicef", name: { en: "United Nations Children’s Fund", es: "Fondo de las Naciones Unidas para la Infancia", spanish: "official" }, acronym: { en: "UNICEF", es: "UNICEF", spanish: "official" }, observer: "UNICEF", sources: ["twenty-years/collaborators/14"] },
  { id: "oas", name: { en: "Organization of American States", es: "Organización de los Estados Americanos", spanish: "official" }, acronym: { en: "OAS", es: "OEA", spanish: "official" }, sources: ["twenty-years/collaborators/15"] },
  { id: "ilo", name: { en: "International Labour Organisation", es: "Organización Internacional del Trabajo", spanish: "official" }, acronym: { en: "ILO", es: "OIT", spanish: "official" }, observer: "ILO", sources: ["twenty-years/collaborators/16"] },
  { id: "icao", name: { en: "International Civil Aviation Organization", es: "Organización de Aviación Civil Internacional", spanish: "official" }, acronym: { en: "ICAO", es: "OACI", spanish: "official" }, sources: ["twenty-years/collaborators/17"] },
  { id: "cidehum", name: { en: "International Centre for the Human Rights of Migrants", es: "Centro Internacional para los Derechos Humanos de los Migrantes", spanish: "official" }, acronym: { en: "CIDEHUM", es: "CIDEHUM", spanish: "official" }, sources: ["twenty-years/collaborators/18"] },
  { id: "gcim", name: { en: "Global Commission on International Migration", es: "Comisión Mundial sobre las Migraciones Internacionales", spanish: "ours" }, acronym: { en: "GCIM", es: "CMMI", spanish: "ours" }, sources: ["twenty-years/collaborators/19"] },
  { id: "unodc", name: { en: "United Nations Office on Drugs and Crime", es: "Oficina de las Naciones Unidas contra la Droga y el Delito", spanish: "official" }, acronym: { en: "UNODC", es: "UNODC", spanish: "official" }, observer: "UNODC", sources: ["twenty-years/collaborators/20"] },
  { id: "parlacen", name: { en: "Central American Parliament", es: "Parlamento Centroamericano", spanish: "official" }, acronym: { en: "PARLACEN", es: "PARLACEN", spanish: "official" }, sources: ["twenty-years/collaborators/21"] },
  { id: "save-the-children", name: { en: "Save the Children", es: "Save the Children", spanish: "official" }, sources: ["twenty-years/collaborators/22"] },
  { id: "paniamor-foundation", name: { en: "PANIAMOR Foundation", es: "Fundación PANIAMOR", spanish: "official" }, sources: ["twenty-years/collaborators/23"] },
  { id: "casa-alianza", name: { en: "Casa Alianza", es: "Casa Alianza", spanish: "official" }, sources: ["twenty-years/collaborators/24"] },
] as const satisfies readonly (Row & { acronym?: Name; printed?: string; observer?: OrganizationId; partner?: PartnerId })[];

/**
 * All meetings of the page's list with the South American Conference on Migration, whose Spanish name is its own: the
 * printed ordinals, dates and places. Each has the id that it has in the register of meetings.
 */
export const southAmericanConferenceTable = {
  name: { en: "South American Conference on Migration", es: "Conferencia Suramericana sobre Migraciones", spanish: "official" },
  acronym: { en: "SACM", es: "CSM", spanish: "official" },
  jointMeetings: [
    {
      id: "2024-10-10-rcm-sacm-plenary",
      series: "rcm-sacm-plenary",
      name: { en: "5th (V) Plenary Meeting between the RCM and the SACM", es: "5.ª (V) Reunión Plenaria entre la CRM y la CSM", spanish: "ours" },
      entry: { ordinal: "5th (V)", dates: { start: "2024-10-10", end: "2024-10-11" }, place: "Bogota, Colombia" },
      sources: ["iom-page/meetings/3", "iom-page/meetings/sacm-plenary-2024"],
    },
    { id: "2023-08-23-rcm-sacm-plenary", series: "rcm-sacm-plenary", name: { en: "IV Plenary Meeting RCM-SACM", es: "IV Reunión Plenaria CRM-CSM", spanish: "ours" }, entry: { ordinal: "IV", dates: { start: "2023-08-23", end: "2023-08-24" }, place: "Ciudad de Panamá" }, sources: ["iom-page/meetings/13"] },
    {
      id: "2023-05-17-rcm-sacm-troikas",
      series: "rcm-sacm-troikas",
      name: { en: "I Meeting between RCM-SACM Troikas", es: "I Reunión entre las Troikas de la CRM y la CSM", spanish: "ours" },
      entry: { ordinal: "I", dates: { start: "2023-05-17", end: "2023-05-17" }, place: "Lima, Perú" },
      sources: ["iom-page/meetings/17", "iom-page/meetings/sacm-troikas-2023"],
    },
    {
      id: "2023-03-09-rcm-sacm-chairs-and-secretaries",
      series: "rcm-sacm-chairs-and-secretaries",
      name: { en: "I Meeting between RCM-SACM Chairs and Secretaries", es: "I Reunión entre las Presidencias y las Secretarías de la CRM y la CSM", spanish: "ours" },
      entry: { ordinal: "I", dates: { start: "2023-03-09", end: "2023-03-09" }, place: "Virtual Event" },
      sources: ["iom-page/meetings/18", "iom-page/meetings/sacm-chairs-2023"],
    },
    {
      id: "2022-05-31-rcm-sacm-plenary",
      series: "rcm-sacm-plenary",
      name: { en: "3rd Plenary Meeting Between the Regional Conference on Migration (RCM) and the South American Conference on Migration (SACM)", es: "3.ª Reunión Plenaria entre la Conferencia Regional sobre Migración (CRM) y la Conferencia Suramericana sobre Migraciones (CSM)", spanish: "ours" },
      entry: { ordinal: "3rd", dates: { start: "2022-05-31", end: "2022-05-31" }, place: "Virtual Event" },
      sources: ["iom-page/meetings/23"],
    },
    {
      id: "2021-09-09-rcm-sacm-plenary",
      series: "rcm-sacm-plenary",
      name: { en: "Bi-regional Plenary Meeting between RCM and SACM", es: "Reunión Plenaria Birregional entre la CRM y la CSM", spanish: "ours" },
      entry: { dates: { start: "2021-09-09", end: "2021-09-10" }, place: "Virtual Event" },
      sources: ["iom-page/meetings/29"],
    },
    { id: "2019-10-rcm-sacm-plenary", series: "rcm-sacm-plenary", name: { en: "Bi-Regional Plenary Meeting RCM - SACM", es: "Reunión Plenaria Birregional CRM-CSM", spanish: "ours" }, entry: { dates: { start: "2019-10", end: "2019-10" }, place: "Guatemala City, Guatemala (TBC)" }, sources: ["iom-page/meetings/50"] },
    { id: "2018-05-09-rcm-sacm-plenary", series: "rcm-sacm-plenary", name: { en: "Plenary Meeting of the RCM and the SACM", es: "Reunión Plenaria de la CRM y la CSM", spanish: "ours" }, entry: { dates: { start: "2018-05-09", end: "2018-05-09" }, place: "Montevideo, Uruguay" }, sources: ["iom-page/meetings/63"] },
    {
      id: "2017-06-29-rcm-sacm-work-meeting",
      name: {
        en: "Work Meeting of the RCM and the SACM to develop Bi-regional Inputs concerning the Global Compact for Safe, Regular and Orderly Migration (GCM) and Follow Up on the Efforts Relating to Extra-Regional Migrants",
        es: "Reunión de trabajo de la CRM y la CSM para elaborar aportes birregionales sobre el Pacto Mundial para la Migración Segura, Ordenada y Regular (PMM) y dar seguimiento a los esfuerzos relativos a los migrantes extrarregionales",
        spanish: "ours",
      },
      entry: { dates: { start: "2017-06-29", end: "2017-06-29" }, place: "Berlin" },
      sources: ["iom-page/meetings/72"],
    },
    {
      id: "2017-03-30-rcm-sacm-troikas",
      series: "rcm-sacm-troikas",
      name: {
        en: "Meeting of the Troikas of the Regional Conference on Migration and the South American Conference on Migration to develop a common position towards the negotiations of the Global Compact for Safe, Orderly and Regular Migration",
        es: "Reunión de las Troikas de la Conferencia Regional sobre Migración y de la Conferencia Suramericana sobre Migraciones para elaborar una posición común ante las negociaciones del Pacto Mundial para la Migración Segura, Ordenada y Regular",
        spanish: "ours",
      },
      entry: { dates: { start: "2017-03-30", end: "2017-03-30" }, place: "Washington DC" },
      sources: ["iom-page/meetings/77"],
    },
  ],
  sources: ["twenty-years/ad-hoc-groups/extraregional-meetings", "reported/names-of-bodies/6"],
} as const satisfies { name: Name; acronym: Name; jointMeetings: readonly (Row & { series?: string; entry: { ordinal?: string; dates: { start: AsOf; end: AsOf }; place: string } })[]; sources: readonly CitedId[] };

/**
 * What observer organizations are there to do. To whom their recommendations go is not stated; the Conference's own
 * documents they do not draft.
 */
export const observerRoleTable = {
  items: [
    { id: "support-government-projects", text: { en: "Support projects that the governments have identified", es: "Apoyar proyectos identificados por los gobiernos" } },
    { id: "share-information", text: { en: "Share information on topics of interest", es: "Compartir información sobre temas de interés" } },
    { id: "provide-technical-assistance", text: { en: "Give technical assistance", es: "Brindar asistencia técnica" } },
    { id: "formulate-recommendations", text: { en: "Make recommendations in specific cases", es: "Formular recomendaciones en casos específicos" } },
  ],
  complete: true,
  sources: ["twenty-years/observer-organizations/role"],
} as const satisfies TextList;

/** Who determines the slots of observer organizations on the agendas of meetings: both, together. */
export const agendaSlotTable = { determinedBy: ["presidency", "secretariat"], sources: ["twenty-years/observer-organizations/agenda-slots"] } as const satisfies { determinedBy: readonly string[]; sources: readonly ClauseId[] };

// The secretariat's office and the contact

/** Addresses on the web, as printed; whether they still answer is not the library's to say. */
const publicWebsite = { id: "public-website", text: { en: "Public website, with the public documents", es: "Sitio web público, con los documentos públicos" }, printed: "www.crmsv.org", asOf: publication, sources: ["twenty-years/technical-secretariat/websites"] } as const;
const privateWebsite = { id: "private-website", text: { en: "Private website, for internal documents", es: "Sitio web privado, para documentos internos" }, printed: "intranet.crmsv.org", asOf: publication, sources: ["twenty-years/technical-secretariat/websites"] } as const;
const documentsWebsite = { id: "documents-website", text: { en: "Page with more documents", es: "Página con más documentos" }, printed: "https://crmsv.org/en/publicaciones", asOf: page, sources: ["iom-page/documents/website"] } as const;

type WebsiteRow = TextRow & { printed: string; asOf: AsOf };

/** The office of the secretariat as the publication describes it. */
export const secretariatOfficeTable = {
  asOf: publication,
  staff: [
    { id: "coordinator", name: { en: "Coordinator", es: "Coordinador(a)", spanish: "ours" }, sources: ["twenty-years/technical-secretariat/staff"] },
    { id: "information-technology-specialist", name: { en: "Information Technology Specialist", es: "Especialista en tecnologías de la información", spanish: "ours" }, sources: ["twenty-years/technical-secretariat/staff"] },
    { id: "assistant", name: { en: "Assistant", es: "Asistente", spanish: "ours" }, sources: ["twenty-years/technical-secretariat/staff"] },
  ],
  host: { name: { en: "IOM Regional Office for Central America, North America and the Caribbean", es: "Oficina Regional de la OIM para Centroamérica, Norteamérica y el Caribe", spanish: "ours" }, organization: "IOM", autonomous: true, sources: ["twenty-years/technical-secretariat/location"] },
  location: { city: "San José", country: "CR", sources: ["twenty-years/technical-secretariat/location"] },
  iomServices: {
    items: [
      { id: "office-space", name: { en: "Office space", es: "Espacio de oficina", spanish: "ours" } },
      { id: "resource-management", name: { en: "Resource management", es: "Gestión de recursos", spanish: "ours" } },
      { id: "procurement", name: { en: "Procurement", es: "Adquisiciones", spanish: "ours" } },
      { id: "other-technical-support", name: { en: "Other types of technical support", es: "Otros tipos de apoyo técnico", spanish: "ours" } },
    ],
    complete: true,
    sources: ["twenty-years/technical-secretariat/iom-services"],
  },
  iomSupport: {
    items: [
      { id: "technical-cooperation", name: { en: "Technical cooperation", es: "Cooperación técnica", spanish: "ours" } },
      { id: "administrative-support", name: { en: "Administrative support", es: "Apoyo administrativo", spanish: "ours" } },
    ],
    independentIn: ["policy", "management"],
    sources: ["twenty-years/technical-secretariat/iom-support", "iom-page/secretariat/executive-secretariat"],
  },
  websites: [publicWebsite, privateWebsite],
  tasks: [
    { id: "focal-point-contact", text: { en: "Close contact with the countries’ focal points", es: "Contacto estrecho con los puntos focales de los países" }, sources: ["twenty-years/technical-secretariat/focal-point-contact"] },
    { id: "coordination-and-event-logistics", text: { en: "General coordination together with the presidency, event logistics included", es: "Coordinación general junto con la Presidencia, incluida la logística de eventos" }, sources: ["twenty-years/technical-secretariat/general-coordination"] },
    { id: "website-updates", text: { en: "Regular updates of the two websites", es: "Actualización periódica de los dos sitios web" }, sources: ["twenty-years/technical-secretariat/websites"] },
    {
      id: "sponsored-activities",
      text: { en: "Logistics contracts, agendas and invitations for activities that others sponsor", es: "Contratación logística, agendas e invitaciones de las actividades que otros patrocinan" },
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
  tasks: readonly TextRow[];
};

/** The contact as the page prints it. It prints a heading for social media and nothing under it, and no telephone. */
export const contactTable = {
  asOf: page,
  body: { name: { en: "Executive Secretariat of the Regional Conference on Migration (RCM)", es: "Secretaría Ejecutiva de la Conferencia Regional sobre Migración (CRM)", spanish: "ours" }, sources: ["iom-page/contact/body"] },
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

// Numbers, and what the page says of IOM

/** The table of activities. */
export const activityTable = [
  { id: "regional-conferences", name: { en: "Regional Conference on Migration", es: "Conferencia Regional sobre Migración", spanish: "ours" }, count: 21, sources: ["twenty-years/activities-table/1"] },
  { id: "consultation-group-meetings", name: { en: "Regional Consultation Group on Migration", es: "Grupo Regional de Consulta sobre Migración", spanish: "ours" }, count: 42, sources: ["twenty-years/activities-table/2"] },
  { id: "ad-hoc-group-meetings", name: { en: "Meetings of Ad Hoc Groups", es: "Reuniones de grupos ad hoc", spanish: "ours" }, count: 6, sources: ["twenty-years/activities-table/3"] },
  { id: "workshops-seminars-and-training", name: { en: "Workshops, seminars and training sessions", es: "Talleres, seminarios y capacitaciones", spanish: "ours" }, count: 38, sources: ["twenty-years/activities-table/4"] },
  { id: "regional-and-online-meetings", name: { en: "Regional and online meetings", es: "Reuniones regionales y en línea", spanish: "ours" }, count: 15, sources: ["twenty-years/activities-table/5"] },
] as const satisfies readonly (Row & { count: number })[];

/** The total that the table prints, and the sum of its rows. */
export const activityTotal = { printed: 122, sum: 122, sources: ["twenty-years/activities-table/total"] } as const satisfies { printed: number; sum: number; sources: readonly ClauseId[] };

/** What the page says of IOM in figures: they stand among the figures and in the record of IOM. */
const iomMemberStates = { id: "iom-member-states", text: { en: "Member states of IOM", es: "Estados miembros de la OIM" }, value: 175, precision: "exactly", asOf: page, sources: ["iom-page/about-iom/members-and-presence"] } as const;
const iomPresence = { id: "iom-countries-of-presence", text: { en: "Countries in which IOM is present", es: "Países en los que la OIM está presente" }, value: 171, precision: "exactly", asOf: page, sources: ["iom-page/about-iom/members-and-presence"] } as const;

/** The figures of the running text. "Approximately 120" is not corrected to the table's 122. */
export const figureTable = [
  { id: "activities-held", text: { en: "Activities organized", es: "Actividades organizadas" }, value: 120, precision: "approximately", asOf: publication, sources: ["twenty-years/achievements/activities-and-delegates"] },
  { id: "delegates", text: { en: "Delegates who took part", es: "Personas delegadas que participaron" }, value: 6000, precision: "more-than", asOf: publication, sources: ["twenty-years/achievements/activities-and-delegates"] },
  { id: "fund-beneficiaries", text: { en: "Migrants helped by the Reserve Fund", es: "Migrantes beneficiados por el Fondo de Reserva" }, value: 1100, precision: "more-than", asOf: publication, sources: ["twenty-years/achievements/fund-beneficiaries"] },
  {
    id: "vulnerable-migrants-a-year",
    text: { en: "Migrants in vulnerable situations in Member Countries, each year", es: "Migrantes en situación de vulnerabilidad en los Países Miembros, cada año" },
    value: 10000,
    precision: "several-times",
    asOf: publication,
    sources: ["twenty-years/reserve-fund/vulnerable-migrants"],
  },
  { id: "supporting-organizations", text: { en: "Organizations and bodies that have supported the work", es: "Organizaciones y organismos que han apoyado la labor" }, value: 20, precision: "more-than", asOf: publication, sources: ["twenty-years/links/over-twenty-organizations"] },
  iomMemberStates,
  iomPresence,
] as const satisfies readonly (TextRow & { value: number; precision: string; asOf: AsOf })[];

/** The International Organization for Migration, as the page presents it. */
export const iomTable = {
  organization: "IOM",
  promotingHumaneMigrationSince: { value: "1951", basis: "stated", sources: ["iom-page/about-iom/since-1951"] },
  memberStates: iomMemberStates,
  countriesOfPresence: iomPresence,
} as const satisfies { organization: OrganizationId; promotingHumaneMigrationSince: { value: AsOf; basis: Basis; sources: readonly ClauseId[] }; memberStates: TextRow; countriesOfPresence: TextRow };
