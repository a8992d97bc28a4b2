import type { SectionKey } from "../sections.js";

/** How a clause is modelled. */
export type ClauseKind = "rule" | "data" | "judgement" | "context";

/** Why no rule and no table carries a clause. */
export type UncarriedReason = "description" | "history" | "rationale" | "document-structure" | "aspiration" | "undefined-term" | "discretion" | "other-institution";

/** The number of a clause in the inventory: a category and a number, such as "H6". */
export type InventoryNumber = `${"A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z" | "MT" | "DOC"}${number}`;

interface Row {
  readonly id: `${SectionKey}/${string}`;
  readonly inventory: InventoryNumber;
  /** What the clause says, in our own words. */
  readonly label: string;
  readonly es: string;
}

/** A clause of one of the two documents. */
export type ClauseRow = (Row & { readonly as: "rule" | "data"; readonly reason?: never }) | (Row & { readonly as: "judgement" | "context"; readonly reason: UncarriedReason });
