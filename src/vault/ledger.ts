import type { VaultPort } from "../model/vault-port.ts";

const FILE = "ledger.json";

/**
 * The ids of all notes that the plugin ever made, with the path that each got. A note that stands here and is no longer
 * in the vault was deleted by its user.
 */
export class Ledger {
  readonly #made: Map<string, string>;

  private constructor(made: Map<string, string>) {
    this.#made = made;
  }

  /** Reads the ledger from the plugin's folder; an unreadable one counts as empty, as it only spares repeats. */
  static async open(port: VaultPort): Promise<Ledger> {
    const text = await port.readState(FILE);
    return new Ledger(new Map(Object.entries(parseMade(text ?? ""))));
  }

  /** The path that a note got when it was made, or `undefined` if it never was. */
  pathOf(id: string): string | undefined {
    return this.#made.get(id);
  }

  add(id: string, path: string): void {
    this.#made.set(id, path);
  }

  remove(path: string): void {
    for (const [id, made] of this.#made) if (made === path) this.#made.delete(id);
  }

  async save(port: VaultPort): Promise<void> {
    await port.writeState(FILE, `${JSON.stringify({ version: 1, made: Object.fromEntries(this.#made) }, null, 2)}\n`);
  }
}

function parseMade(text: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(text);
    const made = typeof parsed === "object" && parsed !== null && "made" in parsed ? parsed.made : undefined;
    if (typeof made !== "object" || made === null) return {};
    return Object.fromEntries(Object.entries(made).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}
