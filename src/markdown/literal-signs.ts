/*
 * Obsidian gives a meaning to signs that CommonMark knows nothing of (`[[`, `^id`, `==`, `%%`). A backslash takes it from
 * them, but the CommonMark parser drops the backslash. So escaped ones are exchanged before parsing for private characters,
 * two for two, and put back when the words are taken out.
 */

const SIGNS = "[]^=%#!";
const FIRST = 0xe000;
/** Takes the place of the backslash. */
const FILLER = "\ue0ff";
const PRIVATE = /\ue0ff([\ue000-\ue006])/gu;

/** Exchanges escaped signs for private characters; the text keeps its length. */
export function hideLiteralSigns(text: string): string {
  return text.replace(/\\([\s\S])/gu, (pair, sign: string) => {
    const index = SIGNS.indexOf(sign);
    return index < 0 ? pair : FILLER + String.fromCharCode(FIRST + index);
  });
}

/**
 * Puts literal signs back.
 * @param options.withBackslash as they stood in the note, for code, where a backslash is a backslash.
 */
export function showLiteralSigns(text: string, options: { withBackslash?: boolean } = {}): string {
  return text.replace(PRIVATE, (_, sign: string) => {
    const literal = SIGNS[sign.charCodeAt(0) - FIRST] ?? "";
    return options.withBackslash === true ? `\\${literal}` : literal;
  });
}
