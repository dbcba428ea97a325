import { cutFrontmatter } from "./frontmatter.ts";

/*
 * Parts of a note that are no text of the source: its frontmatter, comments, and what the plugin keeps up to date
 * itself. They are blanked out rather than cut, so that every place in what is left is a place in the note.
 */

const MANAGED_BEGIN = "%% source-ties:begin";
const MANAGED_END = "%% source-ties:end %%";

/**
 * Blanks out a note's frontmatter, its managed block and its comments (`%% … %%`).
 * @returns a text of the same length, with line ends where they were.
 */
export function hideNonText(note: string): string {
  const frontmatter = cutFrontmatter(note).bodyStart;
  let result = blank(note.slice(0, frontmatter)) + note.slice(frontmatter);
  result = hideBetween(result, MANAGED_BEGIN, MANAGED_END, frontmatter);
  return hideBetween(result, "%%", "%%", frontmatter);
}

/** Blanks out everything from each opening mark to the next closing one; a mark that is never closed stays. */
function hideBetween(text: string, opening: string, closing: string, from: number): string {
  const parts: string[] = [];
  let done = 0;
  for (let begin = text.indexOf(opening, from); begin >= 0; begin = text.indexOf(opening, done)) {
    const end = text.indexOf(closing, begin + opening.length);
    if (end < 0) break;
    parts.push(text.slice(done, begin), blank(text.slice(begin, end + closing.length)));
    done = end + closing.length;
  }
  return parts.join("") + text.slice(done);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/gu, (sign) => " ".repeat(sign.length));
}
