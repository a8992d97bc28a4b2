import { defineConfig } from "vitest/config";

const testTimeout = 120_000;

export default defineConfig({
  test: {
    // Every processor: by itself vitest leaves one idle, which is half of a machine with two.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "library",
          include: ["test/**/*.test.ts"],
          exclude: ["test/schemas/**", "test/package/**", "test/docs/**", "test/forms/**", "test/ports/**"],
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
          testTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // By themselves: no time zone changes them (.ci/run), and a million hostile values take their time.
        test: {
          name: "schemas",
          include: ["test/schemas/**/*.test.ts"],
          testTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // After the others and one file at a time: what is measured must not wait for a neighbour.
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts", "test/docs/**/*.test.ts"],
          fileParallelism: false,
          testTimeout,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
