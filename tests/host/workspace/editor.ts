import { Annotation, Compartment, EditorSelection as CodeMirrorSelection, EditorState, type Extension } from "@codemirror/state";
import { EditorView, type ViewUpdate } from "@codemirror/view";
import type {
  EditorChange,
  EditorPosition,
  EditorRange,
  EditorSelection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from "obsidian";
import { lacks } from "../missing.ts";
import { offsetAt, positionAt } from "./text-positions.ts";

/** A stretch between where a selection began and where it is. */
interface Selected {
  readonly anchor: number;
  readonly head: number;
}

interface State {
  readonly text: string;
  readonly selections: readonly Selected[];
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Marks a change that is not one of the user's or a plugin's: a text that was opened, or a step through the history. */
const origin = Annotation.define<"opened" | "travelled">();

/** What an editor is made of. */
export interface EditorParts {
  /** What it is shown in. */
  readonly parent: HTMLElement;
  /** Extensions of the view itself. */
  readonly own: Extension;
  /** Extensions that plugins registered. */
  readonly plugins: readonly Extension[];
  /** Called after each change by the user or a plugin. */
  readonly changed: () => void;
}

/** The editor of a note, over a CodeMirror view. */
export class Editor {
  /** The CodeMirror view, as the app has it too. Not part of the app's documented interface. */
  readonly cm: EditorView;
  readonly #plugins = new Compartment();
  readonly #changed: () => void;
  #past: State[] = [];
  #future: State[] = [];

  constructor({ parent, own, plugins, changed }: EditorParts) {
    this.#changed = changed;
    this.cm = new EditorView({
      parent,
      root: parent.ownerDocument,
      state: EditorState.create({
        extensions: [
          EditorState.allowMultipleSelections.of(true),
          EditorState.lineSeparator.of("\n"),
          EditorView.updateListener.of((update) => { this.#hear(update); }),
          own,
          this.#plugins.of(plugins),
        ],
      }),
    });
  }

  /** Takes a note's text in as it stands on disk, without history. Not part of the app's interface. */
  open(text: string): void {
    this.#replace({ text, selections: [{ anchor: 0, head: 0 }] }, "opened");
    this.#past = [];
    this.#future = [];
  }

  /** Takes over a text that changed on disk; the cursor stays as near as it can. Not part of the app's interface. */
  takeOver(text: string): void {
    const keep = (offset: number): number => Math.min(offset, text.length);
    const selections = this.#state.selections.map(({ anchor, head }) => ({ anchor: keep(anchor), head: keep(head) }));
    this.#replace({ text, selections }, "opened");
  }

  /** Has the extensions that plugins have registered by now. Not part of the app's interface. */
  reconfigure(plugins: readonly Extension[]): void {
    this.cm.dispatch({ effects: this.#plugins.reconfigure(plugins) });
  }

  /** Takes it off the page. Not part of the app's interface. */
  destroy(): void {
    this.cm.destroy();
  }

  get #state(): State {
    return stateOf(this.cm.state);
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    return;
  }

  getValue(): string {
    return this.#state.text;
  }

  setValue(content: string): void {
    this.#apply([{ from: 0, to: this.#state.text.length, text: content }]);
  }

  getLine(line: number): string {
    return this.#lines()[line] ?? "";
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.#lines().length;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    return this.#ranges().map(({ from, to }) => this.#state.text.slice(from, to)).join("\n");
  }

  somethingSelected(): boolean {
    return this.#ranges().some(({ from, to }) => from !== to);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.#state.text.slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, _origin?: string): void {
    this.#apply(this.#ranges().map(({ from, to }) => ({ from, to, text: replacement })));
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, _origin?: string): void {
    this.#apply([{ from: this.posToOffset(from), to: this.posToOffset(to), text: replacement }]);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    const { anchor, head } = this.#state.selections[0] ?? { anchor: 0, head: 0 };
    return this.offsetToPos({ from: Math.min(anchor, head), to: Math.max(anchor, head), head, anchor }[side]);
  }

  listSelections(): EditorSelection[] {
    return this.#state.selections.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selections = ranges.map(({ anchor, head = anchor }) => ({
      anchor: this.posToOffset(anchor),
      head: this.posToOffset(head),
    }));
    this.cm.dispatch({ selection: selectionOf(selections, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.contentDOM.isActiveElement();
  }

  scrollIntoView({ from }: EditorRange, center = false): void {
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(from), { y: center ? "center" : "nearest" }) });
  }

  undo(): void {
    this.#travel(this.#past, this.#future);
  }

  redo(): void {
    this.#travel(this.#future, this.#past);
  }

  transaction({ replaceSelection, changes, selections, selection }: EditorTransaction, _origin?: string): void {
    const before = this.#state.text;
    const asked = (changes ?? []).map(({ text, from, to }) => ({
      text,
      from: offsetAt(before, from),
      to: offsetAt(before, to ?? from),
    }));
    if (replaceSelection !== undefined) asked.push(...this.#ranges().map(({ from, to }) => ({ from, to, text: replaceSelection })));
    if (asked.length > 0) this.#apply(asked);
    const wanted = selections ?? (selection ? [selection] : []);
    if (wanted.length > 0) this.setSelections(wanted.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const line = this.getLine(position.line);
    const before = /[\p{L}\p{N}_]*$/u.exec(line.slice(0, position.ch))?.[0].length ?? 0;
    const after = /^[\p{L}\p{N}_]*/u.exec(line.slice(position.ch))?.[0].length ?? 0;
    if (before + after === 0) return null;
    return { from: { ...position, ch: position.ch - before }, to: { ...position, ch: position.ch + after } };
  }

  posToOffset(position: EditorPosition): number {
    return offsetAt(this.#state.text, position);
  }

  offsetToPos(offset: number): EditorPosition {
    return positionAt(this.#state.text, offset);
  }

  processLines<Value>(
    read: (line: number, text: string) => Value | null,
    write: (line: number, text: string, value: Value | null) => EditorChange | undefined,
    ignoreEmpty = false,
  ): void {
    const lines = [...new Set(this.listSelections().flatMap(({ anchor, head }) => {
      const [first, last] = [Math.min(anchor.line, head.line), Math.max(anchor.line, head.line)];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }))].filter((line) => !ignoreEmpty || this.getLine(line).trim() !== "");
    const values = lines.map((line) => read(line, this.getLine(line)));
    const changes = lines.flatMap((line, index) => write(line, this.getLine(line), values[index] ?? null) ?? []);
    this.transaction({ changes });
  }

  #lines(): string[] {
    return this.#state.text.split("\n");
  }

  #ranges(): { from: number; to: number }[] {
    return this.#state.selections.map(({ anchor, head }) => ({ from: Math.min(anchor, head), to: Math.max(anchor, head) }));
  }

  /** Makes changes that all speak of the text as it was; the cursors move along. */
  #apply(changes: readonly Change[]): void {
    const ordered = [...changes].sort((one, other) => one.from - other.from);
    const before = this.#state;
    let text = "";
    let at = 0;
    for (const change of ordered) {
      if (change.from < at) throw new Error("Two changes of one transaction overlap.");
      text += before.text.slice(at, change.from) + change.text;
      at = Math.max(change.from, change.to);
    }
    text += before.text.slice(at);
    const moved = (offset: number): number =>
      ordered.reduce((shifted, { from, to, text: put }) => {
        if (offset < from) return shifted;
        return offset >= to ? shifted + put.length - (to - from) : shifted - (offset - from) + put.length;
      }, offset);
    const selections = before.selections.map(({ anchor, head }) => {
      const end = moved(Math.max(anchor, head));
      return anchor === head || text !== before.text ? { anchor: end, head: end } : { anchor, head };
    });
    this.cm.dispatch({
      changes: ordered.map(({ from, to, text: insert }) => ({ from, to: Math.max(from, to), insert })),
      selection: selectionOf(selections),
    });
  }

  #replace({ text, selections }: State, why: "opened" | "travelled"): void {
    this.cm.dispatch({
      changes: { from: 0, to: this.cm.state.doc.length, insert: text },
      selection: selectionOf(selections),
      annotations: origin.of(why),
    });
  }

  #hear({ docChanged, startState, transactions }: ViewUpdate): void {
    if (!docChanged || transactions.some((transaction) => transaction.annotation(origin) === "opened")) return;
    if (!transactions.some((transaction) => transaction.annotation(origin) === "travelled")) {
      this.#past.push(stateOf(startState));
      this.#future = [];
    }
    this.#changed();
  }

  #travel(from: State[], to: State[]): void {
    const state = from.pop();
    if (!state) return;
    to.push(this.#state);
    this.#replace(state, "travelled");
  }
}

/** The text and selections of a state, that of the cursor first. */
function stateOf({ doc, selection }: EditorState): State {
  const others = selection.ranges.filter((range) => range !== selection.main);
  return { text: doc.toString(), selections: [selection.main, ...others].map(({ anchor, head }) => ({ anchor, head })) };
}

function selectionOf(selections: readonly Selected[], main = 0): CodeMirrorSelection {
  return CodeMirrorSelection.create(selections.map(({ anchor, head }) => CodeMirrorSelection.range(anchor, head)), main);
}

lacks(Editor, "editor", { methods: ["getScrollInfo", "scrollTo", "exec"] });
