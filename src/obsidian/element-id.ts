let last = 0;

/** An id for an element that no other one on the page has, for what labels or describes another. */
export function newElementId(name: string): string {
  return `source-ties-${name}-${++last}`;
}
