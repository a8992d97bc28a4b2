import { version } from "zod/v4/core";

/** The first version of zod that has all that the schemas use; the tests pass with it. */
const oldest = { major: 4, minor: 5 } as const;

/**
 * Throws where the version of zod that is installed is none that the schemas know: otherwise it fails later with a
 * message that tells nobody why, or says everything in English.
 *
 * @param found - the version of zod
 */
export function requireZod(found: { readonly major: number; readonly minor: number } = version): void {
  if (found.major === oldest.major && found.minor >= oldest.minor) return;
  const needed = `zod ${oldest.major}.${oldest.minor} or later (below ${oldest.major + 1})`;
  throw new Error(`rcm-rules/schemas needs ${needed}, and found zod ${found.major}.${found.minor}.`);
}
