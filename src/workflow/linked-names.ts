import { wikilinkTarget } from "../notes/wikilink.ts";
import type { PlannedVault } from "../vault/planned-vault.ts";

/** The properties that name people, bodies and actors. */
export const NAME_ROLES = ["author", "publisher", "actor"] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/** A name that notes link to, and how many of them do, as what. */
export interface LinkedName {
  readonly name: string;
  readonly links: Readonly<Record<NameRole, number>>;
}

/** What the source and recommendation notes of a vault link to by name. */
export interface NamesInVault {
  /** Names that no note goes by. */
  readonly withoutNote: readonly LinkedName[];
  /** Names that a note goes by, though some links to them lead nowhere yet. */
  readonly toLead: readonly string[];
}

/**
 * Gathers the names that source and recommendation notes link to and that have no note. A report's authors count once, not again with
 * each of its recommendations.
 */
export function namesIn(vault: PlannedVault): NamesInVault {
  const withoutNote = new Map<string, Record<NameRole, number>>();
  const toLead = new Set<string>();
  for (const { frontmatter } of vault.index.ours()) {
    const isRecommendation = "report" in frontmatter;
    for (const role of NAME_ROLES)
      for (const link of new Set(namesUnder(frontmatter[role]))) {
        if (vault.links.leadTo(link) !== undefined) toLead.add(link.display);
        else if (vault.index.called(link.display) === undefined && vault.links.leadsToNobody(link.target) && isRecommendation === (role === "actor")) {
          const links = withoutNote.get(link.display) ?? { author: 0, publisher: 0, actor: 0 };
          links[role] += 1;
          withoutNote.set(link.display, links);
        }
      }
  }
  return { withoutNote: [...withoutNote].map(([name, links]) => ({ name, links })), toLead: [...toLead] };
}

/** Whether a property of a note links to a name that should be led to a note. */
export function hasLinkToLead(frontmatter: Readonly<Record<string, unknown>>, vault: PlannedVault): boolean {
  return NAME_ROLES.some((role) => namesUnder(frontmatter[role]).some((link) => vault.links.leadTo(link) !== undefined));
}

function namesUnder(value: unknown): { target: string; display: string }[] {
  return [value].flat().flatMap((one) => {
    const link = wikilinkTarget(one);
    return link && link.subpath === "" ? [link] : [];
  });
}
