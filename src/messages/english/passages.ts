import type { Loss, Mending } from "../../model/passage-check.ts";
import { count } from "./count.ts";

const mendings: Record<Mending, string> = {
  "block id set again": "its block id was missing in the source and was set again",
  "passage found elsewhere": "its words stand in another place of the source, where its links lead now",
  "source found again": "its source has another name, to which its links lead now",
};

const losses: Record<Loss, string> = {
  "source is gone": "Its source is no longer in the vault. Restore or import the source, then check again; or delete the note.",
  "note quotes nothing": "The note quotes no words that could be looked for. Write the sentence into it as a quotation, then check again.",
  "words are gone": "Its words are nowhere in the source. Link the note to the right passage yourself, or delete the note.",
  "words were changed": "Its link leads to the passage, whose words were changed. Compare the two, and change the note if it says something else.",
  "words stand in several places": "Its words stand in several places of the source. Link the note to the right one yourself.",
  "link is the user's own": "You changed its “passage” property, so it was left alone. Its link does not lead to the words; change it yourself.",
};

export const passages = {
  goToPassage: "Go to passage",
  next: "Go to next recommendation in this source",
  previous: "Go to previous recommendation in this source",
  check: "Check passages of this source",
  checkAll: "Check passages in the whole vault",
  last: (source: string): string => `This is the last recommendation of ${source}.`,
  first: (source: string): string => `This is the first recommendation of ${source}.`,
  noneNoted: (source: string): string => `${source} has no recommendation notes yet. Create them first.`,
  noPassage: (note: string): string => `${note} has no link to a passage. Its “passage” property should hold one.`,
  sourceIsGone: (note: string): string => `The source that ${note} links to is not in the vault. Restore it, or check passages to find it under another name.`,
  passageIsGone: (note: string): string => `The passage of ${note} is no longer where its link leads. Check passages to look for its words elsewhere in the source.`,
  checkTitle: "Passages checked",
  checking: "Checking passages…",
  checked: (checked: number, mended: number, lost: number): string =>
    checked === 0
      ? "There are no recommendation notes to check."
      : mended === 0 && lost === 0
        ? `${count(checked, "recommendation note")} checked; every passage stands where its note says.`
        : `${count(checked, "recommendation note")} checked · ${mended} mended · ${lost} to look at`,
  mendedHeading: "Mended",
  lostHeading: "To look at",
  undoHint: "“Undo last import” takes back what was mended.",
  goToSource: "Open source",
  done: "Done",
  mendings,
  losses,
  marker: (action: string, details: readonly string[]): string => ["Open recommendation note", action, ...details].join(" · "),
  severalMarker: (number: number): string => `${count(number, "recommendation note")} of this passage`,
  markersShown: "Mark passages that have a note",
  markersShownHint: "Shows a small sign at the end of each passage, which opens its recommendation note.",
};
