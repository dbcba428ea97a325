/*
 * What LaTeX sets for the words of a field. Accents become combining marks (Unicode 7.9) and are composed, so that any letter
 * can carry any accent without a table of both.
 */

/** Accent commands by what they set over or under a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", u: "\u0306", ".": "\u0307", '"': "\u0308", r: "\u030a",
  H: "\u030b", v: "\u030c", d: "\u0323", c: "\u0327", k: "\u0328", b: "\u0331", t: "\u0361",
};

/** Commands that stand for letters and signs. */
const SIGNS: Readonly<Record<string, string>> = {
  ss: "ß", o: "ø", O: "Ø", l: "ł", L: "Ł", ae: "æ", AE: "Æ", oe: "œ", OE: "Œ", aa: "å", AA: "Å", i: "ı", j: "ȷ", th: "þ", TH: "Þ", dh: "ð", DH: "Ð", dj: "đ", DJ: "Đ",
  S: "§", P: "¶", pounds: "£", euro: "€", texteuro: "€", copyright: "©", ldots: "…", dots: "…", textellipsis: "…", textendash: "–", textemdash: "—", textquoteright: "’",
  textquoteleft: "‘", textquotedblleft: "“", textquotedblright: "”", textquotesingle: "'", textasciitilde: "~", textasciicircum: "^", textbackslash: "\\", backslash: "\\",
  textbar: "|", textless: "<", textgreater: ">", textunderscore: "_", textregistered: "®", texttrademark: "™", textdegree: "°", guillemotleft: "«", guillemotright: "»",
  glqq: "„", grqq: "“", glq: "‚", grq: "‘", enquote: "", LaTeX: "LaTeX", TeX: "TeX", newline: " ", par: "\n\n", quad: " ",
};

const LETTER = String.raw`(\\[ij](?![A-Za-z])|\p{L})`;
/** `\"o`, `\"{o}`, `\" o` */
const SIGN_ACCENT = new RegExp(String.raw`\\(["'\x60^~=.])\s*(?:${LETTER}|\{\s*${LETTER}\s*\})`, "gu");
/** `\v{s}`, `\v s`; `\vs` would be another command. */
const LETTER_ACCENT = new RegExp(String.raw`\\([uvHcdbkrt])(?:\s+${LETTER}|\{\s*${LETTER}\s*\})`, "gu");

/**
 * The words that a field shows.
 * @example `{\"O}sterreich \& {NATO}` → `Österreich & NATO`; `\textit{On} Ties---Again` → `On Ties—Again`
 */
export function latexText(latex: string): string {
  const accented = (_: string, accent: string, letter?: string, braced?: string): string => (letter ?? braced ?? "").replace(/^\\/u, "") + (ACCENTS[accent] ?? "");
  return latex
    .replace(/\\\\|\\newline\b/gu, " ")
    .replace(SIGN_ACCENT, accented)
    .replace(LETTER_ACCENT, accented)
    .replace(/\\url\s*\{([^{}]{0,2000})\}|\\href\s*\{[^{}]{0,2000}\}\s*\{([^{}]{0,2000})\}/gu, (_, address?: string, shown?: string) => address ?? shown ?? "")
    .replace(/\$\\([A-Za-z]+)\$/gu, "\\$1 ")
    .replace(/\\([A-Za-z]+)\*?(?:\s+|(?=[^A-Za-z])|$)(?:\{\})?/gu, (_, command: string) => SIGNS[command] ?? "")
    .replace(/\\([#$%&_{} ,;/-])/gu, (_, sign: string) => (sign === "{" ? "\ue000" : sign === "}" ? "\ue001" : /[ ,;]/u.test(sign) ? " " : /[/-]/u.test(sign) ? "" : sign))
    .replace(/[{}]/gu, "")
    .replace(/~/gu, " ")
    .replace(/---/gu, "—")
    .replace(/--/gu, "–")
    .replace(/``/gu, "“")
    .replace(/''/gu, "”")
    .replace(/\ue000/gu, "{")
    .replace(/\ue001/gu, "}")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n\s*/gu, (gap) => (gap.indexOf("\n") === gap.lastIndexOf("\n") ? " " : "\n\n"))
    .normalize("NFC")
    .trim();
}
