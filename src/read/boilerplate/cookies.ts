import type { BoilerplateRule } from "./boilerplate-rule.ts";

/** The notice that a site sets cookies. */
export const cookies: BoilerplateRule = {
  name: "cookie notice",
  recognises: (words) =>
    (words.length <= 160 && /^(?:cookies|javascript|java ?script and cookies) (?:must|should|need to|has to) be (?:enabled|accepted|activated|switched on)\b/iu.test(words)) ||
    words.length <= 500 && /\bcookies?\b/iu.test(words) &&
    /\b(?:we (?:and our partners )?use|this (?:web)?site uses|accept(?: all)? cookies|cookie (?:settings|preferences|policy|consent)|manage (?:choices|cookies)|verwende[nt]|nous utilisons|ce site utilise)\b/iu.test(words),
  examples: [
    ["We use cookies. You must accept all cookies to watch our videos.", true],
    ["Cookies must be enabled to download this brief.", true],
    ["The tribunal should hear cases on cookies and consent.", false],
  ],
};
