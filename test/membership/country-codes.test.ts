import { iso31661 } from "iso-3166";
import { expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import { country, countryCodes } from "../../src/membership/country-codes.js";
import { memberTable, observerCountryTable } from "../../src/membership/facts.js";

const assigned = iso31661.filter(({ state }) => state === "assigned");

test("the country codes are those that ISO 3166-1 assigns", () => {
  expect(countryCodes()).toEqual(assigned.map(({ alpha2 }) => alpha2).sort());
});

test("members and observer countries have the codes of the standard", () => {
  const alpha3 = new Map(assigned.map((country) => [country.alpha2, country.alpha3]));
  for (const row of [...memberTable, ...observerCountryTable]) expect(alpha3.get(row.code)).toBe(row.alpha3);
});

test.each(["", "ZZ", "br", "BRA", "B", "B ", "AD AE", " ", null, 76])("%s is no country", (code) => {
  expect(() => country.read?.(code, "country")).toThrow(RcmInputError);
});

test("every code of the standard is a country, and comes back as it is", () => {
  for (const code of countryCodes()) expect(country.read?.(code, "country")).toBe(code);
});
