import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { importCaptures, type ImportOrder } from "../command-line/import-captures.ts";
import { recommendNotes, type RecommendOrder } from "../command-line/recommend-notes.ts";
import { reportLines, undoLines } from "../command-line/report-lines.ts";
import { choiceOf, UsageError } from "../command-line/usage-error.ts";
import { english } from "../messages/english/english.ts";
import { ProblemError } from "../model/problem.ts";
import { finishBrokenRun } from "../vault/broken-run.ts";
import { undoLastRun } from "../vault/undo-last-run.ts";
import { checkFolder } from "./check.ts";
import { extract } from "./extract.ts";
import { FolderVault } from "./folder-vault.ts";
import { RECOMMENDATION_CHOICES } from "../workflow/import-sources.ts";
import { EXISTING_CHOICES } from "../workflow/plan-import.ts";
import { runReport } from "../workflow/run-report.ts";
import { findCaptures } from "./find-captures.ts";
import { portsFromLibraries } from "./read-ports.ts";
import { openFolder } from "./open-folder.ts";
import { hasCode } from "./system-reason.ts";
import { webFromFetch } from "./web-from-fetch.ts";

declare const SOURCE_TIES_VERSION: string;

const USAGE = `Source Ties ${SOURCE_TIES_VERSION}: sources become linked notes, without the app

  source-ties extract FILE|FOLDER|ADDRESS…
      prints one line of JSON a file: what it says of itself, and its recommendations
      -, --stdin            read file names from standard input, one a line

  source-ties import --vault DIR FILE|FOLDER|ADDRESS…
      writes notes into a vault, as the plugin would
      --recommendations WHICH   explicit (default), all or none become notes
      --existing WHAT           where the vault has the work: keep its note as it is (default),
                                complete it with what it lacks, or make a separate one
      --open-addresses          download what bibliographies, and lists in folders, give the address of
      --dry-run                 print what would be done, and do nothing

  source-ties recommend --vault DIR NOTE…
      makes recommendation notes of source notes, named by their paths in the vault
      --recommendations WHICH   explicit (default), all or none
      --list                    print what is found, a line of JSON each, and do nothing

  source-ties check --vault DIR
      looks whether the quotes of recommendation notes still stand in their sources, and mends links
      and block ids where they stand elsewhere; ends with 1 when some are not found

  source-ties undo --vault DIR
      undoes the last import that was not undone yet; what was edited since is kept

  source-ties finish --vault DIR
      writes what an import that broke off had still to write

  --help, --version

Ends with 0 when all went well, 1 when a source or note failed, 2 when the command was not understood.`;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

// Whoever reads our lines may have had enough of them: `source-ties extract … | head -1`.
process.stdout.on("error", (error) => {
  if (!hasCode(error, "EPIPE")) throw error;
  process.exit();
});

async function run(argv: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseOptions(argv);
  const [command, ...paths] = positionals;
  if (values.version === true) {
    print(SOURCE_TIES_VERSION);
    return true;
  }
  if (values.help === true || command === undefined) {
    print(USAGE);
    return values.help === true;
  }
  switch (command) {
    case "extract":
      return extract(await namedPaths(paths, values.stdin === true), print);
    case "import":
      return importIntoFolder(
        required(values.vault),
        {
          recommendations: choiceOf("--recommendations", values.recommendations ?? "explicit", RECOMMENDATION_CHOICES),
          existing: choiceOf("--existing", values.existing ?? "keep", EXISTING_CHOICES),
          dryRun: values["dry-run"] === true,
        },
        await namedPaths(paths, values.stdin === true),
        values["open-addresses"] === true,
      );
    case "recommend":
      return recommend(
        required(values.vault),
        { recommendations: choiceOf("--recommendations", values.recommendations ?? "explicit", RECOMMENDATION_CHOICES), list: values.list === true },
        await namedPaths(paths, values.stdin === true),
      );
    case "check":
      return checkFolder(required(values.vault), print);
    case "undo":
      return undo(required(values.vault));
    case "finish":
      return finish(required(values.vault));
    default:
      throw new UsageError(`“${command}” is not a command of source-ties.`);
  }
}

function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        vault: { type: "string" },
        recommendations: { type: "string" },
        existing: { type: "string" },
        "open-addresses": { type: "boolean" },
        "dry-run": { type: "boolean" },
        list: { type: "boolean" },
        stdin: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(/[.!?]$/u.test(message) ? message : `${message}.`);
  }
}

function required(vault: string | undefined): string {
  if (vault === undefined || vault === "") throw new UsageError("Say which vault with --vault DIR.");
  return vault;
}

/** The paths on the command line, with those from standard input in the place of `-`. */
async function namedPaths(paths: readonly string[], stdin: boolean): Promise<string[]> {
  const named = paths.filter((path) => path !== "-");
  if (stdin || named.length < paths.length) {
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
    for await (const line of lines) if (line.trim() !== "") named.push(line.trim());
  } else if (named.length === 0) throw new UsageError("Name at least one file or folder.");
  return named;
}

async function importIntoFolder(vault: string, order: Omit<ImportOrder, "settings">, paths: readonly string[], openAddresses: boolean): Promise<boolean> {
  const { port, settings } = await openFolder(vault);
  const read = { ports: portsFromLibraries, web: webFromFetch, openAddresses, breathe: () => Promise.resolve() };
  return importCaptures(await findCaptures(paths), port, read, { ...order, settings }, print);
}

async function recommend(vault: string, order: Omit<RecommendOrder, "settings">, notes: readonly string[]): Promise<boolean> {
  const { port, settings } = await openFolder(vault);
  let allWritten = true;
  for (const note of notes) {
    if (!(await port.exists(note))) throw new UsageError(`The vault has no note ${note}.`);
    allWritten = (await recommendNotes(note, port, { ...order, settings }, () => Promise.resolve(), print)) && allWritten;
  }
  return allWritten;
}

async function undo(vault: string): Promise<boolean> {
  const report = await undoLastRun(new FolderVault(vault));
  for (const line of undoLines(report)) print(line);
  return report.failed.length === 0;
}

async function finish(vault: string): Promise<boolean> {
  const report = runReport(await finishBrokenRun(new FolderVault(vault), { now: new Date() }));
  for (const line of reportLines(report)) print(line);
  return !report.problems.some(({ severity }) => severity === "error");
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  const understood = !(error instanceof UsageError);
  const message = error instanceof Error ? error.message : String(error);
  const told = error instanceof ProblemError ? english.problem(error.problem) : english.unexpected(message);
  process.stderr.write(`${understood ? told : `${message} See source-ties --help.`}\n`);
  process.exitCode = understood ? 1 : 2;
}
