/** What a list item begins with, and the rest of its line. */
export interface ListMarker {
  readonly kind: "bullet" | "number" | "letter";
  /** `3.`, `(a)`; for a bullet its sign. */
  readonly marker: string;
  readonly rest: string;
  /** Place in its list: 3 for `3.` and for `(c)`; 0 for bullets. */
  readonly place: number;
}

const BULLET = /^([•▪◦‣●■□▶►➢➤✓✔∙○·]|[–—*-](?=\s))\s*(?=\S)/u;
const NUMBER = /^(\d{1,3}[.)])\s+(?=\S)/u;
const LETTER = /^(\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|[a-z]\)|[a-hj-z]\.|[ivx]{1,5}[.)])\s+(?=\S)/u;

/**
 * Tells what kind of list item a line begins.
 * @example `• publish the register` → a bullet; `(b) repair the gauges` → letter `(b)`; `2004 was dry` → `undefined`
 */
export function listMarkerOf(line: string): ListMarker | undefined {
  const bullet = BULLET.exec(line);
  if (bullet?.[1] !== undefined) return { kind: "bullet", marker: bullet[1], rest: line.slice(bullet[0].length), place: 0 };
  const number = NUMBER.exec(line);
  if (number?.[1] !== undefined) return { kind: "number", marker: number[1], rest: line.slice(number[0].length), place: Number.parseInt(number[1], 10) };
  const letter = LETTER.exec(line);
  if (letter?.[1] === undefined) return undefined;
  const inside = letter[1].replace(/[().]/gu, "");
  return { kind: "letter", marker: letter[1], rest: line.slice(letter[0].length), place: /\d/u.test(inside) ? Number(inside) : inside.charCodeAt(0) - 96 };
}

/** Whether a bullet is a sign that stands nowhere else at the beginning of a line. */
export function isSureBullet({ kind, marker }: ListMarker): boolean {
  return kind === "bullet" && !/[–—*·-]/u.test(marker);
}
