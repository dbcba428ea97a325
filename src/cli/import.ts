import { english } from "../messages/english/english.ts";
import { textsIn } from "../messages/messages.ts";
import type { Problem } from "../model/problem.ts";
import { propertyNaming, settingsFrom } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { findBrokenRun } from "../vault/broken-run.ts";
import { importSources, type RecommendationChoice } from "../workflow/import-sources.ts";
import { joinSameWorks } from "../workflow/join-same-works.ts";
import type { ExistingChoice, ReadSource } from "../workflow/plan-import.ts";
import { readCaptures } from "../workflow/read-captures.ts";
import type { RunReport } from "../workflow/run-report.ts";
import { findCaptures } from "./find-captures.ts";
import { FolderVault } from "./folder-vault.ts";
import { portsFromLibraries } from "./read-ports.ts";
import { webFromFetch } from "./web-from-fetch.ts";

/** What `source-ties import` was told. */
export interface FolderImport {
  readonly vault: string;
  readonly recommendations: RecommendationChoice;
  readonly existing: ExistingChoice;
  /** Whether the addresses that lists give are downloaded, also those of bibliographies and of lists in folders. */
  readonly openAddresses: boolean;
  readonly dryRun: boolean;
  /** Files, folders and addresses. */
  readonly paths: readonly string[];
}

/**
 * Imports files into a folder just as the plugin would, and prints what was created, updated and kept.
 * @returns whether every source could be read and every note written.
 */
export async function importIntoFolder(
  { vault, recommendations, existing, openAddresses, dryRun, paths }: FolderImport,
  print: (line: string) => void,
): Promise<boolean> {
  const settings = settingsFrom(await storedSettings(new FolderVault(vault)));
  const port = new FolderVault(vault, propertyNaming(settings));
  const broken = dryRun ? undefined : await findBrokenRun(port);
  if (broken) print(english.broken.onCommandLine(broken.done, broken.left));
  const { sources, problems } = await readAll(paths, openAddresses);
  const works = joinSameWorks(sources).map((work): ReadSource => (existing === "keep" ? work : { ...work, existing }));
  const report = await importSources(works, port, {
    settings,
    wording: textsIn(settings.language).note,
    recommendations,
    again: false,
    dryRun,
    problems,
    now: new Date(),
  });
  for (const line of reportLines(report, dryRun)) print(line);
  return !report.problems.some(({ severity }) => severity === "error");
}

async function readAll(paths: readonly string[], openAddresses: boolean): Promise<{ sources: ReadSource[]; problems: Problem[] }> {
  const sources: ReadSource[] = [];
  const problems: Problem[] = [];
  const captures = await findCaptures(paths);
  for await (const reading of readCaptures(captures, { ports: portsFromLibraries, web: webFromFetch, openAddresses, breathe: () => Promise.resolve() })) {
    if ("problem" in reading) problems.push(reading.problem);
    else {
      sources.push(reading);
      problems.push(...reading.warnings);
    }
  }
  return { sources, problems };
}

/** The settings that the vault's user made in the app; unreadable ones count as none. */
async function storedSettings(port: VaultPort): Promise<unknown> {
  const text = await port.readState("data.json");
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a run came to, a line for each note and problem; new text that was not taken over stands indented under its note. */
export function reportLines(report: RunReport, dryRun = false): string[] {
  const would = dryRun ? "would " : "";
  const lines = [
    ...report.created.map(({ path }) => `${would}create${dryRun ? "" : "d"}: ${path}`),
    ...report.attached.map((path) => `${would}store${dryRun ? "" : "d"}: ${path}`),
    ...report.updated.map((path) => `${would}update${dryRun ? "" : "d"}: ${path}`),
    ...report.kept.map(({ path, reason }) => `${dryRun ? "would keep" : "kept"}: ${path} (${english.kept[reason]})`),
    ...report.problems.map((problem) => `${problem.severity === "error" ? "failed" : "note"}: ${english.problem(problem)}`),
    ...report.conflicts.flatMap(({ path, offered }) => [`${english.summary.offered(path)}:`, ...offered.split("\n").map((line) => `    ${line}`)]),
  ];
  return lines.length > 0 ? lines : [english.summary.nothing];
}
