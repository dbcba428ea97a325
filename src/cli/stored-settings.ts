import { settingsFrom, type Settings } from "../model/settings.ts";
import type { VaultPort } from "../model/vault-port.ts";

/** The settings that the vault's user made in the app; unreadable ones count as none. */
export async function storedSettings(port: VaultPort): Promise<Settings> {
  const text = await port.readState("data.json");
  if (text === undefined) return settingsFrom(undefined);
  try {
    return settingsFrom(JSON.parse(text));
  } catch {
    return settingsFrom(undefined);
  }
}
