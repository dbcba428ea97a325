import { NOT_STATED, settle, type Finding } from "../model/fact.ts";
import type { NoteKind } from "../model/note-draft.ts";
import type { NoteWording } from "../model/note-wording.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Settings } from "../model/settings.ts";
import type { Source } from "../model/source.ts";
import type { VaultPort } from "../model/vault-port.ts";
import { propertyNaming } from "../model/settings.ts";
import { recommendationId } from "../notes/recommendation-note.ts";
import { Ledger } from "../vault/ledger.ts";
import { PlannedVault } from "../vault/planned-vault.ts";
import { planImport } from "./plan-import.ts";
import { planRecommendations } from "./plan-recommendations.ts";
import { openSource } from "./source-in-vault.ts";

/** The words of a small source that asks one thing. */
export interface SampleWords {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly sentence: string;
  readonly action: string;
  readonly actor: string;
}

const SAMPLE_ADDRESS = "https://example.org/rivers";
const SAMPLE_DATE = "2021-03-09";

/**
 * Writes a sample of each kind of note just as an import with these settings would write it; in no vault.
 * @param today the day of the import: `2004-08-15`.
 * @returns the notes' texts.
 */
export async function sampleNotes(settings: Settings, wording: NoteWording, words: SampleWords, today: string): Promise<Record<NoteKind, string>> {
  const port = emptyVault(settings);
  const vault = await PlannedVault.open(port, await Ledger.open(port));
  const options = { again: false, today };
  const { places } = await planImport([{ source: sampleSource(words) }], vault, settings, wording, options);
  const path = places[0]?.path ?? "";
  const asWritten = await vault.read(path);
  const source = await openSource(path, vault);
  const recommendation = sampleRecommendation(words, source.text.lastIndexOf(words.sentence));
  const [made] = await planRecommendations(source, [{ id: recommendationId(source.report.id, words.sentence), recommendation }], vault, settings, wording, options);
  return { source: asWritten, recommendation: await vault.read(made ?? "") };
}

function sampleSource({ title, author, publisher, sentence }: SampleWords): Source {
  return {
    id: "0123456789ab",
    capture: "",
    format: "markdown",
    facts: {
      title: said(title),
      subtitle: NOT_STATED,
      author: said([author]),
      date: said(SAMPLE_DATE),
      publisher: said(publisher),
      source: said(SAMPLE_ADDRESS),
      identifier: NOT_STATED,
      access: said("full"),
    },
    text: sentence,
    removed: [],
  };
}

function sampleRecommendation({ sentence, action, actor }: SampleWords, start: number): Recommendation {
  const block = { start, end: start + sentence.length };
  return { action, actor: [actor], strength: "explicit", passage: { quote: sentence, sentence, block, headings: [] }, reason: { rule: "sample", cue: sentence } };
}

function said<T>(value: T): Finding<T> {
  return settle([{ value, witness: { name: "sample" }, words: String(value) }]);
}

/** A vault with nothing in it, which is only looked at. */
function emptyVault(settings: Settings): VaultPort {
  const nothing = (): Promise<never> => Promise.reject(new Error("The vault of the sample is never read or written."));
  return {
    propertyNaming: propertyNaming(settings),
    notes: () => Promise.resolve([]),
    paths: () => Promise.resolve([]),
    exists: () => Promise.resolve(false),
    stateNames: () => Promise.resolve([]),
    readState: () => Promise.resolve(undefined),
    read: nothing,
    readBinary: nothing,
    create: nothing,
    createBinary: nothing,
    process: nothing,
    trash: nothing,
    exclusively: nothing,
    writeState: nothing,
    appendState: nothing,
    removeState: nothing,
  };
}
