import type { agenda as english } from "../en/agenda.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/agenda. Salvo los nombres de la Conferencia, son nuestras. */
export const agenda = {
  rules: {},
  labels: {
    rcm: "La Conferencia Regional sobre Migración",
    "member-countries": "Los Países Miembros",
    "iom-regional-office": "La Oficina Regional de la OIM",
    "central-america": "Centroamérica",
    emigration: "Emigración",
    immigration: "Inmigración",
    "establishment-not-stated": "Los documentos no indican cuándo se creó.",
    "some-countries-of-origin": "Con algunos de los países de origen",
    "sacm-troika": "Con la Troika de la Conferencia Suramericana sobre Migraciones",
    exactly: "Exactamente",
    approximately: "Aproximadamente",
    "more-than": "Más de",
    "several-times": "Varias veces",
    policy: "Política",
    management: "Gestión",
    "others-involved": "Otras personas interesadas o que participan",
    "focal-points": "Los puntos focales",
    "national-institutions": "Las instituciones y los ministerios competentes del gobierno",
  },
} as const satisfies SameKeys<typeof english>;
