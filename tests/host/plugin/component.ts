import { attempt } from "../work.ts";
import type { EventReference } from "../events.ts";

/** Something that lives for a while and cleans up after itself. */
export class Component {
  #loaded = false;
  #children: Component[] = [];
  #endings: (() => unknown)[] = [];

  /** Loads it and its children; gives back what `onload` gives, which for a plugin may be a promise. */
  load(): unknown {
    if (this.#loaded) return undefined;
    this.#loaded = true;
    const loading: unknown = this.onload();
    for (const child of this.#children) child.load();
    return loading;
  }

  onload(): unknown {
    return undefined;
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of this.#children.splice(0)) child.unload();
    for (const end of this.#endings.splice(0).reverse()) attempt(end);
    attempt(() => this.onunload());
  }

  onunload(): unknown {
    return undefined;
  }

  addChild<Child extends Component>(child: Child): Child {
    this.#children.push(child);
    if (this.#loaded) child.load();
    return child;
  }

  removeChild<Child extends Component>(child: Child): Child {
    this.#children = this.#children.filter((other) => other !== child);
    child.unload();
    return child;
  }

  register(end: () => unknown): void {
    this.#endings.push(end);
  }

  registerEvent(reference: EventReference): void {
    this.register(() => {
      reference.emitter.offref(reference);
    });
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: Event) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = (event: Event): void => {
      attempt(() => callback.call(target, event));
    };
    target.addEventListener(type, listener, options);
    this.register(() => {
      target.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      clearInterval(id);
    });
    return id;
  }
}
