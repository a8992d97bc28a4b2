import type { SameKeys } from "../kernel/words.js";
import type { presidency as english } from "./words.en.js";

/** Las palabras de la Presidencia Pro-Témpore. Los criterios son traducción nuestra. */
export const presidency = {
  rules: {
    "presidency.candidacy": {
      title: "Candidatura a la Presidencia Pro-Témpore",
      criteria: {
        "member-country": "Es País Miembro al final del año que presidiría",
        "announced-in-plenary": "Ha anunciado su interés en la sesión plenaria de la Reunión Viceministerial",
        consensus: "Cuenta con el consenso de los Países Miembros",
      },
      outcomes: {
        appointable: "El país puede ser designado.",
        "not-appointable": "El país no puede ser designado.",
      },
      fields: {
        country: { label: "País", description: "El país, por su código de dos letras de la norma ISO 3166-1." },
        year: { label: "Año", description: "El año del calendario." },
        announcedInPlenary: { label: "Anuncio en la plenaria", description: "Indique si el país ha anunciado su interés en la sesión plenaria de la Reunión Viceministerial." },
        consensus: { label: "Consenso", description: "Indique si el país cuenta con el consenso de los Países Miembros." },
      },
    },
    "presidency.rotation": {
      title: "Rotación anual de la Presidencia Pro-Témpore",
      criteria: {
        "one-presidency-a-year": "Ningún año tiene más de una presidencia",
        "member-in-its-year": "Cada país que preside es País Miembro al final de su año",
        "agrees-with-the-documents": "Ninguna presidencia contradice una que conste en los documentos",
        "another-country-than-the-year-before": "Ningún país preside dos años seguidos",
      },
      outcomes: {
        consistent: "La lista de presidencias concuerda con los documentos.",
        open: "Los documentos no resuelven si una lista así es una rotación.",
        inconsistent: "La lista de presidencias no concuerda con los documentos.",
      },
      fields: {
        year: { label: "Año", description: "El año del calendario." },
        country: { label: "País", description: "El país, por su código de dos letras de la norma ISO 3166-1." },
      },
    },
  },
  labels: {
    "presidency-not-stated": "Las fuentes consultadas no indican quién preside ese año.",
    "presidency-only-announced": "Una página pública anuncia una presidencia para ese año; ninguna fuente indica que el país la haya asumido.",
    "presiding-again-not-stated": "Los documentos hablan de una rotación anual y no indican si un país puede presidir dos años seguidos.",
    "troika-not-stated-yet": "Los documentos no indican si ese año había una Troika: la publicación de 2016 es el primer texto que la menciona.",
    "term-dates-not-stated": "Los documentos no indican el día en que comienza o termina una presidencia.",
    "payer-not-stated": "Los documentos no indican quién asume los gastos.",
  },
  fields: {
    themeChosenByPresidency: { label: "Tema elegido por la Presidencia", description: "Indica si corresponde al país que preside elegir el tema." },
    spanishSources: { label: "Fuente del texto en español", description: "Las páginas públicas que tienen el texto en español." },
  },
  schemas: {
    Candidacy: { title: "Candidatura a la Presidencia Pro-Témpore", description: "La candidatura de un país para un año. Lo que deje en blanco se considera desconocido." },
    RotationTerm: { title: "Presidencia de un año", description: "Lo que deje en blanco se considera desconocido." },
    Rotation: { title: "Lista de presidencias", description: "Presidencias en cualquier orden." },
    Edition: { title: "Edición de la Conferencia", description: "El número de una Conferencia anual." },
    PresidencyTerm: { title: "Presidencia Pro-Témpore", description: "Quién preside en un año y bajo qué tema." },
  },
} as const satisfies SameKeys<typeof english>;
