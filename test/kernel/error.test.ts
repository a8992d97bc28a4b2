import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";

const error = new RcmInputError("not-a-date", "grantedOn", 'a date such as "2016-06-09"', "9 June 2016");

describe("the one error", () => {
  test("says where and what, and never the value", () => {
    expect(error.message).toBe('grantedOn must be a date such as "2016-06-09".');
    expect(error.received).toBe("9 June 2016");
    expect(Object.keys(error).sort()).toEqual(["code", "message", "name", "path"]);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "RcmInputError",
      code: "not-a-date",
      path: "grantedOn",
      message: error.message,
    });
  });

  test("is an error, and one of this library by its brand", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(RcmInputError);
    const ofAnotherCopy = Object.defineProperty(new Error("x"), Symbol.for("rcm-rules.RcmInputError"), { value: true });
    expect(ofAnotherCopy).toBeInstanceOf(RcmInputError);
    for (const value of [new Error("x"), undefined, null, "x", {}, () => error])
      expect(value instanceof RcmInputError).toBe(false);
  });
});
