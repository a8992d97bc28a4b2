import type { reserveFund as english } from "../en/reserve-fund.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/reserve-fund. Los criterios son traducción nuestra. */
export const reserveFund = {
  rules: {
    "reserve-fund.case": {
      title: "Asistencia del Fondo de Reserva",
      criteria: {
        "voluntary-return": "La persona retorna voluntariamente",
        "regional-migrant": "La persona es migrante regional",
        "unaccompanied-minor": "La persona es una niña, un niño o adolescente no acompañado",
        disability: "La persona tiene una discapacidad",
        "age-70-or-over": "La persona tiene 70 años o más",
        "illness-or-injury": "La persona está lesionada o tiene una enfermedad física o mental",
        "domestic-violence": "La situación está asociada a la violencia doméstica",
        "sexual-abuse": "La situación está asociada al abuso sexual",
        trafficking: "La situación está asociada a la trata de personas",
        "approved-by-iom": "La OIM dio su aprobación a más tardar el día en que se otorgó la asistencia",
        "approved-by-secretariat": "La Secretaría Técnica dio su aprobación a más tardar el día en que se otorgó la asistencia",
      },
    },
  },
  labels: {
    eligible: "El Fondo puede prestar asistencia en este caso.",
    "approval-required": "Este caso requiere la aprobación conjunta previa de la OIM y la Secretaría Técnica.",
    ineligible: "El Fondo no presta asistencia en este caso.",
  },
} as const satisfies SameKeys<typeof english>;
