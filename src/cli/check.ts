import { english } from "../messages/english/english.ts";
import { checkPassages } from "../workflow/check-passages.ts";
import { openFolder } from "./open-folder.ts";

/**
 * Checks the passages of all recommendation notes of a folder, mends what can be mended, and prints a line for each note that
 * was mended or needs a person.
 * @returns whether all stand where their notes say, and every note could be written.
 */
export async function checkFolder(vault: string, print: (line: string) => void): Promise<boolean> {
  const { port } = await openFolder(vault);
  const { checked, mended, lost, report } = await checkPassages(port, { now: new Date() });
  const { passages } = english;
  for (const { path, mending } of mended) print(`mended: ${path} (${passages.mendings[mending]})`);
  for (const { path, source, loss, quote } of lost) {
    print(`not found: ${path}${source === undefined ? "" : ` in ${source}`}: ${passages.losses[loss]}`);
    if (quote !== "") print(`    “${quote}”`);
  }
  for (const problem of report.problems) print(`${problem.severity === "error" ? "failed" : "note"}: ${english.problem(problem)}`);
  print(passages.checked(checked, mended.length, lost.length));
  return lost.length === 0 && !report.problems.some(({ severity }) => severity === "error");
}
