import { known } from "../model/fact.ts";
import type { SourceFacts } from "../model/source.ts";

/** Names of whoever signs or publishes a source: in its text, what they recommend the document recommends. */
export function voicesOf({ author, publisher }: Pick<SourceFacts, "author" | "publisher">): string[] {
  return [...(known(author) ?? []), known(publisher)].filter((name) => name !== undefined);
}
