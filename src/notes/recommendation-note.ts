import { fingerprint } from "../model/fingerprint.ts";
import type { Link, NoteDraft, NoteText, PropertyValue } from "../model/note-draft.ts";
import type { Page } from "../markdown/page-mark.ts";
import type { Recommendation } from "../model/recommendation.ts";
import { fillTemplate } from "./note-template.ts";
import { fileName } from "./file-name.ts";
import type { NoteWording } from "../model/note-wording.ts";
import { plainValue } from "./wikilink.ts";

/** The rule of a recommendation that the user made of words he selected. */
export const SELECTION = "selection";

/** The properties of a recommendation that are read from the text, and that its user may give instead. */
export const READ_PROPERTIES = ["action", "actor", "strength"] as const;

export type ReadProperty = (typeof READ_PROPERTIES)[number];

/** What a recommendation note repeats of its report. */
export interface Report {
  readonly id: string;
  /** The report's `source`, `author` and `date` as they stand in its note; absent where it has none. */
  readonly source?: string;
  readonly author?: readonly string[];
  readonly date?: string;
}

/** The page of the kept original that a passage begins on. */
export interface PageOfOriginal {
  /** Path of the file in the vault. */
  readonly path: string;
  readonly page: Page;
}

/**
 * The id of a recommendation: the same for the same words of the same report.
 * @param reportId the report's own id.
 */
export function recommendationId(reportId: string, quote: string): string {
  return fingerprint(`${reportId}\n${quote}`);
}

/**
 * Drafts the note of one recommendation.
 * @param id what `recommendationId` gave when its note was first made.
 * @param subpath where the passage stands in the report's note: `#^block-id` or `#Heading`.
 * @param options.escape writes words so that Markdown shows them as they are.
 * @param options.original the page of the original, where that has pages.
 * @param options.settled properties whose value the user gave.
 * @param options.template what stands around what the plugin writes; nothing by default.
 * @param options.today the day of the run: `2004-08-15`.
 */
export function recommendationNote(
  id: string,
  recommendation: Recommendation,
  report: Report,
  subpath: string,
  wording: NoteWording,
  options: { folder: string; escape: (text: string) => string; original?: PageOfOriginal | undefined; settled?: readonly ReadProperty[] | undefined; template?: string; today?: string },
): NoteDraft {
  const { action, actor, strength, passage } = recommendation;
  const properties: [string, PropertyValue | undefined][] = [
    ["action", plainValue(action)],
    ["report", { to: { id: report.id } }],
    ["passage", { to: { id: report.id }, subpath }],
    ["actor", actor.length > 0 ? actor.map(actorLink) : undefined],
    ["source", report.source],
    ["author", report.author],
    ["date", report.date],
    ["strength", strength],
    ["status", "open"],
    ["source-ties-id", id],
  ];
  const { before, after } = fillTemplate(options.template ?? "", "recommendation", {
    action,
    actor: actor.map(actorLink),
    strength: wording.strength[strength],
    status: "open",
    report: { to: { id: report.id } },
    author: report.author,
    published: report.date,
    source: report.source,
    imported: options.today,
  });
  return {
    kind: "recommendation",
    id,
    folder: options.folder,
    name: fileName(sentenceCase(action), wording.untitledRecommendation),
    frontmatter: properties.filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined),
    body: before,
    managed: quotedPassage(recommendation, report, subpath, wording, options),
    ...(after.length > 0 ? { below: after } : {}),
    renewed: READ_PROPERTIES,
    ...(options.settled && options.settled.length > 0 ? { settled: options.settled } : {}),
    remembered: { report: report.id, quote: passage.quote, subpath, ...(recommendation.reason.rule === SELECTION ? { isSelected: true } : {}) },
  };
}

function quotedPassage(
  { actor, passage }: Recommendation,
  report: Report,
  subpath: string,
  wording: NoteWording,
  { escape, original }: { escape: (text: string) => string; original?: PageOfOriginal | undefined },
): NoteText {
  const origin: (string | Link)[] = [
    `${wording.from} `,
    { to: { id: report.id } },
    " (",
    { to: { id: report.id }, subpath, display: wording.passage },
    ...(original ? [", ", pageLink(original, wording)] : []),
    ").",
  ];
  const asked: (string | Link)[] =
    actor.length === 0
      ? []
      : [
          ` ${wording.askedOf} `,
          ...actor.flatMap((name, index): (string | Link)[] => {
            const before = index === 0 ? "" : index === actor.length - 1 ? ` ${wording.and} ` : ", ";
            return [before, actorLink(name)];
          }),
          ".",
        ];
  return [`> ${quotation(passage.quote, passage.sentence, escape)}\n\n`, ...origin, ...asked];
}

/** The sentence, with the clause that makes this recommendation marked when it is only a part of it. */
function quotation(quote: string, sentence: string, escape: (text: string) => string): string {
  const at = sentence.indexOf(quote);
  if (at < 0 || quote === sentence) return escape(quote);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + quote.length);
  const blank = (text: string): string => (/^\s|\s$/u.test(text) ? " " : "");
  return `${escape(before)}${blank(before.slice(-1))}==${escape(quote)}==${blank(after.slice(0, 1))}${escape(after)}`;
}

/** The words that make the recommendation of a note, read back from the passage that it quotes; empty where it quotes none. */
export function quoteIn(note: string): string {
  const quoted = /^> (.*)$/mu.exec(note)?.[1] ?? "";
  return (/==(.*)==/u.exec(quoted)?.[1] ?? quoted).replace(/\\(?=\p{P}|\p{S})/gu, "");
}

/** The app opens a PDF at the page that `#page=` names by its number in the file. */
function pageLink({ path, page }: PageOfOriginal, wording: NoteWording): Link {
  return { to: { path }, subpath: `#page=${page.number}`, display: wording.page(page.label ?? String(page.number)) };
}

function actorLink(name: string): Link {
  return { to: { name } };
}

function sentenceCase(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("en") + rest.join("");
}

