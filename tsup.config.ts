import { defineConfig, type Options } from "tsup";

/** One entry a subpath of the package; `package.json` names the same files (proved in test/package). */
const library = {
  index: "src/index.ts",
  membership: "src/membership/index.ts",
  presidency: "src/presidency/index.ts",
  bodies: "src/bodies/index.ts",
  meetings: "src/meetings/index.ts",
  consultation: "src/consultation/index.ts",
  contributions: "src/contributions/index.ts",
  "reserve-fund": "src/reserve-fund/index.ts",
  agenda: "src/agenda/index.ts",
  documents: "src/documents/index.ts",
  sources: "src/register/index.ts",
};
const locales = { "locales/en": "src/locales/en/index.ts", "locales/es": "src/locales/es/index.ts" };
export const entries = { ...library, ...locales };

type Plugin = NonNullable<Options["plugins"]>[number];
/** No module of ours does anything when it is loaded, so an import that takes no name out of a chunk is not needed. */
const noBareChunkImports: Plugin = {
  name: "no-bare-chunk-imports",
  renderChunk: (code) => ({ code: code.replace(/^import "\.\.?\/(?:\.\.\/)?chunk-\w+\.js";\n/gm, "") }),
};

const options: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // TypeScript 6 calls the base URL that tsup's declaration build sets deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  plugins: [noBareChunkImports],
};

/**
 * The locales hold the names of every table. Built with the rest, they would cut the library into more files, each of
 * which costs time to load (test/package/load.test.ts); so they are built apart.
 */
export default defineConfig([
  { ...options, entry: library },
  { ...options, entry: locales },
]);
