import type { CliFlags } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { Host } from "../host.ts";

const COMMAND_NAMES = ["import", "extract", "recommend", "undo", "finish"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Registers the plugin's commands with the app's command line. What they do is loaded when one is first used. */
export function registerCommandLine(host: Host): void {
  const flags = flagsOf();
  for (const name of COMMAND_NAMES)
    host.registerCliHandler(`${host.manifest.id}:${name}`, messages.commandLine[name], flags[name], async (given) => (await import("./run-command.ts")).runCommand(host, name, given));
}

/** The parameters of each command: those of the plain folder's command line, as far as there is a word for them in the app's. */
function flagsOf(): Readonly<Record<CommandName, CliFlags | null>> {
  const text = messages.commandLine;
  const where: CliFlags = { path: { value: "<path>", description: text.path }, file: { value: "<name>", description: text.file } };
  const captures: CliFlags = { ...where, url: { value: "<address>", description: text.url } };
  const recommendations: CliFlags = { recommendations: { value: "<which>", description: text.recommendations } };
  return {
    import: {
      ...captures,
      ...recommendations,
      existing: { value: "<what>", description: text.existing },
      "open-addresses": { description: text.openAddresses },
      "dry-run": { description: text.dryRun },
    },
    extract: captures,
    recommend: { ...where, ...recommendations, list: { description: text.list } },
    undo: null,
    finish: null,
  };
}
