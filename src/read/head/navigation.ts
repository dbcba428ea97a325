import type { HeadRule } from "./head-rule.ts";

/** What sites call their parts. */
const SITE_PART = /^(?:home|about(?: us)?|research|events|experts|people|publications|reports|news|press|media|blog|podcasts?|topics|issues|regions|programs|programmes|projects|library|data|careers|jobs|contact(?: us)?|donate|support us|give|shop|store|search|menu|newsletter|subscribe|log ?in|sign in|join|membership|opinion|commentary|analysis|politics|business|sports?|culture|obituaries|archive|resources|centers|centres|our work|get involved|latest|multimedia|video|e-paper)$/iu;

/** `Research  Events  Experts  About`: links in a row, set apart by more than a blank, or named as sites name their parts. */
function isMenuLine(text: string): boolean {
  const apart = text.split(/\s{2,}|\t/u).filter((part) => part !== "");
  const isShort = (part: string): boolean => part.split(/\s/u).length <= 3 && !/[\d.?!:;]/u.test(part);
  if (apart.length >= 3 && apart.every(isShort) && apart.some((part) => SITE_PART.test(part))) return true;
  const words = text.split(/\s+/u);
  return words.length >= 3 && words.every((word) => SITE_PART.test(word));
}

/** Links of the page around the work: skip links, crumbs, share bars, log-in links, buttons. */
export const navigation: HeadRule = {
  name: "navigation",
  read(line) {
    const text = line.trim();
    if (text.length > 120) return undefined;
    if (/^(?:skip to|jump to|zum inhalt|aller au contenu|skip all front matter)\b/iu.test(text)) return {};
    if (/^(?:home|startseite|accueil)(?:\s*[>›»/|·\s]\s*\p{Lu}[\p{L}\s&>›»/|·-]*)?$/u.test(text) || /^Home\b[^.?!]*$/u.test(text)) return {};
    if (/^[^.?!]+(?:\s[>›»]\s[^.?!]+)+$/u.test(text)) return {};
    if (/^(?:share|tweet|print|e-?mail|pdf|save|listen|search|menu|close|log ?in|sign in|subscribe|register|cite|copy link|download|citation|teilen|drucken|partager|imprimer|facebook|twitter|linkedin|whatsapp)(?:[\s|·•,/]+(?:share|tweet|print|e-?mail|pdf|save|listen|subscribe|log ?in|sign in|register|facebook|twitter|linkedin|whatsapp|copy link|cite|this))*$/iu.test(text)) return {};
    if (/^(?:download|view|open|get)(?: the| this| full)* (?:pdf|e-?book|epub|report|document|paper|brief|file|version|full text)\b.{0,30}$/iu.test(text)) return {};
    if (isMenuLine(text)) return {};
    if (/^\d+ ?(?:min(?:ute)?s?)(?:\.| read| de lecture| lesezeit)?(?: read)?$/iu.test(text) || /^(?:reading time|lesezeit|temps de lecture)\b/iu.test(text)) return {};
    if (/^(?:\d{1,4} (?:pages?|pp\.?|seiten)|pp?\. ?\d+(?:[–-]\d+)?|free access|open access)$/iu.test(text)) return {};
    return undefined;
  },
  examples: [
    ["Skip to page content", {}],
    ["Home Research Published Research Reports", {}],
    ["Home > Research > Reports", {}],
    ["Share | Tweet | Print", {}],
    ["9 min read", {}],
    ["6 pages", {}],
    ["Research  Events  Our experts  About", {}],
    ["Research Events Experts About", {}],
    ["Download PDF (1.2 MB)", {}],
    ["News about ports", undefined],
    ["Home advantage is real.", undefined],
    ["Sharing the Burden", undefined],
  ],
};
