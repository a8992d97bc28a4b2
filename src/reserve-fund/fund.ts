import type { Name, SourceId } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import type { OrganizationId } from "../membership/index.js";
import { fundTable } from "./facts.js";

/** The Fund itself. */
export interface ReserveFund {
  /** The official name. */
  readonly name: Name;
  /** Other names and wordings that the documents print for the same fund. */
  readonly aliases: readonly string[];
  /** Who administers it. */
  readonly administrator: OrganizationId;
  readonly sources: readonly SourceId[];
}

/**
 * The Reserve Fund: its official name, the other wordings that the documents print for it, and who administers it.
 *
 * @sources twenty-years/reserve-fund/name, twenty-years/reserve-fund/heading-name,
 * twenty-years/achievements/fund-for-migrants, twenty-years/reserve-fund/maximum
 */
export const reserveFund: ReserveFund = /* @__PURE__ */ frozen(fundTable);
