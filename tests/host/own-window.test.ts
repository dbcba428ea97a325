// In plain Node: the page is one that the test brings itself.
import { Window } from "happy-dom";
import { expect, it } from "vitest";
import { openTemporaryVault } from "./temporary-vault.ts";

it("shows the app in a window of the test's own", async () => {
  const window = new Window() as unknown as globalThis.Window;
  const { host, app } = await openTemporaryVault({ "A.md": "[[B]]" }, { dom: window });
  expect(window.document.querySelector(".workspace")).not.toBeNull();
  const modal = new host.obsidian.Modal(app);
  modal.open();
  expect(window.document.querySelector(".modal")).toBe(modal.modalEl);
  expect(app.metadataCache.unresolvedLinks["A.md"]).toEqual({ B: 1 });
  await host.unload();
  expect("document" in globalThis).toBe(false);
});

it("asks for a page when there is none", async () => {
  await expect(openTemporaryVault()).rejects.toThrow("The host needs a page");
});
