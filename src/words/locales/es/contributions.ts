import type { contributions as english } from "../en/contributions.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/contributions. Los criterios son traducción nuestra. */
export const contributions = {
  rules: {
    "contributions.scale": {
      title: "Escala de contribuciones anuales",
      criteria: {
        "contributions-add-to-total": "Las contribuciones suman el total impreso",
        "percentages-add-to-printed-total": "Los porcentajes suman el total impreso",
        "each-percentage-rounds-from-contribution": "Cada porcentaje es la parte del total que representa su contribución, redondeada a dos decimales",
        "every-member-once": "Cada uno de los once Países Miembros tiene exactamente una fila",
      },
    },
  },
  labels: {
    "scale-not-stated": "Los documentos no indican la escala de esa época.",
    contributions: "según las contribuciones en dólares",
    percentages: "según los porcentajes impresos",
  },
} as const satisfies SameKeys<typeof english>;
