import { Modal, Notice, Setting, type ButtonComponent } from "obsidian";
import { messages } from "../../messages/messages.ts";
import { NAME_ROLES, type LinkedName } from "../../workflow/linked-names.ts";
import { findNames, makeNameNotes, type ChosenName } from "../../workflow/make-name-notes.ts";
import { groupNames, total, type NameGroup, type NameVariant } from "../../workflow/name-groups.ts";
import { attempt } from "../attempt.ts";
import type { Host } from "../host.ts";
import { nameWindow } from "../name-window.ts";
import { openVault } from "../ports/open-vault.ts";
import { showRunSummary } from "../runs/run-summary.ts";

/** A name linked this often is ticked from the start: a note for it gathers something. */
const OFTEN = 2;

/** Lists the names that the vault's source and recommendation notes link to and that have no note, to make notes of them. */
export async function openNamesWindow(host: Host): Promise<void> {
  const { withoutNote, toLead } = await findNames(openVault(host));
  if (withoutNote.length === 0 && toLead.length === 0) {
    new Notice(messages.names.none);
    return;
  }
  new NamesWindow(host, groupNames(withoutNote), toLead).open();
}

/** The boxes of one group. */
interface Row {
  readonly group: NameGroup;
  readonly element: HTMLElement;
  readonly tick: HTMLInputElement;
  readonly variants: readonly { readonly name: string; readonly tick: HTMLInputElement }[];
}

class NamesWindow extends Modal {
  readonly #host: Host;
  readonly #groups: readonly NameGroup[];
  readonly #toLead: readonly string[];
  #rows: Row[] = [];

  constructor(host: Host, groups: readonly NameGroup[], toLead: readonly string[]) {
    super(host.app);
    this.#host = host;
    this.#groups = groups;
    this.#toLead = toLead;
  }

  override onOpen(): void {
    const { contentEl } = this;
    this.modalEl.addClass("source-ties-window");
    nameWindow(this);
    this.setTitle(messages.names.title);
    let confirm: ButtonComponent | undefined;
    const refresh = (): void => {
      for (const { tick, variants } of this.#rows) for (const variant of variants) variant.tick.disabled = !tick.checked;
      const chosen = this.#chosen().length;
      confirm?.setButtonText(messages.names.confirm(chosen)).setDisabled(chosen === 0 && this.#toLead.length === 0);
    };
    if (this.#groups.length > 0) this.#list(refresh);
    if (this.#toLead.length > 0) contentEl.createEl("p", { cls: "source-ties-hint", text: messages.names.toLead(this.#toLead) });
    new Setting(contentEl)
      .setClass("source-ties-buttons")
      .addButton((button) => button.setButtonText(messages.names.cancel).onClick(() => { this.close(); }))
      .addButton((button) => {
        confirm = button.setCta().onClick(() => this.#make());
      });
    refresh();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #list(refresh: () => void): void {
    const { contentEl } = this;
    contentEl.createEl("p", { text: messages.names.intro });
    const tickAll = (wanted: (group: NameGroup) => boolean) => (): void => {
      for (const { group, element, tick } of this.#rows) if (element.isShown()) tick.checked = wanted(group);
      refresh();
    };
    new Setting(contentEl)
      .setClass("source-ties-filters")
      .addSearch((search) => {
        search.setPlaceholder(messages.names.filter).onChange((words) => { this.#filter(words); });
        search.inputEl.setAttribute("aria-label", messages.names.filter);
      })
      .addButton((button) => button.setButtonText(messages.names.often).onClick(tickAll(({ links }) => total(links) >= OFTEN)))
      .addButton((button) => button.setButtonText(messages.names.all).onClick(tickAll(() => true)))
      .addButton((button) => button.setButtonText(messages.names.nobody).onClick(tickAll(() => false)));
    const list = contentEl.createDiv({ cls: "source-ties-names" });
    this.#rows = this.#groups.map((group) => rowOf(list, group));
    list.addEventListener("change", refresh);
  }

  #filter(words: string): void {
    const wanted = words.trim().toLowerCase();
    for (const { group, element } of this.#rows) element.toggle([group, ...group.variants].some(({ name }) => name.toLowerCase().includes(wanted)));
  }

  #chosen(): ChosenName[] {
    return this.#rows
      .filter(({ tick }) => tick.checked)
      .map(({ group, variants }) => ({ name: group.name, aliases: variants.filter(({ tick }) => tick.checked).map(({ name }) => name) }));
  }

  #make(): Promise<void> {
    return attempt(async () => {
      const report = await makeNameNotes(this.#chosen(), openVault(this.#host), { settings: this.#host.settings, wording: messages.note, now: new Date() });
      showRunSummary(this, report, { title: messages.names.done });
    });
  }
}

function rowOf(list: HTMLElement, group: NameGroup): Row {
  const element = list.createDiv({ cls: "source-ties-name" });
  const tick = tickBox(element, group.name, told(group));
  tick.checked = total(group.links) >= OFTEN;
  if (group.variants.length === 0) return { group, element, tick, variants: [] };
  const others = element.createDiv({ cls: "source-ties-name-variants", attr: { role: "group", "aria-label": messages.names.alsoCalled(group.name) } });
  const variants = group.variants.map((variant) => {
    const box = tickBox(others, variant.name, variantTold(variant));
    box.checked = variant.isSure;
    return { name: variant.name, tick: box };
  });
  return { group, element, tick, variants };
}

function tickBox(parent: HTMLElement, name: string, hint: string): HTMLInputElement {
  const label = parent.createEl("label", { cls: "source-ties-name-choice" });
  const tick = label.createEl("input", { type: "checkbox" });
  const words = label.createDiv();
  words.createSpan({ text: name });
  words.createSpan({ cls: "source-ties-hint", text: ` ${hint}` });
  return tick;
}

function told({ links }: Pick<LinkedName, "links">): string {
  return NAME_ROLES.filter((role) => links[role] > 0).map((role) => messages.names[role](links[role])).join(" · ");
}

function variantTold(variant: NameVariant): string {
  return variant.isSure ? told(variant) : `${told(variant)} · ${messages.names.perhaps}`;
}
