import type { Link, NoteText } from "../model/note-draft.ts";
import type { Strength } from "../model/recommendation.ts";
import type { NoteWording } from "../model/note-wording.ts";

/** One line of the list: a recommendation note, whoever is asked to act, and how plainly. */
export interface ListedRecommendation {
  readonly id: string;
  readonly actor: readonly string[];
  readonly strength: Strength;
}

/** The list of a source's recommendations that stands in its managed block, in the order given. */
export function recommendationList(
  listed: readonly ListedRecommendation[],
  wording: NoteWording,
  { escape, showStrength }: { escape: (text: string) => string; showStrength: boolean },
): NoteText {
  const lines = listed.flatMap(({ id, actor, strength }): (string | Link)[] => {
    const details = [...(actor.length > 0 ? [actor.map(escape).join(", ")] : []), ...(showStrength ? [wording.strength[strength]] : [])];
    return ["\n- ", { to: { id } }, details.map((detail) => ` · ${detail}`).join("")];
  });
  return [`## ${wording.recommendations}\n`, ...lines];
}
