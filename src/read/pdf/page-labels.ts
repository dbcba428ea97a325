/**
 * What is printed on each page, by its number in the file. The document's own labels go first, unless they only count its pages; then
 * the numbers that were found on the pages.
 * @param own the document's labels in the order of pages, if it has any.
 */
export function pageLabels(own: readonly string[] | undefined, printed: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const counts = own?.every((label, index) => label === String(index + 1)) ?? true;
  if (own === undefined || counts) return printed;
  return new Map(own.map((label, index) => [index + 1, label] as const).filter(([, label]) => label.trim() !== ""));
}
