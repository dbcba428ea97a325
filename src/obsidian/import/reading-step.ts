import { messages } from "../../messages/messages.ts";
import type { Problem } from "../../model/problem.ts";
import type { CaptureReadings } from "../../workflow/gathered-sources.ts";
import type { ReadSource } from "../../workflow/plan-import.ts";
import { readCaptures, type UnopenedCapture } from "../../workflow/read-captures.ts";
import type { RunControl } from "../../workflow/run-control.ts";
import { breathe } from "../ports/one-at-a-time.ts";
import { portsFromApp } from "../ports/read-ports.ts";
import { webFromApp } from "../ports/web-from-app.ts";
import { ProgressView } from "./progress-view.ts";

/**
 * Reads captures and shows in the container how far that has come.
 * @param options.openAddresses whether the addresses are opened that bibliographies give.
 * @returns what was read, as soon as all is or the user stops, and how many captures were not read to their end.
 */
export async function readWithProgress(
  container: HTMLElement,
  captures: readonly UnopenedCapture[],
  control: RunControl,
  options: { openAddresses: boolean },
): Promise<{ readings: CaptureReadings[]; notRead: number }> {
  const progress = new ProgressView(container, messages.importWindow.reading, control);
  const finished: CaptureReadings[] = [];
  let begun: CaptureReadings | undefined;
  const readAll = async (): Promise<void> => {
    for (const [index, capture] of captures.entries()) {
      const show = (name: string): void => { progress.show(index + 1, captures.length, name); };
      show(capture.name);
      const pause = async (): Promise<void> => {
        await breathe();
        await control.turn();
      };
      const sources: ReadSource[] = [];
      const problems: Problem[] = [];
      let unopened = 0;
      for await (const reading of readCaptures([capture], { ports: portsFromApp, web: webFromApp, openAddresses: options.openAddresses, breathe: pause })) {
        if (control.signal.aborted) return;
        show(reading.name);
        if ("problem" in reading) problems.push(reading.problem);
        else {
          sources.push(reading);
          problems.push(...reading.warnings);
          unopened += reading.unopened ?? 0;
        }
        begun = { capture, sources: [...sources], problems: [...problems], unopened, isWhole: false };
      }
      if (control.signal.aborted) return;
      finished.push({ capture, sources, problems, unopened, isWhole: true });
      begun = undefined;
    }
  };
  // One long file does not keep whoever stops waiting; what comes of it then is dropped.
  await Promise.race([readAll(), control.stopped()]);
  return { readings: begun ? [...finished, begun] : finished, notRead: captures.length - finished.length };
}
