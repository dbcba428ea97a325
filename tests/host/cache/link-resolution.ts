import type { TFile } from "../vault/abstract-file.ts";
import type { Vault } from "../vault/vault.ts";
import { folderOf, relativeTo, resolveRelative } from "../text/paths.ts";

/**
 * The file that a link's path means, or `null`. Case is of no account and `.md` may be left out.
 * A whole path wins; else any file whose path ends so: one beside or below the source first, then the shortest path.
 */
export function findLinked(vault: Vault, linkpath: string, sourcePath: string): TFile | null {
  if (linkpath === "") return vault.getFileByPath(sourcePath);
  const sourceFolder = folderOf(sourcePath);
  const isRelative = /^\.{1,2}\//.test(linkpath);
  const fromRoot = linkpath.startsWith("/");
  const path = (isRelative ? resolveRelative(sourceFolder, linkpath) : linkpath.replace(/^\/+/, "")).normalize("NFC").toLowerCase();
  const wanted = [path, `${path}.md`];
  const pathOf = (file: TFile): string => file.path.toLowerCase();

  const files = vault.getFiles();
  const whole = wanted.map((spelling) => files.find((file) => pathOf(file) === spelling)).find((file) => file !== undefined);
  if (whole || isRelative || fromRoot) return whole ?? null;

  const near = (file: TFile): number => (sourceFolder !== "" && file.path.startsWith(`${sourceFolder}/`) ? 0 : 1);
  const [best] = files
    .filter((file) => wanted.some((spelling) => pathOf(file).endsWith(`/${spelling}`)))
    .sort(
      (one, other) =>
        near(one) - near(other) || one.path.length - other.path.length || (one.path < other.path ? -1 : 1),
    );
  return best ?? null;
}

/** How a link to a file is written in a note, by the user's preference; `.md` is left out unless kept. */
export function linktextTo(vault: Vault, file: TFile, sourcePath: string, omitExtension: boolean): string {
  const shorten = (path: string): string =>
    omitExtension && file.extension === "md" ? path.slice(0, -".md".length) : path;
  switch (vault.preferences.values.newLinkFormat) {
    case "absolute":
      return shorten(file.path);
    case "relative":
      return shorten(relativeTo(folderOf(sourcePath), file.path));
    case "shortest": {
      const name = file.name.toLowerCase();
      const isOnly = vault.getFiles().every((other) => other === file || other.name.toLowerCase() !== name);
      return shorten(isOnly ? file.name : file.path);
    }
  }
}
