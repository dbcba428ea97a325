import { describe, expect, test } from "vitest";
import { portsFromLibraries } from "../../src/cli/read-ports.ts";
import { blocksOf } from "../../src/markdown/blocks.ts";
import { english } from "../../src/messages/english/english.ts";
import { limitNesting } from "../../src/markdown/limit-nesting.ts";
import { readCaptures, type Reading } from "../../src/workflow/read-captures.ts";

const DEEP = 100_000;
const nested = (open: string, close = ""): string => `${open.repeat(DEEP)}deep${close.repeat(DEEP)}`;
const page = (body: string): string => `<!doctype html><html><head><title>T</title></head><body><p>The council should mend the weir before winter.</p>${body}</body></html>`;

async function readings(captures: Record<string, string>): Promise<Reading[]> {
  const unopened = Object.entries(captures).map(([name, text]) => ({ name, open: () => Promise.resolve({ bytes: new TextEncoder().encode(text) }) }));
  const found: Reading[] = [];
  for await (const reading of readCaptures(unopened, { ports: portsFromLibraries, breathe: () => Promise.resolve() })) found.push(reading);
  return found;
}

describe("100 000 levels in one another", () => {
  test.each([
    ["quotations", "deep.md", `# T\n\n${nested(">")}\n`],
    ["quotations with blanks", "deep.md", `# T\n\n${nested("> ")}\n`],
    ["lists", "deep.md", `# T\n\n${nested("- ")}\n`],
    ["numbered lists", "deep.md", `# T\n\n${nested("1. ")}\n`],
    ["brackets", "deep.md", `# T\n\n${nested("[", "](https://a.example)")}\n`],
    ["pictures", "deep.md", `# T\n\n${nested("![", "](https://a.example)")}\n`],
    ["emphasis", "deep.md", `# T\n\n${nested("*a ", " a*")}\n`],
    ["stars", "deep.md", `# T\n\n${nested("*", "*")}\n`],
    ["HTML in Markdown", "deep.md", `# T\n\n${nested("<div>", "</div>")}\n`],
    ["lists in frontmatter", "deep.md", `---\ntitle: ${nested("[", "]")}\n---\n\nThe council should mend the weir.\n`],
    ["elements", "deep.html", page(nested("<div>", "</div>"))],
    ["lists of a page", "deep.html", page(nested("<ul><li>"))],
    ["quotations of a page", "deep.html", page(nested("<blockquote>"))],
    ["inline elements", "deep.html", page(nested("<b>"))],
    ["tables of a page", "deep.html", page(nested("<table><tr><td>"))],
    ["braces of BibTeX", "deep.bib", `@book{a, title = {Fine}}\n@book{b, title = ${nested("{", "}")}}\n`],
    ["brackets of JSON", "deep.json", nested("[", "]")],
    ["brackets of CSL-JSON", "deep.json", `[{"type":"book","title":"Fine","author":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}]`],
    ["brackets of a reading list", "deep.yaml", `sources:\n  - title: ${nested("[", "]")}\n`],
    ["brackets of text", "deep.txt", nested("[", "]")],
    ["quotations of text", "deep.txt", nested("> ")],
  ])("of %s are read or refused with a sentence, and the rest goes on", { timeout: 120_000 }, async (_, name, content) => {
    const [first, ...rest] = await readings({ [name]: content, "next.txt": "The Harbour\n\nThe board should mend the quay before winter." });
    if (first !== undefined && "problem" in first) expect(english.problem(first.problem)).not.toMatch(/call stack|report it|RangeError/u);
    else if (first !== undefined && "source" in first) expect(blocksOf(first.source.text).length).toBeLessThan(1_000);
    expect(rest.at(-1)).toMatchObject({ name: "next.txt", source: { format: "text" } });
  });
});

test("what people write is not nested deeply, and stays as it is", () => {
  const written = `${"> ".repeat(5)}quoted\n\n- a\n  - b\n    - c\n\n${"*a* [b](https://a.example) ".repeat(300)}\n\n| ${"*x* | ".repeat(30)}\n\n\`\`\`\n${"/*x [ ".repeat(200)}\n\`\`\`\n`;
  expect(limitNesting(written)).toBe(written);
});

describe("beyond a limit", () => {
  test.each([
    ["lines", "long.md", `# T\n\n${Array.from({ length: 160_000 }, (_, index) => `The board met ${index} times.\n\n`).join("")}`, "long.md is too large (320002 lines of at most 300000). Split it, or save only the part that you need."],
    ["works", "many.ris", `TY  - BOOK\nTI  - Quays\nER  - \n`.repeat(50_001), "many.ris could not be read as a list of sources: it names 50001 works; those after the first 50000 were left out. Mend that place and import it again."],
  ])("of %s, it is said which, and the rest goes on", { timeout: 120_000 }, async (_, name, content, sentence) => {
    const found = await readings({ [name]: content, "next.txt": "The Harbour\n\nThe board should mend the quay before winter." });
    expect(found.flatMap((reading) => ("problem" in reading ? [english.problem(reading.problem)] : []))).toContain(sentence);
    expect(found.at(-1)).toMatchObject({ name: "next.txt", source: { format: "text" } });
  });
});
