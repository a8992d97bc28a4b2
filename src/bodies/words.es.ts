import type { SameKeys } from "../kernel/words.js";
import type { bodies as english } from "./words.en.js";

/** En otros formularios “from” y “to” se llaman de otra manera. */
const stateBefore = { label: "Desde", description: "El estado en que se encuentra el plan." } as const;
const stateAfter = { label: "Hacia", description: "El estado al que pasa el plan." } as const;

/** Las palabras de los órganos. Los criterios y las funciones son traducción nuestra. */
export const bodies = {
  rules: {
    "bodies.signature": {
      title: "Firma de documentos en nombre de la Conferencia",
      criteria: {
        "third-party-administrative": "Es un compromiso administrativo con terceros",
        "approved-by-vice-ministers": "Cuenta con la aprobación previa de los Viceministros",
        "contribution-payment": "Es un documento para el pago de una contribución",
        "requested-by-country": "Lo solicitó el país interesado",
        "signed-by-secretariat": "Lo firma la Secretaría",
      },
      outcomes: {
        permitted: "La firma está permitida.",
        "not-permitted": "La firma no está permitida.",
      },
      fields: {
        signer: { label: "Firmante", description: "Quién firma por la Conferencia." },
        document: { label: "Documento", description: "Lo que se firma." },
        viceMinistersApproved: { label: "Aprobación de los Viceministros", description: "Si se cuenta con la aprobación previa de los Viceministros." },
        countryRequested: { label: "Solicitud del país", description: "Si el país interesado lo ha solicitado." },
      },
    },
    "bodies.work-plan-step": {
      title: "Pasos del plan de trabajo de una Red",
      criteria: {
        "to-approved": "Queda aprobado con este paso",
        "approved-by-rcgm": "Cuenta con la aprobación del Grupo Regional de Consulta",
        "approved-by-secretariat": "Cuenta con la aprobación de la Secretaría",
        "from-drafted": "Estaba elaborado antes de este paso",
        "to-implemented": "Queda ejecutado con este paso",
        "from-approved": "Estaba aprobado antes de este paso",
        "to-reported": "Se informa de él con este paso",
        "from-implemented": "Estaba ejecutado antes de este paso",
      },
      outcomes: {
        permitted: "El paso está permitido.",
        "not-permitted": "El paso no está permitido.",
      },
      fields: {
        from: stateBefore,
        to: stateAfter,
        approvedBy: { label: "Aprobado por", description: "Los órganos que han aprobado el plan." },
      },
    },
  },
  labels: {
    permitted: "Está permitido.",
    "not-permitted": "No está permitido.",
    "renaming-date-not-stated": "Los documentos no indican cuándo cambió el nombre.",
    "decision-making-body": "Órgano de toma de decisiones",
    "consultation-group": "Grupo de consulta",
    "liaison-officer-network": "Red de Funcionarios de Enlace",
    "working-group": "Grupo de trabajo",
    "ad-hoc-group": "Grupo ad hoc",
    "third-party-administrative": "Compromiso administrativo con terceros",
    "contribution-payment": "Documento para el pago de una contribución",
    drafted: "Elaborado",
    approved: "Aprobado",
    "work-plan-state.reported": "Informado",
    mermaid: "Mermaid",
    dot: "DOT (Graphviz)",
    "presidency.convene-events": "Convoca los eventos de la Conferencia y envía las invitaciones",
    "presidency.lead-meetings": "Dirige las reuniones y actividades, desde la Reunión Viceministerial hasta las Redes",
    "presidency.lead-drafting": "Encabeza los grupos de redacción y prepara informes, conclusiones y proyectos de declaración",
    "presidency.monitor-pending-tasks": "Da seguimiento a las tareas pendientes",
    "presidency.consult-members": "Consulta a los Países Miembros cuando lo estima necesario",
    "presidency.represent-conference": "Representa a la Conferencia en otros foros; después informa y propone el seguimiento",
    "presidency.sign-documents": "Firma compromisos administrativos con terceros una vez aprobados por los Viceministros",
    "presidency.activate-consultation": "Pone en marcha la consulta de cinco días cuando hace falta",
    "presidency.other-tasks": "Asume lo demás que la Conferencia le encomiende",
    "secretariat.advise-members": "Asesora a los Países Miembros en materia migratoria",
    "secretariat.inform-focal-points": "Mantiene al día a los puntos focales sobre los avances de la Conferencia",
    "secretariat.inform-new-authorities": "Da a conocer la Conferencia a las nuevas autoridades de los Países Miembros",
    "secretariat.coordinate-with-organizations": "Trabaja con la sociedad civil y las organizaciones internacionales que contribuyen a los objetivos de la Conferencia",
    "secretariat.inform-other-bodies": "Da a conocer a otras instancias la labor de la Conferencia",
    "secretariat.manage-cooperation-resources": "Gestiona recursos de agencias de cooperación para los temas de la Conferencia",
    "secretariat.sign-documents": "Firma compromisos administrativos aprobados por los Viceministros y documentos de pago que un país solicita",
    "secretariat.other-tasks": "Asume lo demás que la Conferencia le encomiende",
    "rcgm.review-plan-of-action": "Revisa cómo se mantiene al día el Plan de Acción, con sus talleres, seminarios, capacitaciones, proyectos e intercambio de información",
    "rcgm.approve-work-plans": "Examina los planes de trabajo de las Redes y, junto con la Secretaría, los aprueba",
    "rcgm.manage-secretariat-matters": "Atiende la administración y el presupuesto de la Secretaría",
    "establishment-not-stated": "Los documentos no indican cuándo se creó.",
    "some-countries-of-origin": "con algunos países de origen",
    "sacm-troika": "con la Troika de la Conferencia Suramericana sobre Migraciones",
    "others-involved": "otras personas interesadas o participantes",
    "focal-points": "los puntos focales",
    "national-institutions": "las instituciones y los ministerios competentes del gobierno",
  },
  fields: {
    until: { label: "Hasta cuándo", description: "Cuándo dejó de existir." },
    untilBasis: { label: "Fundamento de la fecha final", description: "Cómo se sabe cuándo dejó de existir." },
    agreed: { label: "Fecha del acuerdo", description: "Cuándo se acordó." },
    permanent: { label: "Permanente", description: "Si pertenece a la estructura permanente." },
    lastMentioned: { label: "Última mención", description: "El último año en que un documento lo menciona." },
    "WorkPlanStep.from": stateBefore,
    "WorkPlanStep.to": stateAfter,
  },
  schemas: {
    SignatureRequest: { title: "Solicitud de firma", description: "Un campo ausente se considera desconocido." },
    WorkPlanStep: { title: "Paso de un plan de trabajo", description: "Un campo ausente se considera desconocido." },
    Body: { title: "Órgano de la Conferencia", description: "Un órgano con sus nombres y sus fechas." },
  },
} as const satisfies SameKeys<typeof english>;
