import { isMap, isScalar, parseDocument } from "yaml";
import { cutFrontmatter } from "./frontmatter.ts";
import { writeProperties } from "./write-properties.ts";

/** What a template leaves where a value is still to come. */
const EMPTY_VALUE = /^[ \t]*(?:""|''|\[[ \t]*\])?[ \t]*$/u;

/**
 * Adds properties that a note does not have, and fills those that are there without a value; every other byte stays.
 * @param entries keys with their values, in the order in which they are added.
 * @returns the note, unchanged when it has them all; `undefined` when its frontmatter is not YAML of one property a line, so that
 *   nothing can be added to it without changing what is there.
 */
export function addProperties(note: string, entries: readonly (readonly [string, unknown])[]): string | undefined {
  const { yaml, bodyStart } = cutFrontmatter(note);
  const lineEnd = note.includes("\r\n") ? "\r\n" : "\n";
  const written = (missing: readonly (readonly [string, unknown])[]): string => writeProperties(missing).replace(/\n/gu, lineEnd);
  if (bodyStart === 0) return entries.length === 0 ? note : `---${lineEnd}${written(entries)}---${lineEnd}${note}`;

  const document = parseDocument(yaml, { logLevel: "silent" });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && (!isMap(root) || root.flow === true))) return undefined;
  const present = new Set((root?.items ?? []).flatMap(({ key }) => (isScalar(key) ? [String(key.value).toLowerCase()] : [])));

  const yamlStart = note.indexOf("\n") + 1;
  const before = note.slice(0, yamlStart);
  let inside = note.slice(yamlStart, yamlStart + yaml.length);
  const after = note.slice(yamlStart + yaml.length);
  const missing: (readonly [string, unknown])[] = [];
  for (const [key, value] of entries)
    if (present.has(key.toLowerCase())) inside = fill(inside, key, written([[key, value]]));
    else missing.push([key, value]);
  if (inside !== "" && !inside.endsWith("\n") && missing.length > 0) inside += lineEnd;
  return `${before}${inside}${written(missing)}${after}`;
}

/** Writes a property in the place of its line, when nothing but the key stands there. */
function fill(yaml: string, key: string, written: string): string {
  const lines = yaml.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const at = lines.findIndex((line) => line.toLowerCase().startsWith(`${key.toLowerCase()}:`));
  const value = (lines[at] ?? "").slice(key.length + 1).replace(/\r?\n$/u, "");
  // A value may begin on the next line, deeper in, or as a list at the same depth.
  if (at < 0 || !EMPTY_VALUE.test(value) || /^(?:[ \t]|-[ \t\r\n])/u.test(lines[at + 1] ?? "")) return yaml;
  return [...lines.slice(0, at), written, ...lines.slice(at + 1)].join("");
}

/**
 * Changes a property of one word, when it stands on one line and has the value given.
 * @returns the note, unchanged when it has not.
 */
export function correctProperty(note: string, key: string, from: string, to: string): string {
  const { yaml, bodyStart } = cutFrontmatter(note);
  const start = bodyStart === 0 ? 0 : note.indexOf("\n") + 1;
  const line = yaml.split("\n").find((one) => one.replace(/\s+$/u, "") === `${key}: ${from}`);
  if (line === undefined) return note;
  const at = start + (yaml.startsWith(line) ? 0 : yaml.indexOf(`\n${line}`) + 1);
  return `${note.slice(0, at)}${key}: ${to}${line.slice(`${key}: ${from}`.length)}${note.slice(at + line.length)}`;
}

/**
 * Writes a property anew, when it stands there just as it would be written: a comment, or another way to write the same value, is the user's.
 * @returns the note, unchanged when it stands otherwise.
 */
export function renewProperty(note: string, key: string, from: unknown, to: unknown): string {
  const { yaml, bodyStart } = cutFrontmatter(note);
  const written = (value: unknown): string => writeProperties([[key, value]]);
  const before = written(from);
  const at = yaml.startsWith(before) ? 0 : yaml.indexOf(`\n${before}`) + 1;
  const after = yaml.slice(at + before.length);
  // What is deeper in still belongs to it.
  if (bodyStart === 0 || !yaml.startsWith(before, at) || /^[ \t]/u.test(after)) return note;
  const start = note.indexOf("\n") + 1 + at;
  return `${note.slice(0, start)}${written(to)}${note.slice(start + before.length)}`;
}
