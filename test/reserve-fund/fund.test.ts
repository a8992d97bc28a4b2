import { describe, expect, test } from "vitest";
import { grantMaximum, type ReserveFund, reserveFund } from "../../src/reserve-fund/index.js";
import { reserveFundRule } from "../../src/reserve-fund/rules/case.js";

function known(...asked: Parameters<typeof reserveFund>): ReserveFund {
  const answer = reserveFund(...asked);
  if (answer.status !== "known") throw new Error(answer.status);
  return answer.value;
}

const fund = known("2016");

describe("the time of which the documents tell (W1 to W12, 1.5 item 8)", () => {
  test("by the end of 2016 they do, and later it is carried forward", () => {
    expect(reserveFund("2016")).toMatchObject({ status: "known", basis: "stated" });
    expect(reserveFund("2016")).not.toHaveProperty("carriedForward");
    expect(reserveFund(2020)).toMatchObject({ status: "known", carriedForward: true, value: fund });
  });

  test("when it was established is not printed: open before, and none before the Conference", () => {
    const open = { status: "open", reason: "fund-start-not-stated" };
    expect(reserveFund("2016-12-30")).toMatchObject(open);
    expect(reserveFund("2008")).toMatchObject({
      ...open,
      sources: ["twenty-years/reserve-fund/name", "twenty-years/achievements/fund-for-migrants"],
    });
    expect(reserveFund("1996-02")).toMatchObject(open);
    expect(reserveFund("1995")).toEqual({ status: "none", sources: ["twenty-years/introduction/founding"] });
  });

  test("the answer cites every clause that its parts rest on, and its readings", () => {
    const answer = reserveFund("2016", { evidence: "documents" });
    if (answer.status !== "known") throw new Error(answer.status);
    const parts = [
      ...answer.value.purpose,
      ...answer.value.support,
      ...answer.value.situations,
      answer.value.vulnerableSituation,
    ];
    for (const { sources } of parts) expect(answer.sources).toEqual(expect.arrayContaining([...sources]));
    expect(answer.readings).toEqual([
      "reserve-fund-name",
      "one-listed-situation-suffices",
      "three-special-circumstances",
    ]);
  });
});

test("the text introduces the name; the heading and the review of achievements name it otherwise (W1, W2, Q27, T-23)", () => {
  expect(fund.name).toEqual({
    en: "Reserve Fund for Assistance to Regional Migrants in Highly Vulnerable Situations",
    es: "Fondo de Reserva de la CRM para la Asistencia de Migrantes Regionales en Situación de Alta Vulnerabilidad",
    spanish: "official",
  });
  expect(reserveFund("2016")).toMatchObject({ sources: expect.arrayContaining(["reported/reserve-fund/1"]) });
  expect(fund.aliases.map(({ en }) => en)).toEqual([
    "Reserve Fund for the Assisted Voluntary Return of Migrants in Highly Vulnerable Situations",
    "Fund to assist migrants in highly vulnerable situations",
  ]);
});

test("IOM administers it, and grants at most US$1,000 for each case (W12)", () => {
  expect(fund.administrator).toBe("IOM");
  expect(fund.maximum).toBe(grantMaximum);
});

test("it gives financial and operational support, for two purposes (W4)", () => {
  expect(fund.support.map(({ id }) => id)).toEqual(["financial", "operational"]);
  expect(fund.purpose.map(({ id }) => id)).toEqual(["voluntary-return", "assistance-beyond-programmes"]);
});

test("four situations, then three special circumstances with the approval of both (W6 to W11)", () => {
  const ids = fund.situations.map(({ id }) => id);
  const criteria = reserveFundRule.table.criteria.map(({ id }) => id);
  expect(ids).toEqual(criteria.slice(2, 9));
  expect(fund.situations.map(({ approvals }) => approvals.length)).toEqual([0, 0, 0, 0, 2, 2, 2]);
  for (const { id, sources } of fund.situations)
    expect(sources, id).toEqual(reserveFundRule.table.criteria.find((row) => row.id === id)?.sources);
});

test("what a vulnerable situation is: four conditions and others, and what they expose to (W5)", () => {
  const { conditions, complete, exposesTo, sources } = fund.vulnerableSituation;
  expect(conditions.map(({ id }) => id)).toEqual(["physical", "social", "economic", "cultural"]);
  expect(complete).toBe(false);
  expect(exposesTo.map(({ id }) => id)).toEqual(["serious-harm", "abuse", "damage"]);
  expect(sources).toEqual(["twenty-years/reserve-fund/vulnerable-situation"]);
});

describe("what other pages report", () => {
  test("who pays and who may apply: reported, and open in the documents", () => {
    expect(fund.paidBy).toMatchObject({ status: "known", basis: "reported", value: ["members"] });
    expect(fund.applicants).toMatchObject({ status: "known", basis: "reported" });
    const stated = known("2016", { evidence: "documents" });
    expect(stated.paidBy).toMatchObject({ status: "open", reason: "fund-payer-not-stated" });
    expect(stated.applicants).toMatchObject({ status: "open", reason: "fund-applicants-not-stated" });
  });

  test("another wording of an age stands beside the document's word, which stands", () => {
    const [, , age] = fund.situations;
    expect(age?.name.en).toBe("Adults 70 years of age and older");
    expect(age?.otherwise).toMatchObject({ sources: ["reported/reserve-fund/2"] });
    for (const situation of known("2016", { evidence: "documents" }).situations)
      expect(situation).not.toHaveProperty("otherwise");
  });
});

test("nobody can change what answers share", () => {
  const { name, aliases, purpose, support, situations, vulnerableSituation, paidBy } = fund;
  for (const part of [name, aliases, purpose, support, situations, situations[2], vulnerableSituation, paidBy])
    expect(Object.isFrozen(part)).toBe(true);
});
