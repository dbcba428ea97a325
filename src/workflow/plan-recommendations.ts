import type { NoteDraft } from "../model/note-draft.ts";
import type { NoteWording } from "../model/note-wording.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Settings } from "../model/settings.ts";
import { blocksOf } from "../markdown/blocks.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import { pageOfWords } from "../markdown/page-mark.ts";
import { recommendationList, type ListedRecommendation } from "../notes/recommendation-list.ts";
import { recommendationNote, type PageOfOriginal } from "../notes/recommendation-note.ts";
import { wikilinkTarget } from "../notes/wikilink.ts";
import type { PlannedVault } from "../vault/planned-vault.ts";
import { PassageLinks } from "./passage-links.ts";
import { notesOf, type RecognisedRecommendation } from "./recognise-recommendations.ts";
import type { SourceInVault } from "./source-in-vault.ts";

/**
 * Plans a note for each recommendation, block ids at their passages, and the source note's list of all that it has. Notes that are there
 * are renewed as far as the user left them.
 * @param chosen places in them are places in `source.text`.
 * @param options.again makes notes anew that the user deleted.
 * @param options.today the day of the run, for templates.
 * @returns the paths of the notes, in the order given; `undefined` for one that the user deleted.
 */
export async function planRecommendations(
  source: SourceInVault,
  chosen: readonly RecognisedRecommendation[],
  vault: PlannedVault,
  settings: Settings,
  wording: NoteWording,
  options: { again: boolean; today: string },
): Promise<(string | undefined)[]> {
  const passages = new PassageLinks(blocksOf(source.text));
  const noted: { id: string; path: string; at: number }[] = [];
  const paths = chosen.map(({ id, recommendation, settled }) => {
    if (!options.again && vault.wasDeleted(id)) {
      vault.keepDeleted(id);
      return undefined;
    }
    const path = vault.place(draftNote({ id, recommendation, settled: settled ?? [] }, passages.subpathOf(recommendation)));
    noted.push({ id, path, at: recommendation.passage.block.start });
    return path;
  });
  await vault.writeDrafts();
  const placed = new Set(noted.map(({ id }) => id));
  for (const { id, path, subpath } of notesOf(source, vault))
    if (!placed.has(id)) noted.push({ id, path, at: source.text.indexOf(subpath.slice(1)) });
  const listed: ListedRecommendation[] = [];
  for (const { id, path } of noted.sort((one, other) => one.at - other.at)) listed.push(await listedAs(id, path));
  vault.edit({
    path: source.path,
    before: source.text,
    blockIds: passages.insertions,
    ...(listed.length > 0 ? { managed: recommendationList(listed, wording, { escape: escapeMarkdown, showStrength: settings.listStrength }) } : {}),
  });
  return paths;

  function draftNote({ id, recommendation, settled }: RecognisedRecommendation, subpath: string): NoteDraft {
    return recommendationNote(id, recommendation, source.report, subpath, wording, {
      folder: settings.recommendationFolder,
      escape: escapeMarkdown,
      original: pageOfOriginal(recommendation),
      settled,
      template: settings.recommendationTemplate,
      today: options.today,
    });
  }

  function pageOfOriginal({ passage }: Recommendation): PageOfOriginal | undefined {
    const path = source.originalPdf === undefined ? undefined : vault.pathOfLink(source.originalPdf);
    const page = path === undefined ? undefined : pageOfWords(source.text, passage.block, passage.quote);
    return path === undefined || page === undefined ? undefined : { path, page };
  }

  /** As the note says it, whose actor and strength the user may have put right. */
  async function listedAs(id: string, path: string): Promise<ListedRecommendation> {
    const { actor, strength } = vault.propertiesOf(await vault.read(path));
    return {
      id,
      actor: [actor].flat().flatMap((one) => (typeof one === "string" ? [wikilinkTarget(one)?.display ?? one] : [])),
      strength: strength === "implied" ? "implied" : "explicit",
    };
  }
}
