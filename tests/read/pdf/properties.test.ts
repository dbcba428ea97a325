import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, pdfOf, placed, type Words } from "./pdf-writer.ts";
import { readPdf, pdfSource } from "./reading-pdf.ts";

/** Sentences in which no word comes twice, so that each can be found again. */
const sentences = fc
  .uniqueArray(fc.stringMatching(/^[bcdfgklmnprst][aeiou][bcdfgklmnprst][aeiou][bcdfgklmnprst]{1,3}$/u), { minLength: 60, maxLength: 110 })
  .map((words) => `The ${words.join(" ")}.`);
const runs = { numRuns: 25 };

describe("whatever is set on a page", () => {
  test("every word of two columns comes once, and in the order in which it is read", async () => {
    await fc.assert(
      fc.asyncProperty(sentences, fc.integer({ min: 0, max: 8 }), fc.boolean(), async (sentence, shift, isRightFirst) => {
        const lines = linesOf(`${sentence} It was so.`, 220);
        const half = Math.ceil(lines.length / 2);
        const columns = [placed(lines.slice(0, half), { x: 50, y: 700 }), placed(lines.slice(half), { x: 310, y: 700 - shift })];
        if (isRightFirst) columns.reverse();
        const { text, removed } = await pdfSource({ pages: [columns.flat()] });
        const words = text.replace(/%%[^%]*%%/gu, "").match(/[a-z]{5,8}/gu) ?? [];
        expect(removed).toEqual([]);
        expect(words).toEqual(sentence.match(/[a-z]{5,8}/gu));
      }),
      runs,
    );
  });

  test("words anywhere, of any size and turned any way, are read or refused, and never bring the program down", async () => {
    const anything: fc.Arbitrary<Words> = fc.record({
      x: fc.integer({ min: -50, max: 700 }),
      y: fc.integer({ min: -50, max: 900 }),
      text: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => /^[\x20-\x7e]+$/u.test(text)),
      size: fc.constantFrom(0.5, 5, 8, 10, 14, 40, 300),
      turned: fc.constantFrom(0, 0, 0, 45, 90, 180),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anything, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 }), async (pages) => {
        const outcome = await readPdf({ pages });
        if ("problem" in outcome) expect(["pdf is a scan", "capture has no text left"]).toContain(outcome.problem.code);
      }),
      { numRuns: 60 },
    );
  });

  test("a file cut or spoilt anywhere is read or refused with its reason", async () => {
    const whole = pdfOf({ pages: [placed(linesOf("The weir at Olden was built for a mill that nobody remembers, and nobody mends it.", 300), { x: 50, y: 700 })] });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: whole.length }), fc.integer({ min: 0, max: 255 }), fc.boolean(), async (place, value, isCut) => {
        const bytes = isCut ? whole.slice(0, place) : whole.map((byte, index) => (index === place ? value : byte));
        const outcome = await readPdf(bytes);
        if ("problem" in outcome) expect(["pdf is damaged", "pdf is a scan", "pdf is encrypted", "capture has no text left"]).toContain(outcome.problem.code);
      }),
      runs,
    );
  });
});
