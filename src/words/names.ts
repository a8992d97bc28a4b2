import { namedBodies } from "../bodies/names.js";
import { namedConference } from "../conference/names.js";
import { namedBudgetCategories } from "../contributions/names.js";
import { namedDocuments } from "../documents/names.js";
import type { Wording } from "../kernel/answer.js";
import { namedParties } from "../membership/names.js";
import { namedPresidency } from "../presidency/names.js";
import { namedFundParts } from "../reserve-fund/names.js";
import { namedThemes } from "../themes/names.js";

/** What the tables call their rows, by the code of each: these names stand beside the facts, in both languages. */
export function tableNames(): readonly { readonly id: string; readonly name: Wording }[] {
  return [
    ...namedParties(),
    ...namedPresidency(),
    ...namedBodies(),
    ...namedBudgetCategories(),
    ...namedFundParts(),
    ...namedConference(),
    ...namedThemes(),
    ...namedDocuments(),
  ];
}
