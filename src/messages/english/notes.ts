import type { NoteWording } from "../../model/note-wording.ts";
import type { FactName } from "../../model/source.ts";

/** What each fact of a source is called. */
export const facts: Record<FactName, string> = {
  title: "Title",
  subtitle: "Subtitle",
  author: "Author",
  date: "Date",
  publisher: "Publisher",
  source: "Address",
  identifier: "Identifier",
  access: "Access",
};

/** The words that stand in the notes themselves. */
export const note: NoteWording = {
  untitledSource: "Untitled source",
  untitledRecommendation: "Recommendation",
  recommendations: "Recommendations",
  partialNotice: "This capture stops before the end of the article.",
  from: "From",
  passage: "passage",
  page: (label) => `page ${label}`,
  askedOf: "Asked of",
  and: "and",
  askedOfThis: "Asked of this",
  byThis: "Written or published by this",
  fullText: "Full text",
  strength: { explicit: "explicit", implied: "implied" },
};
