import { english } from "../messages/english/english.ts";
import type { UndoReport } from "../vault/undo-last-run.ts";
import type { RunReport } from "../workflow/run-report.ts";

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

/** What undoing a run came to, a line for each file. */
export function undoLines({ removed, restored, kept, failed }: UndoReport): string[] {
  const lines = [
    ...removed.map((path) => `removed  ${path}`),
    ...restored.map((path) => `restored ${path}`),
    ...kept.map((path) => `kept     ${path}: changed since`),
    ...failed.map(([path, reason]) => `failed   ${path}: ${reason}; undo again to try it again`),
  ];
  return lines.length > 0 ? lines : [english.undo.nothing];
}
