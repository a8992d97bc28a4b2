import type { SameKeys } from "../kernel/words.js";
import type { consultation as english } from "./words.en.js";

/** En otros formularios “from” se llama de otra manera. */
const answering = { label: "Miembro", description: "El miembro que responde." } as const;

/** Las palabras de la consulta. Los criterios, las etapas y los pasos son traducción nuestra. */
export const consultation = {
  rules: {
    "consultation.procedure": {
      title: "Consulta a los miembros entre Reuniones Viceministeriales",
      criteria: {
        "between-meetings": "La necesidad de la consulta surge entre dos Reuniones Viceministeriales",
        "substantive-issue": "Se trata de un asunto de fondo que exige una posición acordada de la Conferencia",
        "only-presidency-submits": "La Presidencia Pro-Témpore presenta el curso de acción",
        "in-writing": "El curso de acción se presenta por escrito",
        "submission-first": "El curso de acción se ha presentado a la Troika antes de que esta dé su consenso",
        "troika-consensus-first": "La Troika ha dado su consenso antes de que los miembros reciban el texto",
        "input-within-term": "El aporte llega dentro de los cinco días hábiles de la primera ronda",
        "first-round-before-second": "La primera ronda se ha celebrado antes de compartir el texto de nuevo",
        "comment-within-term": "El comentario llega dentro de los cinco días hábiles de la segunda ronda",
        "only-members-answer": "La respuesta proviene de un País Miembro consultado",
        "term-has-ended": "El plazo de cinco días hábiles en curso ha vencido antes del paso siguiente",
        "second-round-before-decision": "El texto se ha compartido por segunda vez antes de constatar si hay consenso",
        "consensus-before-implementation": "Los miembros han llegado a un consenso antes de ejecutar la acción",
        "members-informed-after-implementation": "La acción se ha ejecutado antes de informar a los miembros sobre los resultados",
        "event-expected": "El hecho es un paso que el procedimiento aún tiene por delante",
        "events-in-order": "La fecha del hecho no es anterior a la de los que lo preceden en la lista",
      },
      outcomes: {
        "not-started": "Sin iniciar",
        troika: "Troika",
        "first-round": "Primera ronda",
        revision: "Revisión del texto",
        "second-round": "Segunda ronda",
        "awaiting-consensus": "En espera de consenso",
        "no-consensus": "Sin consenso",
        agreed: "Acordado",
        implemented: "Ejecutado",
      },
      fields: {
        on: { label: "Fecha", description: "El día en que ocurrió." },
        type: { label: "Tipo de hecho", description: "Lo que ocurrió." },
        by: { label: "Presentado por", description: "La Presidencia Pro-Témpore, o el miembro que actuó por su cuenta." },
        inWriting: { label: "Por escrito", description: "Si se presentó por escrito." },
        substantiveIssue: { label: "Asunto de fondo", description: "Si es un asunto de fondo que exige una posición acordada." },
        betweenMeetings: { label: "Entre reuniones", description: "Si la necesidad surgió entre dos Reuniones Viceministeriales." },
        from: answering,
        proposesChanges: { label: "Propone cambios", description: "Si el aporte del miembro propone cambios." },
        objects: { label: "Plantea una objeción", description: "Si el comentario del miembro plantea una objeción." },
      },
    },
    "consultation.focal-points": {
      title: "Datos de contacto de los puntos focales",
      criteria: {
        "contacts-of-every-member": "Cada País Miembro ha facilitado los datos de contacto actualizados de su punto focal",
      },
      outcomes: {
        "contacts-complete": "Se puede contactar a todos los Países Miembros.",
        "contacts-incomplete": "No se puede contactar a todos los Países Miembros.",
      },
      fields: {},
    },
  },
  labels: {
    "no-consensus": "Sin consenso",
    "submitted-to-troika": "Presentado a la Troika",
    "troika-consensus": "Consenso de la Troika",
    "shared-first-round": "Compartido con los miembros, primera ronda",
    input: "Aporte de un País Miembro",
    "shared-second-round": "Compartido con los miembros, segunda ronda",
    comment: "Comentario de un País Miembro",
    consensus: "Consenso",
    "members-informed": "Miembros informados sobre los resultados",
    "from-next-day": "Se cuenta desde el día siguiente",
    "from-same-day": "Se cuenta desde el mismo día",
    "decided-by-consensus": "Las decisiones se toman por consenso.",
    "not-binding": "Las decisiones no son vinculantes.",
    "framework-for-cooperation": "Las decisiones son un marco para la cooperación regional.",
    "recorded-in-annual-declaration": "Las decisiones constan en la declaración de la reunión anual.",
  },
  fields: {
    weekend: { label: "Fin de semana", description: "Los días de la semana que no son hábiles: el 1 es el lunes y el 7, el domingo." },
    holidays: { label: "Feriados", description: "Otras fechas que no son días hábiles." },
    counting: { label: "Cómputo", description: "Si se cuenta desde el mismo día o desde el día siguiente." },
    asOf: { label: "Fecha de referencia", description: "El día con referencia al cual se considera la consulta." },
    calendar: { label: "Calendario", description: "Qué días son hábiles." },
    members: { label: "Miembros", description: "Los miembros cuyas respuestas se esperan." },
    "ConsultationEvent.from": answering,
  },
  schemas: {
    ConsultationEvent: { title: "Hecho de una consulta", description: "Lo que ocurrió, con su fecha." },
    ConsultationEvents: { title: "Hechos de una consulta", description: "Lo que ha ocurrido, en orden." },
    WorkingCalendar: { title: "Calendario de días hábiles", description: "Qué días son hábiles y cómo se cuentan." },
    ConsultationOptions: { title: "Opciones de una consulta", description: "Con referencia a qué día y según qué calendario." },
    FocalPointContacts: { title: "Datos de contacto de los puntos focales", description: "Qué miembros han facilitado datos de contacto actualizados. Un campo ausente se considera desconocido." },
  },
} as const satisfies SameKeys<typeof english>;
