import type { Loc, Pos } from "obsidian";

/** Turns offsets into the app's places: lines and columns counted from nought. */
export class Places {
  readonly text: string;
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#lineStarts.push(at + 1);
  }

  locate(offset: number): Loc {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.#lineStarts[low] ?? 0), offset };
  }

  span(from: number, to: number): Pos {
    return { start: this.locate(from), end: this.locate(to) };
  }

  /** Where the line begins that an offset is on. */
  lineStart(offset: number): number {
    return offset - this.locate(offset).col;
  }
}
