/** The few words that stand in the notes themselves, in the user's language; `src/messages/` has them. */
export interface NoteWording {
  /** Name of a source note when neither title nor text gives one. */
  readonly untitledSource: string;
  /** Name of a recommendation note when its action gives none. */
  readonly untitledRecommendation: string;
  /** Heading above a source note's list of recommendations. */
  readonly recommendations: string;
  /** Says that the text stops at a wall or a cut. */
  readonly partialNotice: string;
  /** Word before the link to the source: `From`. */
  readonly from: string;
  /** The words of the link to the passage: `passage`. */
  readonly passage: string;
  /** The words of the link to a page, by its number or the label printed on it: `page 12`. */
  readonly page: (label: string) => string;
  /** Word before the actors: `Asked of`. */
  readonly askedOf: string;
  /** Between the last two of several actors: `and`. */
  readonly and: string;
  /** In the note of a person or body: the recommendations that ask it for something. */
  readonly askedOfThis: string;
  /** In the note of a person or body: the sources that it wrote or published. */
  readonly byThis: string;
  /** Heading above a full text that is added to the note of an abstract. */
  readonly fullText: string;
  /** `explicit` and `implied` as shown in the list. */
  readonly strength: { readonly explicit: string; readonly implied: string };
}
