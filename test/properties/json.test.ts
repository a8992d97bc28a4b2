import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";

const results: Readonly<Record<string, () => unknown>> = {
  members: () => library.members("2026"),
  observerCountries: () => library.observerCountries("2005"),
  observerOrganizations: () => library.observerOrganizations("2018"),
  partners: () => library.partners("2024"),
  standing: () => library.standing("DO", "1999-06"),
  assessMembership: () => library.assessMembership({}),
  assessObserverCountry: () => library.assessObserverCountry({ country: "BR" }),
  assessObserverOrganization: () => library.assessObserverOrganization({ mandateThemes: [] }),
  presidency: () => library.presidency(2010),
  "presidency, open": () => library.presidency(2025),
  troika: () => library.troika(2018),
  tally: () => library.tally(1996, 2016),
  assessCandidacy: () => library.assessCandidacy({ country: "BZ" }),
  assessRotation: () => library.assessRotation([{ year: 2010, country: "MX" }]),
  bodies: () => library.bodies("2018"),
  hierarchy: () => library.hierarchy("2018"),
  relations: () => library.relations("2018"),
  secretariat: () => library.secretariat("2018"),
  functionsOf: () => library.functionsOf("rcgm"),
  assessSignature: () => library.assessSignature({}),
  assessWorkPlanStep: () => library.assessWorkPlanStep({}),
  scale: () => library.scale("2020"),
  apportion: () => library.apportion("1"),
  assessReserveFundCase: () => library.assessReserveFundCase({ requested: "5" }),
};

describe("results are plain data that belong to the caller", () => {
  test.each(Object.entries(results))("%s survives JSON, and a second call gives the same", (_, call) => {
    const result = call();
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(call()).toStrictEqual(result);
  });

  test.each(Object.entries(results))("%s: no list that is handed out twice can be changed", (_, call) => {
    const lists = (value: unknown): unknown[][] => {
      if (typeof value !== "object" || value === null) return [];
      const inner = Object.values(value).flatMap(lists);
      return Array.isArray(value) ? [value, ...inner] : inner;
    };
    const first = new Set(lists(call()));
    for (const list of lists(call())) if (first.has(list)) expect(Object.isFrozen(list)).toBe(true);
  });
});

test("arguments are left as they are", () => {
  const frozen = <Value extends object>(value: Value): Value => {
    for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) frozen(inner);
    return Object.freeze(value);
  };
  library.assessReserveFundCase(
    frozen({ approvals: { IOM: "2016-01-01" }, grantedOn: "2016-01-02", domesticViolence: true }),
  );
  library.assessRotation(frozen([{ year: 2010, country: "MX" as const }]));
  library.assessObserverOrganization(frozen({ mandateThemes: ["human-rights" as const] }));
  library.assessWorkPlanStep(
    frozen({ from: "drafted" as const, to: "approved" as const, approvedBy: ["rcgm" as const] }),
  );
});
