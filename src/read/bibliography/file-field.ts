/**
 * The paths in a `file` field, as reference managers write it: bare, or `description:path:type`, several with `;` between.
 * PDFs go first, then pages.
 * @example `Full Text PDF:files/12/levin.pdf:application/pdf;Snapshot:files/13/page.html:text/html` → both paths
 */
export function filesOfField(latex: string): string[] {
  // Mendeley writes a colon of Windows as `$\backslash$:`, JabRef as `\:`.
  const field = latex.replace(/\$\\backslash\$/gu, "\\").replace(/[{}]/gu, "");
  const paths = split(field, ";").flatMap((entry) => {
    const parts = split(entry, ":").map((part) => part.replace(/\\([:;\\_&%#])/gu, "$1").trim());
    // A drive's letter is no description.
    if (parts.length === 2 && /^[A-Za-z]$/u.test(parts[0] ?? "")) return [parts.join(":")];
    if (parts.length < 3) return [parts.at(parts.length === 2 && (parts[1] ?? "") !== "" ? 1 : 0) ?? ""];
    return [parts.slice(1, -1).join(":")];
  });
  const rank = (path: string): number => (/\.pdf$/iu.test(path) ? 0 : /\.x?html?$/iu.test(path) ? 1 : 2);
  return paths.filter((path) => path !== "").sort((one, other) => rank(one) - rank(other));
}

/** Splits at a sign that no backslash stands before. */
function split(text: string, sign: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\" && (text[at + 1] === sign || text[at + 1] === "\\")) at++;
    else if (text[at] === sign) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
