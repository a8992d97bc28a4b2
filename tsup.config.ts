import { defineConfig } from "tsup";

/** One entry a subpath of the package; `package.json` names the same files (proved in test/package). */
export const entries = {
  index: "src/index.ts",
  membership: "src/membership/index.ts",
  presidency: "src/presidency/index.ts",
  bodies: "src/bodies/index.ts",
  contributions: "src/contributions/index.ts",
  "reserve-fund": "src/reserve-fund/index.ts",
  sources: "src/register/index.ts",
  "locales/en": "src/locales/en/index.ts",
  "locales/es": "src/locales/es/index.ts",
};

export default defineConfig({
  entry: entries,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // TypeScript 6 calls the base URL that tsup's declaration build sets deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  plugins: [
    {
      // No module of ours does anything when it is loaded, so an import that takes no name out of a chunk is not needed.
      name: "no-bare-chunk-imports",
      renderChunk: (code) => ({ code: code.replace(/^import "\.\.?\/(?:\.\.\/)?chunk-\w+\.js";\n/gm, "") }),
    },
  ],
});
