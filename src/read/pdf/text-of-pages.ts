import type { Removal } from "../../model/source.ts";
import { withoutContents } from "./contents-pages.ts";
import { Flow, type Piece } from "./flow.ts";
import { endsOpen, NoteLabels, withoutFootnotes, type Footnote, type PageWithNotes } from "./footnotes.ts";
import { mostCommon, type Body, type Line, type Fragment, type Region } from "./layout.ts";
import { withoutPageFurniture, type PageRows } from "./page-furniture.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { withoutPullQuotes } from "./pull-quotes.ts";
import type { DocumentPages } from "./read-pages.ts";
import { inReadingOrder } from "./reading-order.ts";
import { WordStock } from "./word-stock.ts";

/** The text of a document in the order in which it is read. */
export interface DocumentText {
  readonly pieces: readonly Piece[];
  readonly body: Body;
  readonly stock: WordStock;
  /** The numbers printed on the pages, by the number in the file. */
  readonly printed: ReadonlyMap<number, string>;
  readonly removed: readonly Removal[];
}

const USUAL_LEADING = 1.2;

/**
 * Works out the text of a document from the rows of its pages.
 * @param labels what the document itself calls its pages, in their order.
 * @param pause is awaited between pages.
 */
export async function textOfPages({ pages, removed: turned }: DocumentPages, labels: readonly string[] | undefined, pause: () => Promise<void>): Promise<DocumentText> {
  const bare = withoutPageFurniture(pages, labels);
  const body = bodyOf(bare.pages);
  const removed: Removal[] = [...turned, ...bare.removed];
  const ordered: PageWithNotes[] = [];
  let openNote: Footnote | undefined;
  for (const page of bare.pages) {
    const { regions, removed: contents } = withoutContents(inReadingOrder(page.rows, page.number));
    removed.push(...contents);
    const parted = withoutFootnotes(regions, body, openNote !== undefined && endsOpen(openNote));
    openNote = parted.notes.at(-1);
    ordered.push(parted);
    await pause();
  }
  const noteLabels = new NoteLabels(ordered.flatMap(({ notes }) => notes));
  const resolved = ordered.map((page) => ({ ...page, regions: withNotesCalled(page.regions, noteLabels) }));
  const stock = new WordStock(resolved.flatMap(({ regions, notes }) => [...regions.flatMap(linesOf), ...notes.flatMap(({ lines }) => lines)]).map(({ text }) => text));
  const flow = new Flow(stock, body);
  for (const { regions, notes, continuation } of resolved) {
    flow.beginPage();
    for (const region of regions) {
      if (region.kind === "table") flow.addTable(region.rows, region.columns);
      else flow.addParagraphs(paragraphsOf(region, body));
    }
    if (continuation.length > 0) flow.continueNote(continuation);
    for (const note of notes) flow.addNote(noteLabels.isCalled(note) ? noteLabels.idOf(note.page, note.label) : undefined, note.label, note.lines);
    await pause();
  }
  const { pieces, removed: quotes } = withoutPullQuotes(flow.finish());
  removed.push(...quotes);
  return { pieces, body, stock, printed: bare.printed, removed };
}

const linesOf = (region: Region): readonly Line[] => (region.kind === "text" ? region.lines : region.rows.flat());

/** The regions of a page with the numbers of its notes found in them. */
function withNotesCalled(regions: readonly Region[], labels: NoteLabels): Region[] {
  const raised = regions.map((region): Region =>
    region.kind === "text"
      ? { ...region, lines: region.lines.map((line) => labels.resolve(line)) }
      : { ...region, rows: region.rows.map((row) => row.map((cell) => labels.resolve(cell))) },
  );
  return raised.map((region) => (region.kind === "text" ? { ...region, lines: labels.resolvePlain(region.lines) } : region));
}

/** The size that most letters have, and how far apart lines of that size stand. */
function bodyOf(pages: readonly PageRows[]): Body {
  const fragments = pages.flatMap(({ rows }) => rows.flatMap((row) => row.fragments));
  const size = mostCommon(fragments.map((fragment) => [Math.round(fragment.size * 2) / 2, fragment.text.length]), 10);
  const distances = pages.flatMap(({ rows }) => rows.flatMap((row, index): [number, number][] => {
    // Beside each other columns may stand at different heights: the next line is the next one below the same words.
    const [first] = row.fragments.filter((fragment) => isOfSize(fragment, size));
    const below = rows.slice(index + 1, index + 4).flatMap(({ fragments: others }) => others).find((other) => first !== undefined && isOfSize(other, size) && other.x < first.right && other.right > first.x);
    const distance = first && below ? Math.round(((first.y - below.y) / size) * 20) / 20 : 0;
    return distance > 0.9 && distance < 2.2 ? [[distance, 1]] : [];
  }));
  return { size, leading: mostCommon(distances, USUAL_LEADING) };
}

const isOfSize = (fragment: Fragment, size: number): boolean => Math.abs(fragment.size - size) < 0.5;
