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

/** Every text that a user meets, in Korean. */
export const korean: Messages = {
  problem: (problem) => problems[problem.code](problem),
  unexpected: (detail) => `Source Ties를 계속할 수 없습니다: ${detail}. 쓰다 만 것은 없습니다. 이 문제를 알려 주세요.`,
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
