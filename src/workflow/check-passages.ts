import type { Link, NoteText } from "../model/note-draft.ts";
import type { Loss, Mending } from "../model/passage-check.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { blocksOf, type Block } from "../markdown/blocks.ts";
import { readPlacedProperties, type Property } from "../markdown/frontmatter.ts";
import { findManagedBlock } from "../notes/managed-block.ts";
import { quoteIn } from "../notes/recommendation-note.ts";
import { wikilinkTarget } from "../notes/wikilink.ts";
import type { ApplyOptions } from "../vault/apply-plan.ts";
import { carryOut } from "../vault/carry-out.ts";
import { ID_PROPERTY } from "../vault/note-index.ts";
import type { PlannedVault } from "../vault/planned-vault.ts";
import { PassageLinks, subpathInBlock } from "./passage-links.ts";
import { runReport, type RunReport } from "./run-report.ts";

/** A recommendation note whose links were mended. */
export interface MendedNote {
  readonly path: string;
  readonly source: string;
  readonly mending: Mending;
}

/** A recommendation note that a person has to look at. */
export interface LostPassage {
  readonly path: string;
  /** Path of its source, where the vault has it. */
  readonly source?: string;
  readonly loss: Loss;
  /** The words that were looked for. */
  readonly quote: string;
}

/** What checking came to. */
export interface PassageCheck {
  /** How many recommendation notes were looked at. */
  readonly checked: number;
  readonly mended: readonly MendedNote[];
  readonly lost: readonly LostPassage[];
  readonly report: RunReport;
}

/** How passages are to be checked. */
export interface CheckOptions extends ApplyOptions {
  /** Path of a source or recommendation note: only the recommendations of that source are checked; absent for all of the vault. */
  readonly only?: string;
}

/** A recommendation note as it stands. */
interface NotedRecommendation {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly quote: string;
  /** Those that link to its source and passage, under the plugin's own names. */
  readonly properties: ReadonlyMap<string, Property>;
  /** What its `passage` is called in it. */
  readonly passageName: string;
}

/** A source's text, cut where recommendations can stand. */
interface SearchedSource {
  readonly id: string;
  readonly path: string;
  /** All blocks but those that the plugin wrote itself. */
  readonly blocks: readonly Block[];
  readonly links: PassageLinks;
}

/**
 * Looks whether the quote of each recommendation note still stands at its passage, and mends links and block ids where the same
 * words stand elsewhere in the same source, or where the source goes by another name. What cannot be found is told and not touched.
 * Words count as the same whatever their case and punctuation.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function checkPassages(port: VaultPort, options: CheckOptions): Promise<PassageCheck> {
  // A run that plans anew finds well what it mended before; that is told all the same.
  const mended = new Map<string, MendedNote>();
  const { planned, report } = await carryOut(port, options, async (vault) => {
    const lost: LostPassage[] = [];
    let checked = 0;
    for (const [source, notes] of await notesBySource(vault, options.only)) {
      checked += notes.length;
      if (source === undefined) {
        for (const { path, quote } of notes) lost.push({ path, quote, loss: "source is gone" });
        continue;
      }
      const text = await vault.read(source);
      const searched = searchedSource(source, text, vault);
      for (const note of notes) {
        const outcome = mend(note, searched, vault);
        if (outcome === undefined) continue;
        if (isMending(outcome)) mended.set(note.path, { path: note.path, source, mending: outcome });
        else lost.push({ path: note.path, source, quote: note.quote, loss: outcome });
      }
      if (searched.links.insertions.length > 0) vault.edit({ path: source, before: text, blockIds: searched.links.insertions });
    }
    return { checked, lost };
  });
  const told = runReport(report);
  const written = new Set(told.updated);
  return {
    ...planned,
    mended: [...mended.values()].filter(({ path, source }) => written.has(path) || written.has(source)),
    report: told,
  };
}

const MENDINGS: readonly string[] = ["block id set again", "passage found elsewhere", "source found again"] satisfies Mending[];

function isMending(outcome: Mending | Loss): outcome is Mending {
  return MENDINGS.includes(outcome);
}

/** The recommendation notes, those of one source together; under `undefined` those whose source is not in the vault. */
async function notesBySource(vault: PlannedVault, only: string | undefined): Promise<Map<string | undefined, NotedRecommendation[]>> {
  const wanted = only === undefined ? undefined : (sourceOf(only, vault) ?? only);
  const bySource = new Map<string | undefined, NotedRecommendation[]>();
  for (const { path, frontmatter } of vault.index.ours()) {
    const id = frontmatter[ID_PROPERTY];
    if (typeof id !== "string" || !("report" in frontmatter)) continue;
    const source = sourceOf(path, vault);
    if (wanted !== undefined && source !== wanted && path !== wanted) continue;
    const text = await vault.read(path);
    const quote = vault.ledger.of(id)?.quote ?? quoteIn(text);
    const notes = bySource.get(source) ?? [];
    const placed = readPlacedProperties(text);
    const nameOf = (key: string): string => vault.nameIn(text, key);
    const properties = new Map(["report", "passage"].flatMap((key): [string, Property][] => {
      const property = placed.get(nameOf(key));
      return property ? [[key, property]] : [];
    }));
    notes.push({ id, path, text, quote, properties, passageName: nameOf("passage") });
    bySource.set(source, notes);
  }
  return bySource;
}

/** The source of the recommendation note at a path: by the id that was remembered, whatever it is called now, else by its link. */
function sourceOf(path: string, vault: PlannedVault): string | undefined {
  const id = vault.index.idAt(path);
  const note = id === undefined ? undefined : vault.index.withId(id);
  if (id === undefined || note === undefined || !("report" in note.frontmatter)) return undefined;
  const remembered = vault.index.withId(vault.ledger.of(id)?.report ?? "")?.path;
  if (remembered !== undefined) return remembered;
  const link = wikilinkTarget(note.frontmatter["report"])?.target;
  if (link === undefined) return undefined;
  const linked = vault.pathOfLink(link) ?? vault.index.withId(vault.ledger.idCalled(link) ?? "")?.path;
  return linked !== undefined && vault.index.idAt(linked) !== undefined ? linked : undefined;
}

function searchedSource(path: string, text: string, vault: PlannedVault): SearchedSource {
  const own = findManagedBlock(text);
  const all = blocksOf(text);
  return {
    id: vault.index.idAt(path) ?? "",
    path,
    // The list of recommendations repeats their words.
    blocks: own ? all.filter(({ span }) => span.end <= own.start || span.start >= own.end) : all,
    links: new PassageLinks(all),
  };
}

/** Plans what one note needs. @returns `undefined` when all is well. */
function mend(note: NotedRecommendation, source: SearchedSource, vault: PlannedVault): Mending | Loss | undefined {
  const link = wikilinkTarget(note.properties.get("passage")?.value);
  const subpath = link?.subpath ?? "";
  const linked = source.blocks.filter((block) => subpath !== "" && subpathInBlock(block) === subpath);
  const leadsToSource = link !== undefined && vault.pathOfLink(link.target) === source.path;
  const quoted = withWords(note.quote);
  if (quoted === undefined) return linked.length > 0 && leadsToSource ? undefined : "note quotes nothing";
  if (linked.some(quoted)) return leadsToSource ? undefined : relink(note, source, subpath, vault) ? "source found again" : "link is the user's own";
  if (isUsersOwn(note, subpath, vault)) return linked.length > 0 ? undefined : "link is the user's own";

  const found = source.blocks.filter(quoted);
  const [first] = found;
  if (first === undefined) return linked.length > 0 ? "words were changed" : "words are gone";
  if (found.some(({ span }) => span.start !== first.span.start)) return "words stand in several places";
  const target = source.links.subpathOfBlock(first, subpath.startsWith("#^") ? subpath.slice(2) : undefined);
  if (target === subpath && leadsToSource) return "block id set again";
  return relink(note, source, target, vault) ? "passage found elsewhere" : "link is the user's own";
}

/** A test for blocks that hold the words of a quote one after the other; `undefined` for a quote without words. */
function withWords(quote: string): ((block: Block) => boolean) | undefined {
  const words = wordsOf(quote);
  return words === "" ? undefined : ({ text }) => ` ${wordsOf(text)} `.includes(` ${words} `);
}

function wordsOf(text: string): string {
  return (text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** A link to another block than the plugin ever linked the note to, and than it ever set an id for. */
function isUsersOwn({ id }: NotedRecommendation, subpath: string, vault: PlannedVault): boolean {
  const remembered = vault.ledger.of(id)?.subpath;
  return remembered !== undefined && subpath !== "" && subpath !== remembered && !subpath.startsWith("#^passage-");
}

/**
 * Has the links of a note that lead to its source, or led there, lead to a place in it.
 * @returns false when its `passage` property does not stand on one line, as the plugin writes it; nothing is changed then.
 */
function relink(note: NotedRecommendation, source: SearchedSource, subpath: string, vault: PlannedVault): boolean {
  const passage = wikilinkTarget(note.properties.get("passage")?.value);
  const corrections = ["report", "passage"].flatMap((key): [string, string, Link][] => {
    const property = note.properties.get(key);
    const link = wikilinkTarget(property?.value);
    if (property === undefined || link === undefined) return [];
    const to = { to: { id: source.id }, ...(key === "passage" ? { subpath } : {}) };
    return key === "report" && vault.pathOfLink(link.target) === source.path ? [] : [[key, property.words, to]];
  });
  const words = note.properties.get("passage")?.words;
  if (passage === undefined || words === undefined || words.includes("\n") || !note.text.includes(`${note.passageName}: ${words}`)) return false;
  const managed = findManagedBlock(note.text);
  vault.edit({
    path: note.path,
    before: note.text,
    blockIds: [],
    corrections,
    ...(managed ? { managed: relinked(managed.content.replace(/\r\n/gu, "\n"), passage, source.id, subpath) } : {}),
    remembered: { ...vault.ledger.of(note.id), report: source.id, quote: note.quote, subpath },
  });
  return true;
}

/** A text in which the links to a note lead to the note with an id, and those to one place in it to another place. */
function relinked(text: string, from: { target: string; subpath: string }, id: string, subpath: string): NoteText {
  // Every second piece is a link.
  return text.split(/(\[\[[^[\]]+\]\])/u).map((piece, index): string | Link => {
    const link = index % 2 === 1 ? wikilinkTarget(piece) : undefined;
    if (link?.target !== from.target) return piece;
    const place = link.subpath === from.subpath ? subpath : link.subpath;
    return { to: { id }, subpath: place, ...(piece.includes("|") ? { display: link.display } : {}) };
  });
}
