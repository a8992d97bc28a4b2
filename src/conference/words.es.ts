import type { SameKeys } from "../kernel/words.js";
import type { conference as english } from "./words.en.js";

/** Las palabras de la propia Conferencia. Salvo sus nombres, son nuestras. */
export const conference = {
  rules: {},
  labels: {
    rcm: "la Conferencia Regional sobre Migración",
    "iom-regional-office": "la Oficina Regional de la OIM",
    "central-america": "Centroamérica",
    emigration: "Emigración",
    immigration: "Inmigración",
    exactly: "exactamente",
    approximately: "aproximadamente",
    "more-than": "más de",
    "several-times": "varias veces",
    policy: "Política",
    management: "Gestión",
  },
  fields: {},
  schemas: {},
} as const satisfies SameKeys<typeof english>;
