const PARTS = new Set(
  `abstract|summary|executive summary|key points|main points|key messages|key findings|key takeaways|key recommendations|highlights|at a glance|overview|introduction|background|contents|table of contents
  foreword|preface|acknowledgements|acknowledgments|about the author|about the authors|about this report|methodology|methods|findings|results|discussion|conclusion|conclusions|recommendations
  conclusions and recommendations|references|bibliography|notes|endnotes|footnotes|appendix|annex|glossary|research questions|research question|document details|full document|summary only|contact
  notes to editors|further reading|related|comments|keywords|executive summary and recommendations|policy recommendations|policy implications|terms of reference|formal minutes|statement of the problem|the debate
  zusammenfassung|kurzfassung|einleitung|inhalt|inhaltsverzeichnis|vorwort|empfehlungen|fazit|schlussfolgerungen|literatur|hintergrund|das wichtigste in kürze|auf einen blick|ergebnisse
  résumé|synthèse|introduction|sommaire|avant-propos|recommandations|conclusion|bibliographie|points clés|l'essentiel|essentiel`
    .split(/[|\n]/u)
    .map((part) => part.trim()),
);

/**
 * Tells whether a line is the heading of a part that any report may have, and so not a work's own name.
 * @example `Executive Summary` → true; `1. Introduction` → true; `Leaking Value` → false
 */
export function isPartHeading(line: string): boolean {
  const text = line.trim().toLowerCase().replace(/’/gu, "'").replace(/^(?:\d+(?:\.\d+)*\.?|[ivx]+\.|chapter \w+[:.]?|kapitel \d+[:.]?)\s+/u, "").replace(/[:.]$/u, "");
  return PARTS.has(text) || /^(?:chapter|kapitel|chapitre|part|section) (?:\d+|[ivx]+|one|two|three)\b/u.test(text);
}

/**
 * Tells whether a line is a heading under which people are listed who did not write the work.
 * @example `Current membership` → true; `Members of the panel` → true; `Staff and the ships they leave` → false
 */
export function isListOfOthers(line: string): boolean {
  return /^(?:(?:current|committee|panel|board|commission) )?(?:members(?:hip)?|board of (?:directors|trustees)|advisory (?:board|group|panel|committee)|secretariat|committee staff|peer reviewers|reviewers|witnesses|participants|panell?ists|speakers|photo credits|mitglieder|membres)(?: of the (?:committee|panel|commission|board|inquiry|task force|working group))?:?$/iu.test(line.trim());
}

/** Headings under which a work is told in short. */
export function isSummaryHeading(line: string): boolean {
  return /^(?:abstract|summary|executive summary|zusammenfassung|kurzfassung|résumé|synthèse)$/iu.test(line.trim().replace(/[:.]$/u, ""));
}

/** Headings after which other works are named, whose identifiers are not this work's. */
export function isReferencesHeading(line: string): boolean {
  return /^(?:\d+\.?\s+)?(?:references|bibliography|notes|endnotes|works cited|sources|literatur(?:verzeichnis)?|quellen|bibliographie|références|further reading|notes and references|related (?:content|publications|reading))$/iu.test(line.trim().replace(/[:.]$/u, ""));
}

/** Tells whether words begin the citation that a work asks for: `How to cite this report`. */
export function opensCitation(words: string): boolean {
  return /^(?:how to cite|cite (?:this )?(?:as|report|article|paper)|(?:suggested|recommended|preferred) citation|to cite|citation|zitiervorschlag|zitierweise|pour citer|cómo citar)\b/iu.test(words);
}

/**
 * Tells whether a line announces that only parts of a work follow.
 * @example `Conclusions and recommendations, together with summary` → true; `Recommendations` → false
 */
export function announcesPartOfWork(line: string): boolean {
  const text = line.trim().toLowerCase().replace(/[.:]$/u, "");
  if (/^(?:this is (?:an?|the) )?(?:extracts?|excerpts?) (?:from|of) /u.test(text)) return true;
  const words = text.split(/[\s,/&]+/u);
  const parts = words.filter((word) => /^(?:summary|conclusions?|recommendations?|findings|abstract|highlights)$/u.test(word));
  return parts.length >= 2 && /\b(?:together with|only|and summary)\b/u.test(text) &&
    words.every((word) => parts.includes(word) || /^(?:and|together|with|key|main|executive|the|of|only|a|list)$/u.test(word));
}
