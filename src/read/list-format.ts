import type { ListedWork } from "../model/listed-work.ts";
import type { Problem } from "../model/problem.ts";
import type { TextCapture } from "./format.ts";

/** What a list names, and what in it could not be understood. */
export interface ListReading {
  readonly works: readonly ListedWork[];
  readonly problems: readonly Problem[];
}

/** One way in which works are listed: an export of a reference manager, or a reading list. */
export interface ListFormat {
  /** `BibTeX`, `RIS`, `CSL-JSON`, `reading list`: what `Source.format` says of a work of which only the entry is at hand. */
  readonly name: string;
  /** Whether its word goes before what a capture says of itself. */
  readonly overrules: boolean;
  /** Decides by content. */
  recognises(capture: TextCapture): boolean;
  /** One bad entry is a problem with its line, and the rest goes on. */
  read(capture: TextCapture): ListReading;
}
