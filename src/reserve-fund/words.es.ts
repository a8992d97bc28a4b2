import type { SameKeys } from "../kernel/words.js";
import type { reserveFund as english } from "./words.en.js";

/** Las palabras del Fondo de Reserva. Los criterios son traducción nuestra. */
export const reserveFund = {
  rules: {
    "reserve-fund.case": {
      title: "Asistencia del Fondo de Reserva",
      criteria: {
        "voluntary-return": "La persona retorna voluntariamente",
        "regional-migrant": "La persona es migrante regional",
        "unaccompanied-minor": "La persona es una niña, un niño o un adolescente no acompañados",
        disability: "La persona tiene una discapacidad",
        "age-70-or-over": "La persona tiene 70 años o más",
        "illness-or-injury": "La persona está lesionada o tiene una enfermedad física o mental",
        "domestic-violence": "La situación está asociada a la violencia doméstica",
        "sexual-abuse": "La situación está asociada al abuso sexual",
        trafficking: "La situación está asociada a la trata de personas",
        "approved-by-iom": "La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia",
        "approved-by-secretariat": "La Secretaría Técnica dio su aprobación a más tardar el día en que se otorgó la asistencia",
      },
      outcomes: {
        eligible: "El Fondo puede prestar asistencia en este caso.",
        "approval-required": "Este caso exige la aprobación conjunta previa de la OIM y de la Secretaría Técnica, y no consta.",
        ineligible: "El Fondo no presta asistencia en este caso.",
        open: "Los documentos no resuelven si el Fondo puede prestar asistencia en este caso.",
      },
      fields: {
        voluntaryReturn: { label: "Retorno voluntario", description: "Indique si la persona retorna voluntariamente." },
        regionalMigrant: { label: "Migrante regional", description: "Indique si la persona se considera migrante regional; los documentos no definen el término." },
        unaccompaniedMinor: { label: "Niña, niño o adolescente no acompañados", description: "Indique si la persona es una niña, un niño o un adolescente no acompañados; los documentos no fijan un límite de edad." },
        disability: { label: "Discapacidad", description: "Indique si la persona tiene una discapacidad." },
        age: { label: "Edad", description: "La edad de la persona en años cumplidos." },
        illnessOrInjury: { label: "Enfermedad o lesión", description: "Indique si la persona está lesionada o tiene una enfermedad física o mental." },
        domesticViolence: { label: "Violencia doméstica", description: "Indique si la situación está asociada a la violencia doméstica." },
        sexualAbuse: { label: "Abuso sexual", description: "Indique si la situación está asociada al abuso sexual." },
        trafficking: { label: "Trata de personas", description: "Indique si la situación está asociada a la trata de personas." },
        approvals: { label: "Aprobaciones", description: "Indique cuándo dieron su aprobación quienes deben aprobar conjuntamente las circunstancias especiales, o si la denegaron." },
        "approvals.IOM": { label: "Aprobación de la OIM", description: "Indique el día en que la OIM dio su aprobación, o si la denegó." },
        "approvals.secretariat": { label: "Aprobación de la Secretaría Técnica", description: "Indique el día en que la Secretaría Técnica dio su aprobación, o si la denegó." },
        grantedOn: { label: "Fecha de la asistencia", description: "El día en que se otorga la asistencia." },
        requested: { label: "Monto solicitado", description: "El monto solicitado para el caso, en dólares de los Estados Unidos." },
      },
    },
  },
  labels: {
    refused: "Denegada",
    "assistance-without-voluntary-return": "El Fondo apoya el retorno voluntario y también a personas que necesitan más asistencia de la que prestan los programas existentes, y la frase sobre circunstancias especiales no habla de retorno: no está resuelto si asiste a quien no retorna voluntariamente.",
    "assistance-to-other-migrants": "Solo el nombre del Fondo habla de migrantes regionales, y el término no se define: no está resuelto si el Fondo asiste a otras personas.",
    undated: "No se sabe en qué fecha se otorga la asistencia: el máximo es el último que estuvo vigente.",
    earlier: "Los documentos indican el máximo al cierre de 2016: que rigiera ya en la fecha de la asistencia, que es anterior, es una lectura nuestra.",
    later: "Los documentos indican el máximo al cierre de 2016 y no dicen que haya cambiado hasta la fecha de la asistencia.",
    "fund-start-not-stated": "Los documentos no dicen cuándo se estableció el Fondo.",
    "fund-payer-not-stated": "Los documentos no dicen quién financia el Fondo.",
    "fund-applicants-not-stated": "Los documentos no dicen quién puede solicitar la asistencia del Fondo, ni cómo.",
    "authorities-of-departure": "Autoridades del país de salida",
    "authorities-of-return": "Autoridades del país de retorno",
    "international-organizations": "Organizaciones internacionales",
    "civil-society-under-conditions": "Sociedad civil, bajo ciertas condiciones",
  },
  fields: {
    day: { label: "Fecha de la asistencia", description: "Indica si los documentos hablan de la fecha de la asistencia." },
  },
  schemas: {
    ReserveFundCase: { title: "Caso del Fondo de Reserva", description: "Un caso que se presenta al Fondo de Reserva. Lo que deje en blanco se considera desconocido." },
  },
} as const satisfies SameKeys<typeof english>;
