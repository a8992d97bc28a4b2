import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import type { Fields } from "../../src/kernel/fields.js";
import {
  assessMembership,
  assessObserverCountry,
  assessObserverOrganization,
  members,
  observerCountries,
  observerOrganizations,
  type PartyCode,
  partners,
  standing,
} from "../../src/membership/index.js";
import { membershipRule } from "../../src/membership/rules/membership.js";
import { observerCountryRule } from "../../src/membership/rules/observer-country.js";
import { observerOrganizationRule } from "../../src/membership/rules/observer-organization.js";
import { checkRule } from "./rule.js";

const boolean = [true, false];

/** The fields that are yes or no, as the rule itself names them. */
function truths(fields: Fields) {
  const names = Object.keys(fields).filter((name) => fields[name]?.kind === "truth");
  return Object.fromEntries(names.map((name) => [name, boolean]));
}

describe("three-valued criteria", () => {
  test("conditions of membership", () => {
    checkRule({ assess: assessMembership, domains: truths(membershipRule.table.fields) });
  });

  test("criteria for observer countries", () => {
    checkRule({ assess: assessObserverCountry, domains: truths(observerCountryRule.table.fields) });
  });

  test("criteria for observer organizations", () => {
    const mandateThemes = [[], ["human-rights"], ["human-rights", "migration-and-development"]];
    const { fields } = observerOrganizationRule.table;
    checkRule({ assess: assessObserverOrganization, domains: { ...truths(fields), mandateThemes } });
  });
});

describe("rosters", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const lookups = { members, observerCountries, observerOrganizations, partners };

  test.each(Object.entries(lookups))(
    "%s: nobody possible is also certain, and certainty is never lost",
    (_, lookup) => {
      fc.assert(
        fc.property(day, day, (one, other) => {
          const [early, late] = one < other ? [one, other] : [other, one];
          const before = lookup(early);
          const after = lookup(late);
          for (const party of before.possible) expect(before.certain).not.toContain(party);
          for (const party of before.certain) expect(after.certain).toContain(party);
          for (const party of before.possible) expect([...after.certain, ...after.possible]).toContain(party);
        }),
      );
    },
  );

  test.each(Object.entries(lookups))("%s: a bare year or month is its last day", (_, lookup) => {
    fc.assert(
      fc.property(day, (date) => {
        const year = date.slice(0, 4);
        const month = date.slice(0, 7);
        const lastOfMonth = new Date(Date.UTC(Number(year), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);
        expect({ ...lookup(year), asOf: "" }).toEqual({ ...lookup(`${year}-12-31`), asOf: "" });
        expect({ ...lookup(month), asOf: "" }).toEqual({ ...lookup(lastOfMonth), asOf: "" });
      }),
    );
  });

  test("a standing is known of the certain, open of the possible and none of all others", () => {
    const parties = Object.values(lookups).flatMap((lookup) => lookup("2024").certain.map(codeOf));
    fc.assert(
      fc.property(day, fc.constantFrom(...parties), (date, party) => {
        const rosters = Object.values(lookups).map((lookup) => lookup(date));
        const isIn = (rows: readonly Row[]) => rows.some((row) => codeOf(row) === party);
        const expected = rosters.some(({ certain }) => isIn(certain))
          ? "known"
          : rosters.some(({ possible }) => isIn(possible))
            ? "open"
            : "none";
        expect(standing(party as PartyCode, date).status).toBe(expected);
      }),
    );
  });
});

type Row = { readonly code?: string; readonly id?: string };

function codeOf({ code, id }: Row): string | undefined {
  return code ?? id;
}

test("whatever is passed, nothing but the one error is thrown", () => {
  const functions = {
    members,
    observerCountries,
    observerOrganizations,
    partners,
    standing,
    assessMembership,
    assessObserverCountry,
    assessObserverOrganization,
  };
  const value = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
  for (const unchecked of Object.values(functions) as unknown as ((...values: unknown[]) => unknown)[])
    fc.assert(
      fc.property(fc.array(value, { maxLength: 3 }), (values) => {
        try {
          expect(unchecked(...values)).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(RcmInputError);
        }
      }),
    );
});
