import type { Fact } from "../../model/fact.ts";
import type { HeadReading } from "../head/conclude-head.ts";
import type { Testimony } from "../testimony.ts";
import type { UnreadPage } from "./read-pages.ts";
import type { BlocksOfPieces } from "./title-page.ts";

/** Testimony without the numbers of lines, which nobody could count in a PDF. */
export function withoutLines(testimony: Testimony): Testimony {
  const strip = <T>(facts: readonly Fact<T>[]): Fact<T>[] => facts.map(({ value, witness, words }) => ({ value, witness: { name: witness.name }, words }));
  return {
    title: strip(testimony.title),
    subtitle: strip(testimony.subtitle),
    author: strip(testimony.author),
    date: strip(testimony.date),
    publisher: strip(testimony.publisher),
    source: strip(testimony.source),
    identifier: strip(testimony.identifier),
    access: strip(testimony.access),
  };
}

/** Where pages could not be read, a part of the work is missing, whatever its text says. */
export function withUnreadPages(testimony: Testimony, unread: readonly UnreadPage[]): Testimony {
  if (unread.length === 0) return testimony;
  const words = unread.map(({ number, reason }) => `page ${number}: ${reason}`).join("\n");
  return { ...testimony, access: [{ value: "partial", witness: { name: "pages that could not be read" }, words }, ...testimony.access] };
}

/** Adds the line that only its letters show to be the subtitle, where the title is the one above it and no other subtitle was read. */
export function withSubtitle(head: HeadReading, title: BlocksOfPieces["title"]): HeadReading {
  const line = title?.subtitle;
  if (!line || head.consumed.get(title.line) !== "title" || head.testimony.subtitle.length > 0 || head.consumed.has(line)) return head;
  const subtitle = { value: line.text, witness: { name: "large letters below the title" }, words: line.text };
  return { testimony: { ...head.testimony, subtitle: [subtitle] }, consumed: new Map([...head.consumed, [line, "subtitle"]]) };
}
