/** The app's form of a path in the vault: `/` between names, none around them, plain spaces, Unicode composed. */
export function normalizePath(path: string): string {
  const trimmed = path
    .replace(/[\\/]+/g, "/")
    .replace(/^\/+|\/+$/g, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .normalize("NFC");
  return trimmed === "" ? "/" : trimmed;
}

/** The folder that a path is in; `""` for the vault's root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The last name in a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A name's two halves; a leading dot begins no extension. */
export function splitName(name: string): { readonly basename: string; readonly extension: string } {
  const dot = name.lastIndexOf(".");
  return dot > 0
    ? { basename: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() }
    : { basename: name, extension: "" };
}

/** A name in a folder, whose path may be `""` or `/` for the root. */
export function joinPath(folder: string, name: string): string {
  return folder === "" || folder === "/" ? name : `${folder}/${name}`;
}

/** Follows `.` and `..` from a folder on. */
export function resolveRelative(folder: string, path: string): string {
  const names = folder.split("/").filter((name) => name !== "");
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

/** The way from a folder to a path, with `../` where it goes up. */
export function relativeTo(folder: string, path: string): string {
  const from = folder.split("/").filter((name) => name !== "");
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Whether a path lies in a folder the app does not show: one whose name begins with a dot. */
export function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}

/** The system that the app pretends to run on; it decides which file names are refused. */
export type System = "macos" | "windows" | "linux" | "android" | "ios";

/** @throws an error in the app's words when a name in the path may not be a file's on that system. */
export function checkPath(path: string, system: System): void {
  const forbidden = system === "windows" || system === "android" ? /[*"\\<>:|?]/ : /[\\:]/;
  const listed = system === "windows" || system === "android" ? '* " \\ / < > : | ?' : "\\ / :";
  if (forbidden.test(path)) throw new Error(`File name cannot contain any of the following characters: ${listed}`);
  if (path.split("/").some((name) => /^\.{1,2}$/.test(name) || (system === "windows" && /[. ]$/.test(name))))
    throw new Error("File name cannot end with a dot or a space.");
}
