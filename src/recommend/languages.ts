import { hideNonText } from "../markdown/hidden-parts.ts";
import { cueRules } from "./cues/registry.ts";
import { germanCueRules, germanGrammar, germanScopeRules } from "./german/registry.ts";
import { english } from "./lexicon/english.ts";
import { german } from "./lexicon/german.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { scopeRules } from "./scope/registry.ts";
import type { CueRule, ScopeRule } from "./statement.ts";

/** A language that recommendations are found in: its words, and the rules that read them. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly cueRules: readonly CueRule[];
  readonly scopeRules: readonly ScopeRule[];
}

export const languages: readonly Language[] = [
  { lexicon: english, cueRules, scopeRules },
  { lexicon: { ...german, grammar: germanGrammar }, cueRules: germanCueRules, scopeRules: germanScopeRules },
];

/** How large a part of a text's words must be a language's most frequent ones. */
const ENOUGH = 0.12;
/** So many words tell a language. */
const SAMPLE = 2_000;

/** Tells a note's language by the most frequent words of its text; `undefined` for one that has no rules here. */
export function languageOf(note: string): Language | undefined {
  const words = hideNonText(note).trimStart().slice(0, SAMPLE * 12).toLowerCase().match(/\p{L}+/gu)?.slice(0, SAMPLE) ?? [];
  const share = (language: Language): number => words.filter((word) => language.lexicon.frequent.has(word)).length / words.length;
  const [best] = languages.map((language) => ({ language, share: share(language) })).sort((one, other) => other.share - one.share);
  // A line of a few words tells little: English is taken, unless another language's small words are in it.
  if (words.length < 40 && (best === undefined || best.share < ENOUGH || words.length < 4)) return languages[0];
  return best !== undefined && best.share >= ENOUGH ? best.language : undefined;
}
