import { fingerprint } from "../model/fingerprint.ts";
import type { VaultPort } from "../model/vault-port.ts";
import type { ReviewDraft } from "./review-draft.ts";

/** An id comes from a note, where anybody may have written it: what it is called by in the plugin's folder is not for the note to say. */
function fileOf(reportId: string): string {
  return `review-${fingerprint(reportId)}.json`;
}

/** What was kept of a report's last review, for `ReviewDraft.restored`; `undefined` when nothing was, or it cannot be read. */
export async function keptReview(reportId: string, port: VaultPort): Promise<unknown> {
  const text = await port.readState(fileOf(reportId));
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Cut short by a full disk or half synchronised: the review begins anew, and no note hangs on it.
    return undefined;
  }
}

/** Keeps what was decided in a review, on this device and beyond a restart; where nothing was, nothing is left. */
export async function keepReview(reportId: string, draft: ReviewDraft, port: VaultPort): Promise<void> {
  if (draft.isTouched) await port.writeState(fileOf(reportId), JSON.stringify(draft.toKeep()));
  else await port.removeState(fileOf(reportId));
}
