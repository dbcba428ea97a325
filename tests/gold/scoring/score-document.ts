import { FACT_NAMES, type FactName } from "../../../src/model/source.ts";
import type { Recommendation } from "../../../src/model/recommendation.ts";
import type { Gold, ReadDocument } from "./gold-document.ts";
import { foldQuote, paired, samePassage } from "./same-passage.ts";

/** Of what was to be found, or of what was found. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

type GoldRecommendation = Gold["recommendations"][number];

/** How well one document was read. */
export interface DocumentScore {
  readonly name: string;
  readonly explicit: Counts;
  /** Explicit and implied ones together. */
  readonly all: Counts;
  readonly lookAlikes: number;
  readonly falseAlarms: readonly { readonly found: Recommendation; readonly why: string }[];
  /** Found, and neither in the answers nor a repeat of one. */
  readonly wrong: readonly Recommendation[];
  readonly missed: readonly GoldRecommendation[];
  readonly pairs: number;
  readonly wrongActors: readonly { readonly found: Recommendation; readonly asked: readonly string[] }[];
  readonly rightStrengths: number;
  readonly facts: number;
  readonly wrongFacts: readonly { readonly fact: FactName; readonly stated: unknown; readonly expected: unknown }[];
}

/** Scores a document: quotes are paired one to one; whoever finds a repeat finds what it repeats, once. */
export function scoreDocument({ name, gold, stated, recommendations }: ReadDocument): DocumentScore {
  const quotes = recommendations.map(({ passage }) => foldQuote(passage.quote));
  const repeats = (gold.repeats ?? []).map(({ quote }) => foldQuote(quote));
  const forms = gold.recommendations.map(({ quote }, index) => [quote, ...(gold.repeats ?? []).filter(({ of }) => of === index).map((repeat) => repeat.quote)].map(foldQuote));
  const partners = paired(quotes, forms);
  const isRepeat = (quote: string): boolean => repeats.some((repeat) => samePassage(quote, repeat) > 0);
  const wrong = recommendations.filter((_, index) => partners[index] === -1 && !isRepeat(quotes[index] ?? ""));
  const missed = gold.recommendations.filter((_, index) => !partners.includes(index));
  const pairs = recommendations.flatMap((found, index) => {
    const asked = gold.recommendations[partners[index] ?? -1];
    return asked ? [{ found, asked }] : [];
  });
  return {
    name,
    explicit: countExplicit(gold, quotes, forms, isRepeat),
    all: { right: pairs.length, wrong: wrong.length, missed: missed.length },
    lookAlikes: gold.not_recommendations.length,
    falseAlarms: wrong.flatMap((found) => {
      const alarm = gold.not_recommendations.find(({ quote }) => samePassage(foldQuote(found.passage.quote), foldQuote(quote)) > 0);
      return alarm ? [{ found, why: alarm.why }] : [];
    }),
    wrong,
    missed,
    pairs: pairs.length,
    wrongActors: pairs.filter(({ found, asked }) => actorsOf(found.actor) !== actorsOf(asked.actor)).map(({ found, asked }) => ({ found, asked: asked.actor })),
    rightStrengths: pairs.filter(({ found, asked }) => found.strength === asked.strength).length,
    facts: FACT_NAMES.length,
    wrongFacts: FACT_NAMES.filter((fact) => !isRight(fact, gold, stated[fact])).map((fact) => ({ fact, stated: stated[fact], expected: gold.metadata[fact] })),
  };
}

/** The explicit ones alone; finding an implied one counts neither for nor against. */
function countExplicit(gold: Gold, quotes: readonly string[], forms: readonly (readonly string[])[], isRepeat: (quote: string) => boolean): Counts {
  const explicit = forms.filter((_, index) => gold.recommendations[index]?.strength === "explicit");
  const implied = forms.filter((_, index) => gold.recommendations[index]?.strength === "implied").flat();
  const partners = paired(quotes, explicit);
  const right = partners.filter((partner) => partner !== -1).length;
  const wrong = quotes.filter((quote, index) => partners[index] === -1 && !isRepeat(quote) && !implied.some((other) => samePassage(quote, other) > 0)).length;
  return { right, wrong, missed: explicit.length - right };
}

const actorsOf = (actors: readonly string[]): string => [...new Set(actors.map((actor) => actor.toLowerCase().replace(/^(?:the|an?) /u, "").trim()))].sort().join("\n");

function isRight(fact: FactName, { metadata, metadata_also: also }: Gold, stated: unknown): boolean {
  if (fact === "source" && metadata.source === undefined && isAddressOf(metadata.identifier, stated)) return true;
  return [metadata[fact], ...(also?.[fact] ?? [])].some((accepted) => foldFact(accepted) === foldFact(stated));
}

/** The address of a DOI says no more than the DOI, so it may stand as the source or be left out. */
function isAddressOf(identifier: unknown, stated: unknown): boolean {
  return typeof identifier === "string" && typeof stated === "string" && stated.toLowerCase().replace(/^https:\/\/(?:dx\.)?doi\.org\//u, "") === identifier.toLowerCase() && stated.length > identifier.length;
}

const foldFact = (value: unknown): string =>
  [value].flat().map((one) => (typeof one === "string" ? one : "")).join("\n").normalize("NFC").replace(/[‘’‚‛`´]/gu, "'").replace(/[“”„‟«»]/gu, '"').replace(/[^\S\n]+/gu, " ").trim();
