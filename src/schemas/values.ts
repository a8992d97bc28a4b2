import * as z from "zod";
import { amountForm } from "../kernel/money.js";
import { countryCodes } from "../membership/country-codes.js";
import { memberCodes } from "../membership/facts.js";
import { form, list } from "./form.js";
import { expecting } from "./problem.js";

/** A field that may be absent, or undefined. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => z.optional(schema);

/** A field that may be absent, and is never undefined: so are the fields of what the library returns. */
export const exactOptional = <Schema extends z.ZodType>(schema: Schema) => z.exactOptional(schema);

/** True or false. */
export const truth = () => z.boolean();

/** One of a closed list of codes. */
export const code = <const Codes extends readonly string[]>(codes: Codes) => z.enum(codes);

/** A calendar date "2016-06-09". */
export const isoDate = () => expecting(z.iso.date(), { code: "not-a-date" });

/** A year, a month or a day: "2016", "2016-06" or "2016-06-09". */
export const asOf = () => {
  const day = z.regexes.date.source.slice(1, -1);
  const pattern = new RegExp(`^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${day})$`);
  return expecting(z.string().regex(pattern), { code: "not-an-as-of-date" });
};

/** What is no whole number is not held against the bounds too. */
const wholeNumber = () => z.int({ abort: true });

/** A calendar year. */
export const year = () => expecting(wholeNumber().min(1).max(9999), { code: "not-a-year" });

/** A whole number in bounds, both included. */
export const whole = (minimum: number, maximum?: number) => {
  const from = wholeNumber().min(minimum);
  if (maximum === undefined) return expecting(from, { code: "not-a-whole-number", minimum });
  return expecting(from.max(maximum), { code: "not-a-whole-number", minimum, maximum });
};

/** An amount in US dollars, "1000.00". */
export const usdAmount = () => expecting(z.string().regex(amountForm), { code: "not-an-amount" });

/** A text with at least one character that is not white space. */
export const text = () => expecting(z.string().regex(/\S/), { code: "not-a-text" });

/** Texts, in a list. */
export const texts = () => list(text());

/** A name in both languages, and whose Spanish it is. */
export const name = () => form({ en: text(), es: text(), spanish: code(["official", "reported", "ours"]) });

/** ISO 3166-1 alpha-2 code of a country. */
export const country = () => z.enum([...countryCodes()]);

/** The code of a Member Country. */
export const member = () => code(memberCodes);
