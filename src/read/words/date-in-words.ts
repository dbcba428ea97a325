import { isPartialDate, type PartialDate } from "../../model/partial-date.ts";
import { monthNumber } from "./month-names.ts";

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day[,.]?\s+|^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:\.?,|\.)?\s+(?=\d|\p{L})|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+(?:den\s+)?/iu;
const SEASON = /^(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver)\s+(\d{4})$/iu;
const MONTH = String.raw`(\p{L}{3,10}\.?)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.)?`;

const MONTH_DAY_YEAR = new RegExp(`^${MONTH}\\s+${DAY},?\\s+(\\d{4})$`, "iu");
const DAY_MONTH_YEAR = new RegExp(`^(?:the\\s+|le\\s+)?${DAY}(?:\\s+(?:of|de|di|del))?[\\s-]+${MONTH}(?:\\s+del?)?[,\\s-]+(\\d{4})$`, "iu");
const MONTH_YEAR = new RegExp(`^${MONTH}(?:\\s+del?)?,?\\s+(\\d{4})$`, "iu");
const MONTHS_YEAR = new RegExp(`^${MONTH}\\s?[–/-]\\s?${MONTH}\\s+(\\d{4})$`, "iu");

/** Years that a source can be from; four digits alone may be anything. */
const EARLIEST_YEAR = 1450;
const LATEST_YEAR = 2100;

/**
 * Reads a date that is the whole of a string, as precise as it stands there and no more.
 * @returns `undefined` when it is no date or may be two: `3/4/2021`.
 * @example `Aug 15, 2004` → `2004-08-15`; `12. September 2023` → `2023-09-12`; `mars 2021` → `2021-03`
 */
export function dateInWords(words: string): PartialDate | undefined {
  const text = words.normalize("NFC").replace(/\s+/gu, " ").trim().replace(WEEKDAY, "").replace(/[.,;]$/u, "");
  if (text.length > 40) return undefined;
  return numericDate(text) ?? namedDate(text);
}

function namedDate(text: string): PartialDate | undefined {
  let match = MONTH_DAY_YEAR.exec(text);
  if (match) return built(match[3], monthNumber(match[1] ?? ""), Number(match[2]));
  match = DAY_MONTH_YEAR.exec(text);
  if (match) return built(match[3], monthNumber(match[2] ?? ""), Number(match[1]));
  match = MONTH_YEAR.exec(text);
  if (match && monthNumber(match[1] ?? "") !== undefined) return built(match[2], monthNumber(match[1] ?? ""));
  match = MONTHS_YEAR.exec(text);
  if (match && monthNumber(match[1] ?? "") !== undefined && monthNumber(match[2] ?? "") !== undefined) return built(match[3]);
  match = SEASON.exec(text);
  return match ? built(match[1]) : undefined;
}

function numericDate(text: string): PartialDate | undefined {
  let match = /^(\d{4})$/u.exec(text);
  if (match) return built(match[1]);
  match = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[T ]\d{1,2}:\d{2}\S*(?: ?[A-Z+-][\w:+-]*)?)?$/u.exec(text);
  if (match) return built(match[1], Number(match[3]), match[4] === undefined ? undefined : Number(match[4]));
  match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text);
  // With stops the day goes first wherever dates are written so.
  if (match) return built(match[3], Number(match[2]), Number(match[1]));
  match = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?$/u.exec(text);
  if (match) return built(match[1], Number(match[2]), match[3] === undefined ? undefined : Number(match[3]));
  match = /^(\d{2})[-/](\d{4})$/u.exec(text);
  if (match) return built(match[2], Number(match[1]));
  match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(text);
  if (match) {
    const [one, other] = [Number(match[1]), Number(match[2])];
    if (one > 12 && other <= 12) return built(match[3], other, one);
    if (other > 12 && one <= 12) return built(match[3], one, other);
    if (one === other) return built(match[3], one, other);
  }
  return undefined;
}

function built(year: string | undefined, month?: number, day?: number): PartialDate | undefined {
  if (year === undefined || Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) return undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = year + (month === undefined ? "" : `-${two(month)}`) + (month === undefined || day === undefined ? "" : `-${two(day)}`);
  // A day that asks for a month which is none is no date at all.
  if (day !== undefined && month === undefined) return undefined;
  return isPartialDate(date) ? date : undefined;
}

/** Where a date may begin inside a sentence: a day or a month name, up to its year. */
const DATE_INSIDE = /(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{Lu}\p{L}{2,9}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}|\d{4}[-/]\d{2}[-/]\d{2})(?!\d)/gu;

/** The dates that stand in a sentence, each with its words, in order. Bare years are not looked for. */
export function datesInside(sentence: string): { date: PartialDate; words: string; index: number }[] {
  const found: { date: PartialDate; words: string; index: number }[] = [];
  for (const match of sentence.matchAll(DATE_INSIDE)) {
    const date = dateInWords(match[0]);
    if (date !== undefined) found.push({ date, words: match[0], index: match.index });
  }
  return found;
}
