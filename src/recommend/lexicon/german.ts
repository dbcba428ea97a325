import { wordSet, type Lexicon, type Verbs } from "./lexicon.ts";

/** German rules know a verb by its place and ending, so that no list of verbs is kept. */
const verbs: Verbs = { baseOf: () => undefined, is: () => false };
const none = wordSet("");

/** German as it is written in expert reports and position papers. To add a word, put it into its list. */
export const german: Lexicon = {
  language: "de",
  hasOrdinalStops: true,
  capitalisesNouns: true,
  frequent: wordSet("der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden aus dass sie nach wird bei einer um sind noch wie einem über einen zum haben nur oder aber vor zur durch"),
  abbreviations: wordSet("z.b bzw ca nr abs art usw d.h dr prof st mio mrd vgl ggf u.a o.ä evtl inkl zzgl bspw sog str tel hrsg f ff s d.i i.d.r"),
  sentenceOpeners: wordSet("der die das ein eine dies diese dieser dieses es sie er wir man in im auf für mit bei nach und aber doch denn auch so wenn weil"),
  verbs,
  words: {
    determiner: wordSet("der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller kein keine keinen keiner beide beiden solche mehrere einige viele"),
    possessive: wordSet("sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres unser unsere unseren unserer"),
    pronoun: wordSet("er sie es wir ich man ihnen ihm ihn uns wer niemand jemand jeder alle"),
    preposition: wordSet("in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter von vom vor während wegen zu zum zur zwischen gemäß laut innerhalb außerhalb statt anstelle entlang je pro angesichts aufgrund mittels"),
    auxiliary: wordSet("ist sind war waren sei seien hat haben hatte hatten wird werden wurde wurden würde würden kann können konnte könnte könnten soll sollen sollte sollten muss müssen musste müsste müssten darf dürfen dürfte dürften will wollen"),
    modal: wordSet("sollte sollten sollen soll muss müssen müsste müssten darf dürfen"),
    adverb: wordSet("auch zudem außerdem daher deshalb darum dringend unbedingt künftig jetzt nun dann dabei zugleich ferner vielmehr zunächst endlich bald sofort umgehend rasch schnell deutlich nicht nie noch nur schon hier dort stattdessen insbesondere vor_allem möglichst weiterhin wieder immer also ebenfalls ebenso hingegen jedoch dagegen deswegen somit folglich dazu dafür darüber hinaus stets selbst grundsätzlich mittelfristig langfristig kurzfristig"),
    subordinator: wordSet("wenn falls weil da obwohl während bevor nachdem bis solange sobald sofern damit ob dass wie wo wohin woher als"),
    relative: wordSet("welche welcher welches welchen"),
    saying: none, advising: none, viewNoun: none, adviceNoun: none,
    ownVoice: wordSet("wir ich gutachten studie papier positionspapier bericht kommission rat beirat autoren autorinnen verfasser stellungnahme analyse verband"),
    change: none, effect: none, stative: none, reading: none, deliberate: none, documentNoun: none,
    agentNoun: wordSet(`bund länder land kommunen kommune gemeinden gemeinde städte stadt landkreise kreise regierung bundesregierung landesregierung bundestag bundesrat
      landtag parlament gesetzgeber politik ministerium ministerien verwaltung behörde behörden aufsicht träger kassen krankenkassen pflegekassen
      arbeitgeber gewerkschaften verbände unternehmen betriebe schulen hochschulen universitäten kliniken krankenhäuser ärzte lehrkräfte
      versicherer banken sparkassen betreiber netzbetreiber hersteller anbieter vermieter eigentümer kirchen stiftungen gerichte polizei
      eu union mitgliedstaaten staat staaten kommission parteien koalition minister ministerin kanzler kanzlerin bürgermeister senat
      kammern sozialpartner tarifpartner akteure entscheidungsträger verantwortliche dienste einrichtungen heime bahn`),
    thingNoun: none, imperativeOpener: none, recording: none, recordObject: none,
    time: wordSet("januar februar märz april mai juni juli august september oktober november dezember jahr jahre jahren ende mitte anfang"),
  },
  states: new Map(),
  sections: [
    { kind: "boilerplate", heading: /^(?:impressum|kontakt|über (?:uns|das institut|die autor)|literatur|quellen|danksagung|zitiervorschlag|hinweise?|anmerkungen|copyright|rechtliches)/iu },
    { kind: "furniture", heading: /^(?:inhalt|inhaltsverzeichnis|verwandte|mehr zum thema|teilen|schlagwörter)/iu },
    { kind: "recommendations", heading: /empfehlung|forderung|was (?:jetzt )?(?:zu tun ist|getan werden muss|geschehen muss)|handlungsbedarf|maßnahmen|unsere vorschläge|was hilft/iu },
    { kind: "method", heading: /^(?:methodik|methode|daten|vorgehen|datengrundlage)/iu },
    { kind: "views", heading: /^(?:die debatte|positionen|stimmen|kritik|was andere sagen|stellungnahmen)/iu },
  ],
};
