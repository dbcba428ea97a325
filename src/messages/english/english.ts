import type { Problem } from "../../model/problem.ts";
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
import { waysIn } from "./ways-in.ts";
import { welcome } from "./welcome.ts";
import { templates } from "./templates.ts";

/** Every text that a user meets, in English. Another language is another folder of this shape. */
export const english = {
  problem: (problem: Problem): string => problems[problem.code](problem),
  unexpected: (detail: string): string => `Source Ties could not go on: ${detail}. Nothing is half written. Please report it.`,
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
  waysIn,
  passages,
  templates,
};
