const DOI = /\b(10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)\]])/u;
const ISBN = /\bISBN(?:-1[03])?:?\s*((?:97[89][- ]?)?\d[\d -]{7,14}[\dX])(?![\d-])/iu;
/** A document's number in its publisher's form: capitals and figures, for example `MG-115` or `AGI-19-204`. */
const NUMBER = /^\p{Lu}{2,}[\p{Lu}\d]*(?:[-/ ](?:[\p{Lu}\d]+|Report|Brief|Paper))+(?:[-/]\d+)*$/u;
const LABELLED = /\b(?:document|report|paper|publication) (?:number|no\.?|nr\.?):?\s+(\p{Lu}[\p{Lu}\d/-]*\d[\p{Lu}\d/-]*)/iu;

/** The bare DOI in a text, with the words that give it. */
export function doiIn(text: string): string | undefined {
  return DOI.exec(text)?.[1];
}

/** The ISBN in a text, as printed, if its check digit is right. */
export function isbnIn(text: string): string | undefined {
  const printed = ISBN.exec(text)?.[1]?.trim();
  return printed !== undefined && hasRightCheckDigit(printed) ? printed : undefined;
}

/** The document number that a line or a part of one consists of. */
export function documentNumber(line: string): string | undefined {
  const number = line.trim();
  return NUMBER.test(number) && /\d/u.test(number) && number.length <= 30 && !/^(?:ISBN|ISSN|GMT|UTC)\b/u.test(number) ? number : undefined;
}

/** The document number that a text names as such: `Document Number: MG-115`. */
export function labelledNumber(text: string): string | undefined {
  return LABELLED.exec(text)?.[1];
}

/** ISO 2108: of ISBN-10 the sum weighted 10 to 1 is divisible by 11, of ISBN-13 the sum weighted 1 and 3 by 10. */
function hasRightCheckDigit(printed: string): boolean {
  const digits = Array.from(printed.replace(/[^\dX]/giu, ""), (digit) => (digit.toUpperCase() === "X" ? 10 : Number(digit)));
  if (digits.length === 10) return digits.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11 === 0;
  if (digits.length === 13) return digits.reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
  return false;
}
