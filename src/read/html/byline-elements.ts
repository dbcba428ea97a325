import type { Fact } from "../../model/fact.ts";
import { datesInside } from "../words/date-in-words.ts";
import { isGenericAuthor, isPlaceholder, peopleIn } from "../words/person-names.ts";
import type { MarkedElement } from "./visible-blocks.ts";
import { visibleBlocks } from "./visible-blocks.ts";
import { wordsOfElement } from "./words-of-element.ts";

/** Inside a byline: the elements that hold a name and nothing else. */
const NAMES = '[itemprop~="name"], [rel~="author"], .fn, .p-name, .author-name, .byline-name';
/** A name in one of these is of a body that a person belongs to, or of whoever publishes. */
const NOT_THE_AUTHOR = '[itemprop~="affiliation"], [itemprop~="worksFor"], [itemprop~="publisher"], .p-org, .org';
const BY = /^(?:(?:(?:story|text|report|analysis|article|words|written|posted|published|authored|submitted|reported)\s)?by|(?:text|ein beitrag)\s+von|von|par|por|di|da|door|av|af|autor(?:in)?|authors?|auteurs?)(?:\s*:\s*|\s+)/iu;
/** People who had another hand in it than the writer's. */
const OTHER_HAND = /^(?:photo|illustrat|image|video|graphic|edit|review|medical|translat|fact.?check|reporting|additional|foto|bild|traduit|traduction|übersetz|redaktion)/iu;
const LONGEST_LINE = 200;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/**
 * Reads the authors that a page's elements name.
 * @param marked the elements to hear, in the order of the page.
 * @param isNobody tells names that are no author's, such as the site's.
 * @param isCommonWord tells whether a word stands in small letters in the text, and so is no name.
 * @returns one list of all who are stated or stand behind `by`, as a byline; or else of all others, as an author element.
 */
export function authorsOfElements(marked: readonly MarkedElement[], isNobody: (name: string) => boolean, isCommonWord: (word: string) => boolean): Fact<readonly string[]>[] {
  const elements = outermost(marked);
  const said = elements.filter(({ element, mark }) => mark === "stated author" || BY.test(wordsOfElement(element)));
  const byline = together(said, "byline", isNobody, isCommonWord);
  return byline.length > 0 ? byline : together(elements, "author element", isNobody, isCommonWord);
}

function together(marked: readonly MarkedElement[], name: string, isNobody: (name: string) => boolean, isCommonWord: (word: string) => boolean): Fact<readonly string[]>[] {
  const people: string[] = [];
  const words: string[] = [];
  for (const { element, mark } of marked) {
    const isStated = mark === "stated author";
    const names = namesIn(element, isStated).filter((name) => !isNobody(name) && (isStated || !name.split(/[\s-]/u).some((word) => word.length > 3 && isCommonWord(word.toLowerCase()))));
    for (const name of names) if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
    if (names.length > 0) words.push(wordsOfElement(element));
  }
  return people.length > 0 ? [{ value: people, witness: { name }, words: [...new Set(words)].join("\n") }] : [];
}

/** An element inside another one says what that one says, unless it states what the outer one is only called. */
function outermost(marked: readonly MarkedElement[]): MarkedElement[] {
  let kept: MarkedElement[] = [];
  for (const one of marked) {
    const around = kept.find(({ element }) => element.contains(one.element));
    if (around === undefined) kept.push(one);
    else if (one.mark === "stated author" && around.mark === "author") kept = [...kept.filter((other) => other !== around), one];
  }
  return kept;
}

function namesIn(element: Element, isStated: boolean): string[] {
  const parts = Array.from(element.querySelectorAll(NAMES)).filter((part) => part.closest(NOT_THE_AUTHOR) === null && part.querySelector(NAMES) === null);
  const named = parts.flatMap((part) => namesInLine(part.getAttribute("content") ?? wordsOfElement(part), isStated));
  if (named.length > 0) return named;
  if (element.tagName.toUpperCase() === "META") return namesInLine(element.getAttribute("content") ?? "", isStated);
  const lines = visibleBlocks(element).flatMap((block) => block.lines);
  return lines.flatMap(({ text }) => namesInLine(text, isStated && lines.length === 1));
}

/** @param isStated whether the line is known to be a name, so that a pseudonym or a body's name is one too. */
function namesInLine(line: string, isStated: boolean): string[] {
  const text = line.replace(/\s+/gu, " ").trim();
  if (text === "" || text.length > LONGEST_LINE || OTHER_HAND.test(text)) return [];
  const names = withoutRest(text.replace(BY, ""));
  const people = peopleIn(names);
  if (people) return people;
  return isStated && isOneName(names) ? [names] : [];
}

/** Cuts a line where the names are over: at a bar or a dot, a date, an address, a word on updates. */
function withoutRest(text: string): string {
  const date = datesInside(text)[0]?.index ?? text.length;
  return text
    .slice(0, date)
    .replace(/[\s,(]+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$/iu, "")
    .replace(/\s*(?:[|·•‧∙]|\s[–—-]\s|https?:|\b(?:updated|published|posted|on)\b|\d).*$/iu, "")
    .replace(/[\s,;:–—-]+$/u, "")
    .trim();
}

function isOneName(name: string): boolean {
  if (name === "" || name.length > LONGEST_NAME || name.split(" ").length > MOST_WORDS || /[!?:;@/<>]/u.test(name)) return false;
  // A pseudonym may be in small letters; with signs or digits in it, it is an account's.
  return /^\p{Ll}{3,30}$/u.test(name) ? !isPlaceholder(name) : !/^\p{Ll}/u.test(name) && !isGenericAuthor(name);
}
