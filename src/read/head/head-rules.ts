import { byline } from "./byline.ts";
import { captionLine } from "./caption-line.ts";
import { contactLine } from "./contact-line.ts";
import { coverLine } from "./cover-line.ts";
import { dateLine } from "./date-line.ts";
import { documentKind } from "./document-kind.ts";
import { entitledLine } from "./entitled-line.ts";
import type { HeadRule } from "./head-rule.ts";
import { identifierLine } from "./identifier-line.ts";
import { imprint } from "./imprint.ts";
import { journalLine } from "./journal-line.ts";
import { labelLine } from "./label-line.ts";
import { masthead } from "./masthead.ts";
import { namesLine } from "./names-line.ts";
import { navigation } from "./navigation.ts";
import { onlineVersion } from "./online-version.ts";
import { publishedIn } from "./published-in.ts";
import { roleLine } from "./role-line.ts";
import { statementOf } from "./statement-of.ts";

/**
 * The kinds of line that a title page has, asked in this order: lines that say what they are before lines that are
 * known by their shape alone. A line that none of them knows may be the title.
 */
export const HEAD_RULES: readonly HeadRule[] = [
  entitledLine,
  // Before dates and names, which captions have too.
  captionLine,
  coverLine,
  onlineVersion,
  labelLine,
  imprint,
  // Before the date line, for which `Published in …` would be a date.
  publishedIn,
  dateLine,
  identifierLine,
  journalLine,
  byline,
  statementOf,
  navigation,
  documentKind,
  contactLine,
  roleLine,
  // Bodies before people: `Ada Ray Foundation` has the shape of a name too.
  masthead,
  namesLine,
];

/**
 * Witnesses of a title page, the most trusted first: what is labelled, then what stands under its own word, then what is known
 * by its place.
 */
export const TRUST_IN_HEAD: readonly string[] = [
  "label line",
  "online version",
  "notice above the text",
  "cover line",
  "published in",
  "imprint",
  "byline",
  "date line",
  "identifier line",
  "statement line",
  "journal line",
  "heading",
  "title line",
  "masthead",
  "dateline",
];
