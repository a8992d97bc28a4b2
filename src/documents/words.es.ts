import type { SameKeys } from "../kernel/words.js";
import type { documents as english } from "./words.en.js";

/** Las palabras de los documentos. Los títulos en español también son traducción nuestra. */
export const documents = {
  rules: {},
  labels: {
    "most-important": "Documentos más importantes",
    major: "Documentos principales",
    "two-declarations-of-one-meeting": "La reunión tuvo dos declaraciones y los documentos no indican a cuál de ellas corresponde la entrada.",
    en: "Inglés",
    es: "Español",
    edition: "Edición",
    country: "País",
    meeting: "Reunión",
  },
  fields: {
    list: { label: "Lista", description: "La lista en que figura el documento." },
    language: { label: "Idioma", description: "Un idioma que menciona la entrada." },
    "PublicationFilter.place": { label: "Lugar", description: "El lugar que indica la entrada, o el país en que se aprobó el documento." },
    "PublicationFilter.edition": { label: "Edición", description: "La edición de la Conferencia, en cifras." },
    text: { label: "Palabras", description: "Palabras del título o de la entrada impresa." },
  },
  schemas: {
    PublicationFilter: { title: "Búsqueda de documentos", description: "Cada dato que indique restringe la búsqueda." },
  },
} as const satisfies SameKeys<typeof english>;
