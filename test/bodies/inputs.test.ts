import { describe, expect, test } from "vitest";
import {
  assessSignature,
  assessWorkPlanStep,
  bodies,
  body,
  bodyDiagram,
  functionsOf,
  hierarchy,
  relations,
  secretariat,
} from "../../src/bodies/index.js";
import { RcmInputError } from "../../src/kernel/error.js";

type Call = (value: never) => unknown;

/** The code and path of the error that a call throws; a call that throws nothing, or anything else, fails. */
function fault(call: () => unknown): { code: string; path: string } {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(RcmInputError);
    const { code, path } = error as RcmInputError;
    return { code, path };
  }
  throw new Error("nothing was thrown");
}

const notDates = [
  undefined,
  null,
  "",
  "16",
  "2016-13",
  "2016-02-30",
  "2016-6",
  "2016-06-09T00:00",
  16.5,
  Number.NaN,
  [],
  {},
  true,
];
const dated: [string, Call][] = [
  ["bodies", bodies],
  ["hierarchy", hierarchy],
  ["relations", relations],
  ["secretariat", secretariat],
  ["bodyDiagram", (asOf) => bodyDiagram(asOf, { format: "dot" })],
];

describe.each(dated)("%s refuses what is no date", (_, call) => {
  test.each(notDates.map((value) => [value]))("%j", (value) => {
    expect(fault(() => call(value as never))).toEqual({ code: "not-an-as-of-date", path: "asOf" });
  });
});

const notCodes = [undefined, null, "", "RCGM", "constructor", "network", 1, Number.NaN, [], ["rcgm"], {}, true];

test.each(notCodes.map((value) => [value]))("body refuses %j", (value) => {
  expect(fault(() => body(value as never))).toEqual({ code: "unknown-code", path: "id" });
});

test.each([...notCodes, "troika", "toString", "__proto__"].map((value) => [value]))(
  "functionsOf refuses %j",
  (value) => {
    expect(fault(() => functionsOf(value as never))).toEqual({ code: "unknown-code", path: "body" });
  },
);

const notObjects = [null, [], "request", 1, Number.NaN, true];
const taking: [string, string, Call][] = [
  ["secretariat", "options", (options) => secretariat("2016", options)],
  ["bodyDiagram", "options", (options) => bodyDiagram("2016", options)],
  ["assessSignature", "request", assessSignature],
  ["assessWorkPlanStep", "step", assessWorkPlanStep],
];

describe.each(taking)("%s refuses what is no object", (_, path, call) => {
  test.each(notObjects.map((value) => [value]))("%j", (value) => {
    expect(fault(() => call(value as never))).toEqual({ code: "not-an-object", path });
  });
});

test("bodyDiagram needs its options and a format", () => {
  const draw = bodyDiagram as (asOf: string, options?: unknown) => string;
  expect(fault(() => draw("2016"))).toEqual({ code: "not-an-object", path: "options" });
  expect(fault(() => draw("2016", {}))).toEqual({ code: "unknown-code", path: "format" });
  expect(fault(() => draw("2016", { format: undefined }))).toEqual({ code: "unknown-code", path: "format" });
  expect(fault(() => draw("2016", { format: "svg" }))).toEqual({ code: "unknown-code", path: "format" });
  expect(fault(() => draw("2016", { format: "dot", language: "fr" }))).toEqual({
    code: "unknown-code",
    path: "language",
  });
  expect(fault(() => draw("2016", { format: "dot", language: null }))).toEqual({
    code: "unknown-code",
    path: "language",
  });
});

test.each([["everything"], [null], [1], [["all"]]])("secretariat refuses the evidence %j", (evidence) => {
  expect(fault(() => secretariat("2016", { evidence } as never))).toEqual({ code: "unknown-code", path: "evidence" });
});

test.each([
  [{ signer: "rcgm" }, "unknown-code", "signer"],
  [{ signer: null }, "unknown-code", "signer"],
  [{ document: "treaty" }, "unknown-code", "document"],
  [{ document: ["contribution-payment"] }, "unknown-code", "document"],
  [{ viceMinistersApproved: "yes" }, "not-a-boolean", "viceMinistersApproved"],
  [{ viceMinistersApproved: null }, "not-a-boolean", "viceMinistersApproved"],
  [{ countryRequested: 1 }, "not-a-boolean", "countryRequested"],
])("assessSignature refuses %j", (request, code, path) => {
  expect(fault(() => assessSignature(request as never))).toEqual({ code, path });
});

test.each([
  [{ from: "reported" }, "unknown-code", "from"],
  [{ from: null }, "unknown-code", "from"],
  [{ to: "drafted" }, "unknown-code", "to"],
  [{ to: 1 }, "unknown-code", "to"],
  [{ approvedBy: "rcgm" }, "not-an-array", "approvedBy"],
  [{ approvedBy: null }, "not-an-array", "approvedBy"],
  [{ approvedBy: { 0: "rcgm" } }, "not-an-array", "approvedBy"],
  [{ approvedBy: ["rcgm", "MX"] }, "unknown-code", "approvedBy.1"],
  [{ approvedBy: [null] }, "unknown-code", "approvedBy.0"],
])("assessWorkPlanStep refuses %j", (step, code, path) => {
  expect(fault(() => assessWorkPlanStep(step as never))).toEqual({ code, path });
});

test("undefined is absent", () => {
  expect(assessSignature({ document: undefined })).toEqual(assessSignature({}));
  expect(assessWorkPlanStep({ approvedBy: undefined })).toEqual(assessWorkPlanStep({}));
  expect(secretariat("2020", { evidence: undefined })).toEqual(secretariat("2020"));
});

test.each<[string, string, () => unknown]>([
  ["assessSignature", "note", () => assessSignature({ note: "draft" } as never)],
  ["assessWorkPlanStep", "approvedby", () => assessWorkPlanStep({ approvedby: ["rcgm"] } as never)],
  ["secretariat", "language", () => secretariat("2016", { language: "en" } as never)],
  ["bodyDiagram", "fromat", () => bodyDiagram("2016", { format: "dot", fromat: "dot" } as never)],
])("%s refuses the unknown field %s", (_, path, call) => {
  expect(fault(call)).toEqual({ code: "unknown-field", path });
});
