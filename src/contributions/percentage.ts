import { RcmInputError } from "../kernel/error.js";
import type { Field } from "../kernel/fields.js";

/** A field that is a percentage with at most two decimals; it is given back with exactly two. */
export interface PercentageField extends Field<string, "percentage"> {
  readonly maximum: number;
}

/** How a percentage is written; what it may be at most is another matter. */
export const percentageForm = /^(0|[1-9][0-9]{0,2})([.][0-9]{1,2})?$/;

/**
 * A percentage from "0.00" to the maximum.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function percentage(maximum: number): PercentageField {
  const read = (value: unknown, path: string): string => {
    if (typeof value === "string" && percentageForm.test(value) && Number(value) <= maximum) {
      return value[value.length - 3] === "." ? value : Number(value).toFixed(2);
    }
    const expected = `a percentage from "0.00" to "${maximum.toFixed(2)}", with at most two decimals`;
    throw new RcmInputError("not-a-percentage", path, expected, value);
  };
  return { kind: "percentage", maximum, read };
}
