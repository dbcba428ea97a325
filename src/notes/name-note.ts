import type { NoteWording } from "../model/note-wording.ts";
import { plainValue } from "./wikilink.ts";

/**
 * Writes the note of a person, body or actor: its other names as aliases, and a base that lists what is asked of it and what it wrote or
 * published. All of it is its user's from then on.
 * @param name what the note will be called.
 * @param nameOf what a property is called in the vault.
 * @param others its other names, the one that it was wanted to have among them; the note's own is left out.
 */
export function nameNote(name: string, others: readonly string[], wording: NoteWording, nameOf: (key: string) => string): { frontmatter: Readonly<Record<string, readonly string[]>>; body: string } {
  const aliases = [...new Set(others)].filter((other) => other !== name).map(plainValue);
  return { frontmatter: { aliases }, body: `${basesOf(wording, nameOf)}\n` };
}

/** In a base, `this` is the note that holds it, and a link equals the note that it leads to, whatever words it shows. */
function basesOf({ askedOfThis, byThis }: NoteWording, nameOf: (key: string) => string): string {
  const of = (key: string): string => propertyInBase(nameOf(key));
  return [
    "```base",
    "filters: file.hasProperty(\"source-ties-id\")",
    "views:",
    "  - type: table",
    `    name: ${JSON.stringify(askedOfThis)}`,
    `    filters: list(${of("actor")}).contains(this)`,
    `    order: [${["file.name", of("report"), of("status"), of("strength"), of("date")].join(", ")}]`,
    "  - type: table",
    `    name: ${JSON.stringify(byThis)}`,
    "    filters:",
    "      and:",
    `        - ${JSON.stringify(`!file.hasProperty(${JSON.stringify(nameOf("report"))})`)}`,
    "        - or:",
    `            - list(${of("author")}).contains(this)`,
    `            - list(${of("publisher")}).contains(this)`,
    `    order: [${["file.name", of("author"), of("publisher"), of("date")].join(", ")}]`,
    "```",
  ].join("\n");
}

/** A property as a base names it: bare where that is possible, else quoted behind `note` (Obsidian Help, “Bases syntax”). */
function propertyInBase(name: string): string {
  return /^[A-Za-z_]\w*$/u.test(name) ? name : `note[${JSON.stringify(name)}]`;
}
