import { describe, expect, test } from "vitest";
import { presidency, troika } from "../../src/presidency/index.js";

const documents = { evidence: "documents" } as const;

const country = (answer: ReturnType<typeof troika>["current"]) =>
  answer.status === "known" ? answer.value : answer.status;

describe("the former, the current and the upcoming presidency (M3)", () => {
  test.each([
    [1995, ["none", "none", "MX"]],
    [1996, ["none", "MX", "PA"]],
    [2000, ["SV", "US", "CR"]],
    [2010, ["GT", "MX", "DO"]],
    [2015, ["NI", "MX", "HN"]],
    [2018, ["SV", "PA", "GT"]],
    [2023, ["SV", "PA", "BZ"]],
  ])("%i: %j", (year, expected) => {
    const { former, current, upcoming, sources, ...rest } = troika(year);
    expect([former, current, upcoming].map(country)).toEqual(expected);
    expect(sources).toEqual(["twenty-years/decision-making/1"]);
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

test("each of the three answers as presidency does, with the country as its value, for every year", () => {
  for (let year = 2; year <= 9998; year += 1)
    for (const options of [{}, documents]) {
      const { former, current, upcoming } = troika(year, options);
      expect(former).toEqual(countryAnswer(year - 1, options));
      expect(current).toEqual(countryAnswer(year, options));
      expect(upcoming).toEqual(countryAnswer(year + 1, options));
    }
});

/** A Troika says no edition and no choice of a theme: it needs no premises for them. */
const premises = ["twenty-years/presidencies/chosen-theme", "twenty-years/criteria-footnote/approval"];

function countryAnswer(year: number, options: { evidence?: "documents" }) {
  const answer = presidency(year, options);
  if (answer.status === "known") {
    const { value, basis, sources } = answer;
    return { status: "known", value: value.country, basis, sources: sources.filter((id) => !premises.includes(id)) };
  }
  if (answer.status === "none" || answer.lastKnown === undefined) return answer;
  const { value, asOf } = answer.lastKnown;
  return { ...answer, lastKnown: { value: value.country, asOf } };
}
