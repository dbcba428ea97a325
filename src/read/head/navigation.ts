import type { HeadRule } from "./head-rule.ts";

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
    ["Home advantage is real.", undefined],
    ["Sharing the Burden", undefined],
  ],
};
