import type { BoilerplateRule } from "./boilerplate-rule.ts";

const LONGEST = 360;
const ABOUT = String.raw`(?:(?:press|media|general|further|all|any|sales) )?(?:enquir(?:y|ies)|inquir(?:y|ies)|questions|requests|comments|corrections|correspondence|feedback|letters(?: to the editor)?|submissions|manuscripts|orders)`;
/** `Questions about these figures should be sent to …` */
const ASKED = new RegExp(String.raw`(?:^|[.!?]\s)${ABOUT}\b[^.!?]{0,80}\b(?:should|must|may|can|to) be (?:\p{L}+ )?(?:sent|addressed|directed|made|submitted|e-?mailed|forwarded)\b|^${ABOUT}\b[^.!?]{0,60}\b(?:are welcome|should not exceed|must include)\b`, "iu");
/** `Contact: …`, `For more information: …` with somewhere to turn to. */
const LABEL = /^(?:(?:press|media) )?(?:contacts?|enquiries|inquiries|kontakt|pressekontakt|contact presse|corresponding author)\b\s*[:–—-]|^for (?:more|further|additional) (?:information|details)\b|^to (?:order|contact|request)\b/iu;
const SOMEWHERE = /@|\+?\d[\d ().-]{6,}\d|https?:|www\.|\b(?:call|telephone|tel\.?|phone|e-?mail|write to|contact|visit)\b/iu;
const HEADING = /^(?:(?:press|media) )?(?:contacts?|enquiries|inquiries|kontakt|pressekontakt)(?: (?:us|information|details))?:?$/iu;

/** Whom to write to about the work: press offices, enquiries, letters to the editor. Below the text, where it is part of no sentence of it. */
export const contact: BoilerplateRule = {
  name: "contact",
  recognises(words, { part }) {
    if (words.length > LONGEST || part < 0.7) return false;
    return ASKED.test(words) || HEADING.test(words) || (LABEL.test(words) && SOMEWHERE.test(words));
  },
  examples: [
    ["Questions about these tables should be sent to tides@harbour.example.", true],
    ["Contact: Ada Ray, press office, +41 555 0100", true],
    ["Media inquiries should be sent to the press office. Page last reviewed: June 14, 2022.", true],
    ["Letters to the editor should not exceed 250 words.", true],
    ["Contact", true],
    ["Questions about the tunnel should be put to the ministry before it signs.", false],
    ["Contact with the mainland was lost for nine days.", false],
    ["Requests for aid rose by a third.", false],
  ],
};
