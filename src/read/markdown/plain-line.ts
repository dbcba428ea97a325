const LONGEST = 20_000;

/**
 * The words of one line of Markdown as a reader sees them, good enough to know a byline by.
 * @example `*By [Ada Ray](https://a.example)*, 2 May 2020` → `By Ada Ray, 2 May 2020`
 */
export function plainLine(line: string): string {
  const text = line.slice(0, LONGEST);
  return text
    .replace(/^\s{0,3}(?:>\s?)+/u, "")
    .replace(/^\s{0,3}#{1,6}\s+/u, "")
    .replace(/!\[\[[^[\]]{0,500}\]\]|!\[[^[\]]{0,500}\]\([^()]{0,2000}\)/gu, " ")
    .replace(/\[\[([^[\]|]{1,300})\|([^[\]]{1,300})\]\]/gu, "$2")
    .replace(/\[\[([^[\]]{1,300})\]\]/gu, "$1")
    .replace(/\[([^[\]]{0,1000})\]\((?:[^()\s]|\([^()\s]{0,300}\)){0,2000}(?:\s"[^"]{0,300}")?\)/gu, "$1")
    .replace(/<(https?:\/\/[^<>\s]{1,1000})>/gu, "$1")
    .replace(/<\/?[A-Za-z][^<>]{0,300}>/gu, " ")
    .replace(/%%[^%]{0,2000}%%/gu, " ")
    .replace(/\*{1,3}(?=\S)|\*{1,3}(?=\s|$)|~~|==|`/gu, (marks, at: number) => (at === 0 && /^\*\s/u.test(text) ? marks : ""))
    .replace(/(^|[^\p{L}\p{N}])_{1,3}(?=\S)|_{1,3}(?=[^\p{L}\p{N}]|$)/gu, "$1")
    .replace(/\\(?=[\p{P}\p{S}])/gu, "")
    .replace(/\s+\^[A-Za-z0-9-]+\s*$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}
