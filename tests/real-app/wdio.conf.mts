import { resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const cacheDir = resolve(project, ".obsidian-cache");

/** The oldest app that the manifest promises, and the newest. */
const VERSIONS = ["earliest", "latest"];

export const config: WebdriverIO.Config = {
  runner: "local",
  framework: "mocha",
  specs: ["./scenarios.e2e.ts"],
  maxInstances: 1,
  capabilities: VERSIONS.map((browserVersion) => ({
    browserName: "obsidian",
    browserVersion,
    "wdio:obsidianOptions": { installerVersion: "latest", plugins: [project], vault: resolve(project, "samples") },
  })),
  services: ["obsidian"],
  reporters: ["obsidian"],
  cacheDir,
  // Every scenario starts the app anew.
  mochaOpts: { ui: "bdd", timeout: 120_000 },
  logLevel: "warn",
};
