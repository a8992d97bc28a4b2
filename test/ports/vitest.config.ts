import { defineConfig } from "vitest/config";

export default defineConfig({
  // What other languages and tools make of the package: each test starts a program of its own.
  test: { include: ["test/ports/*.test.ts"], testTimeout: 120_000 },
});
