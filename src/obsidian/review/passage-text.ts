import type { Passage } from "../../model/recommendation.ts";

/** Shows a passage's sentence with the words that make the recommendation marked in it. */
export function showPassage(container: HTMLElement, { quote, sentence }: Passage): void {
  const at = sentence.indexOf(quote);
  if (at < 0) {
    container.createEl("mark", { text: quote });
    return;
  }
  container.appendText(sentence.slice(0, at));
  container.createEl("mark", { text: quote });
  container.appendText(sentence.slice(at + quote.length));
}
