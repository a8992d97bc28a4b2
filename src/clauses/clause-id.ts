import type { iomPage } from "./documents/iom-page.js";
import type { membersAndPresidency } from "./documents/members-and-presidency.js";
import type { operativeStructure } from "./documents/operative-structure.js";
import type { themesAndProgress } from "./documents/themes-and-progress.js";

type NamedClause = (
  | (typeof membersAndPresidency)[number]
  | (typeof operativeStructure)[number]
  | (typeof themesAndProgress)[number]
  | (typeof iomPage)[number]
)["id"];

/** The id of a clause of the two documents. */
export type ClauseId = NamedClause | `iom-page/meetings/${number}` | `iom-page/documents/${number}`;
