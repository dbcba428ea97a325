import type { Block } from "../../markdown/blocks.ts";
import type { Passage } from "../../model/recommendation.ts";

/** Shows a passage's sentence with the words that make the recommendation marked in it. */
export function showPassage(container: HTMLElement, { quote, sentence }: Passage): void {
  showMarked(container, sentence, quote);
}

/** Shows where a passage stands: the headings above it, its whole paragraph, and the ones before and after it. */
export function showContext(container: HTMLElement, { quote, sentence, block, headings }: Passage, blocks: readonly Block[]): void {
  if (headings.length > 0) container.createDiv({ cls: "source-ties-hint", text: headings.join(" › ") });
  const at = blocks.findIndex(({ span, text }) => span.start === block.start && text.includes(quote));
  const before = blocks[at - 1];
  const after = blocks[at + 1];
  if (before && before.kind !== "heading") container.createEl("p", { text: before.text });
  showMarked(container.createEl("p"), blocks[at]?.text ?? sentence, quote, sentence);
  if (after && after.kind !== "heading") container.createEl("p", { text: after.text });
}

/** @param near words around the marked ones, where these stand in the text more than once. */
function showMarked(container: HTMLElement, text: string, marked: string, near = marked): void {
  const at = text.indexOf(marked, Math.max(0, text.indexOf(near)));
  if (at < 0) {
    container.createEl("mark", { text: marked });
    return;
  }
  container.appendText(text.slice(0, at));
  container.createEl("mark", { text: marked });
  container.appendText(text.slice(at + marked.length));
}
