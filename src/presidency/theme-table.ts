import type { Name } from "../kernel/answer.js";

/**
 * The central themes that the publication prints, exactly as printed; other texts of the Conference word those of 2002
 * and 2016 in other ways. The Spanish of 2002 is the official title; that of 2011 and 2012 is the title as the press of
 * the time gives it. All other Spanish titles are our translation.
 */
export const themeTable = [
  { year: 1996, theme: { en: "Establishing the RCM as a Consultative Process", es: "Establecimiento de la CRM como proceso consultivo" } },
  { year: 1997, theme: { en: "Adopting a Plan of Action for the RCM", es: "Adopción de un Plan de Acción para la CRM" } },
  { year: 1998, theme: { en: "Implementing the Plan of Action of the RCM", es: "Ejecución del Plan de Acción de la CRM" } },
  { year: 1999, theme: { en: "Modernizing Immigration Services", es: "Modernización de los servicios migratorios" } },
  { year: 2000, theme: { en: "Consolidating a Sustainable Vision Regarding the Future of the RCM", es: "Consolidación de una visión sostenible del futuro de la CRM" } },
  { year: 2001, theme: { en: "Modernizing Migration Management and Cross-Border Cooperation", es: "Modernización de la gestión migratoria y la cooperación transfronteriza" } },
  { year: 2002, theme: { en: "Towards Regional Solidarity for Security and Migration", es: "Hacia una Solidaridad Regional en Seguridad y Migración" } },
  { year: 2003, theme: { en: "Consolidating Regional Security through Modern Migration Management", es: "Consolidación de la seguridad regional mediante una gestión migratoria moderna" } },
  {
    year: 2004,
    theme: { en: "Plan of Action of the RCM and Convergence with other Processes and International Organizations in Migration Matters", es: "Plan de Acción de la CRM y convergencia con otros procesos y organismos internacionales en materia migratoria" },
  },
  { year: 2005, theme: { en: "Integration and Citizenship", es: "Integración y ciudadanía" } },
  { year: 2006, theme: { en: "Linking Communities", es: "Vinculación de comunidades" } },
  { year: 2007, theme: { en: "Effective Cooperation in Combating Trafficking in Persons", es: "Cooperación eficaz en el combate a la trata de personas" } },
  { year: 2008, theme: { en: "Migration and Human Rights", es: "Migración y derechos humanos" } },
  { year: 2009, theme: { en: "Migration and Development", es: "Migración y desarrollo" } },
  { year: 2010, theme: { en: "Migration and Family", es: "Migración y familia" } },
  { year: 2011, theme: { en: "Migration and Labour: A Shared Responsibility of States", es: "Migración y trabajo, corresponsabilidad entre los Estados" } },
  { year: 2012, theme: { en: "Security in the Framework of Human Rights and Mixed Migration Flows", es: "Seguridad en el marco de los derechos humanos de los migrantes y flujos migratorios mixtos" } },
  { year: 2013, theme: { en: "Migration and Social Integration: Migration with a Human Face", es: "Migración e integración social: migración con rostro humano" } },
  { year: 2014, theme: { en: "For a Region Free of Trafficking in Persons", es: "Por una región libre de trata de personas" } },
  { year: 2015, theme: { en: "Integration, Return and Social and Productive Reintegration of Migrants", es: "Integración, retorno y reintegración social y productiva de las personas migrantes" } },
  { year: 2016, theme: { en: "Migration, a Shared and Differentiated Responsibility", es: "La migración, una responsabilidad compartida y diferenciada" } },
] as const satisfies readonly { readonly year: number; readonly theme: Name }[];
