import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { SOURCE_TIES_VERSION: JSON.stringify("0.0.0") },
  resolve: { alias: { obsidian: resolve(import.meta.dirname, "tests/host/obsidian.ts") } },
  test: {
    include: ["tests/**/*.test.ts"],
    // Some run the built program several times, on machines that may be busy.
    testTimeout: 60_000,
    // The default leaves one of two cores idle.
    maxWorkers: "100%",
  },
});
