import type { Fact } from "../../model/fact.ts";
import { lettersOfName } from "../words/site-suffix.ts";

const NAME = /\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s(?:(?:of|for|the|and|on|in|de|la|le|du|des|für|der|&)\s){0,3}\p{Lu}[\p{L}\p{N}&'’.-]*){0,6}/gu;
const LONGEST_TEXT = 200_000;
const SHORTEST_LABEL = 5;
const GENERIC = /^(?:www\d?|news|blogs?|journals?|research|press|media|about|shop|store|docs|data|policy|public|reports?|library|archive|magazine|online|papers?|wordpress|substack|medium|github|gitlab|blogspot|tumblr|sites|pages|example)$/u;

/**
 * Finds the name that the text has for whoever the site is named after: `valleyobserver.example` is the *Valley Observer*.
 * @param text words of the capture as a reader sees them.
 * @param address the work's own.
 * @returns the name as it stands most often, or nothing where no name has the letters of the site.
 */
export function namedAfterSite(text: string, address: string | undefined): Fact<string>[] {
  const labels = labelsOf(address);
  if (labels.size === 0) return [];
  const times = new Map<string, number>();
  // With a capital article, and with a small one: `the Valley Observer` has none in its name.
  let [withArticle, withoutArticle] = [0, 0];
  const searched = text.slice(0, LONGEST_TEXT);
  for (const match of searched.matchAll(NAME)) {
    const words = match[0].split(" ");
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from).join(" ").replace(/['’]s$|[.'’-]+$/u, "");
      if (/^The\s/u.test(name) || !labels.has(lettersOfName(name))) continue;
      times.set(name, (times.get(name) ?? 0) + 1);
      if (words[from - 1] === "The") withArticle++;
      else withoutArticle++;
    }
  }
  const [most] = [...times].sort(([one, often], [other, seldom]) => seldom - often || other.length - one.length);
  const value = most && (withArticle > withoutArticle ? `The ${most[0]}` : most[0]);
  return value === undefined ? [] : [{ value, witness: { name: "name of the site" }, words: value }];
}

/** The parts of a host's name that may be somebody's. */
function labelsOf(address: string | undefined): ReadonlySet<string> {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(address ?? "")?.[1]?.toLowerCase() ?? "";
  return new Set(host.split(".").slice(0, -1).filter((label) => !GENERIC.test(label)).map((label) => label.replace(/[^a-z0-9]/gu, "").replace(/^the(?=.{4})/u, "")).filter((label) => label.length >= SHORTEST_LABEL));
}
