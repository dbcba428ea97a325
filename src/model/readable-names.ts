/** Extensions of files that are looked for in folders and archives and offered in lists; what a file is, its content decides. */
export const READABLE_EXTENSIONS: readonly string[] = ["txt", "text", "md", "markdown", "htm", "html", "xhtml", "pdf", "bib", "ris", "json", "yaml", "yml", "zip"];

/** Tells by its name whether a file may be a capture. Hidden files, and those that systems put beside others, are none. */
export function isReadableName(path: string): boolean {
  const steps = path.split("/");
  if (steps.some((step) => step.startsWith(".") || step === "__MACOSX")) return false;
  const extension = /\.([a-z]+)$/iu.exec(steps.at(-1) ?? "")?.[1]?.toLowerCase();
  return extension !== undefined && READABLE_EXTENSIONS.includes(extension);
}
