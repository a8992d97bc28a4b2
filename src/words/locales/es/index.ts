/**
 * Every word of the library that a person reads, in Spanish.
 *
 * @module
 */
import { assembled } from "../assembled.js";
import type { Locale } from "../locale.js";
import { agenda } from "./agenda.js";
import { bodies } from "./bodies.js";
import { common } from "./common.js";
import { consultation } from "./consultation.js";
import { contributions } from "./contributions.js";
import { documents } from "./documents.js";
import { forms } from "./forms.js";
import { meetings } from "./meetings.js";
import { meetingsRegister } from "./meetings-register.js";
import { membership } from "./membership.js";
import { presidency } from "./presidency.js";
import { reserveFund } from "./reserve-fund.js";

export type { FieldTexts, FormTexts, Locale, RuleTexts, SchemaTexts } from "../locale.js";

/** Spanish: pass it to `describe`, `label` and `cite`. */
export const es: Locale = /* @__PURE__ */ assembled({
  language: "es",
  results: { met: "se cumple", unmet: "no se cumple", unknown: "se desconoce" },
  citation: {
    section: "{document}, {section}",
    item: "{document}, {section}, punto {item}",
    row: "{document}, {section}, {item}",
  },
  topics: [common, membership, presidency, bodies, meetings, meetingsRegister, consultation, contributions, reserveFund, agenda, documents],
  forms,
});
