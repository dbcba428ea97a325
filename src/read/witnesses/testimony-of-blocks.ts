import type { Block } from "../block.ts";
import type { Boilerplate } from "../boilerplate/find-boilerplate.ts";
import type { HeadReading } from "../head/conclude-head.ts";
import { inOrderOfTrust, noTestimony, type Testimony } from "../testimony.ts";
import { accessShown } from "./access-shown.ts";
import { authorNote } from "./author-note.ts";
import { documentDetails } from "./document-details.ts";
import { signature } from "./signature.ts";
import { publisherInBoilerplate } from "./publisher-in-boilerplate.ts";

/**
 * Hears the witnesses that stand in the text of any capture: its title page, then the details below the text, then what the
 * site says of itself, then the note on the author.
 */
export function testimonyOfBlocks(blocks: readonly Block[], boilerplate: Boilerplate, head: HeadReading): { testimony: Testimony; details: ReadonlySet<Block> } {
  const below = blocks.filter((block) => !block.lines.some((line) => head.consumed.has(line)));
  const details = documentDetails(below);
  const bySite: Testimony = { ...noTestimony(), publisher: publisherInBoilerplate(below) };
  // A person whom a note names as the author wrote it, where the title page names none but the house.
  const [stated] = head.testimony.author;
  const noted = stated === undefined || stated.witness.name === "masthead" ? [...signature(below), ...authorNote(below.filter((block) => !boilerplate.blocks.has(block)))] : [];
  const together = inOrderOfTrust({ ...noTestimony(), author: noted }, head.testimony, details.testimony, bySite);
  return { testimony: { ...together, access: accessShown(blocks, boilerplate, head.testimony.access) }, details: details.blocks };
}
