import type { Fact } from "../../model/fact.ts";
import { noTestimony, type Testimony } from "../testimony.ts";
import { doiIn, printedIsbn } from "../words/identifiers.ts";

const LONGEST = 200;

/**
 * Hears what elements state with `itemprop` in the words of schema.org, beside the author and the date, which are heard with the bylines.
 * What belongs to a thing inside the work, such as a video or an author, is that thing's.
 */
export function microdataWitnesses(page: Document): Testimony {
  const hear = (property: string, read: (text: string) => string | undefined = (text) => text): Fact<string>[] =>
    Array.from(page.querySelectorAll(`[itemprop~="${property}"]`)).flatMap((element) => {
      if (element.parentElement?.closest('[itemprop~="author"], [itemprop~="video"], [itemprop~="image"], [itemprop~="comment"], nav, aside') != null) return [];
      const name = element.querySelector('[itemprop~="name"]') ?? element;
      const words = (name.getAttribute("content") ?? name.textContent).replace(/\s+/gu, " ").trim();
      const value = words === "" || words.length > LONGEST ? undefined : read(words);
      return value === undefined ? [] : [{ value, witness: { name: property }, words }];
    });
  return {
    ...noTestimony(),
    subtitle: hear("alternativeHeadline"),
    publisher: hear("publisher", (name) => (/^https?:/u.test(name) ? undefined : name)),
    identifier: [...hear("identifier", doiIn), ...hear("isbn", (isbn) => printedIsbn(`ISBN ${isbn}`)), ...hear("reportNumber")],
  };
}
