import type { NoteWording } from "../../model/note-wording.ts";
import type { FactName } from "../../model/source.ts";

/** What each fact of a source is called. */
export const facts: Record<FactName, string> = {
  title: "Titel",
  subtitle: "Untertitel",
  author: "Autor",
  date: "Datum",
  publisher: "Herausgeber",
  source: "Adresse",
  identifier: "Kennung",
  access: "Umfang",
};

/** The words that stand in the notes themselves. */
export const note: NoteWording = {
  untitledSource: "Quelle ohne Titel",
  untitledRecommendation: "Empfehlung",
  recommendations: "Empfehlungen",
  partialNotice: "Der gespeicherte Text bricht vor dem Ende des Artikels ab.",
  from: "Aus",
  passage: "Textstelle",
  page: (label) => `Seite ${label}`,
  askedOf: "Gerichtet an",
  and: "und",
  askedOfThis: "Hieran gerichtet",
  byThis: "Von hier verfasst oder herausgegeben",
  fullText: "Volltext",
  strength: { explicit: "ausdrücklich", implied: "indirekt" },
};
