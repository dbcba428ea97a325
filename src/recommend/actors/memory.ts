import type { Grammar, Lexicon } from "../lexicon/lexicon.ts";
import type { Range, Sentence } from "../statement.ts";
import { Names } from "./names.ts";
import { conjuncts, mentionOf, named, type Mention } from "./noun-phrase.ts";
import { StatesTogether } from "./states-together.ts";
import { mainSubject } from "./subject.ts";

/** How many sentences back a pronoun is followed. */
const REACH = 4;

/** What a reader keeps in mind of a text: who was spoken of, which states were named together, which short names stand for long ones. */
export class Memory {
  readonly #lexicon: Lexicon;
  readonly #names: Names;
  readonly #states: StatesTogether;
  #subjects: { readonly mentions: readonly Mention[]; readonly sentence: number }[] = [];
  #sentence = 0;
  #asked: { readonly mentions: readonly Mention[]; readonly sentence: number } = { mentions: [], sentence: -1 };

  /** @param voices names of the bodies that sign the document. */
  constructor(lexicon: Lexicon, sentences: readonly Sentence[], voices: readonly string[]) {
    this.#lexicon = lexicon;
    this.#names = new Names(lexicon, sentences);
    for (const voice of voices) this.#names.sign(voice);
    this.#states = new StatesTogether(lexicon, sentences);
  }

  /** Takes note of a sentence that was read: its subject, and the states in it. */
  read(sentence: Sentence): void {
    this.#sentence += 1;
    if (this.#lexicon.grammar) {
      const subject = sentence.block.kind === "list item" ? undefined : this.#lexicon.grammar.subject(sentence, this.#lexicon);
      if (subject) this.remember(this.named(this.#lexicon.grammar, subject, sentence));
      return;
    }
    const subject = mainSubject(sentence, this.#lexicon);
    if (!subject) return;
    const mentions = conjuncts(sentence, subject, this.#lexicon).flatMap((part) => mentionOf(sentence, part, this.#lexicon) ?? []);
    const able = mentions.filter((mention) => mention.canAct).map((mention) => this.full(mention));
    if (able.length > 0) this.remember(able);
  }

  /** Whoever was asked by the sentence before; empty when that asked nobody. */
  get lastAsked(): readonly Mention[] {
    return this.#asked.sentence === this.#sentence ? this.#asked.mentions : [];
  }

  /** Takes note of whoever was asked. */
  asked(mentions: readonly Mention[]): void {
    this.#asked = { mentions, sentence: this.#sentence };
    this.remember(mentions);
  }

  /** Takes note of somebody whom a pronoun further on can mean. */
  remember(mentions: readonly Mention[]): void {
    this.#subjects.push({ mentions, sentence: this.#sentence });
    if (this.#subjects.length > 12) this.#subjects = this.#subjects.slice(-6);
  }

  /** Whom a pronoun means; empty when nobody near fits. */
  antecedent(pronoun: string): readonly Mention[] {
    const wantsMany = /^(?:they|them|their|these|those)$/u.test(pronoun);
    const wantsPerson = /^(?:he|she|him|her)$/u.test(pronoun);
    for (const { mentions, sentence } of this.#subjects.toReversed()) {
      if (this.#sentence - sentence > REACH) break;
      const fits = wantsMany ? mentions.length > 1 || mentions[0]?.isPlural === true : mentions.length === 1 && mentions[0]?.isPlural === false;
      if (fits && (wantsMany || wantsPerson === (mentions[0]?.isPerson ?? false))) return mentions;
    }
    return [];
  }

  /** Whoever a phrase names in a language with a grammar of its own, a pronoun followed to whom it means. */
  named(grammar: Grammar, range: Range, sentence: Sentence): Mention[] {
    return grammar.actors(sentence, range, this.#lexicon).flatMap(({ name, genders }) => {
      if (name === "") return this.#meant(genders, { ...sentence, words: sentence.words.slice(0, range.start) }, grammar);
      return [{ ...named(this.#names.ofShort(name) ?? this.#compound(name, genders)), genders }];
    });
  }

  /** `das Ministerium` is the Innenministerium that was spoken of last; `der Bund` is nobody else. */
  #compound(name: string, genders: string): string {
    if (genders === "p" || /^bund$|\s/iu.test(name)) return name;
    const end = name.toLowerCase();
    return this.#subjects.toReversed().flatMap(({ mentions }) => mentions).find((mention) => /^\p{L}+$/u.test(mention.name) && mention.name.endsWith(end))?.name ?? name;
  }

  /** Whoever was spoken of last that a pronoun of this gender can mean. */
  #meant(gender: string, before: Sentence, grammar: Grammar): readonly Mention[] {
    const subject = grammar.subject(before, this.#lexicon);
    const near = this.#subjects.toReversed().filter(({ sentence }) => this.#sentence - sentence <= REACH);
    return [...(subject ? [{ mentions: this.named(grammar, subject, before) }] : []), ...near].find(({ mentions }) => (mentions.length > 1 ? "p" : (mentions[0]?.genders ?? "")).includes(gender))?.mentions ?? [];
  }

  /** Takes note of the states that a sentence names, before anything in it is understood. */
  readStates(sentence: Sentence): void {
    this.#states.read(sentence);
  }

  /** So many states that are named together. */
  group(size: number): readonly string[] {
    return this.#states.group(size);
  }

  /** A mention under the longest name that the text prints for it. */
  full(mention: Mention): Mention {
    return this.#names.full(mention, this.#sentence);
  }

  /** Tells whether a word stands in small letters anywhere in the text, and so is no name. */
  isCommon(word: string): boolean {
    return this.#names.isCommon(word);
  }

  /** Keeps the name that was used for whoever was asked, for `the agency` further on. */
  learn(name: string): void {
    this.#names.learn(name);
  }
}
