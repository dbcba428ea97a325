import type { Fact } from "../../model/fact.ts";
import { isFirstPage, siteNameOf } from "../words/logo-words.ts";

const LOGO = /^\s*(?:[-*]\s+)?\[!\[([^\]]{2,100})\]\([^)]{1,1000}\)\]\((\S{1,1000}?)\)/u;
const FURTHEST = 60;

/** The site's name where a clip kept its logo: a picture that leads to the site's first page. */
export function logoLink(lines: readonly string[], firstLine: number, address: string | undefined): Fact<string>[] {
  for (const [index, line] of lines.slice(0, FURTHEST).entries()) {
    const [, words = "", target = ""] = LOGO.exec(line) ?? [];
    const name = siteNameOf(words);
    if (name !== undefined && isFirstPage(target, address)) return [{ value: name, witness: { name: "logo", line: firstLine + index }, words }];
  }
  return [];
}

/** Where a clip's link to the first page leads: `[Home](https://quays.example/)`. */
export function homeLink(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, FURTHEST)) {
    const target = /\[(?:home|homepage|startseite|accueil|inicio)\]\((https?:\/\/[^/\s)]+\/?)\)/iu.exec(line)?.[1];
    if (target !== undefined) return target;
  }
  return undefined;
}
