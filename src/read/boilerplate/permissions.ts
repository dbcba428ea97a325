import type { BoilerplateRule } from "./boilerplate-rule.ts";

const LONGEST = 900;
const RIGHTS = [
  /\bpermission\b/iu, /\b(?:reproduc|re-?print|re-?us(?:e|ed|ing)\b|duplicat|redistribut|republish|copied)/iu, /\bcopyright|©|\btrademark|intellectual property|all rights reserved|licen[cs]e[ds]?\b|public domain/iu,
  /\b(?:noncommercial|non-commercial|commercial) (?:use|purposes)|unauthori[sz]ed|prohibited|protected by law|belegexemplar|may be freely copied/iu,
  /\b(?:nachdruck|vervielfältigung|alle rechte vorbehalten|genehmigung|urheberrecht)/iu, /\b(?:tous droits réservés|reproduction (?:interdite|autorisée)|autorisation)/iu,
];
const PLAIN = /^(?:©|\(c\)|copyright)\s?.{0,200}$|^all rights reserved\.?|^(?:nachdruck|vervielfältigung)\b.{0,200}$|^(?:reproduction|tous droits)\b.{0,160}(?:interdite|réservés|autorisée)|^no part of this\b|\bwithout (?:the )?(?:prior |written |express )*permission\b.{0,80}$|\bmay be freely copied\b|\bplease read our terms\b/iu;

/** `Short extracts may be reproduced provided that …`, `This paper should not be quoted without …`: who may use the work, said at its beginning. */
const USE = /^(?:(?:short |brief )?(?:extracts?|excerpts?|quotations?)|(?:any|no|parts?)(?: part)? of (?:this|the)|(?:this|the|these|our) (?:document|report|paper|note|work|publication|text|manuscript|draft|version|material)s?|(?:working|discussion) papers)\b.{0,80}\b(?:may|must|should|can|are)\b.{0,40}\b(?:reproduced|copied|quoted|cited|reprinted|circulated|sold|distributed|shared|altered)\b/iu;

/** Who may copy what: permissions, copyright lines, licence notices. At the beginning or the end of a capture, never amid its text. */
export const permissions: BoilerplateRule = {
  name: "permissions",
  recognises(words, { part }) {
    if (words.length < 400 && USE.test(words) && (RIGHTS.some((sign) => sign.test(words)) || /\bdiscussion\b/iu.test(words))) return true;
    if (words.length > LONGEST || (part > 0.2 && part < 0.5)) return false;
    if (words.length < 260 && PLAIN.test(words)) return true;
    // The back of a title page: numbers, then the copyright.
    if (words.length < 500 && /^(?:ISBN|ISSN|DOI)\b.{0,160}(?:©|\bcopyright\b|\ball rights reserved\b)/iu.test(words)) return true;
    return part >= 0.5 && RIGHTS.filter((sign) => sign.test(words)).length >= 3;
  },
  examples: [
    ["© 2023 Institute for Ports. All rights reserved.", true],
    ["This document is protected by law. Permission must be obtained from the Institute to reproduce it for commercial purposes.", true],
    ["Nachdruck nur mit Genehmigung; Belegexemplare sind an das Institut zu senden.", true],
    ["This document should not be reproduced in altered form; limited electronic distribution is permitted.", true],
    ["ISBN 978-0-8330-3512-7 © Harbour Board 2021 Short extracts may be reproduced provided that the source is acknowledged.", true],
    ["This report is being distributed to every harbour master in the country.", false],
    ["The ministry gave permission for a third runway.", false],
    ["Towns should reuse rain water and license those who sell it.", false],
  ],
};
