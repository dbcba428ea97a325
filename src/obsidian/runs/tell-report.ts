import { Notice, type App } from "obsidian";
import { messages } from "../../messages/messages.ts";
import type { MakeReport } from "../../workflow/review-recommendations.ts";

/** Tells in a notice what came of making one note, and opens it. */
export async function tellReport(app: App, report: MakeReport): Promise<void> {
  for (const problem of report.problems) new Notice(messages.problem(problem), 0);
  const [note] = report.notes;
  if (note === undefined || report.problems.some(({ severity }) => severity === "error")) return;
  await app.workspace.openLinkText(note, "", "tab");
}
