import { describe, expect, test } from "vitest";
import * as consultation from "../../src/consultation/index.js";
import { assessScale } from "../../src/contributions/index.js";
import { publications } from "../../src/documents/index.js";
import * as library from "../../src/index.js";
import * as meetings from "../../src/meetings/index.js";

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
  assessScale: () => assessScale(knownValue(library.scale("2016"))),
  assessReserveFundCase: () => library.assessReserveFundCase({ requested: "5" }),
  "assessReserveFundCase, decided": () => library.assessReserveFundCase({ voluntaryReturn: false, approvals: {} }),
  assessParticipation: () => meetings.assessParticipation({ actor: "observer-country", session: "vmm-plenary" }),
  assessPlenaryAgenda: () => meetings.assessPlenaryAgenda({ items: ["presidency-report", { topic: "x" }] }),
  assessClosedDoorDelegation: () => meetings.assessClosedDoorDelegation({ officials: 2 }),
  assessViceMinisterialDate: () => meetings.assessViceMinisterialDate({ start: "2019-11-13" }),
  assessMeetingOrder: () => meetings.assessMeetingOrder([{ kind: "rcgm", start: "2012-11-19" }]),
  meetings: () => meetings.meetings({ year: 2012 }),
  consultation: () =>
    consultation.consultation([{ on: "2024-01-05", type: "submitted-to-troika", by: "presidency", inWriting: true }], {
      asOf: "2024-01-12",
      calendar: { holidays: ["2024-01-08"] },
    }),
  assessFocalPoints: () => consultation.assessFocalPoints({ BZ: true }),
  publications: () => publications({ year: 2014 }),
};

function knownValue<Value>(answer: library.Answer<Value>): Value {
  if (answer.status !== "known") throw new Error("not known");
  return answer.value;
}

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

test.each(Object.entries(results))(
  "%s: what somebody has added to the prototype of all objects changes nothing",
  (_, call) => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    const before = JSON.stringify(call());
    let after: string | undefined;
    try {
      polluted.polluted = 1;
      polluted.country = "ZZ";
      polluted.year = 1;
      after = JSON.stringify(call());
    } finally {
      for (const name of ["polluted", "country", "year"]) delete polluted[name];
    }
    expect(after).toBe(before);
  },
);

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
