import type { Fact } from "../../model/fact.ts";
import type { Testimony } from "../testimony.ts";
import type { Meaning } from "./head-rule.ts";

/**
 * Adds to a testimony what a line was understood to say.
 * @param facts the facts to take from it; whatever else it says is left.
 * @param because who said it, and in which words.
 */
export function hearMeaning(testimony: Testimony, meaning: Meaning, facts: readonly (keyof Testimony)[], because: Pick<Fact<unknown>, "witness" | "words">): void {
  for (const fact of facts) {
    const value = meaning[fact];
    if (value !== undefined) (testimony[fact] as Fact<unknown>[]).push({ value, ...because });
  }
}
