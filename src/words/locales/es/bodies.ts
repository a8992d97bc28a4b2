import type { bodies as english } from "../en/bodies.js";
import type { SameKeys } from "../locale.js";

/** Las palabras de src/bodies. Los criterios y las funciones son traducción nuestra. */
export const bodies = {
  rules: {
    "bodies.signature": {
      title: "Firma de documentos en nombre de la Conferencia",
      criteria: {
        "approved-by-vice-ministers": "Cuenta con la aprobación previa de los Viceministros",
        "requested-by-country": "Lo solicitó el país interesado",
        "signed-by-secretariat": "Lo firma la Secretaría",
      },
    },
    "bodies.work-plan-step": {
      title: "Pasos del plan de trabajo de una Red",
      criteria: {
        "approved-by-rcgm": "Cuenta con la aprobación del Grupo Regional de Consulta",
        "approved-by-secretariat": "Cuenta con la aprobación de la Secretaría",
        "from-drafted": "Estaba elaborado antes de este paso",
        "from-approved": "Estaba aprobado antes de este paso",
        "from-implemented": "Estaba ejecutado antes de este paso",
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
  },
} as const satisfies SameKeys<typeof english>;
