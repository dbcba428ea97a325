import { AND_OTHERS } from "../../model/source.ts";
import { latexText } from "./latex-text.ts";

/**
 * Reads a list of names as BibTeX writes it, in spoken order. A name in braces of its own is a body's and stays whole.
 * @example `Levin, Norman D. and {World Health Organization} and van der Berg, Jr., Jan` →
 *   `Norman D. Levin`, `World Health Organization`, `Jan van der Berg, Jr.`
 * @returns `et al.` at the end where the list has `and others`.
 */
export function bibtexNames(latex: string): string[] {
  return splitOutsideBraces(latex.replace(/\s+/gu, " "), / and /iuy)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      if (/^others$/iu.test(name)) return AND_OTHERS;
      if (/^\{.*\}$/u.test(name)) return latexText(name);
      if (/^(?:family|given|prefix)\s*=/u.test(name)) return nameOfParts(name);
      const parts = splitOutsideBraces(name, /,/uy).map(latexText);
      const [family = "", second = "", third = ""] = parts;
      if (parts.length === 2) return `${second} ${family}`.trim();
      return parts.length === 3 ? `${third} ${family}, ${second}`.trim() : latexText(name);
    });
}

/** biblatex's extended form: `family=Rue, given=Anne, prefix=de la`. */
function nameOfParts(name: string): string {
  const parts = new Map(splitOutsideBraces(name, /,/uy).map((part) => [part.slice(0, part.indexOf("=")).trim(), latexText(part.slice(part.indexOf("=") + 1))]));
  const person = ["given", "prefix", "family"].map((key) => parts.get(key) ?? "").filter((word) => word !== "").join(" ");
  const suffix = parts.get("suffix");
  return suffix === undefined ? person : `${person}, ${suffix}`;
}

/** @param separator a sticky pattern. */
function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === "{") depth++;
    else if (sign === "}") depth--;
    else if (depth === 0) {
      separator.lastIndex = at;
      const found = separator.exec(text)?.[0];
      if (found === undefined) continue;
      parts.push(text.slice(start, at));
      start = at + found.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}
