import type { Open } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import { openPointTable } from "./facts.js";

const points = /* @__PURE__ */ frozen(openPointTable);

/**
 * When a contribution is due: the documents call the contributions annual and give no date.
 *
 * @returns open, with the reason "due-date-not-stated" and the nearest clauses
 * @sources twenty-years/financing/annual-contributions, twenty-years/technical-secretariat-functions/7
 *
 * @example
 * ```js
 * import { contributionDueDate } from "rcm-rules/contributions";
 *
 * contributionDueDate().reason; // => "due-date-not-stated"
 * ```
 */
export function contributionDueDate(): Open<never> {
  return points.dueDate;
}

/**
 * What follows where a contribution is not paid: the documents do not speak of arrears.
 *
 * @returns open, with the reason "arrears-not-stated" and the nearest clauses
 * @sources twenty-years/financing/annual-contributions, twenty-years/technical-secretariat-functions/7
 *
 * @example
 * ```js
 * import { contributionArrears } from "rcm-rules/contributions";
 *
 * contributionArrears().reason; // => "arrears-not-stated"
 * ```
 */
export function contributionArrears(): Open<never> {
  return points.arrears;
}

/**
 * Who may change the scale, and how: the Vice-Ministers approved it in 2001 and decide on the financial matters of the
 * secretariat behind closed doors, but no sentence says that a change is theirs.
 *
 * @returns open, with the reason "scale-change-not-stated" and the nearest clauses
 * @sources twenty-years/financing/scale-approved, twenty-years/financing/scale-unchanged,
 * twenty-years/vice-ministerial-meeting/closed-door-decisions
 *
 * @example
 * ```js
 * import { scaleChange } from "rcm-rules/contributions";
 *
 * scaleChange().reason; // => "scale-change-not-stated"
 * scaleChange().sources[0]; // => "twenty-years/financing/scale-approved"
 * ```
 */
export function scaleChange(): Open<never> {
  return points.scaleChange;
}
