/** What was done for a recommendation note so that its links lead to its words again. */
export type Mending = "block id set again" | "passage found elsewhere" | "source found again";

/** Why the words of a recommendation note were not found, or its links not mended. */
export type Loss =
  | "source is gone"
  | "note quotes nothing"
  | "words are gone"
  | "words were changed"
  | "words stand in several places"
  | "link is the user's own";
