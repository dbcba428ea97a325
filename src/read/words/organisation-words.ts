/** Nouns by which a name is known as a body's: English, German, French. */
const BODIES = new Set(
  `academy administration agency alliance assembly association authority bank board bureau cabinet center centre chamber
  church coalition college commission committee commonwealth company conference confederation congress consortium corporation
  council court department directorate division embassy federation forum foundation fund group
  inspectorate institute institution lab labs laboratory league ministry mission network observatory office ombudsman project initiative programme program campaign inquiry collective cooperative museum library archive survey exchange caucus
  organisation organization panel parliament partnership polytechnic school secretariat senate service services society syndicate taskforce team trust
  nations union unit universities university watch webteam
  akademie amt anstalt ausschuss behörde bund bundesamt bundesministerium bundestag bundesrat forschungsinstitut forschungszentrum gesellschaft hochschule institut kammer
  kommission landtag ministerium netzwerk rat rechnungshof stiftung universität verband verein zentralbank zentrum landesamt statistisches
  académie agence assemblée banque bureau chambre comité commission conseil cour centre école fédération fondation institut laboratoire ministère
  observatoire parlement sénat société université`.split(/\s+/u),
);

/** German writes what a body does and what it is in one word: `Bundesverband`. */
const COMPOUND = /(?:verband|institut|ministerium|amt|stiftung|kammer|gesellschaft|universität|hochschule|zentrum|verein|anstalt|behörde|ausschuss|kommission|genossenschaft|akademie)$/u;

/** Nouns by which a name is known as a newspaper's, a magazine's or a site's. */
const PUBLICATIONS = new Set(
  `anzeiger blog bulletin chronicle courier digest dispatch examiner gazette globe herald inquirer journal ledger
  letter magazine mail mercury monitor news newsletter notebook observer post press quarterly record register review sentinel standard star
  telegraph times tribune weekly zeitung revue gazette courrier rundschau nachrichten`.split(/\s+/u),
);

/** Small words that a name may have inside. */
const CONNECTORS = new Set("of for the and on in to at de la le les du des d' l' et pour sur für der die das des und zur zum von im am & y del".split(" "));

const words = (name: string): string[] => name.split(/[\s/]+/u).map((word) => word.replace(/^[("'“]+|[)"'”,.]+$/gu, "")).filter((word) => word !== "");
const lower = (word: string): string => word.toLowerCase().replace(/['’]s$/u, "");

/** Tells whether a word is one that bodies are called by: `Institute`, `Ausschuss`, `Forschungszentrum`. */
export function isBodyWord(word: string): boolean {
  const noun = lower(word);
  return BODIES.has(noun) || (noun.length > 8 && COMPOUND.test(noun));
}

/**
 * Tells whether a line is nothing but the name of a body.
 * @example `Office of the Auditor General` → true; `The Council of Europe after the war` → false
 */
export function isBodyName(name: string): boolean {
  // `Report of the Commission`: what the body gave, and not the body.
  if (/^(?:(?:final|interim|annual|special|first|second)\s)?(?:report|statement|testimony|submission|evidence|recommendations|findings|response|minutes|proceedings|letter|bericht|rapport|informe)\s(?:of|on|about|into|by|to|from|des|der|du|de)\b/iu.test(name)) return false;
  // Things that a wide gap sets apart are several.
  if (/\s{3,}|\t/u.test(name.trim())) return false;
  // `An Alliance at Sixty`, `Back to School`: no body is called so.
  if (/^an?\s/iu.test(name) || (/\sto\s/iu.test(name) && !words(name.split(/\sto\s/iu)[0] ?? "").some(isBodyWord))) return false;
  const line = name.replace(/,?\s(?:e\.\s?V\.|Inc\.|Ltd\.|gGmbH|GmbH|AG|LLC|LLP|plc)$/u, "");
  if (line.length > 100 || /\.$|\d{3}|[@:;?!|·•—]|\s[–-]\s/u.test(line)) return false;
  const parts = words(line);
  if (parts.length > 12 || parts.length === 0 || !(parts.some(isBodyWord) || line !== name)) return false;
  // Of one word only where a legal form tells: `Ecoplan AG`.
  if (parts.length === 1 && line === name) return false;
  if (parts.every((part) => /^[\p{Lu}\d&–—-]/u.test(part) || CONNECTORS.has(lower(part)) || /^[dl]['’]\p{Lu}/u.test(part))) return true;
  // Outside English the words after the noun are not capitalised: `Centre européen de la mobilité`.
  return parts.length <= 8 && isBodyWord(parts[0] ?? "") && parts.slice(1).some((part) => /^(?:für|de|des|du|pour|zur|d['’].*)$/u.test(part));
}

/**
 * Tells whether a name is that of a public authority, which signs what it issues.
 * @example `Ministry of Roads` → true; `Institute for Roads` → false
 */
export function isAuthorityName(name: string): boolean {
  return isBodyName(name) && /^(?:the )?(?:UN|United Nations|European Union|World Health|Bank of|Government of)\b|\b(?:ministry|ministries|department (?:of|for)|inspectorate|ombudsman|parliament|parliamentary|senate|authority|directorate|statistical office|statistics|audit office|court of auditors|auditor general|commissioner|ministerium|ministerie|ministère|secretaría|ministerio|bundesamt|landesamt|rechnungshof|bundestag|landtag)\b|ministerium\b/iu.test(name) && !/\b(?:universit|college|school of)/iu.test(name);
}

/** Tells whether a line is the name of a newspaper, magazine or site: short, capitalised, ended by such a noun. */
export function isPublicationName(line: string): boolean {
  const parts = words(line);
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || parts.length > 6 || /[.?!:;,]/u.test(line)) return false;
  return (PUBLICATIONS.has(lower(last)) || (/^the$/iu.test(parts[0] ?? "") && parts.some((part) => PUBLICATIONS.has(lower(part))))) &&
    parts.every((part) => /^\p{Lu}/u.test(part) || CONNECTORS.has(lower(part)));
}

/** Tells whether a name has a word in it that people's names do not have. */
export function namesABody(name: string): boolean {
  return words(name).some((word) => isBodyWord(word) || PUBLICATIONS.has(lower(word)));
}

/**
 * The proper name that a text begins with: capitalised words and the small words between them. A capital article is part
 * of it, for amid a sentence it would be small.
 * @example `the Halden Institute to reproduce` → `Halden Institute`; `RAND is a` → `RAND`
 */
export function properNameAt(text: string): string | undefined {
  const tokens = text.slice(0, 200).trim().replace(/^(?:the|der|die|das|dem|den|le|la|les|l['’])\s+/u, "").split(/\s+/u);
  const taken: string[] = [];
  let pending: string[] = [];
  for (const token of tokens) {
    const bare = token.replace(/[.,;:)]+$/u, "");
    if (/^[\p{Lu}\d&]/u.test(bare) || /^[dl]['’]\p{Lu}/u.test(bare)) {
      taken.push(...pending, bare);
      pending = [];
    } else if (taken.length > 0 && CONNECTORS.has(bare.toLowerCase())) pending.push(bare);
    else break;
    if (bare !== token) break;
  }
  const name = taken.join(" ");
  return name === "" || name.length > 100 || /^\d+$/u.test(name) ? undefined : name;
}
