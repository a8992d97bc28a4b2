import { describe, expect, test } from "vitest";
import { secretariat } from "../../src/bodies/index.js";

const unit = {
  name: { en: "Technical Support Unit", es: "Unidad de Apoyo Técnico", spanish: "ours" },
  acronym: { en: "TSU", es: "UAT", spanish: "ours" },
};
const technical = {
  name: { en: "Technical Secretariat", es: "Secretaría Técnica", spanish: "ours" },
  acronym: { en: "TS", es: "ST", spanish: "ours" },
};
const executive = { name: { en: "Executive Secretariat", es: "Secretaría Ejecutiva", spanish: "ours" } };
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
    expect(secretariat("2002", { evidence })).toMatchObject({ status: "known", value: technical, basis: "stated" });
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
      expect(secretariat(asOf, documents)).toEqual({
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
      expect(secretariat(asOf)).toEqual({
        status: "known",
        value: executive,
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

test("an answer is the caller's own, its value is nobody's to change", () => {
  const answer = secretariat("2016") as unknown as { sources: string[]; value: { name: object } };
  answer.sources.length = 0;
  expect(secretariat("2016").sources.length).toBeGreaterThan(0);
  expect(Object.isFrozen(answer.value) && Object.isFrozen(answer.value.name)).toBe(true);
});
