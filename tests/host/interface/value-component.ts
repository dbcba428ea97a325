import { attempt } from "../work.ts";

/** What all controls share. */
export abstract class BaseComponent {
  disabled = false;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** A control that holds a value. `setValue` tells nobody; only the user's hand does. */
export abstract class ValueComponent<Value> extends BaseComponent {
  #listener: ((value: Value) => unknown) | undefined;

  abstract getValue(): Value;
  abstract setValue(value: Value): this;

  onChange(listener: (value: Value) => unknown): this {
    this.#listener = listener;
    return this;
  }

  registerOptionListener(listeners: Record<string, (value?: Value) => Value>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    this.onChange((value) => listeners[key]?.(value));
    return this;
  }

  /** Tells the listener the value as it stands. Not part of the app's interface. */
  protected tell(): void {
    const listener = this.#listener;
    if (listener) attempt(() => listener(this.getValue()));
  }
}
