import type { Fact } from "../../model/fact.ts";
import type { SourceFacts } from "../../model/source.ts";
import { NO_CONTEXT } from "../head/head-rule.ts";
import { statementOf } from "../head/statement-of.ts";
import { isBodyName } from "../words/organisation-words.ts";

const GIVEN = /^(?:\p{L}+\s){0,3}(?:report|letter|advice|recommendations|minutes|submission|statement)\b/iu;

/**
 * Hears whom a title names, where nothing else does: who spoke (`Remarks by Governor Ada Ray on Harbours`), or which body gave what the
 * title tells (`Report to the Minister from the Harbour Advisory Committee`).
 */
export function namedInTitle(facts: SourceFacts): SourceFacts {
  if (facts.title.state !== "known") return facts;
  const { value, words } = facts.title.taken;
  const because = { witness: { name: "title" }, words };
  const known = <T>(fact: T): { state: "known"; taken: Fact<T>; others: [] } => ({ state: "known", taken: { value: fact, ...because }, others: [] });
  const author = statementOf.read(value, NO_CONTEXT)?.author;
  const behind = GIVEN.test(value) ? [...value.matchAll(/\s(?:from|by|of)\s+(?:the\s+)?(?=\p{Lu})/gu)].map(({ 0: words, index }) => value.slice(index + words.length)) : [];
  const body = behind.find((name) => isBodyName(name) && !/\s(?:from|by|to)\s/u.test(name));
  return {
    ...facts,
    ...(author === undefined || facts.author.state === "known" ? {} : { author: known(author) }),
    ...(body === undefined || facts.publisher.state === "known" ? {} : { publisher: known(body) }),
  };
}
