import type { common as english } from "../en/common.js";
import type { SameKeys } from "../locale.js";

/** Palabras que no son de ningún tema. */
export const common = {
  rules: {},
  labels: {
    known: "Conocido",
    none: "Ninguno",
    open: "Los documentos no lo resuelven",
    stated: "Consta en los documentos",
    derived: "Se desprende de los documentos",
    reported: "Reportado",
    undetermined: "Aún no se puede determinar: falta información.",
    "not-an-object": "El valor debe ser un objeto con campos.",
    "not-an-array": "El valor debe ser una lista.",
    "not-a-boolean": "El valor debe ser verdadero o falso.",
    "not-a-text": "El valor debe ser un texto que no esté vacío.",
    "not-a-date": "El valor debe ser una fecha del calendario, como 2016-06-09.",
    "not-an-as-of-date": "El valor debe ser un año, un mes o un día, como 2016, 2016-06 o 2016-06-09.",
    "not-a-year": "El valor debe ser un año del calendario.",
    "not-a-whole-number": "El valor debe ser un número entero.",
    "not-an-amount": "El valor debe ser un monto en dólares de los Estados Unidos con dos decimales como máximo.",
    "not-a-percentage": "El valor debe ser un porcentaje con dos decimales como máximo.",
    "unknown-code": "El valor no es ninguno de los códigos conocidos.",
    "out-of-range": "El valor está fuera del intervalo permitido.",
    unreadable: "El valor no se puede leer.",
  },
} as const satisfies SameKeys<typeof english>;
