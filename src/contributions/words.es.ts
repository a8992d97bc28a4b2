import type { SameKeys } from "../kernel/words.js";
import type { contributions as english } from "./words.en.js";

/** Las palabras de las contribuciones. Los criterios son traducción nuestra. */
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
      outcomes: {
        consistent: "La escala es coherente.",
        inconsistent: "La escala no es coherente.",
      },
      fields: {
        rows: { label: "Filas", description: "Una fila por cada miembro." },
        "rows.country": { label: "País", description: "El país, por su código de dos letras de la norma ISO 3166-1." },
        "rows.percentage": { label: "Porcentaje", description: "La parte del total, en porcentaje." },
        "rows.contribution": { label: "Contribución", description: "La contribución anual en dólares de los Estados Unidos." },
        total: { label: "Total", description: "El total en dólares de los Estados Unidos." },
        printedPercentageTotal: { label: "Total impreso de los porcentajes", description: "El total que figura debajo de los porcentajes." },
        since: { label: "Desde cuándo", description: "Desde cuándo, con la precisión que dan los documentos." },
      },
    },
  },
  labels: {
    "scale-not-stated": "Los documentos no indican la escala de esa época.",
    contributions: "según las contribuciones en dólares",
    percentages: "según los porcentajes impresos, en proporción a su propia suma",
    "printed-percentages": "según cada porcentaje impreso, aplicado al total",
    "due-date-not-stated": "Los documentos llaman anuales a las contribuciones y no dicen cuándo vencen.",
    "arrears-not-stated": "Los documentos no dicen qué ocurre si no se paga una contribución.",
    "scale-change-not-stated": "Los documentos no dicen quién puede modificar la escala de contribuciones, ni cómo.",
  },
  fields: {
    budget: { label: "Presupuesto", description: "El monto por repartir, en dólares de los Estados Unidos." },
    weights: { label: "Ponderación", description: "La columna de la escala según la cual se reparte." },
    shares: { label: "Cuotas", description: "La cuota de cada miembro." },
    amount: { label: "Monto", description: "El monto en dólares de los Estados Unidos." },
    difference: { label: "Diferencia con el presupuesto", description: "En cuánto superan las cuotas al presupuesto, en dólares de los Estados Unidos; con signo menos si no lo alcanzan." },
    extraCent: { label: "Centavo adicional", description: "Indica si a este miembro le correspondió uno de los centavos que sobran." },
    "Apportionment.difference": { label: "Diferencia", description: "En cuánto superan las cuotas al presupuesto, en dólares de los Estados Unidos." },
  },
  schemas: {
    ApportionmentRequest: { title: "Presupuesto por repartir", description: "Un presupuesto y la columna de la escala según la cual se reparte." },
    Apportionment: { title: "Reparto de un presupuesto", description: "Un presupuesto repartido entre los miembros." },
    PrintedScale: { title: "Escala de contribuciones impresa", description: "Las filas de una escala y los dos totales que figuran debajo." },
    ContributionScale: { title: "Escala de contribuciones", description: "Una escala de contribuciones vigente." },
  },
} as const satisfies SameKeys<typeof english>;
