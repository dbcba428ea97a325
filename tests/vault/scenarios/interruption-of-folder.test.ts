// @vitest-environment happy-dom
import { vi } from "vitest";
import { describeInterruption } from "./interruption.ts";
import { openFolder } from "./vault-under-test.ts";

vi.mock("node:fs/promises", async (original) => (await import("./faults.ts")).failing(await original()));
vi.setConfig({ testTimeout: 300_000 });

describeInterruption("a plain folder", openFolder);
