/**
 * Every word of the library that a person reads, in English.
 *
 * @module locales/en
 */
import { bodies } from "../../bodies/words.en.js";
import { conference } from "../../conference/words.en.js";
import { consultation } from "../../consultation/words.en.js";
import { contributions } from "../../contributions/words.en.js";
import { documents } from "../../documents/words.en.js";
import { meetings } from "../../meetings/words.en.js";
import { membership } from "../../membership/words.en.js";
import { presidency } from "../../presidency/words.en.js";
import { reserveFund } from "../../reserve-fund/words.en.js";
import { themes } from "../../themes/words.en.js";
import { complete } from "../assembled.js";
import { common } from "../common.en.js";
import { countries } from "../countries.en.js";
import type { Locale } from "../locale.js";

export type { FieldTexts, RuleTexts, SchemaTexts } from "../../kernel/words.js";
export type { FormTexts, Locale } from "../locale.js";

/** English: pass it to `describe`, `label` and `cite`. */
export const en: Locale = /* @__PURE__ */ complete({
  language: "en",
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
