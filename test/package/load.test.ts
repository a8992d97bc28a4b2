import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "./built.js";

/** The dependencies that the library cannot do without: decimal.js, and the date functions that it uses. */
const dependencies = ["decimal.js", "date-fns/getDaysInMonth", "@date-fns/utc/date/mini"];

/** Milliseconds that a fresh process takes to load the modules. */
function loading(modules: readonly string[]): number {
  const program = `
    const start = performance.now();
    for (const name of ${JSON.stringify(modules)}) await import(name);
    console.log(performance.now() - start);
  `;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: root, encoding: "utf8" }),
  );
}

/** Medians of rounds that alternate, in one run on one machine: the ratio is what counts. */
test("loading the root costs at most 1.5 times loading the libraries that it stands on", () => {
  const alone: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 31; round += 1) {
    alone.push(loading(dependencies));
    whole.push(loading(["rcm-rules"]));
  }
  expect(Math.min(...whole) / Math.min(...alone)).toBeLessThanOrEqual(1.5);
});
