import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { root } from "../package/built.js";

const run = (file: string, ...options: string[]) =>
  execFileSync(process.execPath, [`${root}docs/examples/${file}`, ...options], { encoding: "utf8" });

test("a member's public holidays lengthen a term", () => {
  const lines = run("member-holidays.mjs").trim().split("\n");
  const [without = "", withHolidays = ""] = lines.map((line) => line.match(/\d{4}-\d\d-\d\d/g)?.at(-1));
  expect(lines).toHaveLength(2);
  expect(without < withHolidays).toBe(true);
});

describe("the tour", () => {
  const dates = ["1990", "1999-06", "2016", "2024-06-30", "2026"];
  test.each(
    dates.flatMap((asOf) => [
      [asOf, "en"],
      [asOf, "es"],
    ]),
  )("as of %s, %s: 80 columns, no colour, all its parts", (asOf = "", locale = "") => {
    const text = run("tour.mjs", "--as-of", asOf, "--locale", locale, "--budget", "300000.00");
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(text).not.toContain("\u001b");
    expect(text.match(/^[─═]+$/gm)?.length).toBeGreaterThanOrEqual(11);
  });

  test("a possible member stands among the members", () => {
    const [, members = ""] = run("tour.mjs", "--as-of", "1999-06").split("Member Countries (10)");
    expect(members.split("Observer Countries")[0]).toContain("Dominican Republic   possible");
  });

  test("the sum that it prints is that of the shares", () => {
    expect(run("tour.mjs", "--budget", "999999999999.99")).toMatch(/Total +100\.00 % +999999999999\.99/);
  });

  test("a wrong date ends it with a sentence and the code 2", () => {
    try {
      run("tour.mjs", "--as-of", "2016-13");
      expect.unreachable();
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      expect(status).toBe(2);
      expect(stderr.trim()).toBe('asOf must be a year, month or day such as "2016", "2016-06" or "2016-06-09".');
    }
  });
});
