import * as z from "zod";
import { amountForm } from "../kernel/money.js";
import { letterOrDigit } from "../kernel/search.js";
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

/*
 * The patterns stand in JSON Schemas, which others read with regular expressions of another dialect: digits and white
 * space are written out, because a backslash and a letter do not mean the same everywhere.
 */

/** A day that the calendar has, leap years too. */
const leapDay = "([0-9]{2}([2468][048]|[13579][26]|0[48])|([02468][048]|[13579][26])00)-02-29";
const ofLongMonth = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
const ofShortMonth = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
const ofFebruary = "02-(0[1-9]|1[0-9]|2[0-8])";
const day = () => `${leapDay}|[0-9]{4}-(${ofLongMonth}|${ofShortMonth}|${ofFebruary})`;

/** A calendar date "2016-06-09". */
export const isoDate = () => {
  const pattern = new RegExp(`^(${day()})$`);
  return expecting(z.iso.date({ pattern } as z.core.$ZodISODateParams), { code: "not-a-date" });
};

/** A calendar date "2016-06-09", or a code that stands in its place. */
export const dateOrCode = (codes: readonly string[]) => {
  return expecting(z.string().regex(new RegExp(`^(${day()}|${codes.join("|")})$`)), { code: "not-a-date" });
};

/** A year, a month or a day: "2016", "2016-06" or "2016-06-09". */
export const asOf = () => {
  const pattern = new RegExp(`^([0-9]{4}(-(0[1-9]|1[0-2]))?|${day()})$`);
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
export const text = () => expecting(z.string().regex(notBlank), { code: "not-a-text" });

/** Any sign but the white space of ECMAScript, written out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the vertical tab, which some dialects write otherwise
const notBlank = /[^\t\n\u000b\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** A text to look for: it has a letter or a digit. */
export const searchText = () => expecting(z.string().regex(letterOrDigit), { code: "not-a-text" });

/** Texts, in a list. */
export const texts = () => list(text());

/** A name in both languages, and whose Spanish it is. */
export const name = () => form(named());

/** The fields of a name. */
export const named = () => ({ en: text(), es: text(), spanish: code(["official", "reported", "ours"]) });

/** ISO 3166-1 alpha-2 code of a country. */
export const country = () => z.enum([...countryCodes()]);

/** The code of a Member Country. */
export const member = () => code(memberCodes);
