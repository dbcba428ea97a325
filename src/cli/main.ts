import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
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
import { importIntoFolder, reportLines } from "./import.ts";
import { hasCode } from "./system-reason.ts";

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

  source-ties check --vault DIR
      looks whether the quotes of recommendation notes still stand in their sources, and mends links
      and block ids where they stand elsewhere; ends with 1 when some are not found

  source-ties undo --vault DIR
      undoes the last import that was not undone yet; what was edited since is kept

  source-ties finish --vault DIR
      writes what an import that broke off had still to write

  --help, --version

Ends with 0 when all went well, 1 when a source or note failed, 2 when the command was not understood.`;

/** A command line that cannot be carried out as it stands. */
class UsageError extends Error {}

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
        {
          vault: required(values.vault),
          recommendations: choiceOf("recommendations", values.recommendations ?? "explicit", RECOMMENDATION_CHOICES),
          existing: choiceOf("existing", values.existing ?? "keep", EXISTING_CHOICES),
          openAddresses: values["open-addresses"] === true,
          dryRun: values["dry-run"] === true,
          paths: await namedPaths(paths, values.stdin === true),
        },
        print,
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

/** What an option says, when it is one of the choices that it takes. */
function choiceOf<Choice extends string>(option: string, said: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === said);
  if (choice === undefined) throw new UsageError(`--${option} takes ${choices.join(", ")}; not “${said}”.`);
  return choice;
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

async function undo(vault: string): Promise<boolean> {
  const { removed, restored, kept, failed } = await undoLastRun(new FolderVault(vault));
  for (const path of removed) print(`removed  ${path}`);
  for (const path of restored) print(`restored ${path}`);
  for (const path of kept) print(`kept     ${path}: changed since`);
  for (const [path, reason] of failed) print(`failed   ${path}: ${reason}; undo again to try it again`);
  if (removed.length + restored.length + kept.length + failed.length === 0) print(english.undo.nothing);
  return failed.length === 0;
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
