import type * as z from "zod";
import { form, list, ofDates } from "./form.js";
import { asOf, code, exactOptional, name, text, texts, whole } from "./values.js";

/** How a fact is known. */
export const basis = () => code(["stated", "derived", "reading", "reported"]);

/** The earliest and the latest date that the documents allow. */
export const period = () => form({ notBefore: asOf(), notAfter: asOf() }).check(inOrder("notBefore", "notAfter"));

/** What every party to the Conference has. */
export const party = () => ({
  name: name(),
  basis: basis(),
  derived: list(code(["since", "joined", "founder"])),
  readings: exactOptional(texts()),
  sources: texts(),
});

/**
 * Two dates of which the second must not be before the first. Of two precisions the common part is compared: "2019-10"
 * may end what began on "2019-10-22". It runs where other fields have problems, so that all are told at once.
 */
export function inOrder(from: string, to: string): z.core.$ZodCheck<unknown> {
  return ofDates({ code: "end-before-start", fields: [from, to] }, (start = "", end = "") => {
    const digits = Math.min(start.length, end.length);
    return end.slice(0, digits) < start.slice(0, digits) && { start };
  });
}

/** The number of a Conference, and as a Roman numeral. */
export const edition = () => ({ number: whole(1, 3999), roman: text() });
