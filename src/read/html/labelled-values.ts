import { labelLine } from "../head/label-line.ts";
import { hearMeaning } from "../head/hear-meaning.ts";
import { NO_CONTEXT, type Meaning } from "../head/head-rule.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import { wordsOfElement } from "./words-of-element.ts";

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
    const words = `${wordsOfElement(label).replace(/\s*:$/u, "")}: ${wordsOfElement(value)}`;
    const meaning = words.length > LONGEST ? undefined : labelLine.read(words, NO_CONTEXT);
    if (meaning) heard.push({ meaning, words });
  }
  if (heard.length < FEWEST_LABELS) return testimony;
  for (const { meaning, words } of heard) hearMeaning(testimony, meaning, ["author", "date", "publisher", "identifier"], { witness: { name: "document details" }, words });
  return testimony;
}
