import type { Fact } from "../../model/fact.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { dateLine } from "../head/date-line.ts";
import { NO_CONTEXT } from "../head/head-rule.ts";
import { dateInWords, datesInside } from "../words/date-in-words.ts";
import type { MarkedElement } from "./visible-blocks.ts";
import { wordsOfElement } from "./words-of-element.ts";

/** Words before a date by which it is of something else. */
const OTHERWISE = /(?:updated?|modified|revised|reviewed|edited|corrected|accessed|retrieved|aktualisiert|geändert|stand|mis à jour|modifié|consulté|actualizado|aggiornato|bijgewerkt|atualizado)[^\p{L}\d]{0,5}(?:on|am|vom|le|el|il|op|em|at)?[^\p{L}\d]{0,5}$/iu;
const LONGEST_TEXT = 120;
const LONGEST_AROUND = 400;

/**
 * Reads the dates of publication that a page's elements state. What a reader sees goes before what a program is told, for programs
 * fill in days that nobody printed; without a date to be seen (`2 days ago`) the program's is taken.
 */
export function datesOfElements(marked: readonly MarkedElement[]): Fact<PartialDate>[] {
  const stated = [...marked.filter(({ mark }) => mark === "stated date"), ...marked.filter(({ mark }) => mark === "date")];
  const innermost = stated.filter(({ element }) => !stated.some((other) => other.element !== element && element.contains(other.element)));
  return innermost.flatMap(({ element, mark }): Fact<PartialDate>[] => {
    const words = wordsOfElement(element);
    if (words.length > LONGEST_TEXT || isOtherwise(element, words)) return [];
    const told = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.getAttribute("title") ?? "";
    const shown = dateShown(words);
    const value = shown ?? dateInWords(told);
    const name = mark === "stated date" ? "datePublished" : "date element";
    return value === undefined ? [] : [{ value, witness: { name }, words: shown === undefined ? told : words }];
  });
}

function dateShown(words: string): PartialDate | undefined {
  const line = dateLine.read(words, NO_CONTEXT);
  // A line that is known for another date's states none.
  return line === undefined ? (datesInside(words)[0]?.date ?? dateInWords(words)) : line.date;
}

function isOtherwise(element: Element, words: string): boolean {
  if (dateLine.read(words, NO_CONTEXT)?.date === undefined && OTHERWISE.test(words.split(/\d/u)[0] ?? "")) return true;
  const around = (element.parentElement?.textContent ?? "").slice(0, LONGEST_AROUND).replace(/\s+/gu, " ").trim();
  const before = around.slice(0, Math.max(0, around.indexOf(words)));
  return words !== "" && OTHERWISE.test(before.slice(-40));
}
