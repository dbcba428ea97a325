/** Stands between the names in a field that holds several; names themselves often hold commas. */
const SEPARATOR = ";";

/** Names as a field shows them. */
export function namesForField(names: readonly string[]): string {
  return names.join(`${SEPARATOR} `);
}

/** The names that a field holds, each once, in their order; what is empty counts for none. */
export function namesInField(value: string): string[] {
  return [...new Set(value.split(SEPARATOR).map((name) => name.trim()).filter((name) => name !== ""))];
}

/** The name that a cursor stands in, as far as it is typed. @param cursor in characters from the field's beginning. */
export function nameAtCursor(value: string, cursor: number): string {
  const { start, end } = placeOfName(value, cursor);
  return value.slice(start, end).trim();
}

/** Puts a name in place of the one that the cursor stands in. @returns the field's new value, and the cursor behind the name. */
export function withNameAtCursor(value: string, cursor: number, name: string): { readonly value: string; readonly cursor: number } {
  const { start, end } = placeOfName(value, cursor);
  const before = start === 0 ? "" : `${value.slice(0, start)} `;
  return { value: `${before}${name}${value.slice(end)}`, cursor: before.length + name.length };
}

function placeOfName(value: string, cursor: number): { start: number; end: number } {
  const end = value.indexOf(SEPARATOR, cursor);
  return { start: cursor === 0 ? 0 : value.lastIndexOf(SEPARATOR, cursor - 1) + 1, end: end < 0 ? value.length : end };
}
