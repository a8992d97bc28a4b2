import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import { assessReserveFundCase } from "../../src/reserve-fund/index.js";

const unchecked = assessReserveFundCase as unknown as (value: unknown) => unknown;

test.each([undefined, null, "case", 1, true, [], [{}], () => undefined])("%s is no case", (value) =>
  refused(value, "not-an-object", "case"),
);

describe.each([
  "voluntaryReturn",
  "regionalMigrant",
  "unaccompaniedMinor",
  "disability",
  "illnessOrInjury",
  "domesticViolence",
  "sexualAbuse",
  "trafficking",
])("%s", (field) => {
  test.each([null, "true", "", 0, 1, [], {}])("%s is neither true nor false", (value) =>
    refused({ [field]: value }, "not-a-boolean", field),
  );
});

test.each([-1, 151, 1946])("%i is no age of a person", (age) => refused({ age }, "out-of-range", "age"));

test.each([null, "70", "", 69.5, Number.NaN, Number.POSITIVE_INFINITY, 70n, [70], {}, true])("%s is no age", (age) =>
  refused({ age }, "not-a-whole-number", "age"),
);

test.each([0, 150])("%i is an age", (age) => expect(() => unchecked({ age })).not.toThrow());

describe("approvals", () => {
  test.each([null, "2016-01-10", true, 1, [], ["2016-01-10"]])("%s are none", (approvals) =>
    refused({ approvals }, "not-an-object", "approvals"),
  );
});

const noDates = [
  null,
  "",
  "2016",
  "2016-06",
  "2016-13-01",
  "2016-02-30",
  "2015-02-29",
  "2016-6-9",
  "2016-06-09T00:00:00Z",
  " 2016-06-09",
  "09/06/2016",
  "+002016-06",
  20160609,
  Number.NaN,
  new Date(0),
  ["2016-06-09"],
  {},
  true,
];
describe.each([
  ["approvals.IOM", (date: unknown) => ({ approvals: { IOM: date } })],
  ["approvals.secretariat", (date: unknown) => ({ approvals: { IOM: "2016-02-29", secretariat: date } })],
  ["grantedOn", (date: unknown) => ({ grantedOn: date })],
])("%s", (path, input) => {
  test.each(noDates)("%s is no date", (date) => refused(input(date), "not-a-date", path));
});

test.each([
  null,
  "",
  "1e3",
  "-1.00",
  "0.001",
  "1,000.00",
  "US$1000",
  "01000",
  "1000000000000.00",
  1000,
  Number.NaN,
  ["1000.00"],
  {},
])("%s is no amount", (requested) => refused({ requested }, "not-an-amount", "requested"));

test("fields that cannot be read are a matter of form", () => {
  const trap = {
    get age(): number {
      throw new Error("not ours");
    },
  };
  refused(trap, "unreadable", "age");
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(() => unchecked(proxy)).toThrow(RcmInputError);
  refused({ approvals: { IOM: proxy } }, "not-a-date", "approvals.IOM");
  refused({ age: proxy }, "not-a-whole-number", "age");
});

function refused(value: unknown, code: RcmInputError["code"], path: string): void {
  let thrown: unknown;
  try {
    unchecked(value);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RcmInputError);
  expect(thrown).toMatchObject({ code, path });
}
