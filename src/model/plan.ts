import type { NoteKind } from "./note-draft.ts";

/** Why a note is left as it is. */
export type KeepReason =
  | "already in the vault"
  | "the same work is in the vault"
  | "is the note itself"
  | "nothing to change"
  | "deleted by the user";

/** One thing that will be done, or not done, to one path. */
export type PlanItem =
  | { readonly action: "create"; readonly kind: NoteKind; readonly id: string; readonly path: string; readonly text: string }
  | { readonly action: "attach"; readonly path: string; readonly bytes: Uint8Array }
  | { readonly action: "update"; readonly path: string; readonly before: string; readonly after: string }
  | { readonly action: "keep"; readonly path: string; readonly reason: KeepReason }
  | { readonly action: "conflict"; readonly path: string; readonly offered: string };

/** Everything that a use case will write, worked out before the first write. */
export interface Plan {
  readonly items: readonly PlanItem[];
}
