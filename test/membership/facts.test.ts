import { describe, expect, test } from "vitest";
import type { Name } from "../../src/kernel/answer.js";
import { type DatedRow, dated, rosterAsOf } from "../../src/kernel/dated.js";
import {
  attestedUntil,
  memberCodes,
  memberTable,
  observerCountryCodes,
  observerCountryTable,
  observerOrganizationTable,
  organizationIds,
  partnerIds,
  partnerTable,
} from "../../src/membership/facts.js";

test("the lists of codes are those of the tables, in their order", () => {
  expect(memberCodes).toEqual(memberTable.map(({ code }) => code));
  expect(observerCountryCodes).toEqual(observerCountryTable.map(({ code }) => code));
  expect(organizationIds).toEqual(observerOrganizationTable.map(({ id }) => id));
  expect(partnerIds).toEqual(partnerTable.map(({ id }) => id));
});

const tables = [
  ["members", memberTable],
  ["observer countries", observerCountryTable],
  ["observer organizations", observerOrganizationTable],
  ["partners", partnerTable],
] as const;

describe.each(tables)("%s", (_, table) => {
  const sources = ["twenty-years/introduction/founding"];
  const further: readonly (DatedRow & { readonly name: Name })[] = [
    { name: { en: "Third", es: "Tercera", spanish: "ours" }, since: "2030-06-15", sources },
    { name: { en: "Fourth", es: "Cuarta", spanish: "ours" }, since: "2032", until: "2034", basis: "reported", sources },
    { name: { en: "Fifth", es: "Quinta", spanish: "ours" }, since: "2040", sources },
  ];
  const rows = dated<DatedRow & { readonly name: Name }>([...table, ...further]);
  const asOf = (date: string) => {
    const { certain, possible } = rosterAsOf(rows, date, attestedUntil);
    expect(certain.slice(0, table.length)).toEqual(table);
    return [certain.slice(table.length), possible].map((some) => some.map(({ name }) => name.en));
  };

  test("takes further rows, in any number", () => {
    expect(asOf("2030-06-14")).toEqual([[], []]);
    expect(asOf("2030-06-15")).toEqual([["Third"], []]);
    expect(asOf("2032-01")).toEqual([["Third"], ["Fourth"]]);
    expect(asOf("2033")).toEqual([["Third", "Fourth"], []]);
    expect(asOf("2050")).toEqual([["Third", "Fifth"], []]);
  });

  test("takes a row that has ended: possible inside the date of its end, then gone", () => {
    expect(asOf("2034-01-01")).toEqual([["Third"], ["Fourth"]]);
    expect(asOf("2034")).toEqual([["Third"], ["Fourth"]]);
    expect(asOf("2035-01-01")).toEqual([["Third"], []]);
  });
});
