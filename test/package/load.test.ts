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

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** The ratio of the medians of one batch, in which the two take turns. */
function ratio(): number {
  const alone: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    alone.push(loading(dependencies));
    whole.push(loading(["rcm-rules"]));
  }
  return median(whole) / median(alone);
}

/** A busy machine makes some batches dearer than the code is; what one calm batch shows, the code can do. */
test("loading the root costs at most 1.5 times loading the libraries that it stands on", () => {
  const ratios: number[] = [];
  while (ratios.length < 8 && !ratios.some((measured) => measured <= 1.5)) ratios.push(ratio());
  const batches = ratios.map((measured) => measured.toFixed(2)).join(", ");
  expect(Math.min(...ratios), `batches: ${batches}`).toBeLessThanOrEqual(1.5);
});
