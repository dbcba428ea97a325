import { dateInWords, datesInside } from "../words/date-in-words.ts";
import { isDocumentKind } from "../words/document-kinds.ts";
import { isBodyName } from "../words/organisation-words.ts";
import { documentNumber, doiIn, printedIsbn } from "../words/identifiers.ts";
import { inSpokenOrder, isGenericAuthor, looksLikePerson, peopleIn } from "../words/person-names.ts";
import { canonicalAddress } from "../words/web-address.ts";
import type { HeadRule, Meaning } from "./head-rule.ts";

const LONGEST = 400;
const LABEL = /^([\p{L}][\p{L}\s./()-]{1,40}?)\s*:\s*(\S.*)$/u;

/** What each label's value states; `undefined` when the value is not what the label says. */
const READERS: readonly (readonly [label: RegExp, read: (value: string) => Meaning | undefined])[] = [
  [/^(?:title|titel|titre)$/iu, (title) => ({ title })],
  // A memorandum has its title here; a catalogue has a word or two of what a work is about.
  [/^(?:subject|re|betreff|objet)$/iu, (value) => {
    const title = value.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/iu, "");
    return title.split(" ").length > 2 && !title.includes(";") && !isDocumentKind(title) ? { title } : {};
  }],
  // A mail's sender; a house sends what it publishes.
  [/^(?:from|von)$/iu, (value) => {
    const sender = value.replace(/\s*[<[(]\S*@[^>\])]*[>\])]?.*$/u, "").replace(/^["']|["']$/gu, "");
    if (peopleIn(sender)) return authors(sender);
    // `Office of Inspector General, Audits Division`: the body, and not which part of it wrote.
    const body = sender.replace(/,\s[^,]{2,60}\b(?:division|branch|unit|section|team|directorate)$/iu, "");
    return isBodyName(body) ? { publisher: body } : /@/u.test(value) ? {} : undefined;
  }],
  [/^(?:sent|gesendet|envoyé)$/iu, (value) => {
    const date = datesInside(value)[0]?.date;
    return date === undefined ? {} : { date };
  }],
  [/^(?:to|cc|bcc|an|reply-to|memorandum (?:for|to)|memo (?:for|to)|through|attention|attn)$/iu, () => ({})],
  [/^(?:sub-?title|untertitel|sous-titre)$/iu, (subtitle) => ({ subtitle })],
  [/^(?:authors?(?:\(s\))?|by|written by|autor(?:en|innen|in)?|verfasser(?:in)?|auteurs?|autrice)$/iu, authors],
  [/^(?:publication date|date published|published(?: on)?|date of publication|issue date|date issued|release date|released|date|erschienen(?: am)?|veröffentlicht(?: am)?|datum|date de publication|publié le|year|year of publication|publication year|erscheinungsjahr|report date)$/iu, (value) => {
    const [own = ""] = value.split(/\s*[|;]\s*/u);
    const date = dateInWords(own) ?? datesInside(own)[0]?.date;
    return date === undefined ? {} : { date };
  }],
  [/^(?:publisher|published by|institution|issuing agency|herausgeber|verlag|éditeur|issuing body)$/iu, (publisher) => ({ publisher: publisher.replace(/[.;]$/u, "") })],
  [/^(?:document (?:number|no\.?)|report (?:number|no\.?)|publication (?:number|no\.?)|product (?:number|code)|doc\.? (?:number|no\.?)|reference(?: number)?|ref\.?|aktenzeichen|dokument(?:en)?nummer|drucksache|numéro(?: de document)?)$/iu, (value) => {
    const identifier = documentNumber(value) ?? (/^[\p{L}\d][\p{L}\d./ -]{1,30}$/u.test(value) && /\d/u.test(value) ? value : undefined);
    return identifier === undefined ? {} : { identifier };
  }],
  [/^doi$/iu, (value) => ({ ...(doiIn(value) === undefined ? {} : { identifier: doiIn(value) ?? "" }) })],
  [/^(?:e-?)?isbn(?:-1[03])?(?:\s*\(.*\))?$/iu, (value) => {
    const identifier = printedIsbn(`ISBN ${value}`);
    return identifier === undefined ? {} : { identifier };
  }],
  [/^(?:url|web address|address|link|permalink|source|source url|canonical url|available at|online at|quelle|retrieved from|original url)$/iu, (value) => {
    const source = /^(?:https?:\/\/|www\.)\S+$/u.test(value) ? canonicalAddress(value.startsWith("www.") ? `https://${value}` : value) : undefined;
    if (source === undefined) return undefined;
    const identifier = /^https?:\/\/(?:dx\.)?doi\.org\//u.test(value) ? doiIn(value) : undefined;
    return identifier === undefined ? { source } : { identifier };
  }],
  [/^(?:updated|last updated|last modified|modified|revised|accessed|retrieved|captured|next release|next update|embargo(?:ed)?|received|accepted|submitted|first version|redaktionsschluss|stand|mis à jour(?: le)?|dernière mise à jour|keywords|key ?words|distr\.?|original(?: language)?|jel(?: codes?| classification)?|topics?|subjects|tags|language|pages|paperback pages|print format|availability|content type|format|contact|issn|price|isbn|series|status|phone|tel|fax|e-?mail|document type|type|category|schlagwörter|kontakt|mots-clés)$/iu, () => ({})],
];

function authors(value: string): Meaning {
  // A label may put the family name first: `Levin, Norman D.`; several are then parted by semicolons.
  const inverted = value.split(/\s*;\s*/u).map(inSpokenOrder);
  if (/^[^,;]+,[^,;]+(?:;|$)/u.test(value) && inverted.every(looksLikePerson)) return { author: inverted };
  const people = peopleIn(value);
  if (people) return { author: people };
  const name = value.replace(/[.;]$/u, "");
  return isGenericAuthor(name) || name.length > 100 ? {} : { author: [name] };
}

/** Tells whether words are a label whose value stands elsewhere: `Date published`. */
export const isLabel = (words: string): boolean => READERS.some(([known]) => known.test(words));

/** A label and its value, as catalogues, document details and saved pages have them. */
export const labelLine: HeadRule = {
  name: "label line",
  read(line) {
    const match = line.length > LONGEST ? null : LABEL.exec(line.trim());
    const label = match?.[1]?.trim();
    const value = match?.[2]?.trim();
    if (label === undefined || value === undefined) return undefined;
    return READERS.find(([known]) => known.test(label))?.[1](value);
  },
  examples: [
    ["Author: Levin, Norman D.", { author: ["Norman D. Levin"] }],
    ["Authors: Ada Ray and Lu Bo Wen", { author: ["Ada Ray", "Lu Bo Wen"] }],
    ["Publication Date: 01-2019", { date: "2019-01" }],
    ["Published: 9:14 AM, Thursday 12 August 2021 | Updated: 13 August 2021", { date: "2021-08-12" }],
    ["Document Number: QR-2207-N", { identifier: "QR-2207-N" }],
    ["Last updated: 3 May 2020", {}],
    ["Source: https://a.example/report?utm_source=mail", { source: "https://a.example/report" }],
    ["Source: a survey of mayors", undefined],
    ["From: Institute for Quays <weekly@quays.example>", { publisher: "Institute for Quays" }],
    ["Sent: 14 May 2019 07:02", { date: "2019-05-14" }],
    ["Subject: FW: Who mends the weir?", { title: "Who mends the weir?" }],
    ["Subject: Final audit report", {}],
    ["From: Office of Harbours, Audits Division", { publisher: "Office of Harbours" }],
    ["Bridges: what to do about them", undefined],
  ],
};
