import type { Link, NoteKind, NoteText } from "../model/note-draft.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";

/** What a template's variables stand for, besides `content`, which is what the plugin itself writes. */
const VARIABLES = {
  source: ["title", "author", "published", "publisher", "source", "imported"],
  recommendation: ["action", "actor", "strength", "status", "report", "author", "published", "source", "imported"],
} as const satisfies Record<NoteKind, readonly string[]>;

/** The name of the variable that what the plugin writes takes the place of. */
const CONTENT = "content";

/** A value of a variable; a list is written with commas, and what is not known leaves nothing. */
type VariableValue = string | Link | readonly (string | Link)[] | undefined;
type VariableOf<Kind extends NoteKind> = (typeof VARIABLES)[Kind][number];

/** Where a value would be more than words: code, commands of Templater's, comments and HTML. Variables stay as they are there. */
const CODE = /(`+|~{3,})[\s\S]*?\1|(?:`{3,}|~{3,})[\s\S]*$|<%[\s\S]*?(?:%>|$)|%%[\s\S]*?(?:%%|$)|<[^<>]*>/gu;
const VARIABLE = /\{\{[ \t]*([^{}\s]{1,40})[ \t]*\}\}/gu;

/** The variables that a template for a kind of note can have. */
export function templateVariables(kind: NoteKind): readonly string[] {
  return [CONTENT, ...VARIABLES[kind]];
}

/** The names in a template that are no variables, each once; those in code count, as they are not filled in either. */
export function unknownVariables(template: string, kind: NoteKind): string[] {
  const known = templateVariables(kind);
  return [...new Set(Array.from(template.matchAll(VARIABLE), ([, name = ""]) => name))].filter((name) => !known.includes(name));
}

/** Whether a template has variables where they are not filled in, as a value could do harm there. */
export function hasVariablesInCode(template: string): boolean {
  return Array.from(template.matchAll(CODE), ([code]) => code).some((code) => code.search(VARIABLE) >= 0);
}

/**
 * Fills in a template. What stands before the first `{{content}}` and after it is given apart; without one, all of it stands before. Values
 * are written so that they show as they are; variables that are not known stay as they stand.
 */
export function fillTemplate<Kind extends NoteKind>(
  template: string,
  kind: Kind,
  values: Readonly<Record<VariableOf<Kind>, VariableValue>>,
): { before: NoteText; after: NoteText } {
  const known: readonly string[] = VARIABLES[kind];
  const [before, after] = cutAtContent(template.replace(/\r\n?/gu, "\n"));
  return { before: filled(before), after: filled(after) };

  function filled(text: string): NoteText {
    if (text.trim() === "") return [];
    const parts: (string | Link)[] = [];
    let at = 0;
    for (const { index, name, length } of variablesIn(text)) {
      if (!known.includes(name)) continue;
      parts.push(text.slice(at, index), ...written(values[name as VariableOf<Kind>]));
      at = index + length;
    }
    const [first, ...rest] = [...parts, `${text.slice(at).trimEnd()}\n`];
    return [typeof first === "string" ? first.replace(/^\n+/u, "") : first, ...rest];
  }
}

/** A template's two parts. A second `{{content}}` stays as it stands: there is only one. */
function cutAtContent(template: string): [string, string] {
  const content = variablesIn(template).find(({ name }) => name === CONTENT);
  return content === undefined ? [template, ""] : [template.slice(0, content.index), template.slice(content.index + content.length)];
}

function variablesIn(text: string): { index: number; name: string; length: number }[] {
  const code = Array.from(text.matchAll(CODE), ({ index, 0: { length } }) => [index, index + length] as const);
  return Array.from(text.matchAll(VARIABLE), ({ index, 0: { length }, 1: name }) => ({ index, name: name ?? "", length })).filter(
    ({ index }) => !code.some(([start, end]) => start <= index && index < end),
  );
}

function written(value: VariableValue): (string | Link)[] {
  const values: readonly (string | Link)[] = value === undefined ? [] : typeof value === "string" || !Array.isArray(value) ? [value as string | Link] : (value as readonly (string | Link)[]);
  return values.flatMap((one, index) => [...(index === 0 ? [] : [", "]), typeof one === "string" ? words(one) : one]);
}

/** Links that stand in properties are the plugin's own; addresses are written so that no sign in them means anything. */
function words(value: string): string {
  if (/^\[\[[^[\]\n]+\]\]$/u.test(value)) return value;
  if (/^https?:\/\/[^\s<>\\]+$/u.test(value)) return `<${value}>`;
  return escapeMarkdown(value);
}
