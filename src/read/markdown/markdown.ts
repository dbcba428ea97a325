import { known } from "../../model/fact.ts";
import type { Property } from "../../markdown/frontmatter.ts";
import type { Removal } from "../../model/source.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { commonWordsOf } from "../common-words.ts";
import type { Format, Reading, TextCapture } from "../format.ts";
import { readHead } from "../head/read-head.ts";
import { factsOf, inOrderOfTrust, noTestimony, sameWords, type Testimony } from "../testimony.ts";
import { namesElsewhere } from "../witnesses/names-elsewhere.ts";
import { namedAfterSite } from "../witnesses/named-after-site.ts";
import { testimonyOfBlocks } from "../witnesses/testimony-of-blocks.ts";
import { readFrontmatter } from "./frontmatter.ts";
import { frontmatterWitnesses } from "./frontmatter-witnesses.ts";
import { blocksOfMarkdown, withoutBlocks } from "./markdown-blocks.ts";
import { homeLink, logoLink } from "./logo-link.ts";
import { readMetadataList } from "./metadata-list.ts";

const OWN_ID = "source-ties-id";
const SAMPLE = 200_000;

/** Marks that nobody sets in text by chance, two of which make Markdown of a capture. Brackets, pipes and stars are met with in any text. */
const MARKS = [/^#{1,6} \p{L}/mu, /\[[^[\]\n]{1,200}\]\(https?:[^()\s]{1,500}\)/u, /^```/mu, /(?:^|\s)\*\*\p{L}[^*\n]{0,300}\*\*/mu, /^!\[[^[\]\n]{0,200}\]\(/mu, /^> \p{L}/mu];

/** A note or a clip in Markdown. Its text is the user's and stays as it is; of a clip the site's own parts are taken off. */
export const markdown: Format = {
  name: "markdown",
  recognises({ text, capture }) {
    const sample = text.slice(0, SAMPLE);
    if (readFrontmatter(sample.split("\n", 2_001)) !== undefined) return true;
    return /\.(?:md|markdown|mdown)$/iu.test(capture.name) || MARKS.filter((mark) => mark.test(sample)).length >= 2;
  },
  read: readMarkdown,
};

function readMarkdown({ capture, text }: TextCapture): Reading {
  const lines = text.split("\n");
  const frontmatter = readFrontmatter(lines);
  const properties = frontmatter?.properties ?? new Map<string, Property>();
  const body = lines.slice(frontmatter?.bodyLine ?? 0);
  const listed = frontmatterWitnesses(readMetadataList(body, (frontmatter?.bodyLine ?? 0) + 1), "metadata list");
  const stated = inOrderOfTrust(frontmatterWitnesses(properties), listed);
  const id = properties.get(OWN_ID)?.value;
  if (typeof id === "string" && /^[0-9a-f]{12}$/u.test(id)) return ownNote(id, stated, body.join("\n"));

  const blocks = blocksOfMarkdown(body, (frontmatter?.bodyLine ?? 0) + 1);
  const boilerplate = findBoilerplate(blocks);
  const head = readHead(blocks.filter((block) => !boilerplate.blocks.has(block)), commonWordsOf(text), namesElsewhere(blocks));
  const { testimony: inText } = testimonyOfBlocks(blocks, boilerplate, head);
  const logo = logoLink(body, (frontmatter?.bodyLine ?? 0) + 1, stated.source[0]?.value);
  const home = stated.source[0]?.value ?? homeLink(body);
  const testimony = { ...inText, publisher: [...logo, ...namedAfterSite(blocks.map(({ words }) => words).join("\n"), home), ...inText.publisher] };
  const facts = factsOf(inOrderOfTrust(stated, besideFrontmatter(stated, testimony)));

  // A note of the vault is left alone unless a clipper made it; in any other file what a site brought along is not the work's.
  const isCapture = capture.vaultPath === undefined || stated.source.length > 0;
  const taken = isCapture ? blocks.filter((block) => boilerplate.blocks.has(block)) : [];
  const removed = taken.map((block): Removal => ({ rule: boilerplate.blocks.get(block) ?? "", text: body.slice(block.from, block.to).join("\n") }));
  return { facts, text: withoutBlocks(body, taken), removed };
}

/** Where the frontmatter names another title, the first lines of the body are its beginning and no title page. */
function besideFrontmatter(stated: Testimony, body: Testimony): Testimony {
  const title = stated.title[0]?.value;
  if (title === undefined) return body;
  const repeats = body.title.some((fact) => sameWords(fact.value, title));
  return repeats ? body : { ...body, title: [], subtitle: [] };
}

/** Our own notes say all that is known in their frontmatter; what is not there was not stated, or the user took it out. */
function ownNote(id: string, stated: Testimony, body: string): Reading {
  const begin = body.search(/^%% source-ties:begin/mu);
  const marker = "%% source-ties:end %%";
  const end = begin < 0 ? -1 : body.indexOf(marker, begin);
  const managed = end < 0 ? "" : body.slice(begin, end + marker.length);
  const text = managed === "" ? body : `${body.slice(0, begin).trimEnd()}\n${body.slice(end + marker.length)}`;
  const facts = factsOf({ ...noTestimony(), ...stated });
  const title = known(facts.title);
  return { facts: title === undefined ? factsOf({ ...stated, subtitle: [] }) : facts, text, removed: managed === "" ? [] : [{ rule: "managed block", text: managed }], id };
}
