import type { ClauseId } from "../clauses/index.js";
import type { NamedRow as Row } from "../clauses/rows.js";
import type { Name } from "../kernel/answer.js";

/** The focal points: who they are, and what passes through them. */
export const focalPointTable = {
  perMemberCountry: { minimum: 1, sources: ["twenty-years/focal-points/definition"] },
  appointedFrom: { name: { en: "The institutions involved, of the member’s government", es: "Las instituciones competentes del gobierno del País Miembro", spanish: "ours" }, sources: ["twenty-years/focal-points/definition"] },
  role: { name: { en: "Link and contact point on matters of the Conference", es: "Enlace y punto de contacto en los asuntos de la Conferencia", spanish: "ours" }, sources: ["twenty-years/focal-points/definition"] },
  duties: [
    {
      id: "receive-information",
      name: { en: "Receive the information of the presidency, the secretariat and others involved", es: "Recibir la información de la Presidencia, la Secretaría y otras personas que participan", spanish: "ours" },
      from: ["presidency", "secretariat", "others-involved"],
      to: ["focal-points"],
      sources: ["twenty-years/focal-points/duties"],
    },
    { id: "transmit-information", name: { en: "Pass that information on", es: "Transmitir esa información", spanish: "ours" }, from: ["focal-points"], to: ["national-institutions"], sources: ["twenty-years/focal-points/duties"] },
    {
      id: "ensure-dissemination",
      name: { en: "See that it reaches every relevant institution and ministry of the government", es: "Asegurar que llegue a todas las instituciones y ministerios competentes del gobierno", spanish: "ours" },
      from: ["focal-points"],
      to: ["national-institutions"],
      sources: ["twenty-years/focal-points/duties"],
    },
  ],
} as const satisfies {
  perMemberCountry: { minimum: number; sources: readonly ClauseId[] };
  appointedFrom: { name: Name; sources: readonly ClauseId[] };
  role: { name: Name; sources: readonly ClauseId[] };
  duties: readonly (Row & { from: readonly string[]; to: readonly string[] })[];
};
