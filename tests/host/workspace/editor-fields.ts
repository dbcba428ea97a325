import { StateField } from "@codemirror/state";
import type { MarkdownView } from "./markdown-view.ts";

/** In the state of every editor: the view that it belongs to. */
export const editorInfoField = StateField.define<MarkdownView>({
  create: () => {
    throw new Error("An editor of the host is always made with its view.");
  },
  update: (view) => view,
});

/** In the state of every editor: whether it is shown as live preview. */
export const editorLivePreviewField = StateField.define<boolean>({ create: () => true, update: (isLive) => isLive });
