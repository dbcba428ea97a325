import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Some run the built program several times, on machines that may be busy.
    testTimeout: 60_000,
  },
});
