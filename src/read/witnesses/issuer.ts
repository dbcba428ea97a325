import type { SourceFacts } from "../../model/source.ts";
import { isAuthorityName, isBodyName, isPublicationName } from "../words/organisation-words.ts";

const PRESS_RELEASE = /^(?:press|media|news) release\b.{0,40}$|^(?:for immediate release|pressemitteilung|medienmitteilung|presseaussendung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|nieuwsbericht)\b.{0,40}$/iu;

const BODYS_OWN = /^(?:(?:performance|financial|compliance|special) )?(?:audit|report to (?:congress\p{Ll}*|parliament|the \p{L}+)|resolution|minutes|communiqué|declaration|guidelines?|technical report|annual report)\b.{0,60}$/iu;

/**
 * A press release is signed by whoever issues it, and so is whatever a public authority publishes: where no author is named, the
 * publisher is the author.
 * @param lines the first lines of the text, and of what was taken off.
 */
export function signedByIssuer(facts: SourceFacts, lines: readonly string[]): SourceFacts {
  if (facts.author.state === "known" || facts.publisher.state !== "known") return facts;
  const bare = lines.map((line) => line.replace(/[#*_>]/gu, "").trim());
  const { value, witness, words } = facts.publisher.taken;
  // Audits, resolutions and minutes are a body's own; other papers have writers, named or not.
  const isOfBody = isAuthorityName(value) || (isBodyName(value) && !isPublicationName(value) && bare.some((line) => BODYS_OWN.test(line)));
  if (!isOfBody && !bare.some((line) => PRESS_RELEASE.test(line))) return facts;
  return { ...facts, author: { state: "known", taken: { value: [value], witness: { ...witness, name: isOfBody ? "issuer" : "issuer of the press release" }, words }, others: [] } };
}
