import type { membership as english } from "../en/membership.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/membership. Los criterios son traducción nuestra. */
export const membership = {
  rules: {
    "membership.member": {
      title: "Condiciones para ser País Miembro",
      criteria: {
        "accepts-puebla-principles": "Se compromete con los principios del Comunicado Conjunto de Puebla",
        "upholds-orderly-movement-and-rights": "Se compromete con el movimiento ordenado de personas y los derechos humanos de las personas migrantes",
        "addresses-migration-multilaterally": "Se compromete a tratar la migración internacional de manera multilateral, en el marco de la Conferencia",
        "exchanges-information": "Se compromete a intercambiar información sobre políticas o prácticas migratorias",
      },
    },
    "membership.observer-country": {
      title: "Criterios para ser País Observador",
      criteria: {
        "on-american-continent": "Está situado en el continente americano",
        "adheres-to-puebla-in-writing": "Ha expresado por escrito su adhesión a los compromisos del Comunicado Conjunto de Puebla",
        "significant-movement-with-member": "Tiene un movimiento significativo de migrantes con al menos un País Miembro",
        "accepts-multilateral-approach": "Acepta que la migración se trate de manera multilateral, en el marco de la Conferencia",
        "accepts-orderly-movement-and-rights": "Acepta el compromiso con el movimiento ordenado de personas y los derechos humanos de las personas migrantes",
        "has-migration-policy-and-legislation": "Cuenta con políticas, legislación y prácticas orientadas a la migración internacional",
        "designates-officers": "Se compromete a designar funcionarios de sus instituciones migratorias para las Reuniones Viceministeriales",
        "submitted-written-declaration": "Ha presentado a los Viceministros una declaración escrita de interés y compromiso",
        "recognizes-vice-ministers-decide": "Reconoce que los Viceministros de los Países Miembros deciden sobre la solicitud en privado",
      },
    },
    "membership.observer-organization": {
      title: "Criterios para ser Organización Observadora",
      criteria: {
        "promotes-puebla-principles": "Se compromete a promover los principios del Comunicado Conjunto de Puebla",
        "mandate-on-a-central-theme": "Tiene un mandato relacionado con al menos uno de los temas centrales del Plan de Acción",
        "submitted-written-application": "Ha presentado una solicitud escrita a los Viceministros de los Países Miembros",
      },
    },
  },
  labels: {
    "criteria-met": "Se cumplen los criterios.",
    "criteria-unmet": "No se cumplen los criterios.",
    member: "País Miembro",
    "observer-country": "País Observador",
    "observer-organization": "Organización Observadora",
    partner: "Socio",
    "date-precision": "Solo se indica el año o el mes.",
    "admission-date-not-stated": "Los documentos no indican la fecha de admisión.",
    "deciding-body-not-stated": "Los documentos no indican quién decide.",
    "vice-ministers-of-member-countries": "los Viceministros de los Países Miembros",
    "private-meeting": "en una reunión privada",
    "migration-policy-and-management": "Política y gestión migratoria",
    "human-rights": "Derechos humanos",
    "migration-and-development": "Migración y desarrollo",
  },
} as const satisfies SameKeys<typeof english>;
