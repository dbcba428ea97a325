import type { NoteWording } from "../model/note-wording.ts";
import { plainValue } from "./wikilink.ts";

/**
 * Writes the note of a person, body or actor: its other names as aliases, and a base that lists what is asked of it and what it wrote or
 * published. All of it is its user's from then on.
 * @param name what the note will be called.
 * @param others its other names, the one that it was wanted to have among them; the note's own is left out.
 */
export function nameNote(name: string, others: readonly string[], wording: NoteWording): { frontmatter: Readonly<Record<string, readonly string[]>>; body: string } {
  const aliases = [...new Set(others)].filter((other) => other !== name).map(plainValue);
  return { frontmatter: { aliases }, body: `${basesOf(wording)}\n` };
}

/** In a base, `this` is the note that holds it, and a link equals the note that it leads to, whatever words it shows. */
function basesOf({ askedOfThis, byThis }: NoteWording): string {
  return [
    "```base",
    "filters: file.hasProperty(\"source-ties-id\")",
    "views:",
    "  - type: table",
    `    name: ${JSON.stringify(askedOfThis)}`,
    "    filters: list(actor).contains(this)",
    "    order: [file.name, report, status, strength, date]",
    "  - type: table",
    `    name: ${JSON.stringify(byThis)}`,
    "    filters:",
    "      and:",
    "        - \"!file.hasProperty(\\\"report\\\")\"",
    "        - or:",
    "            - list(author).contains(this)",
    "            - list(publisher).contains(this)",
    "    order: [file.name, author, publisher, date]",
    "```",
  ].join("\n");
}
