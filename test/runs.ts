/**
 * How often a property is tried: a quick run while somebody works, the whole of it where the environment says `CI`, as
 * `.ci/run` does. Both are seeded or bounded alike; only the number differs.
 */
export function runs(quick: number, whole: number): number {
  return process.env.CI === undefined ? quick : whole;
}
