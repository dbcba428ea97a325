import type { Grammar, Lexicon } from "../lexicon/lexicon.ts";
import { lowerAt, wordsText, type Sentence } from "../statement.ts";
import type { Word } from "../text/words.ts";
import { headOfName, mentionOf, stateName, type Mention } from "./noun-phrase.ts";
import { initials, nameWithPlace, shortNameBehind, standsFor } from "./short-names.ts";

/** Adjectives that say of anything which or how it is, and so are no part of what it is called. */
const PLAIN = /^(?:new|old|local|other|same|first|second|third|last|next|own|whole|entire|small|large|larger|smaller|big|good|best|better|bad|current|present|former|future|relevant|responsible|different|individual|single|main|only|remaining|various|certain|particular|existing|more|most|many|few|great|major|minor|key|such|early|late|nearest|right|wrong|poor|rich|open|full|common|two|three|four|five|six|seven|eight|nine|ten|several|all|each|every|respective|competent|appropriate|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundred|thousand|dozen|half|bigger|poorer|richer|older|younger|incoming|outgoing|previous)$/u;

/** A person by title and family name: `Mr. Askew` is the Tom Askew of whom the text speaks. */
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sen|Senator|Rep|Sir|Dame|Lord|Baroness|Minister|Mayor|Governor|Councillor|Cllr)\.? (\p{Lu}[\p{L}'’-]+)$/u;

/** The names that a text has for bodies: in full, for short, and what each is called with `the`. */
export class Names {
  readonly #lexicon: Lexicon;
  readonly #names = new Set<string>();
  readonly #byNoun = new Map<string, readonly string[]>();
  readonly #byInitials = new Map<string, readonly string[]>();
  /** In which sentences each name stands. */
  readonly #named = new Map<string, number[]>();
  /** Bodies that sign the document, by their noun. */
  readonly #signing = new Map<string, string>();
  /** What a name is called with `the` from where it was defined on. */
  readonly #definiteNames = new Map<string, string>();
  readonly #shortNames = new Map<string, string>();
  readonly #smallWords = new Set<string>();
  /** In which sentence each noun first stands alone behind `the`. */
  readonly #firstAlone = new Map<string, number>();
  /** Words that have a capital inside a sentence. */
  readonly #capitals = new Set<string>();

  constructor(lexicon: Lexicon, sentences: readonly Sentence[]) {
    this.#lexicon = lexicon;
    for (const [index, sentence] of sentences.entries()) {
      if (lexicon.grammar) {
        this.#learnShortNames(sentence, lexicon.grammar);
        continue;
      }
      this.#learnNames(sentence, index);
      this.#learnDescriptions(sentence, index);
      this.#learnAlone(sentence, index);
    }
  }

  /**
   * A mention under the longest name that the text prints for it, a sentence's capital letter undone.
   * @param sentence number of the sentence that mentions it: of several names, the one last read is meant.
   */
  full(mention: Mention, sentence: number): Mention {
    const inner = this.#inFull(mention, sentence);
    // `Administrator of NRA`: the abbreviation stands in the name of an office.
    const [, office, short] = /^(.+ (?:of|for)) (\p{Lu}{2,})$/u.exec(inner.name) ?? [];
    const body = short === undefined ? undefined : this.#shortNames.get(short);
    const named = office === undefined || body === undefined ? inner : { ...inner, name: `${office} the ${body}` };
    // States are named in full inside names too: `U.S. Army`.
    return /^U\.?S\.?\s/u.test(named.name) ? { ...named, name: named.name.replace(/^U\.?S\.?\s/u, "United States ") } : named;
  }

  #inFull(mention: Mention, sentence: number): Mention {
    const expanded = this.#shortNames.get(mention.name) ?? this.#ofInitials(mention.name);
    if (expanded !== undefined) return { ...mention, name: expanded };
    const surname = TITLED.exec(mention.name)?.[1];
    const people = surname === undefined ? [] : this.#namesWith(surname).filter((name) => /^\p{Lu}[\p{L}'’.-]* /u.test(name) && !TITLED.test(name));
    if (people.length === 1 && people[0] !== undefined) return { ...mention, name: people[0] };
    const signing = mention.isDefinite ? this.#signing.get(mention.name.toLowerCase()) : undefined;
    if (signing !== undefined && (mention.isThis === true || !this.#namesWith(mention.name).some((name) => name !== signing))) return { ...mention, name: signing };
    const whole = mention.name.includes(" ") && /^\p{Lu}/u.test(mention.name) ? this.#namesWith(headOf(mention.name)).filter((name) => name.endsWith(` ${mention.name}`) && /^\p{Lu}/u.test(name)) : [];
    if (whole.length === 1 && whole[0] !== undefined) return { ...mention, name: whole[0] };
    const defined = mention.isDefinite ? this.#definiteNames.get(mention.name.toLowerCase()) : undefined;
    if (defined !== undefined) return { ...mention, name: defined };
    if ((mention.isDefinite || (mention.isPlural && mention.isAny !== true)) && /^[\p{L}-]+$/u.test(mention.name)) {
      // Many are none of those that have a name of their own.
      const ofOne = mention.isPlural ? this.#namesWith(mention.name.replace(/s$/u, "")).map((name) => `${name}s`) : [];
      // What is `the department` before any is named in full is another one.
      const alone = this.#firstAlone.get(mention.name.toLowerCase()) ?? Infinity;
      const isKnown = (name: string): boolean => /^\p{Ll}/u.test(name) || (this.#named.get(name)?.[0] ?? -1) <= alone;
      const longer = [...this.#namesWith(mention.name), ...ofOne].filter((name) => name.includes(" ") && (!mention.isPlural || /^\p{Ll}/u.test(name)) && isKnown(name));
      // Of several, a reader takes the one that was named last.
      const [last] = longer.toSorted((one, other) => this.#lastNamed(other, sentence) - this.#lastNamed(one, sentence));
      if (last !== undefined && (longer.length === 1 || this.#lastNamed(last, sentence) >= 0)) return { ...mention, name: last };
    }
    return mention.keepsCapital === true && mention.name.includes(" ") ? mention : { ...mention, name: this.#uncapitalised(mention.name) };
  }

  /** The one name in the text that has these initials: the Department of Homeland Security for `DHS`. */
  #ofInitials(short: string): string | undefined {
    const names = /^\p{Lu}{3,6}$/u.test(short) ? this.#byInitials.get(short) : undefined;
    return names?.length === 1 ? names[0] : undefined;
  }

  /** The name that a short one stands for. */
  ofShort(name: string): string | undefined {
    return this.#shortNames.get(name);
  }

  /** Tells whether a word stands in small letters anywhere in the text, and so is no name. */
  isCommon(word: string): boolean {
    return this.#smallWords.has(word.toLowerCase());
  }

  /** Takes note of a body that signs the document: `the ministry` may be it. */
  sign(name: string): void {
    const head = headOf(name);
    if (name.includes(" ") && this.#lexicon.words.agentNoun.has(head)) this.#signing.set(head, name);
  }

  /** Keeps the longest name that was used for whoever was asked, for `the agency` further on. */
  learn(name: string): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    for (const [names, key] of [[this.#byNoun, headOf(name)], [this.#byInitials, initials(name)]] as const) names.set(key, [...(names.get(key) ?? []), name]);
  }

  /** The last sentence up to here that has a name; -1 when it only comes further on. */
  #lastNamed(name: string, upTo: number): number {
    return this.#named.get(name)?.findLast((sentence) => sentence <= upTo) ?? -1;
  }

  #uncapitalised(name: string): string {
    const [first = "", ...rest] = name.split(" ");
    // `State Medicaid agencies` at the beginning of a sentence.
    if (/^\p{Lu}\p{Ll}+$/u.test(first) && /^\p{Ll}/u.test(rest.at(-1) ?? "") && !/ (?:of|for|on) /u.test(name) && this.#lexicon.words.agentNoun.has(first.toLowerCase())) return first.toLowerCase() + name.slice(first.length);
    if (!/^\p{Lu}\p{Ll}/u.test(first) || rest.some((word) => /^\p{Lu}/u.test(word)) || stateName(name, this.#lexicon) !== undefined) return name;
    if (this.#lexicon.words.agentNoun.has(name.toLowerCase()) && /[^s]s$/u.test(name)) return name.toLowerCase();
    // `British ministers` keep their capital.
    if (rest.length > 0 && /(?:ish|ese|[acilrntsdg]an|ch|ean|ic)$/u.test(first) && !this.#smallWords.has(first.toLowerCase()) && !this.#lexicon.words.agentNoun.has(first.toLowerCase()) && (this.#capitals.has(first.toLowerCase()) || /(?:ish|ese|[^v]ian|ean|[rx]ican|nch|tch)$/u.test(first))) return name;
    const isPluralWord = /[^s]s$/u.test(first) && !this.#capitals.has(first.toLowerCase());
    return rest.length > 0 || isPluralWord || this.#smallWords.has(first.toLowerCase()) ? first.charAt(0).toLowerCase() + name.slice(1) : name;
  }

  /** The names whose noun this is. */
  #namesWith(noun: string): readonly string[] {
    return this.#byNoun.get(noun.toLowerCase()) ?? [];
  }

  #name(name: string, sentence: number): void {
    this.learn(name);
    const places = this.#named.get(name);
    if (places) places.push(sentence);
    else this.#named.set(name, [sentence]);
  }

  /** Bodies without a name of their own, by what is said before the noun: `the council's finance committee`, `nine education areas`. */
  #learnDescriptions(sentence: Sentence, place: number): void {
    const { agentNoun, determiner, possessive, adverb, preposition, auxiliary, relative, pronoun } = this.#lexicon.words;
    const isFunction = (word: string): boolean => [determiner, possessive, adverb, preposition, auxiliary, relative, pronoun].some((list) => list.has(word)) || /^(?:and|or|,|\d.*)$/u.test(word);
    for (let head = 2; head < sentence.words.length; head++) {
      const word = sentence.words[head];
      const before = sentence.words[head - 1];
      if (!word?.isWord || !before?.isWord || /['’]s$/u.test(before.lower) || !/^\p{Ll}/u.test(word.text) || !/^\p{Ll}/u.test(before.text) || !agentNoun.has(word.lower)) continue;
      const opens = lowerAt(sentence, head - 2);
      // `their yearly council tax`: a word that says which tax.
      const behind = sentence.words[head + 1];
      if (behind?.isWord === true && /^\p{Ll}/u.test(behind.text) && !isFunction(behind.lower) && !this.#lexicon.verbs.is(behind.lower, "third person", "past", ...(/s$/u.test(word.lower) ? (["base"] as const) : []))) continue;
      if (isFunction(before.lower) || PLAIN.test(before.lower) || /(?:al|ic|ive|ous|ary|ory|ble|ful|less|ish|ern|ed|est)$/u.test(before.lower) || this.#lexicon.verbs.is(before.lower, "third person", "past", "gerund") || !(determiner.has(opens) || possessive.has(opens) || /['’]s$/u.test(opens) || /^\d+$/u.test(opens))) continue;
      this.#name(`${before.text} ${word.text}`, place);
    }
  }

  #learnAlone(sentence: Sentence, place: number): void {
    if (sentence.block.kind === "heading") return;
    for (const [index, word] of sentence.words.entries()) {
      if (word.lower !== "the") continue;
      const noun = sentence.words[index + 1];
      if (noun && /^\p{Lu}/u.test(noun.text) && this.#lexicon.words.agentNoun.has(noun.lower) && !/^(?:of|for|on)$/u.test(lowerAt(sentence, index + 2)) && !/^\p{Lu}/u.test(sentence.words[index + 2]?.text ?? "") && !this.#firstAlone.has(noun.lower)) this.#firstAlone.set(noun.lower, place);
    }
  }

  /** Names in capitals with `of`, or ending in a word for a body, and abbreviations in brackets behind a name. */
  #learnNames(sentence: Sentence, place: number): void {
    const { words } = sentence;
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (!word) continue;
      if (/^\p{Ll}/u.test(word.text)) {
        this.#smallWords.add(word.lower);
        continue;
      }
      if (index > 0 && /^\p{Lu}/u.test(word.text) && sentence.block.kind !== "heading") this.#capitals.add(word.lower);
      // `If Lisa Harcourt`: the first word of a sentence has a capital whatever it is.
      if ((index === 0 && opensAnySentence(word, this.#lexicon)) || !/^\p{Lu}/u.test(word.text) || (index !== 1 && /^\p{Lu}/u.test(words[index - 1]?.text ?? "")) || (index === 1 && /^\p{Lu}/u.test(words[0]?.text ?? "") && words[0] && !opensAnySentence(words[0], this.#lexicon))) continue;
      let end = index + 1;
      while (/^\p{Lu}/u.test(words[end]?.text ?? "") || (/^(?:of|for|on|and)$/u.test(lowerAt(sentence, end)) && /^\p{Lu}/u.test(words[end + 1]?.text ?? ""))) end += 1;
      const inner = mentionOf(sentence, { start: index, end }, this.#lexicon);
      const whole = nameWithPlace(sentence, index, end);
      // What tells the place belongs to the name where the letters behind it say so.
      const mention = inner && whole > end ? { ...inner, name: wordsText(sentence, { start: index, end: whole }) } : inner;
      end = whole;
      const isShort = lowerAt(sentence, end) === "(" && /^(?:\)|or|,|;)$/u.test(lowerAt(sentence, end + 2)) && /^\p{Lu}[\p{L}.-]+$/u.test(words[end + 1]?.text ?? "");
      if (mention && mention.canAct && mention.name.includes(" ") && stateName(mention.name, this.#lexicon) === undefined && (isShort || !/ and /u.test(mention.name) || /^\S+(?: \S+)? (?:of|for|on) /u.test(mention.name))) {
        if (sentence.block.kind !== "heading" || this.#lexicon.words.agentNoun.has(headOf(mention.name))) this.#name(mention.name, place);
        const byArticle = shortNameBehind(sentence, end);
        if (byArticle !== undefined) this.#definiteNames.set(byArticle.toLowerCase(), mention.name);
        if (isShort && standsFor(words[end + 1]?.text ?? "", mention.name)) this.#shortNames.set(words[end + 1]?.text ?? "", mention.name);
      }
    }
  }

  /** `Deutscher Pflegerat (DPR)`, in a language with a grammar of its own. */
  #learnShortNames(sentence: Sentence, grammar: Grammar): void {
    for (let open = 1; open < sentence.words.length - 2; open++) {
      const short = sentence.words[open + 1]?.text ?? "";
      if (lowerAt(sentence, open) !== "(" || lowerAt(sentence, open + 2) !== ")" || !/^\p{Lu}[\p{L}-]*\p{Lu}/u.test(short)) continue;
      for (let start = Math.max(0, open - 9); start < open; start++) {
        const [named, ...more] = grammar.actors(sentence, { start, end: open }, this.#lexicon);
        if (named?.name.charAt(0) !== short.charAt(0) || more.length > 0 || !named.name.endsWith(sentence.words[open - 1]?.text ?? " ")) continue;
        this.#shortNames.set(short, named.name);
        break;
      }
    }
  }
}

/** A word that any sentence may begin with, and whose capital says nothing. */
function opensAnySentence({ lower }: Word, { words }: Lexicon): boolean {
  return [words.subordinator, words.preposition, words.auxiliary, words.adverb].some((list) => list.has(lower));
}

/** Names have `in` inside: `Committee on Women in Work`. */
const headOf = (name: string): string => headOfName(name, / (?:of|for|on) /u);
