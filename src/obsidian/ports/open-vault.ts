import { AppVault } from "./app-vault.ts";
import { propertyNaming } from "../../model/settings.ts";
import type { Host } from "../host.ts";

/** The vault that the plugin runs in. */
export function openVault(host: Host): AppVault {
  return new AppVault(host.app, host.manifest.dir ?? `${host.app.vault.configDir}/plugins/${host.manifest.id}`, propertyNaming(host.settings));
}
