import type { ClauseId } from "../clauses/index.js";
import type { TextRow as Row } from "../clauses/rows.js";
import type { Wording } from "../kernel/answer.js";

/** The focal points: who they are, and what passes through them. */
export const focalPointTable = {
  perMemberCountry: { minimum: 1, sources: ["twenty-years/focal-points/definition"] },
  appointedFrom: { text: { en: "From the institutions involved, of each member’s government", es: "De las instituciones competentes del gobierno de cada País Miembro" }, sources: ["twenty-years/focal-points/definition"] },
  role: { text: { en: "Link and contact point on matters of the Conference", es: "Enlace y punto de contacto en los asuntos de la Conferencia" }, sources: ["twenty-years/focal-points/definition"] },
  duties: [
    {
      id: "receive-information",
      text: { en: "Receive the information of the presidency, the secretariat and other colleagues interested or involved", es: "Recibir la información de la Presidencia, la Secretaría y otros colegas interesados o que participan" },
      from: ["presidency", "secretariat", "others-involved"],
      to: ["focal-points"],
      sources: ["twenty-years/focal-points/duties"],
    },
    { id: "transmit-information", text: { en: "Pass that information on", es: "Transmitir esa información" }, from: ["focal-points"], sources: ["twenty-years/focal-points/duties"] },
    {
      id: "ensure-dissemination",
      text: { en: "See that it effectively reaches every relevant institution and ministry of the government", es: "Asegurar que llegue de manera efectiva a todas las instituciones y ministerios competentes del gobierno" },
      from: ["focal-points"],
      to: ["national-institutions"],
      sources: ["twenty-years/focal-points/duties"],
    },
  ],
} as const satisfies {
  perMemberCountry: { minimum: number; sources: readonly ClauseId[] };
  appointedFrom: { text: Wording; sources: readonly ClauseId[] };
  role: { text: Wording; sources: readonly ClauseId[] };
  duties: readonly (Row & { from: readonly string[]; to?: readonly string[] })[];
};
