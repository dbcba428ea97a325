/** The version of the app that the host stands for. */
export const apiVersion = "1.13.1";

/** Whether the app is at least of a version. */
export function requireApiVersion(version: string): boolean {
  const [have, want] = [apiVersion, version].map((each) => each.split(".").map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (have?.[at] ?? 0) - (want?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
