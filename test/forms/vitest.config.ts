import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/forms/*/*.test.{ts,tsx}", "test/forms/*/*.browser.ts"],
    // Pages in Chromium and whole servers: on a busy machine they wait for each other.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
