import type { BoilerplateRule } from "./boilerplate-rule.ts";

const LONGEST = 900;
const RIGHTS = [
  /\bpermission\b/iu, /\b(?:reproduc|re-?print|re-?us(?:e|ed|ing)\b|duplicat|redistribut|republish|copied)/iu, /\bcopyright|©|\btrademark|intellectual property|all rights reserved|licen[cs]e[ds]?\b|public domain/iu,
  /\b(?:noncommercial|non-commercial|commercial) (?:use|purposes)|unauthori[sz]ed|prohibited|protected by law|belegexemplar|may be freely copied/iu,
  /\b(?:nachdruck|vervielfältigung|alle rechte vorbehalten|genehmigung|urheberrecht)/iu, /\b(?:tous droits réservés|reproduction (?:interdite|autorisée)|autorisation)/iu,
];
const PLAIN = /^(?:©|\(c\)|copyright)\s?.{0,200}$|^all rights reserved\.?|^(?:nachdruck|vervielfältigung)\b.{0,200}$|^(?:reproduction|tous droits)\b.{0,160}(?:interdite|réservés|autorisée)|^no part of this\b|\bwithout (?:the )?(?:prior |written |express )*permission\b.{0,80}$|\bmay be freely copied\b|\bplease read our terms\b/iu;

/** Who may copy what: permissions, copyright lines, licence notices. At the beginning or the end of a capture, never amid its text. */
export const permissions: BoilerplateRule = {
  name: "permissions",
  recognises(words, { part }) {
    if (words.length > LONGEST || (part > 0.2 && part < 0.5)) return false;
    if (words.length < 260 && PLAIN.test(words)) return true;
    return part >= 0.5 && RIGHTS.filter((sign) => sign.test(words)).length >= 3;
  },
  examples: [
    ["© 2023 Institute for Ports. All rights reserved.", true],
    ["This document is protected by law. Permission must be obtained from the Institute to reproduce it for commercial purposes.", true],
    ["Nachdruck nur mit Genehmigung; Belegexemplare sind an das Institut zu senden.", true],
    ["The ministry gave permission for a third runway.", false],
    ["Towns should reuse rain water and license those who sell it.", false],
  ],
};
