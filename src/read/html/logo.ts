import type { Fact } from "../../model/fact.ts";
import { isFirstPage, siteNameOf } from "../words/logo-words.ts";

/** The name that the picture stands for which leads to a site's first page: a site's logo is the site's name. */
export function logoOf(page: Document, address: string | undefined): Fact<string>[] {
  for (const image of Array.from(page.querySelectorAll("a[href] img[alt]")).slice(0, 20)) {
    const target = image.closest("a")?.getAttribute("href") ?? "";
    const name = siteNameOf(image.getAttribute("alt") ?? "");
    if (name !== undefined && isFirstPage(target, address)) return [{ value: name, witness: { name: "logo" }, words: image.getAttribute("alt") ?? "" }];
  }
  return [];
}
