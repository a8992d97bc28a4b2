import { RcmInputError } from "../kernel/error.js";
import { nearestName } from "../kernel/unknown-field.js";

/** What is said of a set of codes that there is not, with the nearest name that there is. */
export function unknownSet(set: unknown, names: readonly string[]): RcmInputError {
  const nearest = typeof set === "string" ? nearestName(set, names) : undefined;
  const hint = nearest === undefined ? "" : `; the nearest name is ${nearest}`;
  return new RcmInputError("unknown-code", "set", `the name of a set of codes such as "member"${hint}`, set);
}
