import type { TFile } from "../vault/abstract-file.ts";
import type { Vault } from "../vault/vault.ts";
import { linktextTo } from "../cache/link-resolution.ts";

/** A path as it can stand between the round brackets of a Markdown link. */
export function encodeLinkPath(path: string): string {
  return path.replace(/[\\\u00a0 %<>()]/g, (character) => encodeURIComponent(character).replace("(", "%28").replace(")", "%29"));
}

/** A link to a file, written the way the user prefers; a file that is no note is embedded. */
export function markdownLink(vault: Vault, file: TFile, sourcePath: string, subpath = "", alias = ""): string {
  const mark = file.extension === "md" ? "" : "!";
  const isOwn = subpath !== "" && file.path === sourcePath;
  if (vault.preferences.values.useMarkdownLinks) {
    const target = (isOwn ? "" : linktextTo(vault, file, sourcePath, false)) + subpath;
    return `${mark}[${alias === "" ? file.basename : alias}](${encodeLinkPath(target)})`;
  }
  const target = isOwn ? "" : linktextTo(vault, file, sourcePath, true);
  if (alias.toLowerCase() === target.toLowerCase() && subpath === "" && alias !== "") return `${mark}[[${alias}]]`;
  return `${mark}[[${target}${subpath}${alias === "" ? "" : `|${alias}`}]]`;
}
