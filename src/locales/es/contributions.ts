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
        "each-percentage-rounds-from-contribution": "Cada porcentaje es la parte del total que representa la contribución, redondeada a dos decimales",
        "every-member-once": "Cada uno de los once Países Miembros tiene una fila",
      },
    },
  },
  labels: {
    consistent: "Los datos son coherentes.",
    inconsistent: "Los datos no son coherentes.",
    "scale-not-stated": "Los documentos no dan la escala de ese tiempo.",
    contributions: "Según las contribuciones en dólares",
    percentages: "Según los porcentajes impresos",
  },
} as const satisfies SameKeys<typeof english>;
