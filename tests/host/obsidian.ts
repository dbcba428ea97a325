/** What the app's vault port imports from `obsidian`, for tests that open it by itself; everything else runs in the built main.js. */
export { normalizePath } from "./text/paths.ts";
export { TFile } from "./vault/abstract-file.ts";
export { MarkdownView } from "./workspace/markdown-view.ts";
