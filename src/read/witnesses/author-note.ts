import type { Fact } from "../../model/fact.ts";
import type { Block } from "../block.ts";
import { bareName, looksLikePerson, peopleIn } from "../words/person-names.ts";

const NOTE = /^(?:[Aa]bout the [Aa]uthor\s*:?\s*)?(?:[Tt]he (?:author|writer),?\s+)?((?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|del|di|du|la|le|bin|al)(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|del|di|du|la|le|bin|al)){1,5}),?\s+(?:is|was|has been|ist|war|est|leads|directs|teaches|heads|leitet|lehrt)\s+(?:(?:an?|the|ein|eine|un|une|at|als)\s)?((?:\S+\s){0,8})/u;
const OFFICE = /\b(?:fellow|professor|researcher|analyst|director|lecturer|writer|journalist|columnist|economist|engineer|historian|scientist|lawyer|consultant|adviser|advisor|editor|author|correspondent|president|chair|head|secretary|minister|farmer|skipper|teacher|doctor|physician|nurse|student|candidate|member|expert|specialist|geographer|biologist|ecologist|wissenschaftler(?:in)?|professor(?:in)?|direktor(?:in)?|leiter(?:in)?|chercheu(?:r|se)|directeur|directrice|lectures?|teaches|leads|directs)\b/iu;
const FROM_THE_END = 6;

/**
 * The note under an article that tells who wrote it: `Ada Ray is a senior fellow at the Institute.` It is heard only when nothing
 * above the text names an author.
 */
export function authorNote(blocks: readonly Block[]): Fact<readonly string[]>[] {
  const written = writtenBy(blocks);
  if (written) return [written];
  for (const block of blocks.slice(-FROM_THE_END)) {
    if (block.words.length > 600) continue;
    const said = NOTE.exec(block.words);
    const name = bareName(said?.[1] ?? "");
    const office = block.words.slice(said?.[1]?.length ?? 0, 200);
    if (!said || !looksLikePerson(name) || !OFFICE.test(office.split(/[.;]/u)[0] ?? "")) continue;
    const number = block.lines[0]?.number;
    return [{ value: [name], witness: number === undefined ? { name: "author note" } : { name: "author note", line: number }, words: block.words }];
  }
  return [];
}

const WRITTEN = /^(?:this|the|our) (?:report|paper|study|brief(?:ing)?|note|article|analysis|essay|chapter|publication)(?:'s text)? was (?:(?:researched|drafted|conceived|prepared),? and )?(?:co-?)?(?:written|authored|prepared|drafted|compiled|researched and written) by (\p{Lu}[^.]{3,300}(?:\p{Lu}\. [^.]{2,200})?)/iu;

/** `This report was researched and written by Ada Ray, researcher, with Jon Lee.` */
function writtenBy(blocks: readonly Block[]): Fact<readonly string[]> | undefined {
  for (const block of blocks) {
    const names = WRITTEN.exec(block.words.slice(0, 600))?.[1];
    const people = names === undefined ? undefined : peopleIn(names.replace(/,? with (?:the )?(?:assistance|support|help|contributions?|input) .*$/u, "").replace(/,? with (?=\p{Lu})/gu, ", "));
    if (!people) continue;
    const number = block.lines[0]?.number;
    return { value: people, witness: number === undefined ? { name: "author note" } : { name: "author note", line: number }, words: block.words.slice(0, 300) };
  }
  return undefined;
}
