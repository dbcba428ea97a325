import type { SourceFacts } from "../../model/source.ts";

const PRESS_RELEASE = /^(?:press|media|news) release\b.{0,40}$|^(?:for immediate release|pressemitteilung|medienmitteilung|presseaussendung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|persbericht)\b.{0,40}$/iu;

/**
 * A press release is signed by whoever issues it: where no author is named, the publisher is the author.
 * @param lines the first lines of the text, and of what was taken off.
 */
export function signedByIssuer(facts: SourceFacts, lines: readonly string[]): SourceFacts {
  if (facts.author.state === "known" || facts.publisher.state !== "known") return facts;
  if (!lines.some((line) => PRESS_RELEASE.test(line.replace(/[#*_>]/gu, "").trim()))) return facts;
  const { value, witness, words } = facts.publisher.taken;
  return { ...facts, author: { state: "known", taken: { value: [value], witness: { ...witness, name: "issuer of the press release" }, words }, others: [] } };
}
