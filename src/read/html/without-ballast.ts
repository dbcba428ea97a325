import { ProblemError } from "../../model/problem.ts";

const MEGABYTE = 1024 * 1024;
/** Reading takes a second or two for each of these. */
const MOST_MEGABYTES = 10;
const RAW = /<(script|style)\b([^>]{0,2000})>/giu;
/** Scripts that are read, not run. */
const IS_READ = /\btype\s*=\s*["']?application\/ld\+json/iu;
/** Pictures and fonts that saved pages hold in themselves. */
const EMBEDDED = /data:[a-z]{1,20}\/[^"'()\s,<>]{0,100},[^"'()\s<>]{500,}/giu;

/** Elements that are always closed and stand in one another. */
const NESTING = /<(\/?)(?:div|ul|ol|dl|blockquote|table|section|article|span|font|center|b|i|u|em|strong|small|big)\b/giu;
/** Levels of elements; browsers stop at five hundred. */
const DEEPEST = 1_000;

/**
 * Takes off a page's text what reading never looks at and what makes saved pages large: scripts, styles and embedded files.
 * @throws ProblemError `capture is too large` or `capture is nested too deeply` when the rest would take too long to read.
 */
export function withoutBallast(page: string, name: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let match = RAW.exec(page); match !== null; match = RAW.exec(page)) {
    const tag = match[1] ?? "";
    const end = new RegExp(`</${tag}`, "giu");
    end.lastIndex = RAW.lastIndex;
    const close = end.exec(page);
    // Without an end everything after it is the script's, as browsers have it.
    if (close === null) break;
    RAW.lastIndex = close.index;
    if (IS_READ.test(match[2] ?? "")) continue;
    kept.push(page.slice(from, match.index + match[0].length));
    from = close.index;
  }
  RAW.lastIndex = 0;
  const rest = [...kept, page.slice(from)].join("").replace(EMBEDDED, "data:,");
  if (rest.length > MOST_MEGABYTES * MEGABYTE)
    throw new ProblemError({ code: "capture is too large", severity: "error", item: name, detail: `${Math.round(rest.length / MEGABYTE)} MB of text and tags, of at most ${MOST_MEGABYTES} MB` });
  let depth = 0;
  for (const [, closes] of rest.matchAll(NESTING)) {
    depth = Math.max(0, depth + (closes === "" ? 1 : -1));
    if (depth > DEEPEST) throw new ProblemError({ code: "capture is nested too deeply", severity: "error", item: name });
  }
  return rest;
}
