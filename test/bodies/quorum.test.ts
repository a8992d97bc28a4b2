import { expect, test } from "vitest";
import { bodyIds } from "../../src/bodies/facts.js";
import { quorum } from "../../src/bodies/index.js";
import { source } from "../../src/clauses/index.js";

test("of no body a quorum is printed: open, with the nearest clauses", () => {
  for (const id of bodyIds) {
    const { status, reason, sources } = quorum(id);
    expect([status, reason]).toEqual(["open", "quorum-not-stated"]);
    expect(sources.length).toBeGreaterThan(0);
    for (const clause of sources) expect(source(clause).id).toBe(clause);
  }
  expect(quorum("vice-ministerial-meeting").sources).toContain("twenty-years/vice-ministerial-meeting/declaration");
  expect(quorum("ad-hoc-rncom").sources).toEqual(["iom-page/introduction/principles"]);
});

test("a body that nobody has is refused", () => {
  expect(() => quorum("any" as never)).toThrow("body");
});
