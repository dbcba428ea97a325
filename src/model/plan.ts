/** Why a note is left as it is. */
export type KeepReason =
  | "already in the vault"
  | "the same work is in the vault"
  | "is the note itself"
  | "nothing to change"
  | "deleted by the user"
  | "no longer found";

/** What the plugin remembers of a note that it made, beyond what the note says itself. */
export interface Remembered {
  /** Exact fingerprint of the capture that a source was read from. */
  readonly capture?: string | undefined;
  /** Of a recommendation: the id of its report, the words that make it, and the subpath of its passage. */
  readonly report?: string;
  readonly quote?: string;
  readonly subpath?: string;
  /** Whether the user made it of words that he selected. */
  readonly isSelected?: boolean;
  /** Fingerprints of the property values that the plugin wrote last; another value in the note is the user's. */
  readonly values?: Readonly<Record<string, string>>;
}

/** One thing that will be done, or not done, to one path. */
export type PlanItem =
  | {
      readonly action: "create";
      /** Absent for a note that is its user's from the start. */
      readonly id?: string;
      readonly path: string;
      readonly text: string;
      readonly remembered: Remembered;
      /** Paths of files of the same plan that the note cannot do without. */
      readonly needs: readonly string[];
    }
  | { readonly action: "attach"; readonly path: string; readonly bytes: Uint8Array }
  | {
      readonly action: "update";
      readonly path: string;
      readonly before: string;
      readonly after: string;
      readonly needs: readonly string[];
      readonly id?: string;
      readonly remembered?: Remembered;
    }
  | { readonly action: "keep"; readonly path: string; readonly reason: KeepReason }
  | { readonly action: "conflict"; readonly path: string; readonly offered: string };

/** An item that writes. */
export type PlannedWrite = Extract<PlanItem, { action: "create" | "attach" | "update" }>;

/** Everything that a use case will write, worked out before the first write. */
export interface Plan {
  readonly items: readonly PlanItem[];
}
