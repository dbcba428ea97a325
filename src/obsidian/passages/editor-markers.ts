import { RangeSetBuilder, StateEffect, type Extension } from "@codemirror/state";
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type ViewUpdate } from "@codemirror/view";
import { editorInfoField, editorLivePreviewField, stripHeadingForLink, type App } from "obsidian";
import type { Host } from "../host.ts";
import type { NotedPassage, PassageIndex } from "./passage-index.ts";
import { passageMarker } from "./passage-marker.ts";

/** Has the markers of an editor drawn anew, as a note of one of its passages changed. */
const redraw = StateEffect.define();

const BLOCK_ID = /(?:^|\s)(\^[A-Za-z0-9-]+)\s*$/u;
const HEADING = /^#{1,6}\s+(.+)$/u;

/**
 * Marks in live preview the passages that have notes, each at the end of its block. Only the lines in sight are looked at, and
 * none in a note that is no source.
 */
export function editorMarkers(host: Host, index: PassageIndex): Extension {
  return ViewPlugin.define((view) => new Markers(view, host, index), { decorations: ({ decorations }) => decorations });
}

class Markers {
  decorations: DecorationSet;
  readonly #host: Host;
  readonly #index: PassageIndex;
  readonly #stop: () => void;
  #wereShown = true;

  constructor(view: EditorView, host: Host, index: PassageIndex) {
    this.#host = host;
    this.#index = index;
    this.decorations = this.#draw(view);
    this.#stop = index.onChange((source) => {
      if (sourceOf(view) === source) view.dispatch({ effects: redraw.of(null) });
    });
  }

  update(update: ViewUpdate): void {
    const isOther = update.startState.field(editorLivePreviewField, false) !== update.state.field(editorLivePreviewField, false);
    const isAsked = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(redraw)));
    const isSetOtherwise = this.#wereShown !== this.#host.settings.showMarkers;
    if (update.docChanged || update.viewportChanged || isOther || isAsked || isSetOtherwise) this.decorations = this.#draw(update.view);
  }

  destroy(): void {
    this.#stop();
  }

  #draw(view: EditorView): DecorationSet {
    const source = sourceOf(view);
    this.#wereShown = this.#host.settings.showMarkers;
    if (source === undefined || !this.#host.settings.showMarkers || view.state.field(editorLivePreviewField, false) !== true) return Decoration.none;
    const places = this.#index.byPlace(source);
    if (places.size === 0) return Decoration.none;
    const drawn = new RangeSetBuilder<Decoration>();
    for (const { from, to } of view.visibleRanges)
      for (let at = from; at <= to; ) {
        const line = view.state.doc.lineAt(at);
        const here = passagesOfLine(line.text, places);
        if (here) drawn.add(line.to, line.to, Decoration.widget({ widget: new Marker(this.#host.app, source, here), side: 1 }));
        at = line.to + 1;
      }
    return drawn.finish();
  }
}

/** The notes of the block that ends in a line, by the block id or the heading that stands there. */
function passagesOfLine(line: string, places: ReadonlyMap<string, readonly NotedPassage[]>): readonly NotedPassage[] | undefined {
  const id = BLOCK_ID.exec(line)?.[1];
  if (id !== undefined) return places.get(`#${id}`);
  const heading = HEADING.exec(line)?.[1];
  return heading === undefined ? undefined : places.get(`#${stripHeadingForLink(heading)}`);
}

/** The path of the note in an editor; also editors in cards and popovers have one. */
function sourceOf(view: EditorView): string | undefined {
  return view.state.field(editorInfoField, false)?.file?.path;
}

class Marker extends WidgetType {
  readonly #app: App;
  readonly #source: string;
  readonly #noted: readonly NotedPassage[];

  constructor(app: App, source: string, noted: readonly NotedPassage[]) {
    super();
    this.#app = app;
    this.#source = source;
    this.#noted = noted;
  }

  override eq(other: Marker): boolean {
    return this.#source === other.#source && JSON.stringify(this.#noted) === JSON.stringify(other.#noted);
  }

  override toDOM(): HTMLElement {
    return passageMarker(this.#app, this.#source, this.#noted);
  }
}
