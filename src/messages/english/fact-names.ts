import type { FactName } from "../../model/source.ts";
import { facts } from "./notes.ts";

/** “title, date”: facts by their names in a sentence. */
export function factNames(names: readonly FactName[]): string {
  return names.map((name) => facts[name].toLowerCase()).join(", ");
}
