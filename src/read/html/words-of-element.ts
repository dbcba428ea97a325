/** The words in an element as one line, as a reader sees them. */
export const wordsOfElement = (element: Element): string => element.textContent.replace(/\s+/gu, " ").trim();
