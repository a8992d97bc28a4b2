import { inspect } from "node:util";
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
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [new Error("x"), undefined, null, "x", {}, () => error, proxy])
      expect((value as unknown) instanceof RcmInputError).toBe(false);
    expect(Object.prototype.toString.call(error)).toBe("[object Error]");
  });

  test("has a stack that begins with its message and ends at the caller", () => {
    expect(error.stack?.split("\n")[0]).toBe(`RcmInputError: ${error.message}`);
    expect(error.stack?.split("\n")[1]).toContain("error.test.ts");
    expect(Object.keys(error)).not.toContain("stack");
  });

  test("keeps what it says through a clone and through JSON, and never the value", () => {
    const said = { name: "RcmInputError", code: "not-a-date", path: "grantedOn", message: error.message };
    expect({ ...structuredClone(error) }).toEqual(said);
    expect({ ...structuredClone({ error }).error }).toEqual(said);
    expect(error.toJSON()).toEqual(said);
    const secret = new RcmInputError("not-a-text", "about", "a text", () => "secret");
    expect(structuredClone(secret)).not.toHaveProperty("received");
    expect(`${inspect(secret)}${JSON.stringify(secret)}${secret}`).not.toContain("secret");
  });

  test("can be made of anything without throwing", () => {
    const throwing = {
      toString() {
        throw new Error("no");
      },
    };
    for (const odd of [Symbol("s"), undefined, null, throwing, Object.create(null), Number.NaN, () => 1]) {
      const made = new RcmInputError("not-a-text", odd as never, odd as never, odd);
      expect(made.message).toMatch(/^.+ must be .+\.$/);
      expect(typeof made.path).toBe("string");
    }
    expect(new RcmInputError("x" as never, Symbol("s") as never, "a text", 1).path).toBe("Symbol(s)");
  });

  test("is one line of at most 400 characters, without a sign that cannot be seen", () => {
    const unseen = "\u0000\u001b[2J\u0085\u00ad\u061c\u200b\u202e\u2028\u2066\ufeff\ud800\n";
    const odd = new RcmInputError("not-a-text", `a${unseen}b`, `a text${unseen}, “año”, …`, 1);
    expect(odd.path).toBe("a[2Jb");
    expect(odd.message).toBe("a[2Jb must be a text[2J, “año”, ….");
    const long = new RcmInputError("not-a-text", "p".repeat(1_000_000), "e".repeat(1_000_000), 1);
    expect(long.path).toHaveLength(300);
    expect(long.message).toHaveLength(400);
  });
});
