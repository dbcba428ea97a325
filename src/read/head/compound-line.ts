import { isPublicationName } from "../words/organisation-words.ts";
import type { HeadContext, Meaning } from "./head-rule.ts";
import { HEAD_RULES } from "./head-rules.ts";

const MOST_PARTS = 6;

/** A part of a line, with the rule that knows it. */
export interface KnownPart {
  readonly rule: string;
  readonly words: string;
  readonly meaning: Meaning;
}

/**
 * Reads a line that holds several things between dots, bars, dashes or wide gaps: `Ada Ray · Mar. 2021 · Dry Country Notebook`.
 * @returns what each part says; `undefined` when the line is not of that kind, for a title may have a dash too.
 */
export function compoundLine(line: string, context: HeadContext): KnownPart[] | undefined {
  const text = line.trim();
  if (text.length > 300) return undefined;
  const parts = text.split(/\s+[·•|‧∙]\s+|\s+[—–]{1,2}\s+|\s+-\s+|\s*\|\s*|\s{3,}|\t+/u).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const known: KnownPart[] = [];
  const unknown: string[] = [];
  for (const [index, part] of parts.entries()) {
    const partContext = { ...context, above: parts[index - 1], below: parts[index + 1] };
    const rule = HEAD_RULES.find((candidate) => candidate.read(part, partContext) !== undefined);
    const meaning = rule?.read(part, partContext);
    if (rule && meaning) known.push({ rule: rule.name, words: part, meaning });
    else unknown.push(part);
  }
  if (unknown.length === 0) return known;
  const [name] = unknown;
  const tellsWhen = known.some(({ meaning }) => meaning.date !== undefined);
  const tellsWho = known.some(({ meaning }) => meaning.author !== undefined);
  // Beside a date or an author, one more name at the end is the site's.
  if (unknown.length === 1 && name !== undefined && name === parts.at(-1) && tellsWhen && (tellsWho || isPublicationName(name)) && looksLikeSite(name))
    return [...known, { rule: "masthead", words: name, meaning: { publisher: name } }];
  return undefined;
}

function looksLikeSite(name: string): boolean {
  return name.length <= 50 && /^\p{Lu}/u.test(name) && !/[.?!:;]/u.test(name) && name.split(" ").every((word) => /^[\p{Lu}\d&]|^(?:of|for|the|and|on|in|de|la|für|du|des)$/u.test(word));
}
