// @vitest-environment happy-dom
import { answers } from "./answers.ts";
import type { App, FuzzyMatch } from "obsidian";
import { describe, expect, it } from "vitest";
import type { Host } from "./host.ts";
import { join } from "node:path";
import { openTemporaryVault } from "./temporary-vault.ts";

const ROOT = join(import.meta.dirname, "../..");

function press(key: string): void {
  document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("a modal", () => {
  it("is on the page while it is open, and Escape or its cross closes it", async () => {
    const { app, host } = await openTemporaryVault();
    const heard: string[] = [];
    class Ask extends host.obsidian.Modal {
      override onOpen(): void {
        this.setTitle("Title");
        this.contentEl.createEl("p", { text: "Words", cls: "one two" });
        heard.push("open");
      }
      override onClose(): void {
        this.contentEl.empty();
        heard.push("close");
      }
    }
    const modal = new Ask(app);
    expect(document.querySelector(".modal")).toBeNull();
    modal.open();
    expect(document.querySelector(".modal .one.two")?.textContent).toBe("Words");
    expect(modal.titleEl.getText()).toBe("Title");
    press("Escape");
    expect(document.querySelector(".modal")).toBeNull();
    modal.open();
    document.querySelector<HTMLElement>(".modal-close-button")?.click();
    expect(heard).toEqual(["open", "close", "open", "close"]);
  });

  it("that is open last has the keys", async () => {
    const { app, host } = await openTemporaryVault();
    const modals = [new host.obsidian.Modal(app), new host.obsidian.Modal(app)];
    for (const modal of modals) modal.open();
    press("Escape");
    expect(modals.map(({ containerEl }) => containerEl.isConnected)).toEqual([true, false]);
  });

  it("tells of an onOpen that fails", async () => {
    const { app, host } = await openTemporaryVault();
    class Bad extends host.obsidian.Modal {
      override async onOpen(): Promise<void> {
        await Promise.resolve();
        throw new Error("No luck.");
      }
    }
    new Bad(app).open();
    await expect(host.settled()).rejects.toThrow("No luck.");
  });

  it("that asks closes when its button's work is done, unless that says to stay", async () => {
    const { app, host } = await openTemporaryVault();
    const modal = new host.obsidian.ConfirmationModal(app);
    const stay: boolean[] = [true, false];
    modal.addButton((button) => button.setButtonText("Do it").setDestructive().onClick(() => Promise.resolve(stay.shift())));
    modal.addCancelButton();
    modal.open();
    const [doIt, cancel] = [...modal.buttonContainerEl.querySelectorAll("button")];
    expect(cancel?.textContent).toBe("Cancel");
    doIt?.click();
    await host.settled();
    expect(modal.containerEl.isConnected).toBe(true);
    doIt?.click();
    await host.settled();
    expect(modal.containerEl.isConnected).toBe(false);
    modal.open();
    cancel?.click();
    await host.settled();
    expect(modal.containerEl.isConnected).toBe(false);
  });
});

function picker(host: Host, app: App, heard: string[]): { open(): void; inputEl: HTMLInputElement } {
  class Pick extends host.obsidian.FuzzySuggestModal<string> {
    getItems(): string[] {
      return ["Apple", "Banana", "Grape"];
    }
    getItemText(item: string): string {
      return item;
    }
    onChooseItem(item: string): void {
      heard.push(`chose ${item}`);
    }
    override onClose(): void {
      heard.push("close");
    }
    override renderSuggestion(match: FuzzyMatch<string>, element: HTMLElement): void {
      super.renderSuggestion(match, element);
      element.addClass("fruit");
    }
  }
  return new Pick(app);
}

describe("a modal of suggestions", () => {
  it("narrows as one types; Enter chooses, after the window has closed", async () => {
    const { app, host } = await openTemporaryVault();
    const heard: string[] = [];
    const modal = picker(host, app, heard);
    modal.open();
    const offered = (): (string | null)[] => [...document.querySelectorAll(".fruit")].map(({ textContent }) => textContent);
    expect(offered()).toEqual(["Apple", "Banana", "Grape"]);
    type(modal.inputEl, "ap");
    expect(offered()).toEqual(["Apple", "Grape"]);
    expect(document.querySelector(".suggestion-highlight")?.textContent).toBe("Ap");
    press("ArrowDown");
    press("Enter");
    expect(heard).toEqual(["close", "chose Grape"]);
  });

  it("takes a click, and says when there is nothing", async () => {
    const { app, host } = await openTemporaryVault();
    const heard: string[] = [];
    const modal = picker(host, app, heard);
    modal.open();
    type(modal.inputEl, "zzz");
    expect(document.querySelector(".suggestion-empty")?.textContent).toBe("No results found.");
    press("Enter");
    expect(heard).toEqual([]);
    type(modal.inputEl, "ban");
    document.querySelector<HTMLElement>(".fruit")?.click();
    expect(heard).toEqual(["close", "chose Banana"]);
  });
});

it("suggests below a field", async () => {
  const { app, host } = await openTemporaryVault({ "a/N.md": "", "b/N.md": "" });
  const field = document.body.createEl("input");
  class Paths extends host.obsidian.AbstractInputSuggest<string> {
    getSuggestions(query: string): Promise<string[]> {
      return Promise.resolve(app.vault.getFiles().map(({ path }) => path).filter((path) => path.startsWith(query)));
    }
    renderSuggestion(path: string, element: HTMLElement): void {
      element.setText(path);
    }
    override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
      this.setValue(path);
      super.selectSuggestion(path, event);
      this.close();
    }
  }
  const chosen: string[] = [];
  new Paths(app, field).onSelect((path) => chosen.push(path));
  type(field, "b");
  await host.settled();
  press("Enter");
  expect([field.value, chosen]).toEqual(["b/N.md", ["b/N.md"]]);
  expect(document.querySelector(".suggestion-container")).toBeNull();
});

it("shows notices and keeps their texts", async () => {
  const { host } = await openTemporaryVault();
  const notice = new host.obsidian.Notice("First", 0);
  new host.obsidian.ProgressBarComponent(notice.containerEl).setValue(250);
  expect(document.querySelector<HTMLElement>(".setting-progress-bar-inner")?.style.width).toBe("100%");
  notice.setMessage("Second");
  expect(document.querySelector(".notice")?.textContent).toBe("Second");
  notice.hide();
  expect(document.querySelector(".notice")).toBeNull();
  expect(host.notices).toEqual(["First", "Second"]);
});

it("has live controls in a row of settings", async () => {
  const { host } = await openTemporaryVault();
  const heard: unknown[] = [];
  const hear = (value: unknown): void => void heard.push(value);
  const setting = new host.obsidian.Setting(document.body)
    .setName("Name")
    .setDesc("What it does")
    .addText((text) => text.setValue("a").onChange(hear))
    .addTextArea((area) => area.onChange(hear))
    .addSearch((search) => search.onChange(hear))
    .addToggle((toggle) => toggle.setValue(true).onChange(hear))
    .addDropdown((dropdown) => dropdown.addOptions({ x: "X", y: "Y" }).setValue("x").onChange(hear))
    .addSlider((slider) => slider.setLimits(0, 10, 1).setValue(3).onChange(hear))
    .addButton((button) => button.setButtonText("Go").setCta().onClick(() => { hear("go"); }))
    .addExtraButton((button) => button.setIcon("trash").setTooltip("Away").onClick(() => { hear("away"); }));
  const [text, search] = ["input[type=text]", "input[type=search]"].map((selector) => setting.controlEl.find(selector) as HTMLInputElement);
  if (text) type(text, "b");
  type(setting.controlEl.find("textarea") as HTMLTextAreaElement, "c\nd");
  if (search) type(search, "e");
  setting.controlEl.find(".search-input-clear-button").click();
  setting.controlEl.find(".checkbox-container").click();
  const list = setting.controlEl.find("select") as HTMLSelectElement;
  list.value = "y";
  list.dispatchEvent(new Event("change"));
  const slider = setting.controlEl.find("input[type=range]") as HTMLInputElement;
  slider.value = "7";
  slider.dispatchEvent(new Event("change"));
  setting.controlEl.find("button").click();
  setting.controlEl.find(".extra-setting-button").click();
  expect(heard).toEqual(["b", "c\nd", "e", "", false, "y", 7, "go", "away"]);
  setting.setDisabled(true).controlEl.find("button").click();
  setting.controlEl.find(".checkbox-container").click();
  expect(heard).toHaveLength(9);
  expect(setting.setErrorMessage("Wrong.").settingEl.hasClass("is-invalid")).toBe(true);
  expect(setting.setErrorMessage("").errorEl).toBeNull();
});

it("fills menus, shows them and lets them be clicked", async () => {
  const { app, host, file, folderAt } = await openTemporaryVault({ "A.md": "", "b/B.md": "" });
  const heard: string[] = [];
  app.workspace.on("file-menu", (menu, entry, source) => {
    menu.addSeparator().addItem((item) => item.setTitle(`One ${source}`).setIcon("x").onClick(() => heard.push(entry.path)));
  });
  app.workspace.on("files-menu", (menu, entries) => {
    menu.addItem((item) => item.setTitle("Several").onClick(() => heard.push(entries.map(({ path }) => path).join())));
  });
  host.fileMenu(file("A.md"));
  expect(document.querySelector(".menu-item")?.textContent).toBe("One file-explorer-context-menu");
  document.querySelector<HTMLElement>(".menu-item")?.click();
  expect(document.querySelector(".menu")).toBeNull();
  host.fileMenu(file("A.md"), folderAt("b"));
  document.querySelector<HTMLElement>(".menu-item")?.click();
  expect(heard).toEqual(["A.md", "A.md,b"]);
});

it("binds keys with modifiers", async () => {
  const { app, host } = await openTemporaryVault({}, { system: "macos" });
  const heard: string[] = [];
  app.scope.register(["Mod"], "k", () => heard.push("Mod K"));
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "K", metaKey: true }));
  expect(heard).toEqual(["Mod K"]);
  expect(host.obsidian.Keymap.isModEvent(new MouseEvent("click", { metaKey: true }))).toBe("tab");
  expect(host.obsidian.Platform.isMacOS).toBe(true);
});

it("renders paragraphs and runs post processors over them", async () => {
  const { app, host } = await openTemporaryVault();
  const element = document.body.createDiv();
  const component = new host.obsidian.Component();
  await host.obsidian.MarkdownRenderer.render(app, "# H\n\none\n\ntwo", element, "", component);
  component.unload();
  expect([...element.children].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([["H1", "H"], ["P", "one"], ["P", "two"]]);
});

it("has a network of what the test puts into it, and the PDF reader of the app", async () => {
  const { host } = await openTemporaryVault();
  await expect(host.obsidian.requestUrl("https://example.org")).rejects.toThrow("https://example.org is not in the stand-in network");
  answers.set("https://example.org", { status: 404, body: '{"found":false}' });
  await expect(host.obsidian.requestUrl("https://example.org")).rejects.toThrow("status 404");
  expect(await host.obsidian.requestUrl({ url: "https://example.org", throw: false }).json).toEqual({ found: false });
  answers.clear();
  await expect(host.obsidian.requestUrl({ url: "https://example.org", throw: false }).text).rejects.toThrow("not in the stand-in network");
  expect(await host.obsidian.loadPdfJs()).toHaveProperty("getDocument");
});

describe("a rendered note", () => {
  const NOTE = `---
author:
  - "[[Ada Ray]]"
---
# Quays

Words of [[Harbour|the harbour]] and [[Nobody]], ==marked==, \\[[escaped]]. ^p1

%% kept from view %%

> [!note] Look
> Inside.

- one
- two
`;

  it("shows in reading view what the app shows, and gives each section to what plugins registered", async () => {
    const { host, app, file } = await openTemporaryVault({ "Note.md": NOTE, "Harbour.md": "" });
    const seen: (readonly [string, number, number])[] = [];
    const plugin = await host.loadPlugin(ROOT);
    plugin.registerMarkdownPostProcessor((element, context) => {
      const info = context.getSectionInfo(element);
      if (info) seen.push([`${context.sourcePath}: ${element.textContent.slice(0, 5)}`, info.lineStart, info.lineEnd]);
    });
    const leaf = app.workspace.getLeaf();
    await leaf.openFile(file("Note.md"), { state: { mode: "preview" } });
    await host.settled();
    const view = document.querySelector<HTMLElement>(".markdown-reading-view");
    expect(view?.querySelector("h1")?.textContent).toBe("Quays");
    expect([...(view?.querySelectorAll("a.internal-link") ?? [])].map((link) => [link.textContent, link.getAttribute("data-href"), link.classList.contains("is-unresolved")])).toEqual([
      ["Ada Ray", "Ada Ray", true],
      ["the harbour", "Harbour", false],
      ["Nobody", "Nobody", true],
    ]);
    expect(view?.querySelector("p")?.textContent).toBe("Words of the harbour and Nobody, marked, [[escaped]].");
    expect(view?.textContent).not.toContain("kept from view");
    expect(view?.querySelector(".callout-title")?.textContent).toBe("Look");
    expect(view?.querySelectorAll("li")).toHaveLength(2);
    expect(seen).toContainEqual(["Note.md: Words", 6, 6]);
    view?.querySelector<HTMLElement>("a[data-href=Harbour]")?.click();
    await host.settled();
    expect(app.workspace.getActiveFile()?.path).toBe("Harbour.md");
  });
});
