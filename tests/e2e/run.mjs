// Goes through the whole product in Chromium: by mouse and by keyboard, light and dark, on a desktop's and a phone's screen.
//   npm run e2e                  all four
//   npm run e2e -- desktop-light one of them
// Chromium is looked for at $CHROMIUM, then where Debian puts it. Pictures go to dist/screenshots/.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { servePreview } from "../preview/serve.mjs";
import { tour } from "./tour.mjs";

const root = resolve(import.meta.dirname, "../..");
const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
if (!executablePath) {
  console.error("NOTHING WAS TESTED IN A BROWSER: Chromium is not here. Install it (apt-get install chromium), or name it in CHROMIUM.");
  process.exit(1);
}

const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
const JOURNEYS = [
  { name: "desktop-light", viewport: DESKTOP, isDark: false, byKeyboard: false },
  { name: "desktop-dark", viewport: DESKTOP, isDark: true, byKeyboard: true },
  { name: "phone-light", viewport: PHONE, isDark: false, byKeyboard: false },
  { name: "phone-dark", viewport: PHONE, isDark: true, byKeyboard: true },
].filter(({ name }) => process.argv.length < 3 || process.argv.includes(name));

/** What is worse than a matter of taste. */
const GRAVE = new Set(["serious", "critical"]);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = join(root, "dist/screenshots");
mkdirSync(pictures, { recursive: true });

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
let failures = 0;
for (const journey of JOURNEYS) {
  const vault = mkdtempSync(join(tmpdir(), "source-ties-e2e-"));
  const { address, close } = await servePreview(vault);
  const page = await browser.newPage({ viewport: journey.viewport, hasTouch: journey.viewport === PHONE, reducedMotion: "reduce" });
  page.setDefaultTimeout(20_000);
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  let shown = 0;
  const look = async (name) => {
    await page.evaluate(() => window.preview?.settled());
    const picture = `${journey.name}-${String(++shown).padStart(2, "0")}-${name}.png`;
    await page.screenshot({ path: join(pictures, picture) });
    for (const problem of await problemsOf(page)) errors.push(`${name}: ${problem}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) errors.push(`${name}: the page is ${overflow} px wider than the screen`);
  };
  try {
    await page.addInitScript((isDark) => {
      document.addEventListener("DOMContentLoaded", () => {
        document.body.className = isDark ? "theme-dark" : "theme-light";
      });
    }, journey.isDark);
    await page.goto(address);
    await page.locator("body[data-ready]").waitFor();
    await tour({ page, byKeyboard: journey.byKeyboard, look });
  } catch (error) {
    await page.screenshot({ path: join(pictures, `${journey.name}-failed.png`) });
    errors.push(error.message);
  }
  failures += errors.length;
  console.log(`${errors.length === 0 ? "passed" : "FAILED"}  ${journey.name}, ${shown} windows looked at${errors.map((error) => `\n  ${error.replace(/\n/gu, "\n  ")}`).join("")}`);
  await page.close();
  await close();
  rmSync(vault, { recursive: true, force: true });
}
await browser.close();
process.exitCode = failures === 0 ? 0 : 1;

/** What breaks the rules of accessibility gravely in the window in front, or in the page when none is open. */
async function problemsOf(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => {
    const windows = document.querySelectorAll(".modal, dialog[open]");
    // What the app itself makes, and the host after it, is not ours to name.
    const ofTheApp = [".modal-close-button", ".search-input-clear-button", ".prompt-results", ".cm-content", ".mod-settings .setting-item-control"];
    return window.axe.run({ include: windows[windows.length - 1] ?? document.body, exclude: ofTheApp }, { resultTypes: ["violations"] });
  });
  return violations.filter(({ impact }) => GRAVE.has(impact)).map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
