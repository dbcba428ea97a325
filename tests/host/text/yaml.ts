import { parse, stringify } from "yaml";

/** The app's `parseYaml`: YAML 1.2, in which a date stays text. */
export function parseYaml(text: string): unknown {
  return parse(text) as unknown;
}

/** The app's `stringifyYaml`: nothing is written for null, and long lines are not folded. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { nullStr: "", lineWidth: 0 });
}
