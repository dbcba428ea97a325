const DOI = /\b10\.\d{4,9}\/[^\s"'<>\]}]+/u;

/**
 * The bare DOI in a string, without the stop or bracket of the sentence around it.
 * @example `https://doi.org/10.5555/abc.12.` → `10.5555/abc.12`
 */
export function doiIn(text: string): string | undefined {
  const found = DOI.exec(text)?.[0].replace(/[.,;:]+$/u, "");
  if (found === undefined) return undefined;
  return found.endsWith(")") && !found.includes("(") ? found.slice(0, -1) : found;
}

/**
 * The ISBN that a string states, digits and hyphens as they stand, when its check digit is right.
 * @example `ISBN 978-0-8330-3621-4` → `978-0-8330-3621-4`; the same with a wrong last digit → `undefined`
 */
export function isbnIn(text: string): string | undefined {
  const stated = printedIsbn(text);
  return stated !== undefined && isRightIsbn(stated) ? stated : undefined;
}

/** The ISBN that a string prints behind that word, whether or not its check digit is right: a misprint is what the source says. */
export function printedIsbn(text: string): string | undefined {
  const match = /\bISBN(?:-1[03])?(?:\s*\([^)]{1,20}\))?[:\s]*((?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx])(?![\d-])/u.exec(text);
  const stated = match?.[1]?.trim().replace(/\s+/gu, "-");
  const digits = stated?.replace(/-/gu, "");
  return digits?.length === 10 || digits?.length === 13 ? stated : undefined;
}

/** Tells whether the check digit of an ISBN is right (ISO 2108). */
export function isRightIsbn(isbn: string): boolean {
  const digits = isbn.replace(/-/gu, "").toUpperCase();
  return digits.length === 13 ? isbn13(digits) : isbn10(digits);
}

/**
 * The ISBNs in a field that holds nothing else, each as it is written, when its check digit is right.
 * @example `9780833035127, 0-8330-3512-6 (pbk.)` → both; `12345` → none
 */
export function isbnsIn(field: string): string[] {
  const candidates = field.match(/(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx](?![\d-])/gu) ?? [];
  return candidates.flatMap((candidate) => isbnIn(`ISBN ${candidate}`) ?? []);
}

function isbn13(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

function isbn10(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) sum += (digits[index] === "X" ? 10 : Number(digits[index])) * (10 - index);
  return digits.length === 10 && sum % 11 === 0;
}

/** A series and a number in it: `ASF Brief 17/42`, `Working Paper No. 31`. */
const SERIES_NUMBER = /^(?:[A-Z][\p{L}&]*\s){0,4}(?:[Bb]rief|[Pp]aper|[Rr]eport|[Aa]udit|[Nn]ote|[Mm]emo|[Mm]emorandum|[Mm]onograph|[Cc]ircular|[Bb]ulletin|Arbeitspapier|Bericht|Studie)\s(?:No\.?\s?|Nr\.?\s?|#\s?)?(\d+(?:[./-]\d+)?)$/u;

/**
 * The document number that a whole line is, in its publisher's form.
 * @example `GAO-23-105671` → itself; `SOT/FO/2026` → itself; `AP 417` → itself; `COVID-19` → `undefined`
 */
export function documentNumber(line: string): string | undefined {
  const text = line.trim();
  if (text.length > 32 || !/\d/u.test(text)) return undefined;
  // A symbol of the United Nations: `A/HRC/36/52/Add.1`.
  if (/^[A-Z]{1,6}(?:\/(?:[A-Z]{1,6}(?:\.\d{1,3})?|\d{1,4}|(?:Add|Rev|Corr|L|INF|CRP)\.\d{1,3})){2,7}$/u.test(text) && /\/\d/u.test(text)) return text;
  // `OCCASIONAL PAPER NO. 22`: a series set in capitals.
  const series = SERIES_NUMBER.exec(/\p{Ll}/u.test(text) ? text : text.replace(/\p{Lu}{3,}(?=\s)/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()).replace(/\bNO\b/u, "No"));
  // `Annual Report 2019` is of a year, not of a series.
  if (series) return /^(?:19|20)\d{2}$/u.test(series[1] ?? "") && !/\bno\.|#/iu.test(text) ? undefined : text;
  const numbered = /^[A-Z][A-Za-z]{0,7}(?:[-/ .][A-Z]{1,6})*[-/ .](?:\d[\dA-Z]*)(?:[-/.][\dA-Z]+)*$/u.exec(text) ?? /^(?:R|RL|IF|IN|RS|TE)\d{4,6}$/u.exec(text);
  // `PORTS OPEN TO 2030`
  if (!numbered || /\s(?:TO|IN|BY|OF|FOR|THE|AND|ON|AT|FROM|UNTIL)\s/u.test(text)) return undefined;
  // A month and its year, a model or an event have the same shape.
  if (/^(?:COVID|G|B|A|Page|Part|No|Vol|Annex|Table|Figure|Box|Chapter|Section|Version|Issue|Room|Suite|May|June|July|March|April|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|August|January|February|October|November|December|Spring|Summer|Autumn|Winter|Fall|Agenda|Vision|Horizon|Outlook|Report|Budget|Since)[-/ .]\d+$/iu.test(text)) return undefined;
  return /[A-Z]{2}/u.test(text) || /[A-Z]\d/u.test(text) || /[A-Z][-/]\d/u.test(text) ? text : undefined;
}
