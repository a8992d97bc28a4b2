import type { SourceId } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import { readCode } from "../kernel/read.js";
import { type BodyWithFunctions, bodiesWithFunctions, type FunctionId, functionTable } from "./function-facts.js";

/** A function of a body, as the publication lists it. */
export interface BodyFunction {
  /** The body, then the function: "presidency.convene-events". `label(id, locale)` says it in words. */
  readonly id: FunctionId;
  /** Its place in the printed list, from 1. */
  readonly number: number;
  readonly sources: readonly SourceId[];
}

const functions: { readonly [Body in BodyWithFunctions]: readonly BodyFunction[] } = frozen(functionTable);
const readBodyWithFunctions = /* @__PURE__ */ readCode(bodiesWithFunctions);

/**
 * The functions of a body in printed order: nine of the presidency, eight of the secretariat, three of the Regional
 * Consultation Group.
 *
 * @param body - "presidency", "secretariat" or "rcgm": of the other bodies the documents print no list
 * @returns each function with its number and its sources
 * @throws {@link RcmInputError} "unknown-code" where the body is none of the three
 * @sources twenty-years/presidency-functions/1 to 9, twenty-years/presidency-pro-tempore/invitations,
 * twenty-years/presidency-pro-tempore/general-management, twenty-years/presidency-pro-tempore/group-and-networks,
 * twenty-years/presidency-pro-tempore/drafting-committees, twenty-years/presidency-pro-tempore/drafted-documents,
 * twenty-years/decision-making/activation, twenty-years/technical-secretariat-functions/1 to 8,
 * twenty-years/regional-consultation-group-roles/1 to 3
 *
 * @example
 * ```js
 * import { functionsOf } from "rcm-rules/bodies";
 *
 * functionsOf("presidency").length; // => 9
 * functionsOf("presidency")[7].id; // => "presidency.activate-consultation"
 * functionsOf("rcgm").map(({ number }) => number); // => [1, 2, 3]
 * ```
 */
export function functionsOf(body: BodyWithFunctions): BodyFunction[] {
  return [...functions[readBodyWithFunctions(body, "body")]];
}
