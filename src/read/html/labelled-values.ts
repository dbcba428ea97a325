import { labelLine } from "../head/label-line.ts";
import { NO_CONTEXT, type Meaning } from "../head/head-rule.ts";
import { noTestimony, type Testimony } from "../testimony.ts";

const LABELS = "th, dt, [class*='label']";
const FRAME = "nav, aside, footer, form, [role='navigation'], [role='complementary']";
const FEWEST_LABELS = 2;
const LONGEST = 300;

/**
 * Hears the details of a work that a page sets out as labels with their values: a table with the labels at its left, a list of terms,
 * or the fields of a content system. Two of them at least must be known, for a label alone may stand in any table.
 */
export function labelledValues(page: Document): Testimony {
  const testimony = noTestimony();
  const heard: { meaning: Meaning; words: string }[] = [];
  for (const label of Array.from(page.querySelectorAll(LABELS))) {
    const value = label.nextElementSibling;
    if (!value || label.closest(FRAME) !== null || /^(?:TH|DT)$/iu.test(value.tagName)) continue;
    const words = `${textOf(label).replace(/\s*:$/u, "")}: ${textOf(value)}`;
    const meaning = words.length > LONGEST ? undefined : labelLine.read(words, NO_CONTEXT);
    if (meaning) heard.push({ meaning, words });
  }
  if (heard.length < FEWEST_LABELS) return testimony;
  for (const { meaning, words } of heard) {
    const because = { witness: { name: "document details" }, words };
    if (meaning.author !== undefined) testimony.author.push({ value: meaning.author, ...because });
    if (meaning.date !== undefined) testimony.date.push({ value: meaning.date, ...because });
    if (meaning.publisher !== undefined) testimony.publisher.push({ value: meaning.publisher, ...because });
    if (meaning.identifier !== undefined) testimony.identifier.push({ value: meaning.identifier, ...because });
  }
  return testimony;
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/gu, " ").trim();
