import type { CliData, TAbstractFile, TFile } from "obsidian";
import { extractLine } from "../../command-line/extract-line.ts";
import { importCaptures } from "../../command-line/import-captures.ts";
import { recommendNotes } from "../../command-line/recommend-notes.ts";
import { reportLines, undoLines } from "../../command-line/report-lines.ts";
import { choiceOf, UsageError } from "../../command-line/usage-error.ts";
import { english } from "../../messages/english/english.ts";
import { ProblemError } from "../../model/problem.ts";
import { finishBrokenRun } from "../../vault/broken-run.ts";
import { undoLastRun } from "../../vault/undo-last-run.ts";
import { RECOMMENDATION_CHOICES } from "../../workflow/import-sources.ts";
import { EXISTING_CHOICES } from "../../workflow/plan-import.ts";
import { downloaded, readCaptures, type ReadOptions, type UnopenedCapture } from "../../workflow/read-captures.ts";
import { runReport } from "../../workflow/run-report.ts";
import type { Host } from "../host.ts";
import { addressIn } from "../import/captures-at-hand.ts";
import { breathe } from "../ports/one-at-a-time.ts";
import { openVault } from "../ports/open-vault.ts";
import { portsFromApp } from "../ports/read-ports.ts";
import { webFromApp } from "../ports/web-from-app.ts";
import { capturesAmong } from "../ways-in/readable-files.ts";
import type { CommandName } from "./register-command-line.ts";

/**
 * Carries out a command of the app's command line.
 * @param given its parameters, as the app read them.
 * @returns what is printed. The app's command line knows no status: a line that begins with `Error:` or `failed:` tells what went wrong.
 */
export async function runCommand(host: Host, name: CommandName, given: CliData): Promise<string> {
  const lines: string[] = [];
  try {
    await COMMANDS[name](host, given, (line) => { lines.push(line); });
  } catch (error) {
    if (!(error instanceof ProblemError) && !(error instanceof UsageError)) console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    lines.push(`Error: ${error instanceof ProblemError ? english.problem(error.problem) : error instanceof UsageError ? message : english.unexpected(message)}`);
  }
  return lines.join("\n");
}

type Command = (host: Host, given: CliData, print: (line: string) => void) => Promise<void>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  async import(host, given, print) {
    const order = {
      settings: host.settings,
      recommendations: choiceOf("recommendations=", given["recommendations"] ?? "explicit", RECOMMENDATION_CHOICES),
      existing: choiceOf("existing=", given["existing"] ?? "keep", EXISTING_CHOICES),
      dryRun: given["dry-run"] === "true",
    };
    await importCaptures(capturesIn(host, given), openVault(host), readOptions(given["open-addresses"] === "true"), order, print);
  },
  async extract(host, given, print) {
    for (const capture of capturesIn(host, given))
      for await (const reading of readCaptures([capture], readOptions(false))) print(extractLine(fileOf(reading.name, capture), reading));
  },
  async recommend(host, given, print) {
    const order = { settings: host.settings, recommendations: choiceOf("recommendations=", given["recommendations"] ?? "explicit", RECOMMENDATION_CHOICES), list: given["list"] === "true" };
    const named = filesIn(host, given);
    const inFront = host.app.workspace.getActiveFile();
    if (named.length === 0 && inFront === null) throw new UsageError("Name a source note with path= or file=, or open one.");
    for (const { path } of named.length > 0 ? named : inFront ? [inFront] : []) await recommendNotes(path, openVault(host), order, breathe, print);
  },
  async undo(host, _, print) {
    for (const line of undoLines(await undoLastRun(openVault(host)))) print(line);
  },
  async finish(host, _, print) {
    for (const line of reportLines(runReport(await finishBrokenRun(openVault(host), { now: new Date() })))) print(line);
  },
};

const readOptions = (openAddresses: boolean): ReadOptions => ({ ports: portsFromApp, web: webFromApp, openAddresses, breathe });

/** What is to be read: files of the vault, what lies under folders, and addresses. */
function capturesIn(host: Host, given: CliData): UnopenedCapture[] {
  const addresses = linesOf(given["url"]).map((said) => {
    const address = addressIn(said);
    if (address === undefined) throw new UsageError(`“${said}” is not an address that can be downloaded.`);
    return downloaded(address, webFromApp);
  });
  const captures = [...capturesAmong(host.app, filesIn(host, given)), ...addresses];
  if (captures.length === 0) throw new UsageError("Name something that can be read with path=, file= or url=.");
  return captures;
}

function filesIn({ app }: Host, given: CliData): TAbstractFile[] {
  const byPath = linesOf(given["path"]).map((path) => {
    const found = app.vault.getAbstractFileByPath(path.replace(/\/$/u, ""));
    if (found === null) throw new UsageError(`The vault has no file “${path}”. Files outside of it are read by the command line of the plain folder.`);
    return found;
  });
  const byName = linesOf(given["file"]).map((name): TFile => {
    const found = app.metadataCache.getFirstLinkpathDest(name, "");
    if (found === null) throw new UsageError(`The vault has no file called “${name}”.`);
    return found;
  });
  return [...byPath, ...byName];
}

const linesOf = (said: string | undefined): string[] => (said ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** The file as the vault knows it; for one of several in it, with what the archive or list calls that. */
function fileOf(name: string, { name: own, vaultPath }: UnopenedCapture): string {
  return vaultPath !== undefined && name.startsWith(own) ? `${vaultPath}${name.slice(own.length)}` : name;
}
