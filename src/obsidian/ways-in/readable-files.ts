import { TFile, TFolder, type App, type TAbstractFile } from "obsidian";
import { isReadableName } from "../../model/readable-names.ts";
import type { UnopenedCapture } from "../../workflow/read-captures.ts";
import { captureOfVault } from "../import/captures-at-hand.ts";

/** The files among some and under folders among them that may be captures, each once, in order of path. */
export function readableFiles(among: readonly TAbstractFile[]): TFile[] {
  const found = new Set<TFile>();
  const open = [...among];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    if (next instanceof TFolder) open.push(...next.children);
    else if (next instanceof TFile && isReadableName(next.path)) found.add(next);
  return [...found].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Captures of what a user pointed at. What only lies in a folder that he pointed at opens no address by itself. */
export function capturesAmong(app: App, among: readonly TAbstractFile[]): UnopenedCapture[] {
  return readableFiles(among).map((file) => (among.includes(file) ? captureOfVault(app, file) : { ...captureOfVault(app, file), isFound: true }));
}
