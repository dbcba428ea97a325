import { NOT_STATED, settle, type Fact } from "../../model/fact.ts";
import type { Access, SourceFacts } from "../../model/source.ts";
import { dateInWords } from "../date-in-words.ts";
import { documentNumber, doiIn, isbnIn, labelledNumber } from "../identifier.ts";
import { isBodyName, namesIn } from "../proper-names.ts";
import { boilerplateRule, offersDownload, wallStart } from "./boilerplate.ts";
import type { Line, Paragraph } from "./paragraphs.ts";
import { publisherInBoilerplate } from "./publisher-in-boilerplate.ts";

/** What the head of a capture says, and which paragraphs say nothing else. */
export interface TextFacts {
  readonly facts: SourceFacts;
  readonly head: ReadonlySet<Paragraph>;
}

/** A heading that opens the text itself, so that the head ends before it. */
const OPENS_TEXT = /^(?:abstract|(?:executive )?summary|highlights|overview|introduction|background|contents|key (?:findings|points|messages)|zusammenfassung|einleitung|résumé|introduction)$/iu;
/** Whom a report is made for, or what kind of document it is. */
const KIND =
  /^(?:(?:report|submission|statement|letter) (?:to|for)\b.*|(?:(?:policy|research|working|discussion|issue|briefing|occasional|position|technical|white)? ?(?:briefs?|papers?|reports?|notes?|memo|analysis|commentary|perspectives?|news|article|blog|testimony|op-?ed|opinion)(?: series)?|press release|for (?:immediate )?release|news release)(?: \| .*)?|(?:positions|diskussions|arbeits|hintergrund)papier|studie|gutachten|bericht|note|rapport|étude)$/iu;
const PUBLISHED = /^(?:published|posted|released|publication date|date|issued|(?:\p{L}+ )?presented|for (?:immediate )?release|erschienen|veröffentlicht|publié|embargo(?:ed)?\b.*?\b(?:until|before|till))(?: (?:on|am|le|by))?:?\s*/iu;
const NOT_PUBLISHED = /\b(?:updated|modified|revised|accessed|retrieved|viewed|copyright|ordered|held on|event|redaktionsschluss|version|draft|received|accepted|submitted|abgerufen|aktualisiert)\b|©/iu;
/** Lines that belong to a picture. */
const CREDIT = /^(?:photo(?:graph)?|image|picture|illustration|graphic|credit|foto|bild)\b/iu;
const BYLINE = /^(?:by|von|par|authors?:?|written by)\s+/iu;

interface Head {
  title: Fact<string>[];
  subtitle: Fact<string>[];
  author: Fact<readonly string[]>[];
  date: Fact<string>[];
  publisher: Fact<string>[];
  number: Fact<string>[];
}

/** Reads the facts of a plain text: from the lines above its first running paragraph, and from what the site says below. */
export function factsOfText(paragraphs: readonly Paragraph[]): TextFacts {
  const head: Head = { title: [], subtitle: [], author: [], date: [], publisher: [], number: [] };
  const headParagraphs = new Set<Paragraph>();
  const open: { line: Line; paragraph: Paragraph }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isRunning(paragraph) || OPENS_TEXT.test(paragraph.text)) break;
    if (boilerplateRule(paragraph, paragraphs, index) !== undefined) {
      if (head.title.length > 0 || open.length > 0) break;
      continue;
    }
    headParagraphs.add(paragraph);
    for (const line of paragraph.lines) {
      if (KIND.test(line.text)) {
        // A kicker stands right above the title: what stands above the kicker is the name of the site or series.
        for (const { line: above } of open.splice(0)) head.publisher.push(fact(above.text, "masthead", above, above.text));
      } else if (!readLine(line, head)) open.push({ line, paragraph });
    }
  }
  readTitle(open, head);
  for (const { paragraph } of open) headParagraphs.delete(paragraph);
  const masthead = head.publisher.at(-1);
  const whole = paragraphs.map(({ text }) => text).join("\n");
  const facts: SourceFacts = {
    title: settle(head.title),
    subtitle: settle(head.subtitle),
    // Where no person is named, the body that heads the work signs it.
    author: settle(head.author.length > 0 || !masthead || head.title.length === 0 ? head.author : [{ ...masthead, value: [masthead.value] }]),
    date: settle(head.date),
    publisher: settle([...head.publisher.slice(0, 1), ...publisherInBoilerplate(paragraphs)]),
    source: NOT_STATED,
    identifier: settle([...identifiersIn(whole), ...head.number, ...labelled(whole)]),
    access: settle([accessOf(paragraphs)]),
  };
  return { facts, head: headParagraphs };
}

/** Reads one line of the head; false when it may be a title. */
function readLine(line: Line, head: Head): boolean {
  const cover = /^cover:\s*(.+)$/iu.exec(line.text)?.[1];
  if (cover !== undefined) {
    head.title.push(fact(cover, "cover line", line, line.text));
    return true;
  }
  const byline = BYLINE.exec(line.text);
  const names = byline ? namesIn(line.text.slice(byline[0].length)) : [];
  if (names.length > 0) {
    head.author.push(fact(names, "byline", line, line.text));
    return true;
  }
  if (/^\S+@\S+$/u.test(line.text) || (line.text === line.text.toUpperCase() && line.text.split(" ").length <= 3 && /\p{L}/u.test(line.text) && !/\d/u.test(line.text))) return true;
  const parts = line.text.split(/\s+[|·•–—]\s+/u);
  const read = parts.map((part) => KIND.test(part) || readPart(part, line, head));
  return read.some(Boolean) && (parts.length > 1 || read.every(Boolean));
}

function readPart(part: string, line: Line, head: Head): boolean {
  const number = documentNumber(part);
  if (number !== undefined) {
    head.number.push(fact(number, "document number", line, part));
    return true;
  }
  if (isBodyName(part) && head.title.length === 0) {
    head.publisher.push(fact(part, "masthead", line, part));
    return true;
  }
  if (NOT_PUBLISHED.test(part)) return false;
  const words = part.replace(PUBLISHED, "");
  const year = PUBLISHED.test(part) ? /^(\d{4})\.?$/u.exec(words)?.[1] : undefined;
  const found = year === undefined ? dateInWords(words) : { date: year, words };
  if (!found) return false;
  // A date line holds the date and perhaps a weekday or a place, but no sentence.
  const rest = words.replace(found.words, "").replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu, "").replace(/[^\p{L}]+/gu, " ").trim();
  const mostWords = PUBLISHED.test(part) ? 8 : 2;
  if (rest.split(" ").filter((word) => word !== "").length > mostWords || /^\(/u.test(part)) return false;
  head.date.push(fact(found.date, "date line", line, part));
  return true;
}

/** Of the lines that are nothing else, the first is the title, unless a later one is repeated; the next may be the subtitle or the byline. */
function readTitle(open: { line: Line; paragraph: Paragraph }[], head: Head): void {
  const cover = head.title[0]?.value;
  const repeated = open.find(({ line }, index) => open.some((other, at) => at > index && other.line.text === line.text));
  const first = open.findIndex(({ line }) => (cover === undefined ? line.text === (repeated ?? open[0])?.line.text : line.text === cover));
  if (first < 0) return;
  const title = open[first]?.line;
  // A salutation or a lead-in is no title.
  if (!title || title.text.length > 250 || /[,;:]$/u.test(title.text)) return;
  head.title.push(fact(title.text, "heading", title, title.text));
  const rest = open.splice(0).filter(({ line }) => line.text !== title.text);
  const before = rest.filter(({ line }) => line.number < title.number);
  const after = rest.filter(({ line }) => line.number > title.number);
  open.push(...before);
  const under: Fact<readonly string[]>[] = [];
  for (const [index, { line, paragraph }] of after.entries()) {
    // An author's own line may be followed by that author's employer, and by the next author.
    const names = head.author.length === 0 && (index <= 1 || under.length > 0) && !isBodyName(line.text) ? namesIn(line.text) : [];
    if (names.length > 0) under.push(fact(names, "line of names under the title", line, line.text));
    else if (under.length > 0 && isBodyName(line.text)) continue;
    else if (index === 0 && !isAboutTheCapture(line.text) && !title.text.includes(": ") && !/[.!]$/u.test(line.text)) head.subtitle.push(fact(line.text, "line under the title", line, line.text));
    else open.push({ line, paragraph });
  }
  const [one, ...more] = under;
  if (one) head.author.push({ ...one, value: [one, ...more].flatMap(({ value }) => value), words: [one, ...more].map(({ words }) => words).join("; ") });
}

/** Dates that could not be read or are no dates of publication, and lines that belong to a picture: no subtitle. */
function isAboutTheCapture(line: string): boolean {
  return CREDIT.test(line) || (/\d/u.test(line) && (PUBLISHED.test(line) || NOT_PUBLISHED.test(line)));
}

/** Prose of more than a line or two: the text has begun. */
function isRunning({ kind, text }: Paragraph): boolean {
  return kind !== "heading" && (text.length > 160 || (text.split(" ").length > 16 && /[.!?]["”’)]? \p{Lu}/u.test(text)) || /\p{Ll}\.$/u.test(text));
}

function labelled(text: string): Fact<string>[] {
  const number = labelledNumber(text);
  return number === undefined ? [] : [{ value: number, witness: { name: "document number" }, words: number }];
}

function identifiersIn(text: string): Fact<string>[] {
  const doi = doiIn(text);
  const isbn = isbnIn(text);
  return [
    ...(doi === undefined ? [] : [{ value: doi, witness: { name: "DOI" }, words: doi }]),
    ...(isbn === undefined ? [] : [{ value: isbn, witness: { name: "ISBN" }, words: isbn }]),
  ];
}

function accessOf(paragraphs: readonly Paragraph[]): Fact<Access> {
  const wall = paragraphs[wallStart(paragraphs) ?? -1];
  if (wall) return accessFact("partial", "wall", wall);
  const hasBody = paragraphs.some(({ text }) => /^(?:\d+\.?\s+)?(?:introduction|einleitung|background)$/iu.test(text));
  const summary = paragraphs.find(({ text }) => (!hasBody && /^abstract$/iu.test(text)) || /^executive summary (?:of|to)\b/iu.test(text));
  const download = offersDownload(paragraphs) ?? summary;
  if (download) return accessFact("abstract", "summary of a longer work", download);
  const opening = paragraphs.find(isRunning) ?? paragraphs[0];
  return opening ? accessFact("full", "no wall, no offer of a longer work", opening) : { value: "full", witness: { name: "text" }, words: "" };
}

function accessFact(value: Access, name: string, { lines, text }: Paragraph): Fact<Access> {
  const line = lines[0]?.number;
  return { value, witness: { name, ...(line === undefined ? {} : { line }) }, words: text.slice(0, 80) };
}

function fact<T>(value: T, name: string, line: Line, words: string): Fact<T> {
  return { value, witness: { name, line: line.number }, words };
}
