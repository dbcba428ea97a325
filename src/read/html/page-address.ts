import type { Fact } from "../../model/fact.ts";
import { canonicalAddress } from "../words/web-address.ts";

/** Reads the page's own address out of what the page says: its canonical link, or the note a browser made at saving it. */
export function pageAddress(page: Document, html: string): Fact<string>[] {
  const facts: Fact<string>[] = [];
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? "";
  const address = canonicalAddress(canonical);
  if (address !== undefined) facts.push({ value: address, witness: { name: "canonical link" }, words: canonical });
  const saved = /<!-- saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000}) -->/u.exec(html.slice(0, 5000))?.[1];
  const savedAddress = saved === undefined ? undefined : canonicalAddress(saved);
  if (saved !== undefined && savedAddress !== undefined) facts.push({ value: savedAddress, witness: { name: "saved from" }, words: saved });
  return facts;
}

/** The address that relative links of a page start from, when anything says it. */
export function baseAddress(page: Document, source: string | undefined): string | undefined {
  const base = page.querySelector("base[href]")?.getAttribute("href") ?? "";
  return canonicalAddress(base, source) ?? source;
}
