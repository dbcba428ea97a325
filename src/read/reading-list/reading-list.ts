import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type YAMLMap } from "yaml";
import type { ListedWork } from "../../model/listed-work.ts";
import type { Problem } from "../../model/problem.ts";
import type { ListFormat } from "../list-format.ts";
import { isTooDeep } from "../read-capture.ts";
import { readEntry, type EntryValue } from "./reading-list-entry.ts";

/** A list in YAML that a user writes: works by file or address, with the facts that he knows; see docs/reading.md. */
export const readingList: ListFormat = {
  name: "reading list",
  overrules: true,
  recognises({ capture, text }) {
    if (/\.ya?ml$/iu.test(capture.name)) return true;
    return /^(?:[^\S\n]*(?:#[^\n]*)?\n)*(?:sources:[^\S\n]*(?:#[^\n]*)?\n[^\S\n]*-|-[^\S\n]+(?:url|file|title):)/u.test(text.slice(0, 20_000));
  },
  read({ capture, text }) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, logLevel: "silent", prettyErrors: false });
    const place = (offset: number): string => {
      const { line, col } = lines.linePos(offset);
      return `line ${Math.max(1, line)}, column ${Math.max(1, col)}`;
    };
    const [mistake] = document.errors;
    if (mistake && isTooDeep(mistake)) throw mistake;
    if (mistake) return { works: [], problems: [{ code: "list is not valid", severity: "error", item: capture.name, detail: `${place(mistake.pos[0])}: ${firstSentence(mistake.message)}` }] };

    const entries = entriesOf(document);
    if (!isSeq(entries)) {
      const at = (entries ?? document.contents)?.range?.[0] ?? 0;
      return { works: [], problems: [{ code: "list is not valid", severity: "error", item: capture.name, detail: `${place(at)}: write “sources:” and below it a list of works, each with “url:” or “file:”` }] };
    }
    const works: ListedWork[] = [];
    const problems: Problem[] = [];
    for (const [index, item] of entries.items.entries()) {
      const node = resolved(item as Node | null, document);
      const at = (item as Node | null)?.range?.[0] ?? entries.range?.[0] ?? 0;
      const read = isMap(node)
        ? readEntry(valuesOf(node, document, text), { name: `entry ${index + 1}`, at, line: lines.linePos(at).line, lineAt: (offset) => lines.linePos(offset).line })
        : { mistakes: [{ at, says: "an entry is not a work; write “url:”, “file:” or “title:” and what you know of it" }] };
      if ("work" in read) works.push(read.work);
      else for (const { at: where, says } of read.mistakes) problems.push({ code: "list entry is not valid", severity: "error", item: capture.name, detail: `${place(where)}: ${says}` });
    }
    return { works, problems };
  },
};

/** The list: the whole file, or what stands under `sources`. */
function entriesOf(document: Document.Parsed): Node | null | undefined {
  const root = document.contents;
  return isMap(root) ? resolved(root.get("sources", true), document) : root;
}

/** An alias stands for what it names; nothing is copied, so that aliases of aliases multiply nothing. */
function resolved(node: Node | null | undefined, document: Document.Parsed): Node | null | undefined {
  return isAlias(node) ? (node.resolve(document)) : node;
}

/** The values of an entry by key: words where one is, a list of words where several are. */
function valuesOf(map: YAMLMap, document: Document.Parsed, text: string): Map<string, EntryValue> {
  const values = new Map<string, EntryValue>();
  const scalar = (node: Node | null | undefined): string | undefined => {
    const one = resolved(node, document);
    if (!isScalar(one)) return undefined;
    // A number is what was written: `2004`, and `1e3` no thousand.
    return typeof one.value === "string" ? one.value : (one.source ?? "");
  };
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const node = resolved(value as Node | null, document);
    const at = (value as Node | null)?.range?.[0] ?? (key as Node).range?.[0] ?? 0;
    const [from, to] = node?.range ?? [at, at];
    const words = isSeq(node) ? node.items.map((item) => scalar(item as Node | null)) : [scalar(node)];
    values.set(name, {
      keyAt: (key as Node).range?.[0] ?? at,
      at,
      words: text.slice(from, to).trim(),
      values: words.every((word) => word !== undefined) ? words : undefined,
    });
  }
  return values;
}

const firstSentence = (message: string): string => message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/u, "").replace(/\.$/u, "") ?? message;
