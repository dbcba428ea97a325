import type { Messages } from "../messages.ts";
import { commandLine } from "./command-line.ts";
import { commands } from "./commands.ts";
import { importing } from "./importing.ts";
import { importWindow } from "./import-window.ts";
import { names } from "./names.ts";
import { facts, note } from "./notes.ts";
import { passages } from "./passages.ts";
import { problems } from "./problems.ts";
import { review, selection } from "./review.ts";
import { broken, kept, summary, undo } from "./runs.ts";
import { settings } from "./settings.ts";
import { templates } from "./templates.ts";
import { waysIn } from "./ways-in.ts";
import { welcome } from "./welcome.ts";

/** Every text that a user meets, in German. */
export const german: Messages = {
  problem: (problem) => problems[problem.code](problem),
  unexpected: (detail) => `Source Ties konnte nicht weitermachen: ${detail}. Nichts ist halb geschrieben. Bitte melde das.`,
  kept,
  facts,
  note,
  commands,
  commandLine,
  importing,
  importWindow,
  summary,
  review,
  selection,
  undo,
  broken,
  names,
  welcome,
  settings,
  templates,
  waysIn,
  passages,
};
