/**
 * Parses a text as JSON.
 * @returns the value; or, for a text that is none, what is wrong with it, in the words of the parser.
 */
export function jsonIn(text: string): { readonly value: unknown } | { readonly mistake: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
