/** What reading PDFs needs from its surroundings: the app brings pdf.js, the command line a package of it. */
export interface PdfPort {
  /**
   * Opens a document. The bytes are left as they are.
   * @throws ProblemError with `pdf is encrypted` or `pdf is damaged`, its `item` being `name`.
   */
  open(bytes: Uint8Array, name: string): Promise<PdfDocument>;
  /** Lets others have their turn, such as the window; resolves when it is ours again. */
  breathe(): Promise<void>;
}

/** An open document. Pages are counted from 1. */
export interface PdfDocument {
  readonly pageCount: number;
  /** The label printed on each page (`xii`, `A-3`), in the order of pages; `undefined` when the document gives none. */
  pageLabels(): Promise<readonly string[] | undefined>;
  /** What the document says of itself: the entries of Info and of XMP, by name (`Title`, `dc:creator`). */
  information(): Promise<ReadonlyMap<string, string>>;
  page(number: number): Promise<PdfPage>;
  /** Frees what the document holds; it cannot be used any more. */
  close(): Promise<void>;
}

/** One page as the pieces of text on it, in the order of the file, which need not be the reader's. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

/** Words that the file sets at one place. Units are points (1/72 inch); y grows from the bottom of the page upwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
  /** Names the font within the document; the same name is the same font. */
  readonly font: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Turned letters, such as a watermark's or a table's side heading. */
  readonly isTurned: boolean;
}
