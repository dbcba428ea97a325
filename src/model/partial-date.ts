/** A date no more precise than its source: `2004`, `2004-08` or `2004-08-15`. */
export type PartialDate = string;

/**
 * Tells whether a string is a year, a year and month, or a day that the calendar has.
 * @returns false for anything else, for example `2021-02-30` or `04-08-15`.
 */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Tells whether a date names its day, so that a vault can type it as a date. */
export function namesItsDay(date: PartialDate): boolean {
  return isPartialDate(date) && date.length === "2004-08-15".length;
}
