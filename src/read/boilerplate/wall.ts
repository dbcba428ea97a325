/** Sentences by which a site stops a reader: they are shown only where the text ends before the work does. */
const WALL = [
  /^(?:to )?(?:keep|continue) reading\b.{0,60}(?:free|subscri|account|log ?in|sign|register|article|members?)|^(?:keep|continue) reading\s*[.…→»!]*$/iu,
  /\balready (?:a|have an?) (?:paid )?(?:subscri(?:ber|ption)|member|account)\b/iu,
  /\b(?:subscribe|register|log ?in|sign (?:in|up)|join)\b.{0,40}\bto (?:continue|read|keep|access|unlock|view|get (?:full|unlimited))\b/iu,
  /\b(?:this|the rest of (?:this|the)|the full) (?:article|story|content|report|page|post|essay|analysis) is (?:only )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive)\b.{0,30}(?:subscribers|members|registered)/iu,
  /\bwant to read the rest\b|\bget (?:instant|full|unlimited) access\b|\bunlock (?:this|the full) (?:article|story)\b|\byou (?:have|[’']ve) (?:reached|read|used) (?:your|all|the).{0,40}(?:free|limit|articles)/iu,
  /\bto (?:continue|keep) reading,? (?:you need|please|subscribe|register|log|sign|create|join)/iu,
  /\b(?:create|creating) (?:a|your) free account\b|\bsubscribe (?:now )?for (?:full|unlimited)\b|\bchoose (?:the|your) plan\b|\bstart your free trial\b/iu,
  /\b(?:jetzt weiterlesen|weiterlesen mit|bereits abonnent|sie sind (?:schon|bereits) abonnent|dieser artikel ist (?:nur )?für abonnenten|mit abo (?:weiter)?lesen|artikel freischalten)\b/iu,
  /\b(?:la suite (?:de cet article )?est réservée|article réservé aux abonnés|déjà abonné|il vous reste \d+\s?% de (?:cet|l)|pour lire la suite|abonnez-vous pour (?:lire|continuer))/iu,
];
const LONGEST_SIGN = 320;
/** Each of the sentences has one of these in it: most blocks are done with at one look. */
const STEM = /reading|subscri|regist|account|access|log ?in|sign (?:in|up)|join|unlock|the rest|free|trial|plan|reserv|member|abo|lesen|freischalten|suite|reste/iu;

/**
 * Tells whether a block is a site's word that the rest is not shown.
 * @example `Already a subscriber? Log in here .` → true; `Readers who keep reading learn more.` → false
 */
export function isWall(words: string): boolean {
  return words.length <= LONGEST_SIGN && STEM.test(words) && WALL.some((sign) => sign.test(words));
}

/** Words in which offers behind a wall are made; a block that has none of them is not the wall's. */
const OFFER = /\b(?:you|your|subscri|unlimited|access|articles?|newsletter|e-?mail|free|cancel|plan|trial|account|daily|weekly|month|log ?in|member|abo|podcast|app|sie|ihr|vous|votre)\b|subscri|[$€£]\s?\d/iu;
const LONGEST_OFFER = 360;

/** Tells whether a block that comes after a wall still belongs to it. */
export function belongsToWall(words: string): boolean {
  return words.length <= LONGEST_OFFER && (words.length <= 60 || OFFER.test(words));
}
