import type { documents as english } from "../en/documents.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/documents. Los títulos de los documentos en español también son traducción nuestra. */
export const documents = {
  rules: {},
  labels: {
    "most-important": "Documentos más importantes",
    major: "Documentos principales",
    "two-declarations-of-one-meeting": "La reunión tuvo dos declaraciones y los documentos no indican a cuál de ellas corresponde la entrada.",
    en: "Inglés",
    es: "Español",
    year: "Año",
    edition: "Edición",
    country: "País",
  },
} as const satisfies SameKeys<typeof english>;
