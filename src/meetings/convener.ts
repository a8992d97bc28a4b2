import type { SourceId } from "../kernel/answer.js";
import { type Reader, readCode, readFields } from "../kernel/fields.js";
import { convenerTable } from "./facts.js";

/** What is to be convened. */
export interface ConvenedEvent {
  readonly kind: (typeof convenerTable)[number]["kind"];
}

/** Who convenes. */
export interface Convener {
  /** The presidency, or the host country and/or co-sponsor. */
  readonly convener: "presidency" | "host-or-co-sponsor";
  /** In coordination with whom, where that is stated. */
  readonly with?: "secretariat";
  /** Who takes part in the opening session, where that is stated. */
  readonly opening?: "presidency";
  readonly sources: readonly SourceId[];
}

/**
 * Who convenes a meeting or an event: the presidency; for seminars, workshops and training the host country or co-sponsor,
 * in coordination with the secretariat. Of the two printed sentences the footnote is the special one.
 *
 * @param event what is to be convened
 * @returns who convenes it, with whom, who takes part in the opening, and the clauses
 * @throws `RcmInputError` where it is no object, or its `kind` is absent or nobody's
 *
 * Sources: twenty-years/presidency-pro-tempore/invitations, twenty-years/presidency-pro-tempore/group-and-networks,
 * twenty-years/presidency-functions/1, twenty-years/presidency-footnote/convener,
 * twenty-years/presidency-footnote/opening-sessions.
 *
 * @example
 * ```js
 * import { convener } from "rcm-rules/meetings";
 *
 * convener({ kind: "rcgm" }).convener; // => "presidency"
 * convener({ kind: "workshop" }).convener; // => "host-or-co-sponsor"
 * convener({ kind: "workshop" }).with; // => "secretariat"
 * ```
 */
export function convener(event: ConvenedEvent): Convener {
  const { kind } = readFields<Partial<ConvenedEvent>>({ kind: readKind }, event, "event");
  const asked = readKind(kind, "kind");
  const row = convenerTable.find((candidate) => candidate.kind === asked) as (typeof convenerTable)[number];
  const { kind: _, sources, ...convenes } = row;
  return { ...convenes, sources: [...sources] };
}

const readKind = /* @__PURE__ */ kindReader();

function kindReader(): Reader<ConvenedEvent["kind"]> {
  return readCode(convenerTable.map(({ kind }) => kind));
}
