import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Sentence } from "../statement.ts";
import { wordsOf } from "../text/words.ts";
import { stateName } from "./noun-phrase.ts";

/** Which states a text names together, so that `both countries` and `the three states` are known. */
export class StatesTogether {
  readonly #lexicon: Lexicon;
  #pair: readonly string[] = [];
  /** States listed together, `Estonia, Latvia and Lithuania`, and how often. */
  readonly #groups = new Map<string, number>();
  /** First words of the names of states, so that other words are passed over. */
  readonly #beginnings: ReadonlySet<string>;

  constructor(lexicon: Lexicon, sentences: readonly Sentence[]) {
    this.#lexicon = lexicon;
    this.#beginnings = new Set([...lexicon.states.keys()].map((name) => wordsOf(name)[0]?.lower ?? ""));
    for (const sentence of sentences) this.read(sentence);
    this.#pair = [];
  }

  /** Two: the states last named together; more: those that the text lists together most. Empty where no list has that length. */
  group(size: number): readonly string[] {
    if (size === 2) return this.#pair;
    // Of several lists of that length, the one that the text comes back to most.
    const [most] = [...this.#groups].filter(([key]) => key.split("\n").length === size).sort(([, one], [, other]) => other - one);
    return most?.[0].split("\n") ?? [];
  }

  /** Takes note of two states that a sentence names together: `A and B`, `A-B`, `A with B`. */
  read(sentence: Sentence): void {
    let before: { readonly name: string; readonly end: number } | undefined;
    let listed: string[] = [];
    for (let index = 0; index < sentence.words.length; index++) {
      const first = sentence.words[index];
      if (!first || !this.#beginnings.has(first.lower)) continue;
      for (const length of [4, 3, 2, 1]) {
        const last = sentence.words[index + length - 1];
        if (!last) continue;
        const name = stateName(sentence.text.slice(first.start, last.end), this.#lexicon);
        if (name === undefined) continue;
        const between = before === undefined ? "" : sentence.text.slice(before.end, first.start);
        if (before !== undefined && before.name !== name && /^\s*(?:\([^)]{2,8}\)\s*)?(?:and|with|-|–)\s*(?:the\s+)?$/u.test(between)) this.#pair = [before.name, name];
        listed = before !== undefined && /^\s*,?\s*(?:and\s+|or\s+)?(?:the\s+)?$/u.test(between) ? [...listed, name] : [name];
        if (listed.length > 2 && /\b(?:and|or)\b/u.test(between)) this.#groups.set(listed.join("\n"), (this.#groups.get(listed.join("\n")) ?? 0) + 1);
        before = { name, end: last.end };
        index += length - 1;
        break;
      }
    }
  }
}
