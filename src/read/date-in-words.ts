import { isPartialDate, type PartialDate } from "../model/partial-date.ts";

/** Months in English, German and French, by their first letters; a full stop or more letters may follow. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uary|uar)?|jänner|janv(?:ier)?)$/u,
  /^(?:feb(?:ruary|ruar)?|févr?(?:ier)?)$/u,
  /^(?:mar(?:ch|s)?|märz|mär)$/u,
  /^(?:apr(?:il)?|avr(?:il)?)$/u,
  /^(?:may|mai)$/u,
  /^(?:june?|juni|juin)$/u,
  /^(?:july?|juli|juil(?:let)?)$/u,
  /^(?:aug(?:ust)?|août|aout)$/u,
  /^(?:sept?(?:ember|embre)?)$/u,
  /^(?:o[ck]t(?:ober|obre)?)$/u,
  /^(?:nov(?:ember|embre)?)$/u,
  /^(?:de[cz](?:ember|embre)?|déc(?:embre)?)$/u,
];

const ISO = /\b(\d{4}-\d{2}(?:-\d{2})?)(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?(?![\d-])/u;
/** `Aug 15, 2004`, `March 3rd, 2021` */
const MONTH_DAY_YEAR = /(?:^|[^\p{L}])(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
/** `15 August 2004`, `12. September 2023`, `1er mars 2021` */
const DAY_MONTH_YEAR = /(?:^|\D)(\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u;
const MONTH_YEAR = /(?:^|[^\p{L}])(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u;
/** Day and month in figures are certain only where one of them is above 12. */
const FIGURES = /(?:^|\D)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/u;
const YEAR_FIRST = /(?:^|\D)(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?(?!\d)/u;

/**
 * Reads the first date in a few words, with the precision that they have.
 * @param words for example `Published Aug 15, 2004`.
 * @returns the date and the words it stands in; `undefined` without one, and where day and month cannot be told apart.
 */
export function dateInWords(words: string): { date: PartialDate; words: string } | undefined {
  const readings: [RegExp, (match: RegExpExecArray) => PartialDate | undefined][] = [
    [ISO, (match) => match[1]],
    [MONTH_DAY_YEAR, ([, month = "", day = "", year = ""]) => dateOf(year, monthNumber(month), Number(day))],
    [DAY_MONTH_YEAR, ([, day = "", month = "", year = ""]) => dateOf(year, monthNumber(month), Number(day))],
    [FIGURES, ([, one = "", other = "", year = ""]) => certainDay(year, Number(one), Number(other))],
    [YEAR_FIRST, ([, year = "", month = "", day]) => dateOf(year, Number(month), day === undefined ? undefined : Number(day))],
    [MONTH_YEAR, ([, month = "", year = ""]) => dateOf(year, monthNumber(month))],
  ];
  for (const [pattern, read] of readings) {
    const match = pattern.exec(words);
    const date = match ? read(match) : undefined;
    if (match && date !== undefined && isPartialDate(date)) return { date, words: match[0].replace(/^[^\p{L}\d]+/u, "").trim() };
  }
  return undefined;
}

function monthNumber(name: string): number | undefined {
  const index = MONTHS.findIndex((month) => month.test(name.toLocaleLowerCase("en")));
  return index < 0 ? undefined : index + 1;
}

function dateOf(year: string, month: number | undefined, day?: number): PartialDate | undefined {
  if (month === undefined) return undefined;
  const parts = [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [String(day).padStart(2, "0")])];
  return parts.join("-");
}

function certainDay(year: string, one: number, other: number): PartialDate | undefined {
  if (one > 12) return dateOf(year, other, one);
  if (other > 12) return dateOf(year, one, other);
  return one === other ? dateOf(year, one, one) : undefined;
}
