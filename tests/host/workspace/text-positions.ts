import type { EditorPosition } from "obsidian";

/** The offset of a place in a text; a place outside is brought to the nearest inside. */
export function offsetAt(text: string, { line, ch }: EditorPosition): number {
  const lines = text.split("\n");
  if (line < 0) return 0;
  if (line >= lines.length) return text.length;
  const before = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  return before + Math.min(Math.max(0, ch), lines[line]?.length ?? 0);
}

/** The place of an offset in a text. */
export function positionAt(text: string, offset: number): EditorPosition {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  return { line: before.split("\n").length - 1, ch: before.length - (before.lastIndexOf("\n") + 1) };
}
