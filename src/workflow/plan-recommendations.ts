import type { BlockIdInsertion, NoteDraft } from "../model/note-draft.ts";
import type { NoteWording } from "../model/note-wording.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Settings } from "../model/settings.ts";
import { blocksOf, type Block } from "../markdown/blocks.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import { pageOfWords } from "../markdown/page-mark.ts";
import { blockIdFor } from "../notes/block-id.ts";
import { recommendationList, type ListedRecommendation } from "../notes/recommendation-list.ts";
import { recommendationId, recommendationNote, type PageOfOriginal } from "../notes/recommendation-note.ts";
import { wikilinkTarget } from "../notes/wikilink.ts";
import { ID_PROPERTY } from "../vault/note-index.ts";
import type { PlannedVault } from "../vault/planned-vault.ts";
import type { SourceInVault } from "./source-in-vault.ts";

/**
 * Plans a note for each recommendation, block ids at their passages, and the source note's list of all that it has.
 * @param recommendations places in them are places in `source.text`.
 * @param options.again makes notes anew that the user deleted.
 * @returns the paths of the notes, in the order given; `undefined` for one that the user deleted.
 */
export function planRecommendations(
  source: SourceInVault,
  recommendations: readonly Recommendation[],
  vault: PlannedVault,
  settings: Settings,
  wording: NoteWording,
  options: { again: boolean },
): (string | undefined)[] {
  const passages = new PassageLinks(blocksOf(source.text));
  const listed: (ListedRecommendation & { at: number })[] = [];
  const paths = recommendations.map((recommendation) => {
    const id = recommendationId(source.report.id, recommendation.passage.quote);
    if (!options.again && vault.wasDeleted(id)) {
      vault.keepDeleted(id);
      return undefined;
    }
    listed.push({ ...recommendation, id, at: recommendation.passage.block.start });
    return vault.place(draftNote(recommendation, passages.subpathOf(recommendation)));
  });
  vault.writeDrafts();
  const chosen = new Set(listed.map(({ id }) => id));
  const earlier = earlierRecommendations(source, vault).filter(({ id }) => !chosen.has(id));
  const all = [...listed, ...earlier].sort((one, other) => one.at - other.at);
  vault.edit({
    path: source.path,
    before: source.text,
    blockIds: passages.insertions,
    ...(all.length > 0 ? { managed: recommendationList(all, wording, escapeMarkdown) } : {}),
  });
  return paths;

  function draftNote(recommendation: Recommendation, subpath: string): NoteDraft {
    return recommendationNote(recommendation, source.report, subpath, wording, {
      folder: settings.recommendationFolder,
      escape: escapeMarkdown,
      original: pageOfOriginal(recommendation),
    });
  }

  function pageOfOriginal({ passage }: Recommendation): PageOfOriginal | undefined {
    const path = source.originalPdf === undefined ? undefined : vault.pathOfLink(source.originalPdf);
    const page = path === undefined ? undefined : pageOfWords(source.text, passage.block, passage.quote);
    return path === undefined || page === undefined ? undefined : { path, page };
  }
}

/** Gives every passage a link target in its note, and collects the block ids that have to be set for it. */
class PassageLinks {
  readonly insertions: BlockIdInsertion[] = [];
  readonly #blocks: readonly Block[];
  readonly #taken: Set<string>;
  readonly #given = new Map<number, string>();

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#taken = new Set(blocks.flatMap(({ blockId }) => blockId ?? []));
  }

  /** `#^id` of the block that a recommendation is from; `#Heading` for one that stands in a heading. */
  subpathOf({ passage }: Recommendation): string {
    const block = this.#blocks.find(({ span }) => span.start === passage.block.start && span.end === passage.block.end);
    if (block?.kind === "heading") return `#${block.text.replace(/[#^[\]|\\:%\s]+/gu, " ").trim()}`;
    const end = passage.block.end;
    const id = block?.blockId ?? this.#given.get(end) ?? blockIdFor(block?.text ?? passage.sentence, this.#taken);
    if (block?.blockId === undefined && !this.#given.has(end)) {
      this.#given.set(end, id);
      this.#taken.add(id);
      this.insertions.push({ end, id, ownLine: block?.idOnOwnLine ?? false });
    }
    return `#^${id}`;
  }
}

/** Recommendations that the source has notes for already, with where their passages stand. */
function earlierRecommendations(source: SourceInVault, vault: PlannedVault): (ListedRecommendation & { at: number })[] {
  const found: (ListedRecommendation & { at: number })[] = [];
  for (const { frontmatter } of vault.index.ours()) {
    const id = frontmatter[ID_PROPERTY];
    const report = wikilinkTarget(frontmatter["report"]);
    if (typeof id !== "string" || report === undefined || vault.pathOfLink(report.target) !== source.path) continue;
    const subpath = wikilinkTarget(frontmatter["passage"])?.subpath.slice(1) ?? "";
    found.push({
      id,
      actor: listOf(frontmatter["actor"]).flatMap((actor) => wikilinkTarget(actor)?.display ?? []),
      strength: frontmatter["strength"] === "implied" ? "implied" : "explicit",
      at: source.text.indexOf(subpath),
    });
  }
  return found;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
