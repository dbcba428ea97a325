import { actorsIn, findActors } from "./actors/find-actors.ts";
import type { Memory } from "./actors/memory.ts";
import { headOfName, named, type Mention } from "./actors/noun-phrase.ts";
import type { Language } from "./languages.ts";
import { lowerAt, type Candidate, type Sentence } from "./statement.ts";
import { wordsOf } from "./text/words.ts";

/** Remembers whom the words above a list, or the heading above a passage, ask; and who was asked last. */
export class LeadInActors {
  readonly #language: Language;
  readonly #memory: Memory;
  readonly #byLeadIn = new Map<string, readonly Mention[]>();
  #asked: readonly Mention[] = [];

  constructor(language: Language, memory: Memory) {
    this.#language = language;
    this.#memory = memory;
  }

  /** Whoever was asked last, until the next sentence is read. */
  get lastAsked(): readonly Mention[] {
    return this.#asked;
  }

  ask(actors: readonly Mention[]): void {
    this.#asked = actors;
  }

  /** Takes note of the actors of a sentence that leads in a list. */
  read(sentence: Sentence, candidates: readonly Candidate[]): void {
    this.#asked = [];
    if (!this.isLeadIn(sentence)) return;
    const { lexicon } = this.#language;
    const addressees = candidates.some(({ subject }) => subject && subject.end - subject.start === 1 && lexicon.words.pronoun.has(lowerAt(sentence, subject.start))) ? this.addressedBy(sentence) : [];
    // `They should:` below `To the growers`
    this.#byLeadIn.delete(sentence.block.text);
    if (addressees.length > 0) {
      this.#byLeadIn.set(sentence.block.text, addressees);
      return;
    }
    for (const candidate of candidates) {
      // `We recommend that the county:`: what stands for the action is the actor.
      const range = candidate.form === "noun" ? { start: candidate.action.start, end: candidate.action.end - 1 } : undefined;
      const actors = range && !candidate.subject ? actorsIn(range, sentence, this.#memory, lexicon) : findActors(candidate, sentence, this.#memory, lexicon);
      if (actors.length === 0) continue;
      this.#byLeadIn.set(sentence.block.text, actors);
      return;
    }
    // `We recommend that they` above a list: whoever was spoken of.
    const pronoun = /\bthat (they|it)$/u.exec(sentence.text)?.[1];
    const addressed = pronoun === undefined ? this.#addressee(sentence) : this.#memory.antecedent(pronoun);
    if (addressed.length > 0) this.#byLeadIn.set(sentence.block.text, addressed);
  }

  /** Ends in a colon, or in the verb that a list goes on from. */
  isLeadIn(sentence: Sentence): boolean {
    return sentence.text.endsWith(":") || (sentence.block.kind === "paragraph" && /\b(?:should|must|to|that they|that it|sollten?|muss|müssen)$/u.test(sentence.text));
  }

  /** Whom the command in this sentence is given to, as far as list or heading say. */
  actorsFor(sentence: Sentence): readonly Mention[] | undefined {
    for (const leadIn of sentence.block.leadIns.toReversed()) {
      const actors = this.#byLeadIn.get(leadIn);
      if (actors) return actors;
    }
    const inRow = this.actorsOfRow(sentence);
    if (inRow) return inRow;
    for (const heading of headingsAbove(sentence)) {
      const actors = this.#actorsOfHeading(heading, sentence);
      if (actors.length > 0) return actors;
    }
    return sentence.words[0]?.lower === "let" ? [] : undefined;
  }

  /** Whom the heading above is addressed to: `To the Ministry of Labour`. Where a sentence below names nobody, it asks them. */
  addressedBy(sentence: Sentence): readonly Mention[] {
    const heading = headingsAbove(sentence).find((one) => /^(?:to|for) /iu.test(one));
    return heading === undefined ? [] : this.#actorsOfHeading(heading, sentence);
  }

  /** Whom the column for it in a table of recommendations names, one below the other or between commas. */
  actorsOfRow(sentence: Sentence): readonly Mention[] | undefined {
    for (const { column, text } of sentence.block.cells ?? []) {
      if (!/^(?:for|to)$|\b(?:agency|agencies|responsib\w+|who|whom|actors?|lead|leads|owners?|addressees?|addressed|directed|by whom|body|bodies|for action|wer|zuständig|verantwortlich|akteure?|adressat(?:en)?)\b/iu.test(column)) continue;
      const parts = text.split(/\s*[;\n]\s*|\s*<br>\s*/u).filter((part) => part !== "");
      const understood = parts.flatMap((part) => this.#actorsNamed(part, sentence));
      // The column says who acts, whatever the name looks like.
      return understood.length >= parts.length ? understood : parts.map(named);
    }
    return undefined;
  }

  /** `Recommendations for donors`, `To the ministry`, `Member states`. */
  #actorsOfHeading(heading: string, sentence: Sentence): readonly Mention[] {
    const match = /^(?:.*\brecommendations?\s+)?(?:for|to)\s+(.{3,80}?):?$/iu.exec(heading);
    const name = match?.[1] ?? (sentence.section === "recommendations" && /^[\p{L}\s-]{3,60}$/u.test(heading) ? heading : undefined);
    if (name === undefined || /recommendation/iu.test(name)) return [];
    // A title is no actor; a heading that is one ends in a word for a body or a group.
    if (match === null && !this.#language.lexicon.words.agentNoun.has(headOfName(name)) && !this.#language.lexicon.grammar) return [];
    const found = this.#actorsNamed(name, sentence);
    // Whoever an appeal is addressed to acts, whatever the name looks like.
    if (found.length === 0 && match !== null && /^to /iu.test(heading) && /^\p{Lu}/u.test(name))
      return name.split(/,\s+(?:and\s+)?|\s+and\s+/u).map((one) => named(one.replace(/^the /iu, "")));
    return found;
  }

  /** Whoever words name that stand for themselves, in a heading or a cell. */
  #actorsNamed(text: string, beside: Sentence): Mention[] {
    const words = wordsOf(text);
    return actorsIn({ start: 0, end: words.length }, { ...beside, text, words, quoted: words.map(() => false) }, this.#memory, this.#language.lexicon);
  }

  /** `We make five recommendations to the Department of Roads:` */
  #addressee(sentence: Sentence): readonly Mention[] {
    for (let index = 0; index < sentence.words.length; index++) {
      if (!/^(?:recommendations?|steps|proposals)$/u.test(lowerAt(sentence, index)) || !/^(?:to|for)$/u.test(lowerAt(sentence, index + 1))) continue;
      return actorsIn({ start: index + 2, end: sentence.words.length - 1 }, sentence, this.#memory, this.#language.lexicon);
    }
    return [];
  }
}

/** The headings over a sentence, the nearest first. */
function headingsAbove({ plainHeading, block }: Sentence): string[] {
  return [...(plainHeading === undefined ? [] : [plainHeading]), ...block.headings.toReversed()];
}
