import type { Fact } from "../../model/fact.ts";
import type { Testimony } from "../testimony.ts";
import type { UnreadPage } from "./read-pages.ts";

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
