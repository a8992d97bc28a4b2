import { describe, expect, test } from "vitest";
import { presidency, type Troika, troika } from "../../src/presidency/index.js";

const documents = { evidence: "documents" } as const;
const clause = "twenty-years/decision-making/1";

const country = (answer: Troika["current"]) => (answer.status === "known" ? answer.value : answer.status);

describe("the former, the current and the upcoming presidency (M3)", () => {
  test.each([
    [1995, ["none", "none", "none"]],
    [1996, ["none", "MX", "PA"]],
    [2000, ["SV", "US", "CR"]],
    [2010, ["GT", "MX", "DO"]],
    [2015, ["NI", "MX", "HN"]],
    [2018, ["SV", "PA", "GT"]],
    [2023, ["SV", "PA", "BZ"]],
  ])("%i: %j", (year, expected) => {
    const { exists: _, former, current, upcoming, sources, ...rest } = troika(year);
    expect([former, current, upcoming].map(country)).toEqual(expected);
    expect(sources).toEqual([clause]);
    expect(rest).toEqual({ year });
  });

  test("with the documents alone, the reported years are open (T-14)", () => {
    const { former, current, upcoming } = troika(2018, documents);
    expect([former, current, upcoming].map(country)).toEqual(["open", "open", "open"]);
    expect(troika(2016, documents).upcoming).toMatchObject({
      status: "open",
      lastKnown: { value: "HN", asOf: "2016" },
    });
    expect(country(troika(2022, documents).upcoming)).toBe("PA");
    expect(country(troika(2024, documents).current)).toBe("BZ");
    expect(country(troika(2024, documents).upcoming)).toBe("open");
  });

  test("open answers tell the last known country", () => {
    expect(troika(2025, documents).current).toMatchObject({
      status: "open",
      reason: "presidency-not-stated",
      lastKnown: { value: "BZ", asOf: "2024" },
    });
    expect(troika(2025, documents).upcoming).toMatchObject({ reason: "presidency-not-stated" });
  });

  test("the last year that can be asked for looks one year beyond it", () => {
    expect(troika(9999).upcoming).toMatchObject({ status: "open", reason: "presidency-not-stated" });
    expect(troika(1).former).toMatchObject({ status: "none" });
  });
});

describe("whether there was a Troika (the publication of 2016 is the first text that speaks of one)", () => {
  test.each([1996, 2009, 2015])("%i: open, and whoever had a seat has it by a reading", (year) => {
    const { exists, current } = troika(year);
    expect(exists).toEqual({ status: "open", reason: "troika-not-stated-yet", sources: [clause] });
    expect(current).toEqual({
      status: "known",
      value: expect.stringMatching(/^[A-Z]{2}$/),
      basis: "reading",
      sources: [`twenty-years/presidency-table/${year}`, clause],
      readings: ["troika-as-old-as-the-presidency"],
    });
  });

  test.each([2016, 2017, 2023])("%i: stated, and a seat follows from who presides", (year) => {
    const { exists, current, former } = troika(year);
    expect(exists).toEqual({
      status: "known",
      value: true,
      basis: "stated",
      sources: [clause, "iom-page/meetings/77", "iom-page/meetings/sacm-troikas-2023"],
    });
    for (const seat of [current, former]) expect(seat).not.toHaveProperty("readings");
    expect(current).toHaveProperty("basis", year === 2017 ? "reported" : "derived");
  });

  test("after 2023, the last year in which an entry speaks of it, carried forward", () => {
    expect(troika(2023).exists).not.toHaveProperty("carriedForward");
    expect(troika(2024).exists).toHaveProperty("carriedForward", true);
    expect(troika(2024).current).toMatchObject({ value: "BZ", basis: "derived" });
  });

  test("none before the Conference was established: nobody has a seat", () => {
    const none = { status: "none", sources: ["twenty-years/introduction/founding"] };
    expect(troika(1995)).toMatchObject({ exists: none, former: none, current: none, upcoming: none });
  });
});

test("a seat is that of whoever presides, for every year in which there can be a Troika", () => {
  for (let year = 1997; year <= 9998; year += 1)
    for (const options of [{}, documents]) {
      const { former, current, upcoming } = troika(year, options);
      expectSeat(former, presidency(year - 1, options));
      expectSeat(current, presidency(year, options));
      expectSeat(upcoming, presidency(year + 1, options));
    }
});

function expectSeat(seat: Troika["current"], term: ReturnType<typeof presidency>): void {
  expect(country(seat)).toBe(term.status === "known" ? term.value.country : term.status);
  if (term.status === "known") expect(term.sources).toContain(seat.sources[0]);
  if (term.status !== "open") return;
  expect(seat).toEqual({ ...term, lastKnown: { ...term.lastKnown, value: term.lastKnown?.value.country } });
}
