/** The file in the plugin's own folder that says who is writing to the vault. */
export const LOCK_FILE = "lock";

/** Milliseconds after which somebody of whom nothing was heard is taken to have ended: far longer than one note takes. */
export const LOCK_IS_OLD_AFTER = 120_000;

/** Whether a file of the plugin's own folder is written while a run goes on. */
export function tellsOfARun(name: string): boolean {
  return name === LOCK_FILE || name.startsWith("run-");
}
