import { defineConfig } from "vitest/config";

/** Files that open a browser or make documents: few, slow, and each on its own. */
const slow = ["test/journeys/**/*.test.{ts,tsx}", "test/documents/**/*.test.{ts,tsx}"];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    pool: "threads",
    globalSetup: ["test/support/global-setup.ts"],
    // Ten times as fast as a fresh environment per file; our modules keep no state between tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "code",
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
          exclude: slow,
          testTimeout: 15_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: slow,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
