import type { presidency as english } from "../en/presidency.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/presidency. Los criterios son traducción nuestra. */
export const presidency = {
  rules: {
    "presidency.candidacy": {
      title: "Candidatura a la Presidencia Pro-Témpore",
      criteria: {
        "member-country": "Es País Miembro al final del año que presidiría",
        "announced-in-plenary": "Ha anunciado su interés en la sesión plenaria de la Reunión Viceministerial",
        consensus: "Cuenta con el consenso de los Países Miembros",
      },
    },
    "presidency.rotation": {
      title: "Rotación anual de la Presidencia Pro-Témpore",
      criteria: {
        "one-presidency-a-year": "Ningún año tiene más de una presidencia",
        "member-in-its-year": "Cada país que preside es País Miembro al final de su año",
        "agrees-with-the-documents": "Ninguna presidencia contradice una que conste en los documentos",
      },
    },
  },
  labels: {
    appointable: "El país puede ser designado.",
    "not-appointable": "El país no puede ser designado.",
    "presidency-not-stated": "Las fuentes consultadas no indican quién preside ese año.",
    "presidency-only-announced": "Una página pública anuncia una presidencia para ese año; ninguna fuente indica que el país la haya asumido.",
  },
} as const satisfies SameKeys<typeof english>;
