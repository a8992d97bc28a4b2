import { expectTypeOf, test } from "vitest";
import {
  type Answer,
  type Assessment,
  apportion,
  assessCandidacy,
  assessObserverCountry,
  assessReserveFundCase,
  assessSignature,
  bodyDiagram,
  functionsOf,
  grantMaximum,
  type MemberCode,
  members,
  type ObserverCountryCode,
  type Option,
  type OptionSet,
  options,
  presidency,
  standing,
  tally,
  troika,
  type UsdAmount,
} from "../../src/index.js";
import { es } from "../../src/words/locales/es.js";

test("codes are closed unions", () => {
  expectTypeOf<MemberCode>().toEqualTypeOf<
    "BZ" | "CA" | "CR" | "DO" | "SV" | "GT" | "HN" | "MX" | "NI" | "PA" | "US"
  >();
  expectTypeOf<ObserverCountryCode>().toEqualTypeOf<"AR" | "CO" | "EC" | "JM" | "PE">();
  expectTypeOf(tally(1996, 2016)).toEqualTypeOf<{ readonly [Code in MemberCode]: number }>();
  expectTypeOf(grantMaximum).toEqualTypeOf<UsdAmount>();
});

test("an answer must be narrowed before its value is read", () => {
  const answer = troika(2010).current;
  expectTypeOf(answer).toEqualTypeOf<Answer<MemberCode>>();
  // @ts-expect-error: an open answer has no value
  answer.value;
  if (answer.status === "known") expectTypeOf(answer.value).toEqualTypeOf<MemberCode>();
  if (answer.status === "open") expectTypeOf(answer.reason).toBeString();
});

test("outcomes and criteria are closed unions", () => {
  const assessment = assessReserveFundCase({});
  expectTypeOf(assessment).toExtend<Assessment>();
  expectTypeOf(assessment.outcome).toEqualTypeOf<
    "eligible" | "approval-required" | "ineligible" | "open" | "undetermined"
  >();
  expectTypeOf(assessment.grant.maximum).toEqualTypeOf<UsdAmount>();
  expectTypeOf(assessObserverCountry({}).findings[0]?.criterion).extract<"on-american-continent">().not.toBeNever();
  // @ts-expect-error: meeting criteria grants nothing
  assessment.outcome === "granted";
});

test("a set of options is one of those that there are, or a text that is known only when it is asked for", () => {
  expectTypeOf(options("member", es)).toEqualTypeOf<readonly Option[]>();
  expectTypeOf(options("member" as OptionSet, es)).toEqualTypeOf<readonly Option[]>();
  expectTypeOf(options(String("member"), es)).toEqualTypeOf<readonly Option[]>();
  // @ts-expect-error: the message names "member"
  options("membr", es);
  // @ts-expect-error: no such set
  options("planet", es);
});

test("what must not compile", () => {
  // @ts-expect-error: a Date is an instant, no day
  members(new Date(0));
  // @ts-expect-error: an amount is a string
  apportion(300_000);
  // @ts-expect-error: a code is a text
  standing(484, "2016");
  // @ts-expect-error: a misspelt field
  assessReserveFundCase({ volontaryReturn: true });
  // @ts-expect-error: null is not unknown
  assessReserveFundCase({ disability: null });
  // @ts-expect-error: no such weights
  apportion("1.00", { weights: "population" });
  // @ts-expect-error: no such evidence
  presidency(2018, { evidence: "rumour" });
  // @ts-expect-error: a format is needed
  bodyDiagram("2016", {});
  // @ts-expect-error: the Troika has no functions of its own
  functionsOf("troika");
  // @ts-expect-error: no such signer
  assessSignature({ signer: "vice-ministers" });
  // @ts-expect-error: lists and rows are read-only
  members("2016").certain.push(members("2016").certain[0]);
  // @ts-expect-error: answers are read-only
  troika(2010).year = 2011;
});

test("absent and undefined fields are the same", () => {
  assessReserveFundCase({ age: undefined, approvals: { IOM: undefined } });
  assessCandidacy({ country: undefined, year: 2010 });
  expectTypeOf<UsdAmount>().toBeString();
});
