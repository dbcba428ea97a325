import { nameKeys, plainName, withShortForm } from "../notes/name-keys.ts";
import { english } from "../recommend/lexicon/english.ts";
import { stateName } from "../recommend/actors/noun-phrase.ts";
import { NAME_ROLES, type LinkedName, type NameRole } from "./linked-names.ts";

/** Words that say nothing of which body is meant. */
const SMALL_WORD = /^(?:of|for|the|and|on|in|a|an|de|du|des|la|le|der|die|das|für|und)$/u;

/** Another name of whoever a group is about. */
export interface NameVariant extends LinkedName {
  /** Whether it is the same name otherwise written; else somebody has to know. */
  readonly isSure: boolean;
}

/** Names that seem to mean one person or body. */
export interface NameGroup {
  /** What its note is to be called. */
  readonly name: string;
  /** How many notes link to any of its names, as what. */
  readonly links: Readonly<Record<NameRole, number>>;
  readonly variants: readonly NameVariant[];
}

/**
 * Puts names together that seem to mean one: the same words in another order (“Ministry of Finance”, “Finance Ministry”), a name and its
 * short form, a state with its capital and its short names, a person with and without the middle initial.
 * @returns the groups, those first that most notes link to. A group is called by its name with most links; a state of several names by
 *   its common one.
 */
export function groupNames(names: readonly LinkedName[]): NameGroup[] {
  const sure = joined(names.map((name) => ({ members: [name], keys: sureKeys(name.name) })));
  return joined(sure.map((members) => ({ members: [members], keys: members.flatMap(({ name }) => personKey(name) ?? []) })))
    .map(groupOf)
    .sort((one, other) => total(other.links) - total(one.links) || one.name.localeCompare(other.name));
}

/** How many links there are in all. */
export function total(links: Readonly<Record<NameRole, number>>): number {
  return NAME_ROLES.reduce((sum, role) => sum + links[role], 0);
}

/** @param parts names that are surely one each; between them it has to be known. */
function groupOf(parts: readonly (readonly LinkedName[])[]): NameGroup {
  const [first = [], ...rest] = parts.map(byLinks).sort((one, other) => total(other[0]?.links ?? NO_LINKS) - total(one[0]?.links ?? NO_LINKS));
  const state = first.length > 1 ? first.map(({ name }) => stateName(name, english)).find((name) => name !== undefined) : undefined;
  const name = state ?? first[0]?.name ?? "";
  const variants = [...first.map((one) => ({ ...one, isSure: true })), ...rest.flat().map((one) => ({ ...one, isSure: false }))];
  return { name, links: sum(first), variants: variants.filter((variant) => variant.name !== name) };
}

const NO_LINKS: Readonly<Record<NameRole, number>> = { author: 0, publisher: 0, actor: 0 };

function byLinks(names: readonly LinkedName[]): LinkedName[] {
  return names.toSorted((one, other) => total(other.links) - total(one.links) || one.name.length - other.name.length);
}

function sum(names: readonly LinkedName[]): Record<NameRole, number> {
  const links = { ...NO_LINKS };
  for (const name of names) for (const role of NAME_ROLES) links[role] += name.links[role];
  return links;
}

/** Two names that share one of these are one. */
function sureKeys(name: string): string[] {
  const short = withShortForm(name);
  const words = plainName(short?.full ?? name).split(" ").filter((word) => !SMALL_WORD.test(word));
  const state = stateName(name, english);
  return [
    ...nameKeys(name).map((key) => `name ${key}`),
    ...(short ? [`name ${plainName(short.short)}`] : []),
    ...(words.length > 1 ? [`words ${words.sort().join(" ")}`] : []),
    ...(state === undefined ? [] : [`state ${state}`]),
  ];
}

/** “Norman D. Levin” and “Norman Levin” may be one person, or father and son. */
function personKey(name: string): string | undefined {
  const [, first, last] = /^(\p{L}{2,}) (?:\p{L} )*(\p{L}{2,})$/u.exec(nameKeys(name).at(-1) ?? "") ?? [];
  return first === undefined || last === undefined || SMALL_WORD.test(first) ? undefined : `${first} ${last}`;
}

/** Joins whatever shares a key, directly or by others. */
function joined<Member>(parts: readonly { readonly members: readonly Member[]; readonly keys: readonly string[] }[]): Member[][] {
  const groupByKey = new Map<string, { members: Member[]; keys: Set<string> }>();
  const groups = new Set<{ members: Member[]; keys: Set<string> }>();
  for (const { members, keys } of parts) {
    const group = { members: [] as Member[], keys: new Set(keys) };
    for (const key of keys) {
      const other = groupByKey.get(key);
      if (other === undefined || !groups.delete(other)) continue;
      group.members.push(...other.members);
      for (const shared of other.keys) group.keys.add(shared);
    }
    group.members.push(...members);
    for (const key of group.keys) groupByKey.set(key, group);
    groups.add(group);
  }
  return [...groups].map(({ members }) => members);
}
