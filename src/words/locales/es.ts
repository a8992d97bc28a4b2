/**
 * Every word of the library that a person reads, in Spanish.
 *
 * @module locales/es
 */
import { bodies } from "../../bodies/words.es.js";
import { conference } from "../../conference/words.es.js";
import { consultation } from "../../consultation/words.es.js";
import { contributions } from "../../contributions/words.es.js";
import { documents } from "../../documents/words.es.js";
import { meetings } from "../../meetings/words.es.js";
import { membership } from "../../membership/words.es.js";
import { presidency } from "../../presidency/words.es.js";
import { reserveFund } from "../../reserve-fund/words.es.js";
import { themes } from "../../themes/words.es.js";
import { complete } from "../assembled.js";
import { common } from "../common.es.js";
import { countries } from "../countries.es.js";
import type { Locale } from "../locale.js";

export type { FieldTexts, RuleTexts, SchemaTexts } from "../../kernel/words.js";
export type { FormTexts, Locale } from "../locale.js";

/** Spanish: pass it to `describe`, `label` and `cite`. */
export const es: Locale = /* @__PURE__ */ complete({
  language: "es",
  common,
  topics: {
    membership,
    presidency,
    bodies,
    meetings,
    consultation,
    contributions,
    reserveFund,
    conference,
    themes,
    documents,
  },
  countries,
});
