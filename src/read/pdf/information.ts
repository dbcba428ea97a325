import type { Fact } from "../../model/fact.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import { doiIn, isbnIn } from "../words/identifiers.ts";
import { isGenericAuthor, peopleIn } from "../words/person-names.ts";
import { canonicalAddress } from "../words/web-address.ts";

/** Names that programs give to files: with their extension, their own name, a version, or all in one word. */
const FILE_NAME = /\.(?:docx?|pdf|indd|qxd|xlsx?|pptx?|tex|dvi|p65|pub|rtf|wpd|odt|html?)\b|^(?:microsoft|powerpoint|adobe|quark|layout|slide|document|untitled|unbenannt|sans titre|print|template|title)\b|\b(?:final|draft|proofs?|copy|black|version|v\d+)\b|_/iu;
const FEWEST_WORDS = 2;
const LONGEST_TITLE = 250;

/**
 * Hears what a PDF's own information says: a weak witness, filled in by programs and by whoever made the file. A title is heard where
 * it is no file's name and the text has its words, or has none on its first page; people where the text names them; dates never,
 * since they are those of the file. Identifiers in XMP are the publisher's own.
 * @param entries of Info and XMP, by name.
 * @param text words of the whole document, running heads included.
 * @param hasTitlePage whether the first page has text at all.
 */
export function informationTestimony(entries: ReadonlyMap<string, string>, text: string, hasTitlePage: boolean): Testimony {
  const testimony = noTestimony();
  const folded = fold(text);
  for (const name of ["dc:title", "Title"]) {
    const title = entries.get(name)?.replace(/\s+/gu, " ").trim();
    if (title !== undefined && isPlausibleTitle(title) && (!hasTitlePage || folded.includes(fold(title)))) testimony.title.push(fact(title, name));
  }
  for (const name of ["dc:creator", "Author"]) {
    const words = entries.get(name);
    const people = words === undefined ? undefined : peopleIn(words.replace(/;/gu, ","));
    if (words !== undefined && people?.every((person) => !isGenericAuthor(person) && folded.includes(fold(person))) === true) testimony.author.push({ ...fact<readonly string[]>(people, name), words });
  }
  for (const name of ["prism:doi", "pdfx:doi", "dc:identifier", "doi"]) {
    const words = entries.get(name);
    const value = words === undefined ? undefined : (doiIn(words) ?? isbnIn(`ISBN ${words.replace(/^(?:urn:)?isbn[:\s]*/iu, "")}`));
    if (words !== undefined && value !== undefined) testimony.identifier.push({ ...fact(value, name), words });
  }
  const isbn = entries.get("prism:isbn");
  const checked = isbn === undefined ? undefined : isbnIn(`ISBN ${isbn}`);
  if (checked !== undefined) testimony.identifier.push(fact(checked, "prism:isbn"));
  const address = entries.get("prism:url");
  const canonical = address === undefined ? undefined : canonicalAddress(address);
  if (canonical !== undefined) testimony.source.push(fact(canonical, "prism:url"));
  return testimony;
}

/** Whether a document's title in its information can be one, by its shape alone. */
export function isPlausibleTitle(title: string): boolean {
  return title.split(" ").length >= FEWEST_WORDS && title.length <= LONGEST_TITLE && !FILE_NAME.test(title) && /\p{L}{3}/u.test(title) && !/^\p{Ll}+\d/u.test(title);
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

function fact<T>(value: T, name: string): Fact<T> {
  return { value, witness: { name: /^[A-Z]/u.test(name) ? `document information ${name}` : name }, words: typeof value === "string" ? value : "" };
}
