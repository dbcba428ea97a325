import type { BoilerplateRule } from "./boilerplate-rule.ts";

/** The shop's part of a landing page: what the printed book costs and how to order it. */
export const priceTable: BoilerplateRule = {
  name: "price table",
  recognises(words) {
    if (words.length > 300) return false;
    return /^(?:purchase|buy|order)(?: a| the)? (?:print(?:ed)? )?(?:cop(?:y|ies)|book|edition)\b/iu.test(words) ||
      /\badd to (?:cart|basket|bag)\b/iu.test(words) ||
      /^\W*format\s*\|?\s*(?:list\s*)?price\b/iu.test(words) ||
      /^(?:paperback|hardcover|hardback|taschenbuch|broché)\b.{0,80}(?:[$€£]\s?\d|\d\s?[€£])/iu.test(words) ||
      /^in den warenkorb\b|^ajouter au panier\b/iu.test(words);
  },
  examples: [
    ["Purchase Print Copy", true],
    ["Format Price Add to Cart Paperback96 pages $20.00", true],
    ["The price of a ticket rose to $20.00.", false],
  ],
};
