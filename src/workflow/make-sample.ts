import { known } from "../model/fact.ts";
import { AND_OTHERS, type Source } from "../model/source.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { findRecommendations } from "../recommend/find-recommendations.ts";
import { carryOut } from "../vault/carry-out.ts";
import { planSources, type ImportOptions, type ImportReport } from "./import-sources.ts";
import type { LinkedName } from "./linked-names.ts";
import { planNameNotes } from "./make-name-notes.ts";
import { groupNames } from "./name-groups.ts";
import { runReport } from "./run-report.ts";

/**
 * Imports one source with all its recommendations and a note for each name in it that has none, as one run that can be undone.
 * @throws ProblemError `vault is busy` when another program writes to the vault.
 */
export async function makeSample(source: Source, port: VaultPort, options: ImportOptions): Promise<ImportReport> {
  const chosen = groupNames(namesOf(source)).map(({ name, variants }) => ({ name, aliases: variants.filter(({ isSure }) => isSure).map((variant) => variant.name) }));
  const { planned, report } = await carryOut(port, options, async (vault) => {
    // First, so that links are written to the notes that there will be.
    planNameNotes(chosen, vault, options.settings.nameFolder, options.wording);
    return planSources([{ source }], vault, options);
  });
  return { ...runReport(report, planned.problems), notes: planned.notes };
}

/** The people and bodies that a source names, and how often. */
function namesOf({ facts, text }: Source): LinkedName[] {
  const links = new Map<string, { author: number; publisher: number; actor: number }>();
  const authors = (known(facts.author) ?? []).filter((name) => name !== AND_OTHERS);
  const publishers = [known(facts.publisher)].filter((name) => name !== undefined);
  const actors = findRecommendations(text, [...authors, ...publishers]).flatMap(({ actor }) => actor);
  for (const [role, names] of [["author", authors], ["publisher", publishers], ["actor", actors]] as const)
    for (const name of names) {
      const of = links.get(name) ?? { author: 0, publisher: 0, actor: 0 };
      of[role] += 1;
      links.set(name, of);
    }
  return [...links].map(([name, of]) => ({ name, links: of }));
}
