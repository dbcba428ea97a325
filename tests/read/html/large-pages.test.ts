import { describe, expect, test } from "vitest";
import { read, sourceOf } from "../reading.ts";

const SENTENCE = "The harbour office has kept a list of late ferries since the spring, and nobody has asked to see it. ";
const page = (rest: string): string => `<!doctype html><html><head><title>Ferries</title>${rest}</head><body><h1>Late Ferries</h1><p>${SENTENCE.repeat(4)}</p></body></html>`;

describe("large pages", () => {
  test("scripts, styles and embedded pictures do not count", () => {
    const ballast = `<script>${"x".repeat(6_000_000)}</script><style>${"y".repeat(4_000_000)}</style><link href="data:font/woff2;base64,${"z".repeat(4_000_000)}">`;
    expect(sourceOf(page(ballast), "page.html").text).toContain("nobody has asked");
  });

  test("what would take too long to read is refused with its size", () => {
    const reading = read(page(`<meta name="x" content="">${`<p>${SENTENCE}</p>`.repeat(110_000)}`), "page.html");
    expect(reading).toMatchObject({ problem: { code: "capture is too large", item: "page.html" } });
  });

  test("a script without an end leaves the page to the reader that knows", () => {
    expect(read(page("<script>let a = 1"), "page.html")).toHaveProperty("problem");
  });

  test("many scripts without an end take no longer than one", () => {
    const start = performance.now();
    read(`<html><body>${"<script ".repeat(200_000)}`, "page.html");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
