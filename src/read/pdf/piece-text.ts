/** Bullets of Word's and TeX's symbol fonts, which have no place in Unicode. */
const SYMBOL_BULLETS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf06e\uf076\uf077]/gu;
const PRIVATE = /[\ue000-\uf8ff\ufffd]/gu;
/** Letters that fonts draw as one: ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ. */
const LIGATURES = /[\ufb00-\ufb06]/gu;
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

/** The words of a piece as a reader sees them: ligatures as letters, bullets as bullets, every blank a space. */
export function pieceText(text: string): string {
  return text
    .replace(SYMBOL_BULLETS, "•")
    .replace(PRIVATE, "")
    .replace(LIGATURES, (sign) => sign.normalize("NFKC"))
    .replace(CONTROLS, "")
    .replace(/\s+/gu, " ")
    .normalize("NFC");
}
