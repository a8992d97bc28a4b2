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
        "approval-required": "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
        ineligible: "El Fondo no presta asistencia en este caso.",
      },
      fields: {
        voluntaryReturn: { label: "Retorno voluntario", description: "Si la persona retorna voluntariamente." },
        regionalMigrant: { label: "Migrante regional", description: "Si la persona se considera migrante regional; los documentos no definen el término." },
        unaccompaniedMinor: { label: "Niña, niño o adolescente no acompañado", description: "Si la persona es una niña, un niño o un adolescente no acompañados; los documentos no fijan un límite de edad." },
        disability: { label: "Discapacidad", description: "Si la persona tiene una discapacidad." },
        age: { label: "Edad", description: "La edad de la persona en años cumplidos." },
        illnessOrInjury: { label: "Enfermedad o lesión", description: "Si la persona está lesionada o tiene una enfermedad física o mental." },
        domesticViolence: { label: "Violencia doméstica", description: "Si la situación está asociada a la violencia doméstica." },
        sexualAbuse: { label: "Abuso sexual", description: "Si la situación está asociada al abuso sexual." },
        trafficking: { label: "Trata de personas", description: "Si la situación está asociada a la trata de personas." },
        approvals: { label: "Aprobaciones", description: "Cuándo dieron su aprobación quienes deben aprobar conjuntamente las circunstancias especiales." },
        "approvals.IOM": { label: "Aprobación de la OIM", description: "El día en que la OIM dio su aprobación." },
        "approvals.secretariat": { label: "Aprobación de la Secretaría Técnica", description: "El día en que la Secretaría Técnica dio su aprobación." },
        grantedOn: { label: "Fecha de la asistencia", description: "El día en que se otorga la asistencia." },
        requested: { label: "Monto solicitado", description: "El monto solicitado para el caso, en dólares de los Estados Unidos." },
      },
    },
  },
  labels: {},
  fields: {},
  schemas: {
    ReserveFundCase: { title: "Caso del Fondo de Reserva", description: "Un caso en que el Fondo de Reserva puede prestar asistencia. Un campo ausente se considera desconocido." },
  },
} as const satisfies SameKeys<typeof english>;
