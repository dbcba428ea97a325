import { navigation } from "../head/navigation.ts";
import { NO_CONTEXT } from "../head/head-rule.ts";
import type { BoilerplateRule } from "./boilerplate-rule.ts";

/** Links around the text: crumbs, share bars, teasers of other items, page numbers standing alone. */
export const pageFurniture: BoilerplateRule = {
  name: "navigation",
  recognises(words, { part }) {
    if (words.length > 200) return false;
    if ((part < 0.15 || part > 0.85 || /^(?:skip|jump) to/iu.test(words)) && navigation.read(words, NO_CONTEXT) !== undefined) return true;
    return /^(?:read (?:next|more|also)|related (?:content|articles?|stories|posts)|more (?:like this|from)|you may also like|recommended for you|see also|topics|tags|lesen sie auch|mehr zum thema|à lire aussi|lire aussi|back to top|nach oben|haut de page)\b\s*(?::.*|$)/iu.test(words) ||
      /^(?:share|tweet|print|e-?mail)(?:\s+(?:share|tweet|print|e-?mail|this))+$/iu.test(words) || /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/iu.test(words);
  },
  examples: [
    ["Skip to page content", true],
    ["Read next: Six myths about seasonal work", true],
    ["Share Tweet E-mail", true],
    ["Page 3 of 12", true],
    ["Read more slowly, the report advises teachers.", false],
  ],
};
