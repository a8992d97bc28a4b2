import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessMembership,
  assessObserverCountry,
  assessObserverOrganization,
  members,
  observerCountries,
  observerOrganizations,
  partners,
} from "../../src/membership/index.js";
import { checkRule } from "./rule.js";

const boolean = [true, false];

describe("three-valued criteria", () => {
  test("conditions of membership", () => {
    checkRule({
      assess: assessMembership,
      domains: {
        acceptsPueblaPrinciples: boolean,
        upholdsOrderlyMovementAndRights: boolean,
        addressesMigrationMultilaterally: boolean,
        exchangesInformation: boolean,
      },
    });
  });

  test("criteria for observer countries", () => {
    checkRule({
      assess: assessObserverCountry,
      domains: {
        onAmericanContinent: boolean,
        adheresToPueblaInWriting: boolean,
        significantMovementWithMember: boolean,
        acceptsMultilateralApproach: boolean,
        acceptsOrderlyMovementAndRights: boolean,
        hasMigrationPolicyAndLegislation: boolean,
        designatesOfficers: boolean,
        submittedWrittenDeclaration: boolean,
        recognizesViceMinistersDecide: boolean,
      },
    });
  });

  test("criteria for observer organizations", () => {
    checkRule({
      assess: assessObserverOrganization,
      domains: {
        promotesPueblaPrinciples: boolean,
        mandateThemes: [[], ["human-rights"], ["human-rights", "migration-and-development"]],
        submittedWrittenApplication: boolean,
      },
    });
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
});
