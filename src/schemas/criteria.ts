import * as z from "zod";
import { form, oneOf } from "./form.js";
import { basis } from "./party.js";
import { asOf, code, exactOptional, member, name, text, texts } from "./values.js";

/** What an assessment of criteria says besides: who decides, and whether the criteria had been approved. */
export function ofCriteria() {
  const approved = form({
    conference: form({ number: z.literal(4), roman: z.literal("IV") }),
    dates: form({ start: asOf(), end: asOf() }),
    place: name(),
    country: member(),
    accordingTo: name(),
  });
  return {
    decision: answer(form({ by: code(["vice-ministers-of-member-countries"]), in: code(["private-meeting"]) })),
    asOf: exactOptional(asOf()),
    approval: exactOptional(answer(approved)),
  };
}

/** An `Answer` with such a value. */
function answer<Value extends z.ZodType>(value: Value) {
  const cited = texts();
  return oneOf("status", [
    form({
      status: z.literal("known"),
      value,
      basis: basis(),
      sources: cited,
      derived: exactOptional(texts()),
      readings: exactOptional(texts()),
      carriedForward: exactOptional(z.literal(true)),
    }),
    form({ status: z.literal("none"), sources: cited }),
    form({
      status: z.literal("open"),
      reason: text(),
      sources: cited,
      lastKnown: exactOptional(form({ value, asOf: asOf() })),
    }),
  ]);
}
