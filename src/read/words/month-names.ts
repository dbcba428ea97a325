const ENGLISH = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const GERMAN = ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"];
const FRENCH = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
const SPANISH = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];
const ITALIAN = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"];
const PORTUGUESE = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"];
const DUTCH = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** Forms that are neither a whole name nor its first three letters. */
const IRREGULAR: Readonly<Record<string, number>> = {
  jänner: 1, janv: 1, févr: 2, fév: 2, fevrier: 2, mrz: 3, mär: 3, maerz: 3, avr: 4, juil: 7, aout: 8, sept: 9, okt: 10, dez: 12, déc: 12, decembre: 12,
};

const NUMBERS = new Map<string, number>(Object.entries(IRREGULAR));
for (const names of [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH])
  names.forEach((name, index) => {
    NUMBERS.set(name, index + 1);
    // `jui` may be June or July, and `mar` in French Tuesday: only English shortens to three letters.
    if (names === ENGLISH) NUMBERS.set(name.slice(0, 3), index + 1);
  });

/**
 * The number of the month that a word names in English, German, French, Spanish, Italian, Portuguese or Dutch; `undefined` when it names none.
 * @param word one word, with or without a final stop: `Sept.`, `März`, `août`.
 */
export function monthNumber(word: string): number | undefined {
  return NUMBERS.get(word.normalize("NFC").toLowerCase().replace(/\.$/u, ""));
}
