import { defineConfig, type Options } from "tsup";

/**
 * One entry a subpath of the package; `package.json` names the same files (proved in test/package). The entries of one
 * build share chunks, and each entry more cuts them smaller. A file costs time to load (test/package/load.test.ts), so
 * the builds are several: the root, which holds in few files what is asked every day; its topics one by one; what is
 * asked now and then; the schemas, which alone need zod; and the locales, which hold the names of every table.
 */
const root = { index: "src/index.ts" };
const topics = {
  membership: "src/membership/index.ts",
  presidency: "src/presidency/index.ts",
  bodies: "src/bodies/index.ts",
  contributions: "src/contributions/index.ts",
  "reserve-fund": "src/reserve-fund/index.ts",
};
const nowAndThen = {
  meetings: "src/meetings/index.ts",
  consultation: "src/consultation/index.ts",
  conference: "src/conference/index.ts",
  themes: "src/themes/index.ts",
  documents: "src/documents/index.ts",
  sources: "src/registers/index.ts",
};
const locales = { "locales/en": "src/words/locales/en/index.ts", "locales/es": "src/words/locales/es/index.ts" };
const schemas = { schemas: "src/schemas/index.ts", forms: "src/schemas/forms.ts" };
export const entries = { ...root, ...topics, ...nowAndThen, ...schemas, ...locales };

/**
 * Parts of the root in chunks of their own, because the libraries behind dates and money do not say that they have no
 * side effects: whoever bundles another function must be able to leave these files out. What membership and contributions
 * share is then the chunk with the dates, and what the Reserve Fund shares with both the ground floor without them.
 */
const apart = {
  "root/membership": "src/membership/index.ts",
  "root/contributions": "src/contributions/index.ts",
  "root/reserve-fund": "src/reserve-fund/index.ts",
};

type Plugin = NonNullable<Options["plugins"]>[number];
type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

/** One error class for the whole package: what any entry throws is an instance of what the root exports. */
const sharedError: EsbuildPlugin = {
  name: "shared-error",
  setup(build) {
    build.onResolve({ filter: /\/error\.js$/ }, () => ({ path: "./error.js", external: true, sideEffects: false }));
  },
};

const tidyImports: Plugin = {
  name: "tidy-imports",
  renderChunk(code) {
    // No module of ours does anything when it is loaded: an import that takes no name out of a chunk is not needed.
    const named = code.replace(/^import "\.\.?\/(?:\.\.\/)?chunk-\w+\.js";\n/gm, "");
    return { code: this.format === "cjs" ? named.replaceAll("./error.js", "./error.cjs") : named };
  },
};

const options = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // TypeScript 6 calls the base URL that tsup's declaration build sets deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  plugins: [tidyImports],
} satisfies Options;

export default defineConfig([
  { ...options, entry: { error: "src/kernel/error.ts" } },
  { ...options, entry: { ...root, ...apart }, dts: { ...options.dts, entry: root }, esbuildPlugins: [sharedError] },
  { ...options, entry: topics, esbuildPlugins: [sharedError] },
  { ...options, entry: nowAndThen, esbuildPlugins: [sharedError] },
  { ...options, entry: schemas, esbuildPlugins: [sharedError] },
  { ...options, entry: locales, esbuildPlugins: [sharedError] },
]);
