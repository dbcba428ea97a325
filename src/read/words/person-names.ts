import { AND_OTHERS } from "../../model/source.ts";
import { isBodyName, namesABody } from "./organisation-words.ts";
import { isDocumentKind } from "./document-kinds.ts";
import { isPartHeading } from "./part-headings.ts";

const HONORIFIC = /^(?:(?:dr|prof|professor|professeur|mr|mrs|ms|miss|sir|dame|lord|lady|baroness|rev|revd|hon|gen|general|lt|col|colonel|maj|capt|captain|adm|admiral|amb|ambassador|sen|senator|rep|herr|frau|mme|madame|monsieur|the rt hon|rt hon|the right honourable|right honourable|the honou?rable|honou?rable|the hon|justice|judge|dipl-ing|ing|mag|pd|priv-doz|emeritus)\.?\s+)+/iu;
const DEGREES = /(?:,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|m\.?a\.?|m\.?sc\.?|b\.?a\.?|ll\.?[bm]\.?|mba|mph|jd|d\.?phil\.?|cbe|obe|mbe|frs|esq\.?|mp))+$/iu;
const PARTICLE = /^(?:de|da|do|dos|del|della|di|du|des|la|le|van|von|der|den|ter|ten|zu|zum|bin|binti|ibn|al|el|y|e|af|av)$/u;
const WORD_OF_A_NAME = /^(?:[dlDLO]['’])?(?:Mc|Mac|al-|el-|Al-|El-)?\p{Lu}[\p{L}'’\u00b7-]*$/u;
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}\.?$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const ROLE = /\b(?:fellow|scholar|intern|founder|professor|director|manager|analyst|researcher|scientist|economist|engineer|lecturer|editor|correspondent|reporter|columnist|consultant|adviser|advisor|president|chair(?:man|woman|person)?|minister|secretary|commissioner|chief|head|officer|specialist|coordinator|attorney|counsel|author|writer|student|candidate|staff|inspector|comptroller|ombudsman|archivist|registrar|ambassador|fachfrau|referent(?:in)?|leiter(?:in)?|directeur|directrice|chercheu(?:r|se))\b/iu;

/**
 * Tells whether a string has the shape of one person's name. Shape alone does not make a person of it: `Dry Docks`
 * has it too.
 * @example `Norman D. Levin` → true; `François d'Hérouville` → true; `Levin` → false; `Key Findings` → false
 */
export function looksLikePerson(name: string): boolean {
  const parts = name.split(" ");
  if (parts.length < 2 || parts.length > 6 || name.length > 60) return false;
  if (/\d|[:;?!/&"“”|@]|\s(?:AG|SA|GmbH|Ltd|Limited|LLC|LLP|Inc|plc|PLC|BV|NV|SAS|SARL|KG|Oy|AB|AS|SpA)\.?$/u.test(name)) return false;
  if (namesABody(name) || isDocumentKind(name) || isPartHeading(name) || ROLE.test(name)) return false;
  const isInCapitals = name.replace(/\b(?:Mc|Mac)(?=\p{Lu})/gu, "MC") === name.toUpperCase().replace(/\bMAC(?=\p{Lu})/gu, "MC");
  let whole = 0;
  for (const [index, part] of parts.entries()) {
    if (SUFFIX.test(part) && index > 0) continue;
    if (PARTICLE.test(part) || (isInCapitals && index > 0 && PARTICLE.test(part.toLowerCase()))) continue;
    if (INITIALS.test(part) && (part.length === 1 || part.includes("."))) continue;
    if (!WORD_OF_A_NAME.test(part)) return false;
    if (NEVER_IN_A_NAME.has(part.toLowerCase())) return false;
    whole++;
  }
  const last = parts.filter((part) => !SUFFIX.test(part)).at(-1) ?? "";
  return whole >= 1 && WORD_OF_A_NAME.test(last) && !PARTICLE.test(last) && !(whole === 1 && !parts.some((part) => INITIALS.test(part) || PARTICLE.test(part)));
}

/** Capitalised words of headlines, sites and addresses that no person is called by. */
const NEVER_IN_A_NAME = new Set(
  `the a an and or for of in on at to by from with how why what who when where is are this that our your new all about more after before between under
  policy report paper brief research key main next read share print download home contents table figure part chapter section annex appendix
  executive final full media contact public national international global united north south east west european american
  der die das und für mit im zur les des et pour dans sur une`.split(/\s+/u),
);

/** Takes off what stands around a name and is not the name: titles, degrees, footnote marks, brackets. */
export function bareName(text: string): string {
  return text
    .replace(/\([^()]*\)/gu, " ")
    .replace(/<[^<>]*>|\S+@\S+/gu, " ")
    .replace(/[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+/gu, "")
    // `Ada Ray1`: where she works is told under that number.
    .replace(/(\p{Ll})\d{1,2}\s*$/u, "$1")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?:,?\s+et al\.?)$/iu, "")
    .replace(HONORIFIC, "")
    .replace(DEGREES, "")
    .replace(/[\s,;.]+$/u, (end) => ((end === "." ? end : "")))
    .trim();
}

/** Whether a name has something that only people's names have: a title before it or an initial in it. */
export function isSurelyPerson(text: string): boolean {
  return HONORIFIC.test(text.trim()) || /(?:^|\s)\p{Lu}\.(?:\s|-?\p{Lu})/u.test(text);
}

/**
 * Reads a list of people, leaving out where they work and what they are.
 * @returns the names in order, with `et al.` at the end where the list has it, or `undefined` when there is anything in it that is neither.
 * @example `Dr Zoë Krähenbühl, Prof. Ana Ruiz and J. Smith (consultant)` → three names
 */
export function peopleIn(text: string): string[] | undefined {
  const names: string[] = [];
  const unbracketed = text.replace(OTHER_HAND, " ").replace(/\([^()]*\)/gu, " ").replace(/\[[^[\]]*\]/gu, " ").replace(/,?\s+et al\.?\s*$/iu, "").replace(DEGREES, "");
  let lastOfList = false;
  let behindOffice = false;
  // The separators are kept: after `A and B` the list of people is over, and a comma brings where they work.
  const pieces = unbracketed.split(/(\s*[,;]\s*(?:and\s+|und\s+|et\s+|&\s*)?|\s+(?:and|und|et|&|with)\s+)/u);
  for (const [index, part] of pieces.entries()) {
    if (index % 2 === 1) {
      if (lastOfList && !/and|und|et|&|with/u.test(part)) break;
      if (/and|und|et|&|;/u.test(part)) behindOffice = false;
      lastOfList = /and|und|et|&/u.test(part);
      continue;
    }
    if (part.trim() === "") continue;
    const name = bareName(part);
    if (names.length > 0 && ON_BEHALF.test(name)) break;
    if (name === "" || SUFFIX.test(name) || (names.length > 0 && /^\d{1,2}$/u.test(name)) || (names.length > 0 && CREDENTIAL.test(name))) continue;
    // Last in a row of offices stands where somebody works, which may have the shape of a name.
    if (behindOffice && index === pieces.length - 1) continue;
    if (looksLikePerson(name)) names.push(...twoInOne(name));
    // After a name may follow an office or a place of work; before the first nothing but a name may stand.
    else if (names.length > 0 && (namesABody(part) || ROLE.test(part) || isBodyName(part))) behindOffice = true;
    else return undefined;
  }
  if (names.length === 0) return undefined;
  return /\bet al\.?\s*$/iu.test(text) ? [...names, AND_OTHERS] : names;
}

/** What somebody has passed: `MPH`, `CNM`, `PharmD`. */
const CREDENTIAL = /^(?:[A-Z]{2,6}|[A-Z][a-z]{1,5}[A-Z][A-Za-z]?)(?:-[A-Z]{1,3})?$/u;
/** For whom the people before signed. */
const ON_BEHALF = /^(?:for|on behalf of)\s/iu;

/** Somebody in a list who did not write: `and Ada Ray (photography)`. */
const OTHER_HAND = /(?:,|\band\b|&)[^,()&]{3,60}\((?:photo|illustrat|video|graphic|edit|translat)[^()]{0,40}\)/giu;

/** Spanish joins two people, and the two names of one, with the same word: two that could each stand alone are two. */
function twoInOne(name: string): string[] {
  const parts = name.split(/\s(?:y|e)\s/u);
  return parts.length === 2 && parts.every(looksLikePerson) ? parts : [name];
}

/** `Levin, Norman D.` → `Norman D. Levin`; only for forms that are known to put the family name first. */
export function inSpokenOrder(name: string): string {
  const match = /^([^,]+),\s*([^,]+)(?:,\s*(Jr\.?|Sr\.?|II|III))?$/u.exec(name.trim());
  if (!match || namesABody(name)) return name.trim();
  return `${match[2] ?? ""} ${match[1] ?? ""}${match[3] === undefined ? "" : ` ${match[3]}`}`.replace(/\s+/gu, " ").trim();
}

const NOBODY = /^(?:admin(?:istrator)?|editor(?:s|ial)?|editorial (?:team|staff)|staff(?: writer| reporter)?|web ?(?:master|team|editor|admin)|news ?(?:desk|room)|redaktion|redaction|rédaction|anonymous|unknown|none|n\/a|guest(?: author)?|author|user\d*|root|default|test|contributor|communications?(?: team)?|press office|info)$/iu;

/** Tells whether a name is a word that stands where nobody is named: `admin`, `Staff writer`. */
export function isPlaceholder(name: string): boolean {
  return NOBODY.test(name.trim());
}

/** Tells whether an author's name is only what a program was set up with: `admin`, `cml-webteam`, `jsmith2`, a bare address, the path of a file. */
export function isGenericAuthor(name: string): boolean {
  const text = name.trim();
  return text === "" || NOBODY.test(text) || /^https?:|^www\.|@|^\S*\/\S*\.\p{Ll}{2,5}$/u.test(text) || /^[\p{Ll}\d._-]+$/u.test(text) || /^\p{L}+[_\d]\S*$/u.test(text) || !/\p{L}{2}/u.test(text);
}
