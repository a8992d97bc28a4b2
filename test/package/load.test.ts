import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "./built.js";

/** Milliseconds that a fresh process takes to load a module. */
function loading(module: string): number {
  const program = `
    const start = performance.now();
    await import(${JSON.stringify(module)});
    console.log(performance.now() - start);
  `;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: root, encoding: "utf8" }),
  );
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** The ratio of the medians of one batch, in which the two take turns. */
function ratio(module: string): number {
  const zod: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    zod.push(loading("zod"));
    whole.push(loading(module));
  }
  return median(whole) / median(zod);
}

/** A busy machine makes some batches dearer than the code is; what one calm batch shows, the code can do. */
test.each([
  ["rcm-rules", 0.25],
  // The clauses and the registers as data, and none of the topics that they are made of.
  ["rcm-rules/sources", 0.35],
])("loading %s costs at most %d of loading zod", (module, limit) => {
  const ratios: number[] = [];
  while (ratios.length < 8 && !ratios.some((measured) => measured <= limit)) ratios.push(ratio(module));
  const batches = ratios.map((measured) => measured.toFixed(2)).join(", ");
  expect(Math.min(...ratios), `batches: ${batches}`).toBeLessThanOrEqual(limit);
});
