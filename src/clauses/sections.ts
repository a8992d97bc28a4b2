import type { Wording } from "../kernel/answer.js";

/** The two documents that are the specification, and their titles. The Spanish titles are ours. */
export const documents = {
  "twenty-years": { en: "20 Years of the RCM", es: "20 años de la CRM" },
  "iom-page": { en: "IOM page on the RCM", es: "Página de la OIM sobre la CRM" },
} as const satisfies Record<string, Wording>;

/**
 * The sections of the two documents in their order, with their headings (printed typos corrected; where the document
 * prints no heading, a description of the place). Spanish: the Conference's own headings where they are known
 * (membership and criteria, presidencies, operative structure, coordination mechanisms, financing), otherwise ours.
 */
export const sections = {
  "twenty-years/title": { en: "Title", es: "Título" },
  "twenty-years/introduction": { en: "Introduction", es: "Introducción" },
  "twenty-years/objectives": { en: "Objectives of the RCM", es: "Objetivos de la CRM" },
  "twenty-years/objective-of-the-publication": { en: "Objective of the Publication", es: "Objetivo de la publicación" },
  "twenty-years/member-countries": { en: "I – Member Countries", es: "I – Países Miembros" },
  "twenty-years/observer-countries": { en: "I – Observer Countries", es: "I – Países Observadores" },
  "twenty-years/observer-organizations": { en: "I – Organizations with Observer Status", es: "I – Organizaciones Observadoras" },
  "twenty-years/membership-criteria": { en: "I – Membership and Criteria for Granting Observer Status, Member Countries", es: "I – Membresía y criterios para los Observadores, Países Miembros" },
  "twenty-years/observer-country-criteria": { en: "I – Membership and Criteria for Granting Observer Status, observer countries", es: "I – Membresía y criterios para los Observadores, Países Observadores" },
  "twenty-years/observer-organization-criteria": { en: "I – Membership and Criteria for Granting Observer Status, observer organizations", es: "I – Membresía y criterios para los Observadores, Organizaciones Observadoras" },
  "twenty-years/observer-limits": { en: "I – Membership and Criteria for Granting Observer Status, observers", es: "I – Membresía y criterios para los Observadores, observadores" },
  "twenty-years/criteria-footnote": { en: "I – Membership and Criteria for Granting Observer Status, footnote 1", es: "I – Membresía y criterios para los Observadores, nota 1" },
  "twenty-years/presidencies": { en: "II – The Presidency of the RCM and its Central Themes", es: "II – Presidencias y sus temas centrales" },
  "twenty-years/presidency-table": { en: "II – The Presidency of the RCM and its Central Themes, table", es: "II – Presidencias y sus temas centrales, cuadro" },
  "twenty-years/coordination-mechanisms": { en: "III – Coordination Mechanisms of the RCM", es: "III – Mecanismos de Coordinación de la CRM" },
  "twenty-years/structure-diagram": { en: "III – Operative Structure of the RCM, diagram", es: "III – Estructura operativa de la CRM, diagrama" },
  "twenty-years/vice-ministerial-meeting": { en: "III.A – Vice-Ministerial Meeting", es: "III.A – Reunión Viceministerial" },
  "twenty-years/decision-making": { en: "III.A – Decision-Making Mechanisms", es: "III.A – Mecanismos de toma de decisiones" },
  "twenty-years/presidency-pro-tempore": { en: "III.B – Presidency Pro-Tempore (PPT)", es: "III.B – Presidencia Pro-Témpore (PPT)" },
  "twenty-years/presidency-footnote": { en: "III.B – Presidency Pro-Tempore (PPT), footnote 2", es: "III.B – Presidencia Pro-Témpore (PPT), nota 2" },
  "twenty-years/presidency-functions": { en: "III.B – Functions of the President Pro-Tempore", es: "III.B – Funciones de la Presidencia Pro-Témpore" },
  "twenty-years/regional-consultation-group": { en: "III.C – Regional Consultation Group on Migration (RCGM)", es: "III.C – Grupo Regional de Consulta sobre Migración (GRCM)" },
  "twenty-years/regional-consultation-group-roles": { en: "III.C – Regional Consultation Group on Migration (RCGM), roles", es: "III.C – Grupo Regional de Consulta sobre Migración (GRCM), funciones" },
  "twenty-years/liaison-officer-networks": { en: "III.D – Liaison Officer Networks", es: "III.D – Redes de Funcionarios de Enlace" },
  "twenty-years/technical-secretariat": { en: "III.E – The RCM Technical Secretariat", es: "III.E – La Secretaría Técnica de la CRM" },
  "twenty-years/technical-secretariat-functions": { en: "III.E – Functions of the Technical Secretariat", es: "III.E – Funciones de la Secretaría Técnica" },
  "twenty-years/focal-points": { en: "III.E – The RCM Technical Secretariat, footnote 3", es: "III.E – La Secretaría Técnica de la CRM, nota 3" },
  "twenty-years/financing": { en: "Financing of the RCM", es: "Financiamiento de la CRM" },
  "twenty-years/contributions-table": { en: "Financing of the RCM, Table 1", es: "Financiamiento de la CRM, cuadro 1" },
  "twenty-years/budget-categories": { en: "Financing of the RCM, annual budget", es: "Financiamiento de la CRM, presupuesto anual" },
  "twenty-years/plan-of-action": { en: "IV – Implementing the Plan of Action of the RCM", es: "IV – Ejecución del Plan de Acción de la CRM" },
  "twenty-years/migration-management": { en: "IV – Migration Management", es: "IV – Gestión migratoria" },
  "twenty-years/migration-management-topics": { en: "IV – Migration Management, topics", es: "IV – Gestión migratoria, temas" },
  "twenty-years/smuggling-and-trafficking": { en: "IV – Migrant Smuggling and Trafficking", es: "IV – Tráfico ilícito de migrantes y trata de personas" },
  "twenty-years/smuggling-and-trafficking-topics": { en: "IV – Migrant Smuggling and Trafficking, subtopics", es: "IV – Tráfico ilícito de migrantes y trata de personas, subtemas" },
  "twenty-years/consular-protection": { en: "IV – Consular Protection", es: "IV – Protección consular" },
  "twenty-years/consular-protection-topics": { en: "IV – Consular Protection, subtopics", es: "IV – Protección consular, subtemas" },
  "twenty-years/vulnerable-groups": { en: "IV – Boys, Girls and Adolescents, Women and other Groups in Vulnerable Situations in the Context of Migration", es: "IV – Niñas, niños y adolescentes, mujeres y otros grupos en situación de vulnerabilidad en el contexto de la migración" },
  "twenty-years/vulnerable-groups-topics": { en: "IV – Boys, Girls and Adolescents, Women and other Groups in Vulnerable Situations in the Context of Migration, subtopics", es: "IV – Niñas, niños y adolescentes, mujeres y otros grupos en situación de vulnerabilidad en el contexto de la migración, subtemas" },
  "twenty-years/migration-and-development": { en: "IV – The Sphere of Migration and Development", es: "IV – El ámbito de la migración y el desarrollo" },
  "twenty-years/migration-and-development-topics": { en: "IV – The Sphere of Migration and Development, subtopics", es: "IV – El ámbito de la migración y el desarrollo, subtemas" },
  "twenty-years/ad-hoc-groups": { en: "V – Establishment of Ad Hoc Groups", es: "V – Creación de grupos ad hoc" },
  "twenty-years/declarations-and-guidelines": { en: "V – Declarations and Guidelines", es: "V – Declaraciones y lineamientos" },
  "twenty-years/reserve-fund": { en: "V – Reserve Fund for the Assisted Voluntary Return of Migrants in Highly Vulnerable Situations", es: "V – Fondo de Reserva para el retorno voluntario asistido de migrantes en situación de alta vulnerabilidad" },
  "twenty-years/reserve-fund-situations": { en: "V – Reserve Fund for the Assisted Voluntary Return of Migrants in Highly Vulnerable Situations, situations", es: "V – Fondo de Reserva para el retorno voluntario asistido de migrantes en situación de alta vulnerabilidad, situaciones" },
  "twenty-years/links": { en: "VI – Links between the RCM and other Organizations and Regional Consultative Processes on Migration", es: "VI – Vínculos de la CRM con otras organizaciones y procesos regionales de consulta sobre migración" },
  "twenty-years/collaborators": { en: "VI – Experience Sharing of the RCM, list of organizations", es: "VI – Intercambio de experiencias de la CRM, lista de organizaciones" },
  "twenty-years/achievements": { en: "VII – Achievements and challenges of the RCM", es: "VII – Logros y desafíos de la CRM" },
  "twenty-years/activities-table": { en: "VII – Achievements and challenges of the RCM, table", es: "VII – Logros y desafíos de la CRM, cuadro" },
  "iom-page/about-iom": { en: "Who we are", es: "Quiénes somos" },
  "iom-page/header": { en: "Header", es: "Encabezado" },
  "iom-page/introduction": { en: "Opening paragraphs", es: "Párrafos iniciales" },
  "iom-page/pillars": { en: "Current Thematic Pillars", es: "Pilares temáticos actuales" },
  "iom-page/pillar-1": { en: "Current Thematic Pillars, 1. Migration Governance", es: "Pilares temáticos actuales, 1. Gobernanza de la migración" },
  "iom-page/pillar-2": { en: "Current Thematic Pillars, 2. Integration, Migration and its links to development", es: "Pilares temáticos actuales, 2. Integración, migración y sus vínculos con el desarrollo" },
  "iom-page/pillar-3": { en: "Current Thematic Pillars, 3. Protection, preparedness, assistance and Irregular Migration", es: "Pilares temáticos actuales, 3. Protección, preparación, asistencia y migración irregular" },
  "iom-page/chair": { en: "Chairing country", es: "País que preside" },
  "iom-page/secretariat": { en: "Executive Secretariat", es: "Secretaría Ejecutiva" },
  "iom-page/members": { en: "Members", es: "Miembros" },
  "iom-page/observer-countries": { en: "Observer Countries", es: "Países Observadores" },
  "iom-page/observer-organizations": { en: "Observer Organizations", es: "Organizaciones Observadoras" },
  "iom-page/partners": { en: "Partners", es: "Socios" },
  "iom-page/meetings": { en: "Meetings", es: "Reuniones" },
  "iom-page/documents": { en: "Documents", es: "Documentos" },
  "iom-page/contact": { en: "Contact Information", es: "Información de contacto" },
} as const satisfies Record<`${keyof typeof documents}/${string}`, Wording>;

/** A section of one of the two documents: the document's key, then the section's. */
export type SectionKey = keyof typeof sections;
