/** Everything that can go wrong with one item. Each has its sentence in every language of `src/messages/`. */
export type ProblemCode =
  | "capture is empty"
  | "capture is not text"
  | "capture is too large"
  | "capture has no text left"
  | "capture is nested too deeply"
  | "too many recommendations"
  | "format is not known"
  | "pdf is encrypted"
  | "pdf is damaged"
  | "pdf is a scan"
  | "archive is damaged"
  | "archive is too large"
  | "archive member is encrypted"
  | "archive member has no safe path"
  | "list is not valid"
  | "list entry is not valid"
  | "listed file is not there"
  | "listed work was not opened"
  | "address is not of the web"
  | "address cannot be reached"
  | "address has nothing"
  | "address refuses"
  | "address answers too slowly"
  | "address holds too much"
  | "file cannot be read"
  | "note cannot be written"
  | "note changed meanwhile"
  | "note is not plain text"
  | "note is not a source"
  | "passage is gone"
  | "needed file is missing"
  | "vault is busy"
  | "frontmatter is not valid"
  | "managed block was edited"
  | "selection is empty"
  | "reading failed";

/** One thing that went wrong, with one item; the rest goes on. */
export interface Problem {
  readonly code: ProblemCode;
  /** An `error` means that the item was not done; a `warning`, that it was done with a reservation. */
  readonly severity: "error" | "warning";
  /** The file or note it happened to, by the name that the user knows. */
  readonly item: string;
  /** What exactly, where it helps: a size, a path, what the system said. */
  readonly detail?: string;
}

/** Carries a Problem out of a function that cannot return one. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.item}${problem.detail ? ` (${problem.detail})` : ""}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
