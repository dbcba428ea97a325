import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { portsFromLibraries } from "../../../src/cli/read-ports.ts";
import { known } from "../../../src/model/fact.ts";
import type { Recommendation } from "../../../src/model/recommendation.ts";
import { FACT_NAMES, type FactName } from "../../../src/model/source.ts";
import { readCapture } from "../../../src/read/read-capture.ts";
import { readRecommendations, type Rejection } from "../../../src/recommend/find-recommendations.ts";
import { voicesOf } from "../../../src/recommend/voices.ts";

/** What a careful reader writes down of a document, as `gold.json` holds it; docs/quality.md says how. */
export interface Gold {
  readonly metadata: Partial<Record<FactName, unknown>>;
  /** Other forms that a reader would accept. */
  readonly metadata_also?: Partial<Record<FactName, readonly unknown[]>>;
  readonly recommendations: readonly { readonly quote: string; readonly actor: readonly string[]; readonly strength: "explicit" | "implied" }[];
  /** Further places where a recommendation is stated. */
  readonly repeats?: readonly { readonly quote: string; readonly of: number }[];
  readonly not_recommendations: readonly { readonly quote: string; readonly why: string }[];
}

/** A document as the program reads it, beside the answers. */
export interface ReadDocument {
  readonly name: string;
  readonly gold: Gold;
  readonly stated: Partial<Record<FactName, unknown>>;
  readonly recommendations: readonly Recommendation[];
  readonly rejections: readonly Rejection[];
}

/** The documents of a folder, each a folder with `source.*` beside `gold.json`: those directly in it, or the folder itself. */
export function documentFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const places = [folder, ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)).sort()];
  return places.filter((place) => existsSync(join(place, "gold.json")) && sourceIn(place) !== undefined);
}

const sourceIn = (place: string): string | undefined => readdirSync(place).find((one) => one.startsWith("source."));

/**
 * Reads every document of a folder.
 * @throws Error when a document cannot be read at all.
 */
export async function readDocuments(folder: string): Promise<ReadDocument[]> {
  const documents: ReadDocument[] = [];
  for (const place of documentFolders(folder)) {
    const name = basename(place);
    const file = sourceIn(place) ?? "";
    const gold = JSON.parse(readFileSync(join(place, "gold.json"), "utf8")) as Gold;
    const outcome = await readCapture({ name: file, bytes: new Uint8Array(readFileSync(join(place, file))) }, portsFromLibraries);
    if ("problem" in outcome) throw new Error(`${name} cannot be read: ${outcome.problem.code}.`);
    const { facts, text } = outcome.source;
    const stated = Object.fromEntries(FACT_NAMES.map((fact) => [fact, known<unknown>(facts[fact])]).filter(([, value]) => value !== undefined)) as ReadDocument["stated"];
    documents.push({ name, gold, stated, ...readRecommendations(text, voicesOf(facts)) });
  }
  return documents;
}
