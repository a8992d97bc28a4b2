import type { documents as english } from "../en/documents.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/documents. Los títulos de los documentos en español también son traducción nuestra. */
export const documents = {
  rules: {},
  labels: {
    "member-countries": "Los Países Miembros",
    "most-important": "Los documentos más importantes",
    major: "Documentos principales",
    "two-declarations-of-one-meeting": "La reunión tuvo dos declaraciones y los documentos no dicen cuál de ellas es la entrada.",
    en: "Inglés",
    es: "Español",
    year: "Año",
    edition: "Edición",
    country: "País",
  },
} as const satisfies SameKeys<typeof english>;
