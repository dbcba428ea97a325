import { exactFingerprint } from "../model/fingerprint.ts";
import type { Remembered } from "../model/plan.ts";
import type { NoteSummary, VaultPort } from "../model/vault-port.ts";
import { foldName, ID_PROPERTY, noteName } from "./note-index.ts";
import { appendLines, readLines } from "./state-lines.ts";

const FILE = "ledger.jsonl";

/** A note that the plugin made: the path that it got, and what is remembered of it. */
export interface MadeNote extends Remembered {
  readonly path: string;
}

/**
 * The ids of all notes that the plugin ever made. A note that stands here and is no longer in the vault was deleted by its user.
 * It is a file that only grows, so that a run which breaks off loses nothing of it.
 */
export class Ledger {
  readonly #port: VaultPort;
  readonly #made = new Map<string, MadeNote>();
  readonly #idByCapture = new Map<string, string>();
  readonly #idByName = new Map<string, string>();

  private constructor(port: VaultPort) {
    this.#port = port;
  }

  /** Reads the ledger from the plugin's folder; what cannot be read of it counts for nothing, as it only spares repeats. */
  static async open(port: VaultPort): Promise<Ledger> {
    const ledger = new Ledger(port);
    for (const { id, ...made } of await readLines(port, FILE))
      if (typeof id === "string") ledger.#know(id, typeof made["path"] === "string" ? (made as unknown as MadeNote) : undefined);
    return ledger;
  }

  /** What is remembered of a note, or `undefined` if it was never made. */
  of(id: string): MadeNote | undefined {
    return this.#made.get(id);
  }

  /** The id of the note that a capture became. */
  idOfCapture(capture: string): string | undefined {
    return this.#idByCapture.get(capture);
  }

  /** The id of the note that was last called so. */
  idCalled(name: string): string | undefined {
    return this.#idByName.get(foldName(name));
  }

  /** The recommendation notes that were ever made for a report, with their ids. */
  *recommendationsOf(report: string): Iterable<[string, MadeNote]> {
    for (const [id, made] of this.#made) if (made.report === report) yield [id, made];
  }

  /** Enters that a note was made or renewed. */
  async add(id: string, made: MadeNote): Promise<void> {
    this.#know(id, made);
    await appendLines(this.#port, FILE, [{ id, ...made }]);
  }

  /** Enters that making notes was undone, so that they may be made again. */
  async forget(ids: readonly string[]): Promise<void> {
    const known = ids.filter((id) => this.#made.has(id));
    for (const id of known) this.#know(id, undefined);
    await appendLines(this.#port, FILE, known.map((id) => ({ id })));
  }

  /** Enters the notes of ours that it does not know by their place: made on another device or by a run that broke off, renamed or moved. */
  async learn(notes: Iterable<NoteSummary>): Promise<void> {
    const learnt: object[] = [];
    for (const { path, frontmatter } of notes) {
      const id = frontmatter[ID_PROPERTY];
      const known = this.#made.get(typeof id === "string" ? id : "");
      if (typeof id !== "string" || known?.path === path) continue;
      this.#know(id, { ...known, path });
      learnt.push({ id, ...known, path });
    }
    await appendLines(this.#port, FILE, learnt);
  }

  #know(id: string, made: MadeNote | undefined): void {
    if (made === undefined) this.#made.delete(id);
    else {
      this.#made.set(id, made);
      this.#idByName.set(foldName(noteName(made.path)), id);
      if (made.capture !== undefined) this.#idByCapture.set(made.capture, id);
    }
  }
}

const fingerprints = new WeakMap<Uint8Array, string>();

/** The exact fingerprint of a capture's bytes, worked out once for each. */
export function captureFingerprint(bytes: Uint8Array): string {
  const known = fingerprints.get(bytes) ?? exactFingerprint(bytes);
  fingerprints.set(bytes, known);
  return known;
}
