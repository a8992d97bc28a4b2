import type { ClauseId } from "../clauses/index.js";
import type { Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { latestOn } from "../kernel/dated.js";
import type { UsdAmount } from "../kernel/money.js";
import type { OrganizationId } from "../membership/index.js";

/** What the documents say of the Fund itself. */
interface FundRow {
  readonly name: Name;
  readonly aliases: readonly string[];
  readonly administrator: OrganizationId;
  readonly sources: readonly ClauseId[];
}

/**
 * The Fund: its official name, then the heading's name and the wording of the review of achievements. The Spanish name is
 * that of the Conference's own protocol for the Fund.
 */
export const fundTable = {
  name: { en: "Reserve Fund for Assistance to Regional Migrants in Highly Vulnerable Situations", es: "Fondo de Reserva de la CRM para la Asistencia de Migrantes Regionales en Situación de Alta Vulnerabilidad", spanish: "ours" },
  aliases: ["Reserve Fund for the Assisted Voluntary Return of Migrants in Highly Vulnerable Situations", "Fund to assist migrants in highly vulnerable situations"],
  administrator: "IOM",
  sources: ["twenty-years/reserve-fund/name", "twenty-years/reserve-fund/heading-name", "twenty-years/achievements/fund-for-migrants", "twenty-years/reserve-fund/maximum"],
} as const satisfies FundRow;

/**
 * The most that the Fund grants for each case, in US dollars, by the date from which it does. The documents print one
 * amount and no date: it is told as of the year of the publication. A case is neither a person nor a family; what follows
 * where more is requested, the documents do not say.
 */
export const maximumTable = [{ since: "2016", maximum: "1000.00", sources: ["twenty-years/reserve-fund/maximum"] }] as const satisfies readonly { readonly since: AsOf; readonly maximum: UsdAmount; readonly sources: readonly ClauseId[] }[];

/**
 * The most that the Fund grants for each case, in US dollars, by the latest date that the documents speak of.
 *
 * @sources twenty-years/reserve-fund/maximum
 */
export const grantMaximum: UsdAmount = /* @__PURE__ */ latestMaximum();

function latestMaximum(): UsdAmount {
  return latestOn(undefined, maximumTable).maximum;
}
