import { propertyNaming, settingsFrom, type Settings } from "../model/settings.ts";
import { FolderVault } from "./folder-vault.ts";

/** Opens a folder as a vault, with the settings that its user made in the app; unreadable ones count as none. */
export async function openFolder(folder: string): Promise<{ port: FolderVault; settings: Settings }> {
  const settings = await storedSettings(new FolderVault(folder));
  return { port: new FolderVault(folder, propertyNaming(settings)), settings };
}

async function storedSettings(port: FolderVault): Promise<Settings> {
  const text = await port.readState("data.json");
  if (text === undefined) return settingsFrom(undefined);
  try {
    return settingsFrom(JSON.parse(text));
  } catch {
    return settingsFrom(undefined);
  }
}
