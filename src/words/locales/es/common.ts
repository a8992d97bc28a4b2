import type { common as english } from "../en/common.js";
import type { SameKeys } from "../locale.js";

/**
 * Palabras que no son de un solo tema, y todo código que dos temas comparten. En todos los temas, la etiqueta que es una
 * oración termina en punto; el nombre empieza con mayúscula; lo que completa otra oración (con artículo, preposición o
 * cantidad delante) empieza con minúscula.
 */
export const common = {
  rules: {},
  labels: {
    yes: "Sí",
    no: "No",
    "not-known": "No se sabe",
    known: "Conocido",
    none: "No hay",
    open: "No resuelto en los documentos",
    stated: "Indicado en los documentos",
    derived: "Deducido de los documentos",
    reported: "Reportado",
    implemented: "Ejecutado",
    consistent: "Los datos son coherentes.",
    inconsistent: "Los datos no son coherentes.",
    undetermined: "Aún no se puede determinar: falta información.",
    "not-an-object": "El valor debe ser un objeto con sus campos.",
    "not-an-array": "El valor debe ser una lista.",
    "not-a-boolean": "El valor debe ser verdadero o falso.",
    "not-a-text": "El valor debe ser un texto no vacío.",
    "not-a-date": "El valor debe ser una fecha del calendario, como 2016-06-09.",
    "not-an-as-of-date": "El valor debe ser un año, un mes o un día, como 2016, 2016-06 o 2016-06-09.",
    "not-a-year": "El valor debe ser un año del calendario.",
    "not-a-whole-number": "El valor debe ser un número entero.",
    "not-an-amount": "El valor debe ser un monto en dólares de los Estados Unidos con dos decimales como máximo.",
    "not-a-percentage": "El valor debe ser un porcentaje con dos decimales como máximo.",
    "unknown-code": "El valor no es ninguno de los códigos conocidos.",
    "out-of-range": "El valor está fuera del intervalo permitido.",
    unreadable: "El valor no se puede leer.",
    description: "Describe la Conferencia o su labor y no fija ninguna condición.",
    history: "Relata el pasado.",
    rationale: "Dice el porqué, no el qué.",
    "document-structure": "Trata de la propia publicación.",
    aspiration: "Enuncia una meta o un desafío, sin una condición que pueda comprobarse.",
    "undefined-term": "Depende de un término que los documentos no definen.",
    discretion: "Queda a discreción de alguien.",
    "other-institution": "Trata de otra institución.",
    documents: "solo los dos documentos",
    all: "los dos documentos y lo que reportan otras páginas públicas",
    rule: "Regla",
    data: "Dato",
    judgement: "De apreciación humana",
    context: "Contexto",
    "member-countries": "los Países Miembros",
    network: "Red de Funcionarios de Enlace",
    workshop: "Taller",
    training: "Capacitación",
    other: "Otro",
  },
} as const satisfies SameKeys<typeof english>;
