import type { Removal } from "../../model/source.ts";
import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { commonWordsOf } from "../common-words.ts";
import type { Format, Reading, ReadPorts, TextCapture } from "../format.ts";
import { blocksOfMarkdown, withoutBlocks } from "../markdown/markdown-blocks.ts";
import { factsOf, inOrderOfTrust, noTestimony, sameWords, type Testimony } from "../testimony.ts";
import { known, type Fact } from "../../model/fact.ts";
import { isDocumentKind } from "../words/document-kinds.ts";
import { namedAfterSite } from "../witnesses/named-after-site.ts";
import { testimonyOfBlocks } from "../witnesses/testimony-of-blocks.ts";
import { jsonLdWitnesses } from "./json-ld.ts";
import { hideSigns, showSigns } from "./literal-text.ts";
import { blocksOutside, mainContent } from "./main-content.ts";
import { CITATION_TAGS, DUBLIN_CORE_TAGS, JOURNAL_TAGS, metaTags, metaWitnesses, SHARING_TAGS } from "./meta-tags.ts";
import { baseAddress, pageAddress } from "./page-address.ts";
import { pageTitle, partsOfPageTitle } from "./page-title.ts";
import { withShownParts } from "./shown-parts.ts";
import { labelledValues } from "./labelled-values.ts";
import { logoOf } from "./logo.ts";
import { microdataWitnesses } from "./microdata.ts";
import { makeSafe } from "./safe-links.ts";
import { visiblePage } from "./visible-blocks.ts";
import { titlesInOrder } from "./title-order.ts";
import { withoutBallast } from "./without-ballast.ts";
import { visibleHead } from "./visible-head.ts";

const START = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|h1|p|meta|title)\b/iu;
/** Where a page's body is opened by its server, its head may never be closed. */
const FRAME_TAGS = /<!doctype[^>]{0,300}>|<\/?(?:html|head)\b[^>]{0,500}>/giu;
const TAGS = /<(?:html|head|body)\b[^>]{0,500}>/iu;

/** A web page as a browser saves it, or a piece of one. */
export const html: Format = {
  name: "html",
  recognises({ text }) {
    const start = text.slice(0, 4_000);
    return START.test(start) && (TAGS.test(text.slice(0, 20_000)) || /<\/(?:p|div|article|section|main|h1)>/iu.test(text.slice(0, 200_000)));
  },
  read: readHtml,
};

function readHtml({ capture, text: given }: TextCapture, ports: ReadPorts): Reading {
  const text = withoutBallast(given, capture.name);
  const whole = /<body\b/iu.test(text) ? text : `<!doctype html><html><head></head><body>${text.replace(FRAME_TAGS, "")}</body></html>`;
  const parse = (): Document => withShownParts(ports.html.parse(whole));
  const page = parse();
  const tags = metaTags(page);
  const citation = metaWitnesses(tags, CITATION_TAGS);
  const pageTitles = partsOfPageTitle(page);
  const { testimony: jsonLd, people } = jsonLdWitnesses(page, (title) => pageTitles.some((part) => sameWords(part, title)));
  const dublinCore = metaWitnesses(tags, DUBLIN_CORE_TAGS);
  const sharing = metaWitnesses(tags, SHARING_TAGS);
  const microdata = microdataWitnesses(page);
  const addresses = pageAddress(page, text);
  const ownAddress = capture.address ?? addresses[0]?.value;
  const logo = logoOf(page, ownAddress);
  const sites = [...sharing.publisher, ...jsonLd.publisher, ...microdata.publisher, ...citation.publisher, ...dublinCore.publisher, ...logo].map(({ value }) => value);

  const shown = visiblePage(page.body);
  const { blocks } = shown;
  const content = blocks.filter((block) => !block.isFurniture);
  const boilerplate = findBoilerplate(content);
  const told = [...citation.title, ...jsonLd.title, ...dublinCore.title, ...sharing.title].map(({ value }) => value);
  const isCommonWord = commonWordsOf(content.map(({ words }) => words).join("\n"));
  const head = visibleHead(shown, { boilerplate, titles: { whole: [...told, ...pageTitles.slice(0, 1)], parts: pageTitles }, sites, isCommonWord });
  const { testimony: inText, details } = testimonyOfBlocks(content, boilerplate, { ...head.reading, testimony: head.testimony });
  const footer = testimonyOfBlocks(blocks.filter((block) => block.isFurniture), { blocks: new Map() }, { testimony: noTestimony(), consumed: new Map() }).testimony;
  const browserTitle = pageTitle(page, [...told, ...head.testimony.title.map(({ value }) => value)], sites);

  // Labels made for libraries first; then what readers of the page see; then what its makers told search engines and networks.
  const heard = inOrderOfTrust(
    citation,
    { ...inText, publisher: [], source: [], access: [] },
    microdata,
    jsonLd,
    labelledValues(page),
    dublinCore,
    { ...noTestimony(), source: addresses },
    sharing,
    { ...noTestimony(), author: [...head.guessedAuthor] },
    { ...noTestimony(), publisher: [...logo, ...namedAfterSite(blocks.map(({ words }) => words).join("\n"), ownAddress), ...inText.publisher, ...footer.publisher, ...metaWitnesses(tags, JOURNAL_TAGS).publisher], source: inText.source, identifier: footer.identifier, access: inText.access },
    browserTitle,
  );
  const facts = factsOf({ ...heard, title: [...titlesInOrder(heard.title, head.isSigned, sites)], source: canonicalFirst(heard.source), author: notTheSite(heard, sites, people), subtitle: [...heard.subtitle, ...subtitleInTags(heard)] });

  const element = mainContent(parse, content.filter((block) => !boilerplate.blocks.has(block) && !details.has(block)));
  const outside = blocksOutside(element, blocks);
  makeSafe(element, baseAddress(page, capture.address ?? known(facts.source)));
  hideSigns(element);
  const lines = showSigns(ports.html.toMarkdown(element)).split("\n");
  const written = blocksOfMarkdown(lines);
  const rules = new Map<string, string>();
  for (const block of content) {
    const rule = boilerplate.blocks.get(block) ?? (details.has(block) ? "document details" : undefined) ?? headRule(block.lines, head.reading.consumed);
    if (rule !== undefined) rules.set(folded(block.words), rule);
  }
  const taken = written.filter((block) => rules.has(folded(block.words)));
  const removed: Removal[] = taken.map((block) => ({ rule: rules.get(folded(block.words)) ?? "", text: block.words }));
  for (const block of outside) removed.push({ rule: rules.get(folded(block.words)) ?? "outside the article", text: block.words });
  const markdown = withoutBlocks(lines, taken).trim();
  return { facts, text: markdown === "" ? "" : `${markdown}\n`, removed };
}

const folded = (words: string): string => words.replace(/^(?:[-*+]|\d{1,9}\\?[.)])\s+/u, "").replace(/[\s\\*_`]+/gu, "");

/** The rule that took a block's lines into the facts, when it took them all. */
function headRule(lines: readonly object[], consumed: ReadonlyMap<object, string>): string | undefined {
  return lines.every((line) => consumed.has(line)) ? consumed.get(lines[0] ?? {}) : undefined;
}

/** A page is asked for its own address first; other tags may name a copy. */
function canonicalFirst(facts: readonly Fact<string>[]): Fact<string>[] {
  const rank = ({ witness }: Fact<string>): number => (witness.name === "canonical link" ? 0 : 1);
  return [...facts].sort((one, other) => rank(one) - rank(other));
}

/** What a program filled in with the site's own name is no author; a site that signs in its byline is. */
function notTheSite({ author }: Testimony, sites: readonly string[], people: ReadonlySet<string>): Fact<readonly string[]>[] {
  const isSite = (name: string): boolean => !people.has(name) && sites.some((site) => site.toLowerCase() === name.toLowerCase());
  return author
    .map((fact) => (/^(?:byline|label line|statement line)$/u.test(fact.witness.name) ? fact : { ...fact, value: fact.value.filter((name) => !isSite(name)) }))
    .filter((fact) => fact.value.length > 0);
}

/** Where one witness says `A` and another `A: B`, the second tells the subtitle. */
function subtitleInTags({ title }: Testimony): Fact<string>[] {
  const [taken] = title;
  if (!taken) return [];
  return title.flatMap((fact) => {
    const rest = fact.value.toLowerCase().startsWith(`${taken.value.toLowerCase()}: `) ? fact.value.slice(taken.value.length + 2).trim() : "";
    return rest === "" || isDocumentKind(rest) ? [] : [{ ...fact, value: rest }];
  });
}
