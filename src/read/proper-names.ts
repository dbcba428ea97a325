/** A proper name: words with capitals, joined by small words only in its middle. */
export const PROPER_NAME =
  "\\p{Lu}[\\p{L}\\d&'’.-]*(?:\\s+(?:(?:of|for|the|and|on|in|to|&|de|la|für|des|der|du)\\s+){0,3}\\p{Lu}[\\p{L}\\d&'’-]*)*";

/** Nouns that make a name a body's and not a person's or a work's. */
const BODY_NOUN =
  /\b(?:academy|agency|alliance|assembly|association|authority|board|bureau|cent(?:er|re)|chamber|college|commission|committee|company|congress|corporation|council|court|department|directorate|federation|forum|foundation|fund|group|initiative|institute|institution|laborator(?:y|ies)|lab|league|library|ministry|museum|network|observatory|office|organi[sz]ation|panel|parliament|partnership|press|programme|project|secretariat|service|society|subcommittee|task force|think tank|treasury|trust|union|university|institut|stiftung|ministerium|zentrum|verband|bundesamt|université|centre|conseil|fondation)\b/iu;

/** Small words that may stand inside a person's name. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y|e|d'|ó)$/iu;

/** Tells whether a line is the name of a body: capitals throughout, and a noun that bodies are called by. */
export function isBodyName(line: string): boolean {
  if (/[.:;!?|]|\d{3}/u.test(line) || line.split(/\s+/u).length > 12 || !BODY_NOUN.test(line)) return false;
  // German and French names of bodies have words in small letters, but begin with the noun and say for what.
  return new RegExp(`^(?:The\\s+)?${PROPER_NAME}$`, "u").test(line) || (/^\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?(?:für|zur|der|des|de|du|d['’])/u.test(line) && BODY_NOUN.test(line.split(" ")[0] ?? ""));
}

/** What a person is, beside the name: told by the noun, left out of the byline. */
const ROLE = /\b(?:director|fellow|engineer|professor|analyst|researcher|economist|editor|officer|president|chair|manager|advis[eo]r|secretary|minister|head of|lead|associate|scholar|correspondent|reporter|lecturer|scientist|counsel|leiter|referent)\b/iu;

/**
 * Splits a byline into names, in order and as printed, without titles, affiliations and addresses.
 * @returns an empty list when any part of it cannot be a name: a wrong author is worse than none.
 */
export function namesIn(byline: string): string[] {
  const parts = byline
    .replace(/\S+@\S+/gu, "")
    .replace(/\([^)]*\)/gu, "")
    .replace(/[*†‡§¹²³]+|\d+$/gu, "")
    .split(/\s*(?:,|;|\s&\s|\s(?:and|und|et|with)\s)\s*/u)
    .map((part) => part.replace(/^(?:dr|prof(?:essor)?|mr|mrs|ms|sir|dame)\.?\s+/iu, "").trim())
    .filter((part) => part !== "" && !/^(?:ph\.?d|m\.?d|i{2,3}|et al)\.?$/iu.test(part))
    .filter((part, index) => index === 0 || !ROLE.test(part));
  const people = parts.filter((part) => !isBodyName(part));
  if (people.length === 0) return parts;
  // Beside a person, a body is the employer.
  return people.every(isPersonName) ? people : [];
}

/** Two to six words, each with a capital, an initial, or a particle between them. */
function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 6 || /[\d:!?"“”|/]/u.test(text)) return false;
  return words.every((word, index) => (PARTICLE.test(word) && index > 0 && index < words.length - 1) || /^(?:[dDlL]['’])?\p{Lu}[\p{L}'’.-]*$/u.test(word));
}
