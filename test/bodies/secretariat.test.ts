import { describe, expect, test } from "vitest";
import { secretariat } from "../../src/bodies/index.js";

const origin = {
  established: [
    { by: "vice-ministers", on: "2001", sources: ["twenty-years/coordination-mechanisms/technical-secretariat"] },
    {
      by: "IOM",
      on: "2001-03",
      sources: ["twenty-years/technical-secretariat/origin", "twenty-years/technical-secretariat/unit-established"],
    },
  ],
};
const unit = {
  name: { en: "Technical Support Unit", es: "Unidad de Apoyo Técnico", spanish: "ours" },
  acronym: { en: "TSU", es: "UAT", spanish: "ours" },
  since: "2001-03",
  ...origin,
};
const technical = {
  name: { en: "Technical Secretariat", es: "Secretaría Técnica", spanish: "official" },
  acronym: { en: "TS", es: "ST", spanish: "official" },
  since: "2002",
  renamed: { edition: { number: 7, roman: "VII" }, place: "Antigua Guatemala" },
  ...origin,
};
const executive = { name: { en: "Executive Secretariat", es: "Secretaría Ejecutiva", spanish: "official" }, ...origin };
const documents = { evidence: "documents" } as const;

describe.each([["documents"], ["all"]] as const)("what both documents settle, with evidence %s", (evidence) => {
  test("none before March 2001, open inside that month (P2)", () => {
    expect(secretariat("1996", { evidence }).status).toBe("none");
    expect(secretariat("2001-02", { evidence }).status).toBe("none");
    const open = secretariat("2001-03-15", { evidence });
    expect(open).toMatchObject({ status: "open", reason: "date-precision" });
    expect(open).not.toHaveProperty("lastKnown");
    // Only the clause with the date, not the one that says who established it.
    expect(open.sources).toEqual(["twenty-years/technical-secretariat/unit-established"]);
    expect(secretariat("2001-03", { evidence }).sources).toContain("twenty-years/technical-secretariat/origin");
  });

  test("the Technical Support Unit from the end of March 2001 (P1, P2)", () => {
    expect(secretariat("2001-03", { evidence })).toMatchObject({ status: "known", value: unit, basis: "stated" });
    expect(secretariat("2001", { evidence })).toMatchObject({ status: "known", value: unit });
  });

  test("renamed at the VII Conference, in 2002: inside the year open (P3)", () => {
    const open = { status: "open", reason: "date-precision", lastKnown: { value: unit, asOf: "2001" } };
    expect(secretariat("2002-01-01", { evidence })).toMatchObject(open);
    expect(secretariat("2002-12-30", { evidence })).toMatchObject(open);
    const renamed = { status: "known", value: technical, basis: "stated", derived: ["since"] };
    expect(secretariat("2002", { evidence })).toMatchObject(renamed);
    expect(secretariat("2001", { evidence })).not.toHaveProperty("derived");
  });

  test("the Technical Secretariat to the end of 2016 (K3, K9)", () => {
    expect(secretariat("2016", { evidence })).toMatchObject({ status: "known", value: technical, basis: "stated" });
    expect(secretariat("2016", { evidence })).not.toHaveProperty("carriedForward");
  });

  test("the Executive Secretariat on the page of 2024, later carried forward, without an acronym (P4)", () => {
    const answer = secretariat("2024", { evidence });
    expect(answer).toMatchObject({ status: "known", value: executive, basis: "stated" });
    expect(answer).not.toHaveProperty("carriedForward");
    expect(answer.status === "known" && answer.value).not.toHaveProperty("acronym");
    expect(answer.status === "known" && answer.value).not.toHaveProperty("since");
    expect(secretariat("2026", { evidence })).toMatchObject({
      status: "known",
      value: executive,
      carriedForward: true,
    });
  });
});

describe("between the two documents (T-12)", () => {
  test("the documents alone do not say when the name was changed", () => {
    for (const asOf of ["2017-01-01", "2019", "2024-12-30"])
      expect(secretariat(asOf, documents)).toMatchObject({
        status: "open",
        reason: "renaming-date-not-stated",
        sources: ["twenty-years/technical-secretariat/renamed", "iom-page/secretariat/executive-secretariat"],
        lastKnown: { value: technical, asOf: "2016" },
      });
  });

  test("a page reports the year 2019: carried until then, open inside it, reported after it", () => {
    const carried = { status: "known", value: technical, basis: "reported", carriedForward: true };
    expect(secretariat("2017-01-01")).toMatchObject(carried);
    expect(secretariat("2018")).toMatchObject(carried);
    const inside = { status: "open", reason: "date-precision", lastKnown: { value: technical, asOf: "2018" } };
    expect(secretariat("2019-01-01")).toMatchObject(inside);
    expect(secretariat("2019-12-30")).toMatchObject(inside);
    for (const asOf of ["2019", "2024-12-30"])
      expect(secretariat(asOf)).toMatchObject({
        status: "known",
        value: { ...executive, since: "2019" },
        basis: "reported",
        sources: ["reported/executive-secretariat/1"],
      });
  });

  test("all the evidence is the default", () => {
    expect(secretariat("2020")).toEqual(secretariat("2020", { evidence: "all" }));
    expect(secretariat("2020", {})).toEqual(secretariat("2020", { evidence: undefined }));
    expect(secretariat("2020")).not.toEqual(secretariat("2020", documents));
  });
});

test("what it was established for, in both accounts (K3, P2)", () => {
  const answer = secretariat("2016");
  const purposes = answer.status === "known" ? answer.value.purposes : [];
  expect(purposes.map(({ id, sources }) => [id, ...sources])).toEqual([
    ["secretariat-purpose.support", "twenty-years/coordination-mechanisms/technical-secretariat"],
    ["secretariat-purpose.follow-up", "twenty-years/coordination-mechanisms/technical-secretariat"],
    ["secretariat-purpose.needs", "twenty-years/technical-secretariat/unit-established"],
  ]);
});

test("an answer is the caller's own, its value is nobody's to change", () => {
  const answer = secretariat("2016") as unknown as { sources: string[]; value: { name: object } };
  answer.sources.length = 0;
  expect(secretariat("2016").sources.length).toBeGreaterThan(0);
  expect(Object.isFrozen(answer.value) && Object.isFrozen(answer.value.name)).toBe(true);
});
