import type { VaultPort } from "../model/vault-port.ts";

/*
 * Files of the plugin's own that only ever grow: one JSON object a line. Each line begins with the break, so that a line which a
 * crash or a full disk cut short spoils itself alone.
 */

/** Adds objects to the end of a file. */
export async function appendLines(port: VaultPort, name: string, lines: readonly object[]): Promise<void> {
  if (lines.length > 0) await port.appendState(name, writeLines(lines));
}

/** Objects as lines of such a file. */
export function writeLines(lines: readonly object[]): string {
  return lines.map((line) => `\n${JSON.stringify(line)}`).join("");
}

/** The objects of a file; a line that is cut short is passed over, and so is a file that is not there. */
export async function readLines(port: VaultPort, name: string): Promise<Record<string, unknown>[]> {
  return ((await port.readState(name)) ?? "").split("\n").flatMap((line) => {
    try {
      const parsed: unknown = JSON.parse(line);
      return isObject(parsed) ? [parsed] : [];
    } catch {
      return [];
    }
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
