import type { KeymapContext, KeymapEventHandler, Modifier, PaneType, UserEvent } from "obsidian";
import { attempt } from "../work.ts";
import { Platform } from "../platform.ts";

type Listener = (event: KeyboardEvent, context: KeymapContext) => unknown;

interface Binding {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly listener: Listener;
}

const ORDER = ["Alt", "Ctrl", "Meta", "Shift"] as const;

function pressedModifiers(event: KeyboardEvent): string {
  const held = { Alt: event.altKey, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey };
  return ORDER.filter((name) => held[name]).join(",");
}

function spelt(modifiers: readonly Modifier[]): string {
  const named = modifiers.map((name) => (name === "Mod" ? (Platform.isMacOS ? "Meta" : "Ctrl") : name));
  return ORDER.filter((name) => named.includes(name)).join(",");
}

/** Keys and what they do, as long as the scope is the active one or a parent of it. */
export class Scope {
  readonly parent: Scope | undefined;
  #bindings: Binding[] = [];

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  register(modifiers: Modifier[] | null, key: string | null, listener: Listener): KeymapEventHandler {
    const binding: Binding = { scope: this, modifiers: modifiers && spelt(modifiers), key, listener };
    this.#bindings.push(binding);
    return binding;
  }

  unregister(handler: KeymapEventHandler): void {
    this.#bindings = this.#bindings.filter((binding) => binding !== (handler as unknown));
  }

  /** Lets the first binding that fits have a key, here or in a parent. Not part of the app's interface. */
  handle(event: KeyboardEvent): boolean {
    const modifiers = pressedModifiers(event);
    for (const { modifiers: wanted, key, listener } of this.#bindings) {
      if (wanted !== null && wanted !== modifiers) continue;
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
      const context: KeymapContext = { modifiers, key: event.key, vkey: event.key };
      if (attempt(() => listener(event, context)) === false) event.preventDefault();
      return true;
    }
    return this.parent?.handle(event) ?? false;
  }
}

/** The scopes that are open, the last of which has the keys. */
export class Keymap {
  readonly #scopes: Scope[];

  constructor(root: Scope) {
    this.#scopes = [root];
  }

  pushScope(scope: Scope): void {
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.#scopes.lastIndexOf(scope);
    if (at > 0) this.#scopes.splice(at, 1);
  }

  /** Gives a key to the active scope. Not part of the app's interface. */
  handle(event: KeyboardEvent): void {
    if (!event.defaultPrevented) this.#scopes.at(-1)?.handle(event);
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const mod = Platform.isMacOS ? event.metaKey : event.ctrlKey;
    return { Mod: mod, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }[modifier];
  }

  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    if ("button" in event && event.button === 1) return "tab";
    if (!Keymap.isModifier(event, "Mod")) return false;
    if (!event.altKey) return "tab";
    return event.shiftKey ? "window" : "split";
  }
}
