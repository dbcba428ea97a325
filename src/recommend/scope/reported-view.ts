import type { Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Candidate, type Range, type ScopeRule, type Sentence } from "../statement.ts";
import { CONVINCED } from "../text/opener.ts";
import { isOwnVoice } from "../text/own-voice.ts";

/** Verbs that give one's own view rather than weigh or doubt one. */
const HOLDS = /^(?:argue|believe|conclude|think|contend|maintain|insist|hold|say|add|stress|emphasise|emphasize|propose|recommend|suggest|urge|find|repeat|agree|advise|explain|submit|show|tell|warn)$/u;

/**
 * What others say, decided, require or propose, and what was recommended in the past, is not what the document asks.
 * What the document says of itself (`we believe that`, `the report argues that`) is.
 *
 * @example Skippers argue that the board must repaint the pier. => dropped
 * @example In 1998 parliament decided that every boat should carry a radio. => dropped
 * @example One popular proposal is that each village should own a crane. => dropped
 * @example Shipowners think the lock should stay open. => dropped
 * @example The lock should stay open, a spokesman said. => dropped
 * @example According to skippers, the board must repaint the pier. => dropped
 * @example The union is adamant the board must repaint the pier. => dropped
 * @example We are convinced that the board must repaint the pier. => repaint the pier
 * @example Our findings suggest that the board should repaint the pier. => repaint the pier
 * @example The findings of the skippers' union suggest that the board should repaint the pier. => dropped
 * @example The panel is of the view that the board should repaint the pier. => repaint the pier
 * @example The union's view is that the board should repaint the pier. => dropped
 * @example The committee's view is that the board should repaint the pier. => repaint the pier
 * @example The union is of the view that the board should repaint the pier. => dropped
 * @example We strongly believe that the board must repaint the pier. => repaint the pier
 */
export const reportedView: ScopeRule = {
  name: "reported view",
  excludes(candidate, sentence, lexicon) {
    const { opener } = candidate;
    if (candidate.rule === "performative" || candidate.rule === "resolution") return false;
    if (sentence.section === "views" && !(opener.kind === "said" && isOwnVoice(sentence, opener.by, lexicon))) return true;
    if (candidate.rule !== "imperative" && retells(sentence)) return true;
    if (ANSWER.test(sentence.block.text.slice(0, 120)) && !isFirstVoice(sentence.text)) return true;
    if (opener.kind === "said") {
      // `16. Stresses that states should …`: the body that adopts a resolution stands far above.
      if (isUnsaid(sentence, opener.by) && RESOLVES.test(lowerAt(sentence, opener.verb))) return false;
      if (isEvidence(sentence, opener.by)) return !POINTS_TO.test(lowerAt(sentence, opener.verb));
      if (!isOwnVoice(sentence, opener.by, lexicon)) return true;
      const word = lowerAt(sentence, opener.verb);
      const base = lexicon.verbs.baseOf(word, "base") ?? lexicon.verbs.baseOf(word, "third person") ?? "";
      return !HOLDS.test(base) && !CONVINCED.test(word) && !/^(?:concluded|found)$/u.test(word);
    }
    if (opener.kind === "noun") {
      // `The panel is of the view that`
      if (lowerAt(sentence, opener.noun - 2) === "of" && /^(?:is|are|am|remains?)$/u.test(lowerAt(sentence, opener.noun - 3))) return !isOwnVoice(sentence, { start: 0, end: opener.noun - 3 }, lexicon);
      const noun = lowerAt(sentence, opener.noun);
      // `The union's view was that`
      const owner = lowerAt(sentence, opener.noun - 1);
      if (/['’]s?$/u.test(owner) && !isOwnVoice(sentence, { start: 0, end: opener.noun }, lexicon)) return !/^(?:the|this|our) (?:commission|committee|panel|report|inquiry|review|study|paper)['’]s\s\p{L}+\sis\b/iu.test(sentence.text);
      return !lexicon.words.adviceNoun.has(noun) || /^(?:one|another|their|his|her|popular|common|some|a|an|early|earlier|frequent|rival)$/u.test(lowerAt(sentence, opener.noun - 1));
    }
    if (sentence.isOwnSpeech) return false;
    if (saidBefore(candidate, sentence, lexicon)) return true;
    return saidBeside(sentence) || lowerAt(sentence, candidate.at - 1) === "whether";
  },
};

/** What a document rests on: what follows from it is the document's own conclusion, unless it is somebody else's or a single study from elsewhere. */
function isEvidence(sentence: Sentence, { start, end }: Range): boolean {
  const words = wordsText(sentence, { start, end }).toLowerCase();
  return /(?:^|\s)(?:evidence|findings?|results?|analys[ie]s|data|research|experience|lessons?|modelling|modeling|figures)\b/u.test(words) && !/^(?:an?|some|other|another|one|their|his|her|its|previous|earlier|past|that)\s|['’]s?\s|\b(?:by|from)\s(?!(?:our|this|the present)\b)|\d/u.test(words);
}

/** How evidence leads to a conclusion. */
const POINTS_TO = /^(?:suggests?|indicates?|shows?|implies|imply|demonstrates?|means?|confirms?|underlines?|underscores?|highlights?|points?)$/u;

/** A paragraph with what the audited body answers: `Recommendation 3. Accepted.`, `Agency response: …`. */
const ANSWER = /^(?:(?:recommendations?|rec\.?)\s[\p{L}\d.]{1,4}[.:)–—-]?\s*(?:(?:partly|partially|fully|not|conditionally|in principle)\s)*(?:accepted|agreed?|rejected|noted|concur\w*|the \p{L}+ (?:accepts|agrees|concurs|disagrees))|(?:the )?(?:[\p{L}'’]+ ){0,3}(?:response|reply|comments?)\s*:)/iu;

const isFirstVoice = (sentence: string): boolean => /\b(?:we|our)\b/iu.test(sentence);

const RESOLVES = /^(?:finds|concludes|affirms|agrees|declares|asserts|recognises|recognizes|acknowledges|stresses|underlines|emphasises|emphasizes|considers|believes|insists|reiterates|reaffirms|maintains|holds)$/u;

/** Nobody is named who says it: the sentence begins with the verb. */
const isUnsaid = (sentence: Sentence, { start, end }: Range): boolean => !sentence.words.slice(start, end).some(({ isWord, text }) => isWord && !/^\d+$/u.test(text));

/** `they say,` or `the argument runs` inside a sentence: it and what follows in its paragraph retell somebody's view. */
const RETELLING = /,\s(?:they|he|she|(?:the|this|their|his|her) (?:argument|reasoning|thinking|story|theory|claim|case|critics?))\s(?:say|says|said|argue|argues|argued|claim|claims|insist|insists|goes|runs|think|thinks|believe|believes|reason)[,.]|^(?:on|in|by) (?:this|that|their|his|her|such an?) (?:account|view|reading|argument|logic|reasoning|telling)\b/iu;

/** Where the writer answers what was retold. */
const REPLY = /^(?:but|yet|however|this is wrong|they are wrong|true|granted|agreed|fair enough|perhaps|maybe|not so|nonsense|so (?!they\b|the argument\b)|some (?:would|will|may|do|might))\b/iu;

/** A speaker with a title, in the past tense: `Cllr Marsh could not support it.` */
const SPEAKER = /^(?:\(?[\dA-Za-z.]{1,4}\)?\s)?(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Senator|Sen\.|Rep\.|Professor|Prof\.?|Alderman|Deputy|The (?:Mayor|Chair(?:man|woman|person)?|Leader|Clerk|President|Minister|Secretary|Vice-Chair|Treasurer|applicant|officer))\b[^.?!]{0,80}?\b(?:said|told|could|felt|considered|thought|asked|urged|argued|proposed|moved|noted|explained|added|warned|replied|reported|suggested|spoke|believed|agreed|reminded|questioned|supported|opposed|seconded|wondered|pointed|drew|expressed|stated|advised|recommended|was|had)\b/u;

/** In minutes, the sentences behind one that names a speaker are still the speaker's, though no word says so. */
function speaksOn(sentence: Sentence): boolean {
  if (!sentence.isMinutes) return false;
  for (let before: Sentence | undefined = sentence, steps = 0; before && before.block === sentence.block && steps < 12; before = before.previous, steps++)
    if (SPEAKER.test(before.text)) return true;
  return false;
}

function retells(sentence: Sentence): boolean {
  if (speaksOn(sentence)) return true;
  for (let before: Sentence | undefined = sentence, steps = 0; before && before.block === sentence.block && steps < 6; before = before.previous, steps++) {
    if (/\b(?:we|our|I)\b/u.test(before.text) || REPLY.test(before.text)) return false;
    if (RETELLING.test(before.text)) return true;
  }
  return false;
}

/** `a skipper told us: boats must wait`. */
function saidBefore({ at }: Candidate, sentence: Sentence, lexicon: Lexicon): boolean {
  const colon = sentence.words.findIndex(({ lower }, index) => lower === ":" && index < at);
  if (colon < 0) return false;
  for (let index = colon - 1; index > Math.max(0, colon - 5); index--) {
    const word = lowerAt(sentence, index);
    const base = lexicon.verbs.baseOf(word, "past") ?? lexicon.verbs.baseOf(word, "third person") ?? lexicon.verbs.baseOf(word, "base");
    if (base !== undefined && /^(?:say|tell|reply|answer|explain|write|argue|insist|warn|add|object|complain)$/u.test(base)) return !isOwnVoice(sentence, { start: Math.max(0, index - 3), end: index }, lexicon);
  }
  return false;
}

/** `According to X,` before, `, X says,` inside or `, said X.` behind. */
function saidBeside(sentence: Sentence): boolean {
  if (/^(?:according to|in (?:the|his|her|their) (?:\p{L}+ )?(?:views?|words|opinion|judgement|judgment|experience)\b|for (?:critics|supporters|opponents))\b(?!.{0,9}\b(?:our|this)\b)/iu.test(sentence.text)) return !/^according to (?:our|this|the report)/iu.test(sentence.text);
  const tail = wordsText(sentence, { start: Math.max(0, sentence.words.length - 14), end: sentence.words.length });
  const match = /[,”"»]\s(?:(?:said|says|argued|argues|told|added|insisted|claimed|wrote|warned)\s(?!that)|([^,]{1,60}?)\s(?:said|says|say|argued|argues|argue|told \p{L}+|added|insisted|insist|claimed|claim|wrote)(?:\s[^,]{0,30})?[.]?$)/u.exec(tail);
  if (match && !/\b(?:be|been|must|should|to|not)\b/iu.test(match[1] ?? "")) return !/^(?:we|i|it|(?:the|this|our) (?:report|paper|study|authors?))$/iu.test(match[1] ?? "");
  const inserted = /,\s([^,]{1,50}?)\s(?:said|says|say|argued|argues|argue|insist|insists|claim|claims|believe|believes|suggest|suggests|suggested|maintains?|contends?),/u.exec(sentence.text);
  return inserted !== null && !/^(?:we|i|(?:the|this|our) (?:report|paper|study|authors?))$/iu.test(inserted[1] ?? "");
}
