import type { CliFlag, Command, ObsidianProtocolData } from "obsidian";
import type { App } from "../app.ts";
import { follow } from "../work.ts";
import { MarkdownView } from "../workspace/markdown-view.ts";

/** Runs a command the way the palette does. @returns false when it cannot be run now. */
export async function runCommand(app: App, id: string): Promise<boolean> {
  const command: Command = app.commandRegistry.get(id);
  const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  // The editor's callbacks come before the others, and without an editor the command is not offered.
  if (editorCheckCallback ?? editorCallback) {
    if (!view) return false;
    const [editor, context] = [view.editor as never, view as never];
    if (!editorCheckCallback) await follow(editorCallback?.(editor, context));
    else if (editorCheckCallback(true, editor, context) !== true) return false;
    else await follow(Promise.resolve(editorCheckCallback(false, editor, context)));
    return true;
  }
  if (checkCallback) {
    if (checkCallback(true) !== true) return false;
    await follow(Promise.resolve(checkCallback(false)));
    return true;
  }
  if (!callback) throw new Error(`The command "${id}" has no callback.`);
  await follow(callback() as unknown);
  return true;
}

/** Runs a line of the command line; values may be quoted, and `\n` and `\t` in them are a line's end and a tab. */
export async function runCliLine(app: App, line: string): Promise<string> {
  const [name = "", ...words] = (line.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replace(/"/g, ""));
  const { flags, handler } = app.cliHandlers.get(name);
  const given = Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf("=");
      const value = at < 0 ? "true" : word.slice(at + 1).replace(/\\n/g, "\n").replace(/\\t/g, "\t");
      return [at < 0 ? word : word.slice(0, at), value];
    }),
  );
  const absent = Object.entries<CliFlag>(flags).find(([flag, { required }]) => required === true && !(flag in given));
  if (absent) return `Error: Missing required parameter: ${absent[0]}`;
  return await follow(handler(given));
}

/** Opens an `obsidian://` address: its host names the action, its query gives the rest. */
export async function openAddress(app: App, address: string): Promise<void> {
  const found = /^obsidian:\/\/([^/?#]+)\/?(?:\?([^#]*))?/.exec(address);
  if (!found) throw new Error(`${address} is no address of the app.`);
  const action = decodeURIComponent(found[1] ?? "");
  const given: ObsidianProtocolData = { action };
  for (const pair of (found[2] ?? "").split("&").filter((each) => each !== "")) {
    const at = pair.indexOf("=");
    given[decodeURIComponent(at < 0 ? pair : pair.slice(0, at))] = at < 0 ? "true" : decodeURIComponent(pair.slice(at + 1));
  }
  await follow(app.protocolHandlers.get(action)(given) as unknown);
}
