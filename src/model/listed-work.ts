import type { SourceFacts } from "./source.ts";

/** A work that a list names: an entry of a reference manager's export, or of a reading list. */
export interface ListedWork {
  /** What the list calls it: a citekey, else its title, else its number in the list. Used in sentences to the user. */
  readonly name: string;
  /** Line of the list that the entry begins on, counted from 1. */
  readonly line?: number;
  /** What the list says of the work, each fact with its witness (`reading list`, `BibTeX author`). */
  readonly facts: SourceFacts;
  readonly citekey?: string;
  /** Where a capture of the work may be: files as the list writes them (`files/12/levin.pdf`, `C:\\Zotero\\…`), in order. */
  readonly files: readonly string[];
  /** Addresses where the work may be read, in order. */
  readonly addresses: readonly string[];
  /** What the list holds of the work's text, as plain words. */
  readonly abstract?: string;
}
