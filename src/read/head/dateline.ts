import type { PartialDate } from "../../model/partial-date.ts";
import { dateInWords } from "../words/date-in-words.ts";

/**
 * The date in a news item's dateline: place in capitals, date, dash or colon.
 * @example `GENEVA, 21 February 2017 — One dose in eight …` → `2017-02-21`
 */
export function datelineOf(prose: string): { date: PartialDate; words: string } | undefined {
  const mixed = /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}, (?:den |le )?(\d{1,2}\.? \p{L}{3,10}\.? \d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4})\s*[—–]/u.exec(prose.slice(0, 120));
  const mixedDate = mixed?.[1] === undefined ? undefined : dateInWords(mixed[1]);
  if (mixed && mixedDate !== undefined) return { date: mixedDate, words: mixed[0].trim() };
  const match = /^(\p{Lu}[\p{Lu}\s.,/-]{2,40}?(?:,\s*\p{Lu}[\p{L}.]{1,20})?)\s*[,(]\s*([\p{L}\d][\p{L}\d ,.]{5,24}\d{4})\)?\s*(?:[—–:]|-{1,2}\s|\(\p{Lu})/u.exec(prose.slice(0, 160));
  const date = match?.[2] === undefined ? undefined : dateInWords(match[2]);
  return match === null || date === undefined ? undefined : { date, words: match[0].trim() };
}
