/** A line of figures that may be two days, alone or after a word that says of what it is the date. */
const IN_DOUBT = /^[^\p{L}\p{N}]*(?:\p{L}[\p{L} ]{0,24}[:.]?\s+)?(\d{1,2})([/-])(\d{1,2})\2\d{4}[^\p{L}\p{N}]*$/u;
/** How far into a text its title page may reach, in lines. */
const FURTHEST = 60;

/** Words that give a date and leave open which figure is the day. */
export interface DateInDoubt {
  readonly words: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Finds a date near the beginning of a text that may be read in two ways, so that whoever knows the place can settle it.
 * @example `Published 03/04/2020` → itself; `Published 23/04/2020` → `undefined`
 */
export function dateInDoubt(text: string): DateInDoubt | undefined {
  for (const [index, line] of text.split("\n", FURTHEST).entries()) {
    const words = line.replace(/<[^<>]{0,300}>/gu, " ").trim();
    const [, one, , other] = words.length > 60 ? [] : (IN_DOUBT.exec(words) ?? []);
    if (one !== undefined && one !== other && Number(one) <= 12 && Number(other) <= 12) return { words, line: index + 1 };
  }
  return undefined;
}
