import type { agenda as english } from "../en/agenda.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/agenda. Salvo los nombres de la Conferencia, son nuestras. */
export const agenda = {
  rules: {},
  labels: {
    rcm: "la Conferencia Regional sobre Migración",
    "iom-regional-office": "la Oficina Regional de la OIM",
    "central-america": "Centroamérica",
    emigration: "Emigración",
    immigration: "Inmigración",
    "establishment-not-stated": "Los documentos no indican cuándo se creó.",
    "some-countries-of-origin": "con algunos países de origen",
    "sacm-troika": "con la Troika de la Conferencia Suramericana sobre Migraciones",
    exactly: "exactamente",
    approximately: "aproximadamente",
    "more-than": "más de",
    "several-times": "varias veces",
    policy: "Política",
    management: "Gestión",
    "others-involved": "otras personas interesadas o participantes",
    "focal-points": "los puntos focales",
    "national-institutions": "las instituciones y los ministerios competentes del gobierno",
  },
} as const satisfies SameKeys<typeof english>;
