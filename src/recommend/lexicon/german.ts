import { wordSet, type Lexicon, type Verbs } from "./lexicon.ts";

/** Participles and forms of the third person that do not show their infinitive; what stands in front (`ab-ge-`, `ent-`) is added. */
const irregular = new Map(
  `schlossen schließen, strichen streichen, schieden scheiden, boten bieten, troffen treffen, zogen ziehen, nommen nehmen, hoben heben, schoben schieben,
  schrieben schreiben, sprochen sprechen, brochen brechen, wiesen weisen, bunden binden, funden finden, gangen gehen, standen stehen, geben geben,
  bracht bringen, dacht denken, nannt nennen, tan tun, lässt lassen, gibt geben, nimmt nehmen, tritt treten, hält halten, trägt tragen, schlägt schlagen,
  sieht sehen, spricht sprechen, trifft treffen, hilft helfen, ist sein, hat haben, wird werden`
    .split(/,\s+/u)
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** German verbs are known by their endings, so that no list of them is kept: `aus-ge-bau-t`, `ver-besser-t`, `saniert`, `geschaffen`. */
const verbs: Verbs = {
  baseOf(word, form) {
    for (let at = 0; at < word.length - 2; at++) {
      const infinitive = irregular.get(word.slice(at));
      if (infinitive !== undefined) return word.slice(0, at).replace(/ge$/u, "") + infinitive;
    }
    const [, before = "", stem = ""] = (form === "participle" ? /^(?!be(?!i|reit)|ent|er|ver|zer|miss)(\p{L}*?)ge(\p{L}{2,})$/u.exec(word) : null) ?? ["", "", word];
    if (form === "participle" && stem === word && !/iert$|^(?:be|emp|ent|er|ver|zer|miss|über|unter|um|voll|wider|durch|hinter)|(?:be|ent|er|ver)/u.test(word)) return undefined;
    if (/en$/u.test(stem)) return before + stem;
    return /t$/u.test(stem) ? before + infinitiveOf(stem.replace(/e?t$/u, "")) : undefined;
  },
  is: () => false,
};

/** `bau` → `bauen`, `besser` → `bessern`, `sanier` → `sanieren`. */
function infinitiveOf(stem: string): string {
  return /(?:[^i]er|el)$/u.test(stem) ? `${stem}n` : `${stem}en`;
}

/** Every form of regular verbs from their stems (`sag`: `sagt`, `sagen`, `sagte`, `fordern` …), and forms as they are. */
function forms(stems: string, others: string): ReadonlySet<string> {
  return wordSet(`${stems.replace(/\S+/gu, "$&e $&n $&t $&et $&en $&te $&ten")} ${others}`);
}

const none = wordSet("");

/** German as it is written in expert reports and position papers. To add a word, put it into its list. */
export const german: Lexicon = {
  language: "de",
  hasOrdinalStops: true,
  frequent: wordSet("der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden aus dass sie nach wird bei einer um sind noch wie einem über einen zum haben nur oder aber vor zur durch"),
  abbreviations: wordSet("z.b bzw ca nr abs art usw d.h dr prof st mio mrd vgl ggf u.a o.ä evtl inkl zzgl bspw sog str tel hrsg f ff s d.i i.d.r"),
  sentenceOpeners: wordSet("der die das den dem ein eine dies diese dieser dieses es sie er wir man in im auf für mit bei nach und aber doch denn auch so wenn weil wer was zudem außerdem dabei dafür damit seit bis ohne"),
  verbs,
  words: {
    determiner: wordSet("der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller kein keine keinen keiner keinem beide beiden solche mehrere einige viele sämtliche"),
    possessive: wordSet("sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere unseren unserer"),
    pronoun: wordSet("er sie es wir ich man ihnen ihm ihn uns wer niemand jemand"),
    preposition: wordSet("in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter von vom vor während wegen zu zum zur zwischen gemäß laut innerhalb außerhalb statt anstatt anstelle entlang je pro angesichts aufgrund mittels"),
    auxiliary: wordSet("ist sind war waren wäre wären sei seien hat haben hatte hatten hätte hätten wird werden wurde wurden würde würden kann können konnte könnte könnten soll sollen sollte sollten muss müssen musste mussten müsste müssten darf dürfen dürfte dürften will wollen"),
    modal: wordSet("sollte sollten muss müssen müsste müssten darf dürfen soll sollen könnte könnten"),
    adverb: wordSet("auch zudem außerdem daher deshalb darum dringend unbedingt künftig jetzt nun dann dabei zugleich ferner vielmehr zunächst zuerst endlich bald sofort umgehend rasch schnell deutlich nicht nie noch nur schon hier dort stattdessen insbesondere möglichst weiterhin wieder immer also ebenfalls ebenso hingegen jedoch dagegen deswegen somit folglich dazu dafür damit darüber daran darauf hinaus stets selbst grundsätzlich mittelfristig langfristig kurzfristig gleichzeitig so besonders schließlich verstärkt allein gemeinsam"),
    subordinator: wordSet("wenn falls weil da obwohl während bevor nachdem bis solange sobald sofern damit ob dass wie wo wohin woher als sodass indem"),
    relative: wordSet("welche welcher welches welchen"),
    /** Verbs by which others are quoted. */
    saying: forms("sag mein find forder behaupt argumentier erklär kritisier verlang beton warn glaub versprech plädier dräng poch klag empfehl", "beschloss beschlossen hält halten vertritt vertreten heißt hieß verspricht versprach empfiehlt empfahl rät raten"),
    /** Verbs by which a document asks. */
    advising: forms("empfehl forder verlang appellier plädier erwart bitt", "empfiehlt raten rät rate ersuchen rufen ruft regen regt schlagen schlägt sprechen setzen"),
    viewNoun: wordSet("ansicht auffassung meinung sicht angaben überzeugung einschätzung lesart"),
    /** What is said of something that is to be done: `es ist geboten`. */
    adviceNoun: wordSet("notwendig nötig erforderlich geboten unerlässlich unabdingbar unverzichtbar wichtig sinnvoll ratsam überfällig dringlich zwingend zeit angebracht entscheidend wünschenswert empfehlenswert zielführend sachgerecht klug besser richtig sinnvoller zentral"),
    ownVoice: wordSet("rechnungshof landesrechnungshof bundesrechnungshof gutachten studie papier positionspapier bericht kommission rat sachverständigenrat beirat autoren autorinnen verfasser stellungnahme analyse verband"),
    /** What a thing does of itself. */
    change: wordSet("steigen sinken wachsen zunehmen abnehmen erreichen erhöhen zurückgehen liegen betragen fallen erholen dauern kosten enden beginnen einsparen verdoppeln halbieren verringern senken reichen ausreichen genügen gelingen überraschen wundern"),
    /** What asks no more of anybody than to think. */
    reading: wordSet("verwechselt verstanden missverstanden interpretiert gelesen überbewertet erwarten befürchten beobachten sehen erkennen verstehen erklären vermuten rechnen hoffen spüren verzeichnen finden begrüßen betonen unterscheiden entnehmen danken verdanken feststellen einräumen zugeben fragen bedenken zeigen entgegenhalten festhalten anmerken widersprechen"),
    deliberate: wordSet("prüfen erwägen überlegen nachdenken"),
    effect: none, stative: none, documentNoun: none,
    /** Who acts. What begins with a hyphen counts at the end of longer words too: `-amt` is in `Tiefbauamt`; endings are left out. */
    agentNoun: wordSet(`bund länder land bundesland kommune stadt städte bahn staat eu union politik polizei justiz heim akteure verantwortliche europa deutschland österreich schweiz
      -ministerium -ministerien -minister -ministerin -ministerinnen -verwaltung -regierung -behörde -amt -ämter -rat -räte -kasse -kammer -kommission -ausschuss -ausschüsse -agentur
      -bundestag -landtag -städtetag -kreistag -parlament -gesetzgeber -senat -senator -senatorin -kreis -gemeinde -aufsicht -gericht -partei -fraktion -koalition -opposition -kanzler -kanzlerin -präsident
      -meister -meisterin -verband -verbände -verein -vereinigung -gemeinschaft -bündnis -gewerkschaft -kirche -stiftung -institut -hochschule -universität -schule -klinik -krankenhaus -krankenhäuser -dienst -einrichtung
      -unternehmen -betrieb -wirtschaft -industrie -branche -bank -versicherer -versicherung -werke -gesellschaft -genossenschaft -konzern -verlag -verlage -vorstand
      -träger -betreiber -anbieter -hersteller -geber -nehmer -halter -leiter -leitung -händler -planer -ionär -vermieter -eigentümer -lehrer -partner -innen -leute -kräfte -ärzte -eltern -mitgliedstaat -werk -bibliothek -erei -museen -theater -redaktion`),
    thingNoun: wordSet("ki it öpnv pv lng co vorrat apparat netzwerk netzwerke grundwerk regelwerk regelwerke bauwerk bauwerke kraftwerk kraftwerke stadtwerk werk bergwerk landwerk"),
    imperativeOpener: none, recording: none, recordObject: none,
    time: none,
  },
  states: new Map(),
  sections: [
    { kind: "boilerplate", heading: /^(?:impressum|kontakt|über (?:uns|das institut|die autor\p{L}*)|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|danksagung|zitiervorschlag|hinweise?|anmerkungen|fußnoten|copyright|rechtliches|datenschutz)$/iu },
    { kind: "furniture", heading: /^(?:inhalt|inhaltsverzeichnis|verwandte \p{L}+|mehr zum thema|teilen|schlagwörter)$/iu },
    { kind: "recommendations", heading: /empfehlung|(?:^|\s|haupt|kern)forderung|wir fordern|was .*(?:zu tun ist|(?:passieren|geschehen|tun|werden) (?:muss|müssen|sollten?))|handlungsbedarf|maßnahmen|vorschläge|was hilft|^an (?:die|den|das) \p{L}+/iu },
    { kind: "method", heading: /^(?:methodik|methoden?|vorgehen|datengrundlage|daten und methoden?)$/iu },
    { kind: "views", heading: /^(?:die debatte|stimmen|kritik|was andere .*|reaktionen)$/iu },
  ],
};
