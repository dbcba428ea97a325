const KINDS = new Set(
  `audit audits report reports paper papers brief briefs briefing briefings note notes memo memorandum study studies analysis commentary comment opinion
  op-ed essay editorial article blog statement testimony submission bulletin release monograph outlook review feature interview
  transcript speech remarks keynote letter newsletter factsheet fact sheet publication publications guideline guidelines guidance perspective perspectives viewpoint insights insight guide evaluation
  positionspapier studie bericht gutachten arbeitspapier diskussionspapier pressemitteilung kommentar stellungnahme analyse
  rapport étude communiqué tribune dossier`.split(/\s+/u),
);
const QUALIFIERS = new Set(
  `policy working research discussion issue position white green technical annual special final interim expert press media news occasional
  conference event podcast webinar panel hearing background evidence country project strategic strategy public progress audit inspection evaluation original data general
  series no nr number vol volume issue part web guest written oral prepared for immediate embargoed first second third fourth fifth sixth seventh eighth ninth tenth
  performance clinical practice quarterly monthly weekly open annual biannual semi-annual half-yearly yearly spring summer autumn winter
  de presse publique orientation conjoncture the a of and on in from de travail politique session`.split(/\s+/u),
);

const PHRASE = /^(?:(?:\p{L}+\s+)?reports?|testimony|statement|submission|evidence|presented|prepared|a report|hearing|briefing) (?:to|before|for|by the) (?:the )?\p{Lu}|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)) (?:special )?report of session|^report, together with |^for immediate release$|^for release$|^(?:executive summary|summary) of the /iu;

/** German writes the kind in one word: `Kurzanalyse`. */
const COMPOUND = /^(?:kurz|fach|zwischen|jahres|abschluss|forschungs|projekt|hintergrund|diskussions|grundsatz|positions|policy-?|themen|rechts|wirkungs|markt)(?:analyse|bericht|studie|papier|gutachten|information|stellungnahme|beitrag)$/iu;

/** Tells whether a line names a kind of document with the body that it is from or for: `Testimony before the Committee on Roads`. */
export function isAddressed(line: string): boolean {
  return /^(?:\p{L}+\s){0,2}(?:[Rr]eports?|[Tt]estimony|[Ss]tatement|[Ss]ubmission|[Ee]vidence|[Ss]ummary|[Ff]indings)\s(?:to|before|of|for)\s(?:the\s)?(?!Session\b)\p{Lu}/u.test(line.trim());
}

/**
 * Tells whether a line says only of what kind a document is, or to whom it was given.
 * @example `Working Paper Series` → true; `Report to the Joint Committee on Roads` → true; `The Report Nobody Read` → false
 */
export function isDocumentKind(line: string): boolean {
  const text = line.trim().replace(/[.:]$/u, "");
  if (text === "" || text.length > 120) return false;
  if (PHRASE.test(text) || COMPOUND.test(text)) return true;
  const words = text.toLowerCase().split(/[\s/]+/u).map((word) => word.replace(/^[(#]+|[),.]+$|^[dl]['’]/gu, ""));
  return words.length <= 8 && words.some((word) => KINDS.has(word)) &&
    words.every((word) => KINDS.has(word) || QUALIFIERS.has(word) || /^[\d./–-]+$|^[ivxlc]+$|^n[°o]$/u.test(word) || word === "");
}
