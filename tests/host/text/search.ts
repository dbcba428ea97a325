import type { SearchMatches, SearchResult, SearchResultContainer } from "obsidian";

/** Looks for a query's letters in their order, whatever stands between; unbroken and early finds score higher. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const letters = Array.from(query.toLowerCase()).filter((letter) => letter.trim() !== "");
  return (text) => {
    const folded = text.toLowerCase();
    const matches: SearchMatches = [];
    let from = 0;
    let score = 0;
    for (const letter of letters) {
      const at = folded.indexOf(letter, from);
      if (at < 0) return null;
      const last = matches.at(-1);
      if (last?.[1] === at) last[1] = at + letter.length;
      else {
        matches.push([at, at + letter.length]);
        score -= 1 + (at - from) / 100;
      }
      from = at + letter.length;
    }
    return { score: score - text.length / 10_000, matches };
  };
}

/** Looks for each of a query's words, in any order. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return (text) => {
    const folded = text.toLowerCase();
    const places = words.map((word) => folded.indexOf(word));
    if (places.includes(-1)) return null;
    const matches = words.map((word, index): [number, number] => {
      const at = places[index] ?? 0;
      return [at, at + word.length];
    });
    return { score: -places.reduce((sum, at) => sum + at, 0) / 100, matches: matches.sort((one, other) => one[0] - other[0]) };
  };
}

/** Puts the best finds first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}

/** Writes a text into an element with what was found marked. */
export function renderMatches(element: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    if (to - offset <= 0 || from - offset >= text.length) continue;
    element.appendText(text.slice(at, from - offset));
    element.createSpan({ cls: "suggestion-highlight", text: text.slice(Math.max(0, from - offset), to - offset) });
    at = to - offset;
  }
  element.appendText(text.slice(at));
}

/** The same from a whole result. */
export function renderResults(element: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(element, text, result.matches, offset);
}
