import { vi } from "vitest";
import type { Host } from "../host/host.ts";

/** Waits until a run has come to its end: the window shows no progress any more. */
export async function finished(host: Host): Promise<void> {
  await host.settled();
  await vi.waitUntil(() => document.querySelector(".source-ties-progress") === null, { timeout: 30_000, interval: 5 });
  await host.settled();
}

/** Runs a command that opens a window, and waits for it. */
export async function openWindow(host: Host, command: string): Promise<void> {
  await host.runCommand(`source-ties:${command}`);
  await opened(host);
}

/** Waits until a window is open, and shows no progress any more. */
export async function opened(host: Host): Promise<void> {
  await vi.waitUntil(() => document.querySelector(".modal, .prompt") !== null, { timeout: 30_000, interval: 5 });
  await finished(host);
}

/** The window in front. */
export function front(): HTMLElement {
  const windows = document.querySelectorAll<HTMLElement>(".modal");
  const last = windows[windows.length - 1];
  if (!last) throw new Error("No window is open.");
  return last;
}

/** All that is written in the window in front, its title too. */
export function windowText(): string {
  return front().textContent;
}

/** A button of the window in front, by the words on it. */
export function button(words: string | RegExp): HTMLButtonElement {
  const buttons = [...front().querySelectorAll("button")];
  const found = buttons.find((one) => (typeof words === "string" ? one.textContent === words : words.test(one.textContent)));
  if (!found) throw new Error(`No button ${String(words)}; there are: ${buttons.map((one) => one.textContent).join(", ")}.`);
  return found;
}

/** Presses a button and waits for what comes of it. */
export async function choose(host: Host, words: string | RegExp): Promise<void> {
  const found = button(words);
  if (found.disabled) throw new Error(`The button ${String(words)} cannot be pressed.`);
  found.click();
  await finished(host);
}

/** Gives files to the window's file input, as the device's file dialog does. */
export async function chooseFiles(host: Host, files: Record<string, string | Uint8Array>): Promise<void> {
  const input = front().querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("The window asks for no files.");
  Object.defineProperty(input, "files", { value: Object.entries(files).map(([name, text]) => new File([text as BlobPart], name)) });
  input.dispatchEvent(new Event("change"));
  await finished(host);
}

/** A field of the window in front, by its label. */
export function field(label: string): { readonly value: string; type: (text: string) => void } {
  const input = front().querySelector<HTMLInputElement | HTMLTextAreaElement>(`[aria-label="${label}"]`);
  if (!input) throw new Error(`No field is labelled ${label}.`);
  return {
    value: input.value,
    type: (text) => {
      input.value = text;
      input.dispatchEvent(new Event("input"));
      input.dispatchEvent(new Event("change"));
    },
  };
}

/** A tick box or radio button by the words beside it. */
export function labelled(words: RegExp): HTMLInputElement {
  const label = [...front().querySelectorAll("label")].find((one) => words.test(one.textContent));
  const input = label?.querySelector<HTMLInputElement>("input[type=checkbox], input[type=radio]");
  if (!input) throw new Error(`No tick box beside ${String(words)}.`);
  return input;
}

/** Picks an entry of a drop-down list, and waits for what comes of it. */
export async function pick(host: Host, label: RegExp, value: string): Promise<void> {
  const list = [...front().querySelectorAll("select")].find((one) => label.test(one.getAttribute("aria-label") ?? ""));
  if (!list) throw new Error(`No list is labelled ${String(label)}.`);
  list.value = value;
  list.dispatchEvent(new Event("change"));
  await finished(host);
}
