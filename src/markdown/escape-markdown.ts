/** Signs that always mean something, and those that do so only before certain others. */
const SIGNS = /[\\`[\]]|<(?=[\p{L}/!?])|~(?=~)|=(?==)|%(?=%)|&(?=#|\p{L}[\p{L}\d]{1,31};)|!(?=\[)/gu;
/** Underscores: between letters or digits on both sides they are letters; anywhere else they may begin or end emphasis. */
const UNDERSCORES = /([\p{L}\p{N}]?)(_+)(?=([\p{L}\p{N}]?))/gu;
/** Stars with white space on both sides begin and end nothing. */
const STARS = /(\s?)(\*+)(?=(\s?))/gu;
/** A tag: `#` with a word right behind it that is no number, and none before it. */
const TAG = /(^|[^\p{L}\p{N}_/#&-])#(?!\d+(?![\p{L}\p{N}_/-]))(?=[^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s])/gu;
/** A block id: at the end, after white space. */
const BLOCK_ID = /(^|\s)\^(?=[A-Za-z0-9-]+\s*$)/u;
/** A heading, list, rule, quotation or indented table at the beginning. */
const LINE_START = /^(?:([#>+|=-])|(\d{1,9})([.)])(?=\s|$))/u;
/** What an address begins with. */
const PROTOCOL = /([a-z\d+.-]{1,30}):(?=\/\/)/giu;
/** Those that open a page, or an entry of Zotero's, which links to its notes so. */
export const OPENS_A_PAGE = /^(?:https?|zotero)$/iu;
/** Of two dollar signs the first may begin a formula. */
const FORMULA = /\$(?=[^$]*\$)|\$(?=[^$]*$)/gu;

/**
 * Writes words so that Markdown and Obsidian show them as they are: no emphasis, link, tag, comment, formula, block id or list
 * comes about by chance.
 * @param text one line or paragraph; white space is folded to single spaces.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const escaped = line
    .replace(SIGNS, "\\$&")
    .replace(STARS, (stars, before: string, run: string, after: string) => (before !== "" && after !== "" ? stars : before + run.replaceAll("*", "\\*")))
    .replace(UNDERSCORES, (_, before: string, run: string, after: string) => before + (before !== "" && after !== "" ? run : run.replaceAll("_", "\\_")))
    // A backslash would not keep Templater from running what stands in `<% %>`.
    .replaceAll("<%", "&lt;%")
    // Two colons make a field of Dataview's; the app opens addresses of other programs.
    .replace(/:(?=:)/gu, ":\\")
    .replace(PROTOCOL, (found, protocol: string) => (OPENS_A_PAGE.test(protocol) ? found : `${found}\\`))
    .replace(TAG, "$1\\#")
    .replace(BLOCK_ID, "$1\\^")
    .replace(LINE_START, (_, mark?: string, number?: string, stop?: string) => (mark !== undefined ? `\\${mark}` : `${number ?? ""}\\${stop ?? ""}`));
  return (line.match(/\$/gu)?.length ?? 0) > 1 ? escaped.replace(FORMULA, "\\$&") : escaped;
}
