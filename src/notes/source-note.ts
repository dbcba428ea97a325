import { known } from "../model/fact.ts";
import type { Link, NoteDraft, NoteText, PropertyValue } from "../model/note-draft.ts";
import { AND_OTHERS, type Source } from "../model/source.ts";
import { fillTemplate } from "./note-template.ts";
import { fileName } from "./file-name.ts";
import type { NoteWording } from "../model/note-wording.ts";
import { plainValue } from "./wikilink.ts";

/** Most characters of the opening words that name a source whose title is not known. */
const LONGEST_OPENING = 60;

/** How a source note is written. */
export interface SourceNoteOptions {
  /** The folder for source notes. */
  readonly folder: string;
  /** Path of the kept capture in the vault, linked from the note. */
  readonly original?: string | undefined;
  /** What stands around the source's text; nothing by default. */
  readonly template?: string;
  readonly tags?: readonly string[];
  /** The day of the import: `2004-08-15`. */
  readonly today?: string;
}

/** Drafts the note of a source: its facts as properties, only what is known, and its text, laid into the template. */
export function sourceNote(source: Source, wording: NoteWording, options: SourceNoteOptions): NoteDraft {
  const { facts } = source;
  const title = known(facts.title);
  const name = fileName(title ?? nameWithoutTitle(source), wording.untitledSource);
  const properties: [string, PropertyValue | undefined][] = [
    ["title", valueOf(title)],
    ["subtitle", valueOf(known(facts.subtitle))],
    ["author", known(facts.author)?.map(authorEntry)],
    ["date", known(facts.date)],
    ["source", sourceProperty(source)],
    ["publisher", publisherLink(source)],
    ["identifier", valueOf(known(facts.identifier))],
    ["access", known(facts.access)],
    ["aliases", title !== undefined && title !== name ? [plainValue(title)] : undefined],
    ["original", options.original === undefined ? undefined : { to: { path: options.original } }],
    ["created", options.today],
    ["tags", options.tags === undefined || options.tags.length === 0 ? undefined : options.tags],
    ["source-ties-id", source.id],
  ];
  const notice = known(facts.access) === "partial" ? `> [!info] ${wording.partialNotice}\n\n` : "";
  return {
    kind: "source",
    id: source.id,
    folder: options.folder,
    name,
    frontmatter: properties.filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined),
    // A work of which only a list's entry is at hand has no text; the template waits for it.
    body: source.text.trim() === "" ? [] : bodyOf(`${notice}${source.text.trim()}\n`, source, options),
  };
}

function bodyOf(text: string, source: Source, { template, today }: SourceNoteOptions): NoteText {
  const { facts } = source;
  const { before, after } = fillTemplate(template ?? "", "source", {
    title: known(facts.title),
    author: known(facts.author)?.map(authorEntry),
    published: known(facts.date),
    publisher: publisherLink(source),
    source: sourceProperty(source),
    imported: today,
  });
  return [...(before.length > 0 ? [...before, "\n"] : []), text, ...(after.length > 0 ? ["\n", ...after] : [])];
}

/**
 * What stands under `source`, a key that other tools use for an address: the work's address, else its DOI's, else
 * the publisher's name; `undefined` when none of them is known.
 */
export function sourceProperty(source: Source): string | undefined {
  const identifier = known(source.facts.identifier);
  const doiAddress = identifier?.startsWith("10.") ? `https://doi.org/${identifier}` : undefined;
  return valueOf(known(source.facts.source) ?? doiAddress ?? known(source.facts.publisher));
}

function valueOf(words: string | undefined): string | undefined {
  return words === undefined ? undefined : plainValue(words);
}

/** A person or body is a link; the “et al.” that some sources end their list with is nobody. */
function authorEntry(name: string): string | Link {
  return name === AND_OTHERS ? name : { to: { name } };
}

function publisherLink(source: Source): Link | undefined {
  const publisher = known(source.facts.publisher);
  return publisher === undefined ? undefined : { to: { name: publisher } };
}

/** Nothing is made up: the note is called after who published it and how it begins. */
function nameWithoutTitle(source: Source): string {
  const words = source.text
    .replace(/^(?:[#>\s]|[-*] )+/u, "")
    .replace(/\\(?=\p{P}|\p{S})/gu, "")
    .slice(0, 4 * LONGEST_OPENING)
    .split(/\s+/u);
  let opening = "";
  for (const word of words) {
    if (`${opening} ${word}`.length > LONGEST_OPENING) {
      opening = `${opening.replace(/[,;:.]$/u, "")}…`;
      break;
    }
    opening = `${opening} ${word}`.trim();
  }
  return [known(source.facts.publisher), opening].filter((part) => part !== undefined && part !== "").join(" - ");
}
