import { english } from "../messages/english/english.ts";
import { textsIn } from "../messages/messages.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { findBrokenRun } from "../vault/broken-run.ts";
import { importSources, type RecommendationChoice } from "../workflow/import-sources.ts";
import { joinSameWorks } from "../workflow/join-same-works.ts";
import type { ExistingChoice, ReadSource } from "../workflow/plan-import.ts";
import { readCaptures, type ReadOptions, type UnopenedCapture } from "../workflow/read-captures.ts";
import { reportLines } from "./report-lines.ts";

/** What `import` was told. */
export interface ImportOrder {
  readonly settings: Settings;
  readonly recommendations: RecommendationChoice;
  readonly existing: ExistingChoice;
  readonly dryRun: boolean;
}

/**
 * Imports captures just as the window does, unseen, and prints what was created, updated and kept.
 * @returns whether every source could be read and every note written.
 */
export async function importCaptures(
  captures: Iterable<UnopenedCapture>,
  port: VaultPort,
  read: ReadOptions,
  { settings, recommendations, existing, dryRun }: ImportOrder,
  print: (line: string) => void,
): Promise<boolean> {
  const broken = dryRun ? undefined : await findBrokenRun(port);
  if (broken) print(english.broken.onCommandLine(broken.done, broken.left));
  const { sources, problems } = await readAll(captures, read);
  const works = joinSameWorks(sources).map((work): ReadSource => (existing === "keep" ? work : { ...work, existing }));
  const report = await importSources(works, port, { settings, wording: textsIn(settings.language).note, recommendations, again: false, dryRun, problems, now: new Date() });
  for (const line of reportLines(report, dryRun)) print(line);
  return !report.problems.some(({ severity }) => severity === "error");
}

async function readAll(captures: Iterable<UnopenedCapture>, read: ReadOptions): Promise<{ sources: ReadSource[]; problems: Problem[] }> {
  const sources: ReadSource[] = [];
  const problems: Problem[] = [];
  for await (const reading of readCaptures(captures, read)) {
    if ("problem" in reading) problems.push(reading.problem);
    else {
      sources.push(reading);
      problems.push(...reading.warnings);
    }
  }
  return { sources, problems };
}
