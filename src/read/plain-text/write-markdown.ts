import { escapeMarkdown } from "../../markdown/escape-markdown.ts";
import type { Piece } from "./pieces.ts";

/** Writes pieces as Markdown in which every one of their words shows as it is. */
export function writeMarkdown(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let previous: Piece | undefined;
  let expected = 0;
  for (const piece of pieces) {
    const number = piece.kind === "number" ? Number.parseInt(piece.marker ?? "", 10) : 0;
    const inList = previous?.kind === piece.kind && previous.marker?.slice(-1) === piece.marker?.slice(-1);
    // Markdown counts on by itself: an item that is out of turn would be shown with another number than it has.
    const inTurn = piece.kind !== "number" || !inList || number === expected;
    const text = inTurn ? written(piece) : escapeMarkdown(`${piece.marker ?? ""} ${piece.words}`);
    parts.push(previous === undefined ? "" : inList && inTurn && (piece.kind === "bullet" || piece.kind === "number") ? "\n" : "\n\n", text);
    previous = inTurn ? piece : { kind: "paragraph", words: piece.words };
    expected = number + 1;
  }
  return parts.length === 0 ? "" : `${parts.join("")}\n`;
}

function written({ kind, words, marker }: Piece): string {
  const escaped = escapeMarkdown(words);
  switch (kind) {
    case "heading":
      // Behind the mark no list can begin; but a row of # at the end would be taken for the heading's own.
      return `## ${escaped.replace(/^(\d{1,9})\\(?=[.)])/u, "$1").replace(/#(?=#*$)/gu, "\\#")}`;
    case "bullet":
      return `- ${escaped}`;
    case "number":
      return `${marker ?? ""} ${escaped}`;
    default:
      return escaped;
  }
}
