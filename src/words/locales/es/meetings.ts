import type { meetings as english } from "../en/meetings.js";
import type { SameKeys } from "../locale.js";

/**
 * Las palabras de las reglas de src/meetings. Los nombres de los órganos son los de la Conferencia; lo demás es traducción
 * nuestra.
 */
export const meetings = {
  rules: {
    "meetings.participation": {
      title: "Participación en las sesiones de la Conferencia",
      criteria: {
        "not-kept-out": "No está excluido de la sesión",
        "given-by-a-clause": "Una cláusula otorga la actividad a este participante",
        "not-excluded-by-a-clause": "Ninguna cláusula niega la actividad en sí a este participante",
      },
    },
    "meetings.plenary-agenda": {
      title: "Agenda de la sesión plenaria",
      criteria: {
        "presidency-report": "Incluye el informe de la Presidencia Pro-Témpore",
        "opening-statements": "Incluye las palabras de apertura de las delegaciones de los Países Miembros",
        "civil-society-dialogue": "Incluye el diálogo con la sociedad civil",
        "topics-on-central-themes": "Cada asunto adicional pertenece a un tema central del Plan de Acción",
      },
    },
    "meetings.closed-door-delegation": {
      title: "Delegación a la reunión a puerta cerrada",
      criteria: {
        "headed-by-vice-minister-or-undersecretary": "La encabeza un Viceministro o un Subsecretario",
        "at-most-two-officials": "La acompañan como máximo dos altos funcionarios",
        "two-officials": "La acompañan exactamente dos altos funcionarios, tal como está impreso",
      },
    },
    "meetings.vice-ministerial-date": {
      title: "Época del año de la Reunión Viceministerial",
      criteria: {
        "starts-in-its-half": "Empieza en el semestre que indican los documentos: el primero hasta 2014, el segundo desde 2015",
        "ends-in-its-half": "Termina en el semestre que indican los documentos: el primero hasta 2014, el segundo desde 2015",
        "within-one-half": "No pasa de un semestre a otro",
      },
    },
    "meetings.order": {
      title: "Orden de las reuniones",
      criteria: {
        "networks-before-consultation-group": "Ninguna Red se reúne después del Grupo Regional de Consulta",
        "consultation-group-before-vice-ministers": "El Grupo Regional de Consulta no se reúne después de los Viceministros",
      },
    },
  },
  labels: {
    allowed: "Se permite: una cláusula lo otorga.",
    denied: "No se permite: una cláusula lo excluye.",
    contested: "Es controvertido: los documentos se contradicen.",
    valid: "Se ajusta a los documentos.",
    invalid: "No se ajusta a los documentos.",
    conforms: "Las fechas concuerdan con los documentos.",
    violates: "Las fechas no concuerdan con los documentos.",
    "vmm-plenary": "Sesión plenaria de la Reunión Viceministerial",
    "vmm-closed-door": "Parte a puerta cerrada de la Reunión Viceministerial",
    "seminar-or-workshop": "Seminario o taller",
    attend: "Asistir",
    "make-declaration": "Hacer una declaración",
    discuss: "Participar en las discusiones",
    decide: "Participar en las decisiones",
    "draft-documents": "Participar en la redacción de los documentos",
    "set-agenda": "Incluir asuntos en la agenda",
    "receive-preliminary-agenda": "Recibir la agenda preliminar",
    invited: "con invitación expresa",
    authorizedByPresidency: "con autorización previa de la Presidencia Pro-Témpore",
    reservedForMembers: "cuando la reunión se reserva a los Países Miembros",
    "presidency-report": "Informe de la Presidencia Pro-Témpore",
    "opening-statements": "Palabras de apertura de las delegaciones de los Países Miembros",
    "civil-society-dialogue": "Diálogo con la sociedad civil",
    "vice-minister": "Viceministro(a)",
    undersecretary: "Subsecretario(a)",
    "interior-or-security": "Interior o Seguridad",
    "foreign-affairs": "Relaciones Exteriores",
    "sensitive-political-decisions": "Decisiones políticas delicadas",
    "secretariat-administration-and-finance": "Administración y finanzas de la Secretaría",
    "future-actions-and-activities": "Actividades y acciones futuras de la Conferencia",
    "conditions-for-new-members": "Condiciones para nuevos miembros",
    "criteria-for-observer-participation": "Criterios de participación de los observadores",
    "follow-up-of-previous-meetings": "Asuntos de reuniones anteriores que requieren seguimiento",
    "topics-of-the-presidency": "Temas que propone la Presidencia Pro-Témpore",
    "topics-of-member-countries": "Temas que proponen los Países Miembros",
    seminar: "Seminario",
    "host-or-co-sponsor": "el país anfitrión o el copatrocinador",
    "presiding-country": "el país que ejerce la Presidencia Pro-Témpore",
    first: "la primera del año",
    second: "la segunda del año",
    report: "Informe",
    "conclusions-and-recommendations": "Conclusiones y recomendaciones",
    "draft-declarations-and-decisions": "Proyectos de declaración y de decisiones",
    "topics-of-common-interest": "Temas de interés común",
    "immigration-directors": "Directores de Migración",
    "directors-or-heads-of-consular-affairs": "Directores o Jefes de Asuntos Consulares",
    "relevant-offices": "Otras dependencias competentes",
    "membership-and-observer-criteria-approved": "Aprobación de los criterios para miembros y observadores",
    "network-smuggling-trafficking-established": "Creación de la Red contra el tráfico ilícito y la trata",
    "network-consular-protection-established": "Creación de la Red para la Protección Consular",
    "anti-trafficking-coalitions-integrated": "Integración de las coaliciones nacionales contra la trata mediante la Coalición Regional",
    "network-children-agreed": "Acuerdo de crear una Red para niñas, niños y adolescentes migrantes",
  },
} as const satisfies SameKeys<typeof english>;
