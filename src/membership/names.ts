import type { NamedItem } from "../kernel/named.js";
import { memberTable, observerCountryTable, observerOrganizationTable, partnerTable } from "./facts.js";

/** Members, observers and partners by their codes and names, for the labels of the locales. */
export function namedParties(): readonly NamedItem[] {
  const countries = [...memberTable, ...observerCountryTable].map(({ code, name }) => ({ id: code, name }));
  return [...countries, ...observerOrganizationTable, ...partnerTable];
}
