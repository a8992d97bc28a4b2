import type { Basis, SourceId } from "../kernel/answer.js";
import { bare } from "../kernel/bare.js";
import { code, type Input, readFields, required } from "../kernel/fields.js";
import { once } from "../kernel/once.js";
import { convenedKinds, convenerTable } from "./facts.js";
import { inForce } from "./in-force.js";

type ConvenerRow = (typeof convenerTable)[number];

/** The form of {@link ConvenedEvent}. */
export const convenedEventFields = {
  /** What sort of meeting or event it is. */
  kind: required(code<ConvenerRow["kind"]>(convenedKinds)),
};

/** What is to be convened. */
export interface ConvenedEvent extends Input<typeof convenedEventFields> {}

/** Who convenes. */
export interface Convener {
  /** The presidency, or the host country and/or co-sponsor. */
  readonly convener: "presidency" | "host-or-co-sponsor";
  /** In coordination with whom, where that is stated. */
  readonly with?: "secretariat";
  /** Who takes part in the opening session, where that is stated. */
  readonly opening?: "presidency";
  readonly basis: Exclude<Basis, "reported">;
  /** The readings that it rests on. */
  readonly readings?: readonly string[];
  readonly sources: readonly SourceId[];
}

const conveners = once(() => inForce<ConvenerRow>(convenerTable, ({ kind }) => kind));

type InForceRow = ReturnType<typeof conveners>[number];

/**
 * Who convenes a meeting or an event: the presidency; for seminars, workshops, training and other commitments that the
 * Member Countries have taken on, the host country and/or co-sponsor, in coordination with the secretariat. That the
 * footnote, which says so, goes before the general sentence is our reading.
 *
 * @param event - what is to be convened
 * @returns who convenes it, with whom, who takes part in the opening, the basis and the clauses
 * @throws {@link RcmInputError} where it is no object, has a field of another name, or its `kind` is absent or nobody's
 * @sources twenty-years/presidency-pro-tempore/invitations, twenty-years/presidency-functions/1,
 * twenty-years/presidency-footnote/convener, twenty-years/presidency-footnote/opening-sessions
 *
 * @example
 * ```js
 * import { convener } from "rcm-rules/meetings";
 *
 * convener({ kind: "rcgm" }).convener; // => "presidency"
 * convener({ kind: "workshop" }).convener; // => "host-or-co-sponsor"
 * convener({ kind: "workshop" }).with; // => "secretariat"
 * convener({ kind: "workshop" }).basis; // => "reading"
 * ```
 */
export function convener(event: ConvenedEvent): Convener {
  const asked = readFields(convenedEventFields, event, "event").kind;
  const row = conveners().find(({ kind }) => kind === asked) as InForceRow;
  const { kind: _, ...convenes } = row;
  const { readings } = bare(row as Pick<Convener, "readings" | "sources">);
  return { ...convenes, ...(readings && { readings: [...readings] }), sources: [...row.sources] };
}
