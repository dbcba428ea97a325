/*
 * Writes small PDFs for tests, as ISO 32000-1 has them: objects, a table of where they stand, a trailer. The letters are Helvetica's,
 * one of the fonts that every reader has, so that no font need be in the file.
 */

/** Where words stand on a page: points from the left and from the bottom. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Size of the letters; 10 where nothing is said. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees that the words are turned by, against the clock. */
  readonly turned?: number;
}

/** What a document is made of. */
export interface PdfContent {
  /** The words of each page, in the order in which the file sets them. A page without any holds a picture. */
  readonly pages: readonly (readonly Words[])[];
  /** Entries of the document information. */
  readonly information?: Readonly<Record<string, string>>;
  /** XMP, as XML. */
  readonly xmp?: string;
  /** How pages are called, from the page that a rule begins at: `{ 0: "r", 2: "D" }` for i, ii, 1, 2. */
  readonly labels?: Readonly<Record<number, "D" | "r">>;
  /** Whether a password is asked for. */
  readonly locked?: boolean;
}

export const PAGE_WIDTH = 595;
export const PAGE_HEIGHT = 842;

/** Writes a PDF. */
export function pdfOf({ pages, information, xmp, labels, locked = false }: PdfContent): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const catalog = add("");
  const tree = add("");
  const plain = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const bold = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
  const picture = add(stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x"));
  const kids = pages.map((words) => {
    const content = add(stream("", words.length > 0 ? words.map(operators).join("\n") : `q ${PAGE_WIDTH} 0 0 ${PAGE_HEIGHT} 0 0 cm /Picture Do Q`));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Contents ${content} 0 R ` +
        `/Resources << /Font << /Plain ${plain} 0 R /Bold ${bold} 0 R >> /XObject << /Picture ${picture} 0 R >> >> >>`,
    );
  });
  const info = information ? add(`<< ${Object.entries(information).map(([name, value]) => `/${name} ${literal(value)}`).join(" ")} >>`) : 0;
  const metadata = xmp === undefined ? 0 : add(stream("/Type /Metadata /Subtype /XML", xmp));
  // Whoever has no password cannot make the fingerprints in O and U: any will do for a lock that is not to be opened.
  const lock = locked ? add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`) : 0;
  const names = labels ? ` /PageLabels << /Nums [${Object.entries(labels).map(([page, style]) => `${page} << /S /${style} >>`).join(" ")}] >>` : "";
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R${names}${metadata > 0 ? ` /Metadata ${metadata} 0 R` : ""} >>`;
  objects[tree - 1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`;
  return assembled(objects, `/Root ${catalog} 0 R${info > 0 ? ` /Info ${info} 0 R` : ""}${lock > 0 ? ` /Encrypt ${lock} 0 R /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>]` : ""}`);
}

/** The width of words in Helvetica, in points. */
export function widthOf(text: string, size = 10): number {
  let sum = 0;
  for (const sign of text) sum += WIDTHS[sign.charCodeAt(0) - 32] ?? 556;
  return (sum * size) / 1000;
}

/** Sets a text in lines of a width, as a program does: as many words on each line as fit. */
export function linesOf(text: string, width: number, size = 10): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Places lines below each other. */
export function placed(lines: readonly string[], at: { x: number; y: number; size?: number; bold?: boolean; leading?: number }): Words[] {
  const { x, y, size = 10, bold = false, leading = 1.2 } = at;
  return lines.map((text, index) => ({ x, y: y - index * size * leading, text, size, bold }));
}

function operators({ x, y, text, size = 10, bold = false, turned = 0 }: Words): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  return `BT /${bold ? "Bold" : "Plain"} ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm ${literal(text)} Tj ET`;
}

const stream = (entries: string, content: string): string => `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Signs that windows-1252 has above Latin-1. */
const WINDOWS: Readonly<Record<string, number>> = { "€": 0x80, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97, "†": 0x86 };

function literal(text: string): string {
  const bytes = Array.from(text, (sign) => {
    const code = WINDOWS[sign] ?? sign.charCodeAt(0);
    return /[()\\]/u.test(sign) ? `\\${sign}` : code < 127 ? sign : `\\${code.toString(8).padStart(3, "0")}`;
  });
  return `(${bytes.join("")})`;
}

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.7\n";
  const places = objects.map((content, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** Helvetica's widths from the blank to the tilde, in thousandths of the size. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
