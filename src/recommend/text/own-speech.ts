import type { Block } from "../../markdown/blocks.ts";
import { quotationsOf } from "./quotations.ts";

/** A line by which a text says that a body hands it to the press. */
const RELEASE = /\b(?:press|media|news) (?:release|statement)\b|^for immediate release|\bembargo(?:ed)?\b|^quotes? (?:attributable|from|by)\b|^notes? (?:to|for) (?:the )?editors?\b|\b(?:pressemitteilung|medienmitteilung|presseerklärung|presseinformation)\b/iu;
const QUOTES = /^quotes? (?:attributable|from|by)\b/iu;
const LABEL_LENGTH = 140;

/** Whoever made the study that a release is about. */
const MADE_IT = /\b(?:study|report|paper|review|survey|research|inquiry|commission|panel)(?:['’]s)? (?:lead |first |senior |principal )?(?:co-?)?(?:authors?|chair(?:man|woman|person)?)\b|\b(?:lead |first |senior |principal )?(?:co-?)?authors? of the (?:study|report|paper|review)\b|\bour (?:president|director|chair\p{L}*|chief \p{L}+|head|spokes\p{L}+)\b/iu;

/** `Digital Harbours' new report`, `a study by the Tide Institute`: whose work a release announces. */
const WORK_OF = /(\p{Lu}[\p{L}.&-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}.&-]*)){0,6})['’]s? (?:(?:new|latest|annual|own) )?(?:report|study|survey|review|analysis|briefing)\b|\b(?:report|study|survey|review|analysis|briefing) (?:from|by) (?:the )?(\p{Lu}[\p{L}.&-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}.&-]*)){0,6})/gu;

/**
 * Tells which blocks of a press release quote its own people: somebody of a body that issues it, or whoever made the study that it is
 * about. What they say between quotation marks, the release says; what others say there is theirs.
 * @param voices names of the bodies that sign the document.
 * @returns places of such blocks; none for a document that is no press release.
 */
export function ownSpeech(blocks: readonly Block[], voices: readonly string[]): ReadonlySet<number> {
  const own = new Set<number>();
  if (!blocks.some(({ text, kind }, index) => (index < 15 || kind === "heading" || /^quotes?\b/iu.test(text)) && text.length < LABEL_LENGTH && RELEASE.test(text))) return own;
  const bodies = [...voices, ...bodiesAbove(blocks)].filter((name) => name.includes(" ") || /^\p{Lu}{3,}$/u.test(name));
  const speakers = new Set<string>();
  let isOwn = false;
  for (const [index, { text }] of blocks.entries()) {
    const quotations = quotationsOf(text);
    const said = withoutQuotations(text, quotations);
    const name = speakerIn(said);
    if (quotations.length === 0) {
      // `Quotes attributable to Ada Ray, director of the institute:`
      if (QUOTES.test(text)) isOwn = isTheirs(said, name);
      continue;
    }
    if (name !== undefined || MADE_IT.test(said)) isOwn = isTheirs(said, name);
    // A quotation that stands alone is by whoever spoke last; one amid the release's own words, with nobody who says it, by anybody.
    const isAlone = name !== undefined || MADE_IT.test(said) || !/\p{L}{3}.*\p{L}{3}/u.test(said) || /\b(?:she|he|they) (?:said|says|add\p{L}*)\b/iu.test(said);
    if (isOwn && isAlone) own.add(index);
  }
  return own;

  function isTheirs(said: string, name: string | undefined): boolean {
    const known = name !== undefined && speakers.has(surname(name));
    const theirs = known || MADE_IT.test(said) || bodies.some((body) => said.toLowerCase().includes(body.toLowerCase()));
    if (theirs && name !== undefined) speakers.add(surname(name));
    return theirs;
  }
}

/** Bodies that the first lines name as those whose release, or whose study, it is. */
function bodiesAbove(blocks: readonly Block[]): string[] {
  const first = blocks.slice(0, 8).map(({ text }) => text);
  const labelled = first.filter((text) => text.length < LABEL_LENGTH && RELEASE.test(text)).flatMap((text) => text.split(/:\s*|\n/u).slice(1));
  const announced = first.flatMap((text) => [...text.slice(0, 1_500).matchAll(WORK_OF)].map(([, one, other]) => one ?? other ?? ""));
  return [...labelled, ...announced].map((name) => name.trim().replace(/^(?:The|A|An) /u, "")).filter((name) => name !== "");
}

function withoutQuotations(text: string, quotations: readonly { readonly start: number; readonly end: number }[]): string {
  let said = "";
  let from = 0;
  for (const { start, end } of quotations) {
    said += text.slice(from, start);
    from = end;
  }
  return said + text.slice(from);
}

/** A person beside a verb of saying, or behind `attributable to`: `Ada Ray`, `Dr Ray`. */
function speakerIn(said: string): string | undefined {
  if (!/\b(?:sa(?:id|ys?)|add(?:s|ed)|explain(?:s|ed)|argue[sd]?|not(?:es|ed)|comment(?:s|ed)|warn(?:s|ed)|stress(?:es|ed)|attributable|quotes?|sagt|sagte|erklärt|erklärte|betont|betonte|fordert|forderte|mahnt|so)\b/iu.test(said)) return undefined;
  return /(?:\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\.? )?\p{Lu}[\p{Ll}’'-]+(?: (?:von|van|de|der|\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){1,3}|\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\.? \p{Lu}[\p{L}’'-]+/u.exec(said)?.[0];
}

const surname = (name: string): string => name.split(" ").at(-1) ?? name;
