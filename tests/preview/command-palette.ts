import type { Command } from "obsidian";
import type { App } from "../host/app.ts";
import { FuzzySuggestModal } from "../host/interface/suggest-modal.ts";
import { runCommand } from "../host/plugin/run.ts";
import { attempt } from "../host/work.ts";
import { MarkdownView } from "../host/workspace/markdown-view.ts";

/** Opens the list of all commands that can be run now. */
export function openCommandPalette(app: App): void {
  new CommandPalette(app).open();
}

class CommandPalette extends FuzzySuggestModal<Command> {
  override onOpen(): void {
    void super.onOpen();
    this.inputEl.setAttrs({ placeholder: "Select a command…", "aria-label": "Select a command" });
  }

  getItems(): Command[] {
    const hasEditor = this.app.workspace.getActiveViewOfType(MarkdownView) !== null;
    return this.app.commandRegistry
      .names()
      .map((name) => this.app.commandRegistry.get(name))
      .filter(({ checkCallback, editorCallback }) => (checkCallback ? checkCallback(true) === true : editorCallback === undefined || hasEditor));
  }

  getItemText({ name }: Command): string {
    return name;
  }

  onChooseItem({ id }: Command): void {
    attempt(() => runCommand(this.app, id));
  }
}
