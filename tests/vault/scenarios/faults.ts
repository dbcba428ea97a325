import type * as FileSystem from "node:fs/promises";

/*
 * A file system that fails when a test says so. Both vaults, the plain folder and the stand-in app, write through
 * `node:fs/promises`, so that one set of faults serves both:
 *
 *   vi.mock("node:fs/promises", async (original) => (await import("./faults.ts")).failing(await original()));
 */

/** What befalls the program at one of its writes. */
export type Fault =
  /** It ends right after the write, and does not hear that it went well; to the next write that is right before. */
  | "stopped after"
  /** It ends in the middle: half of the bytes are on the disk. */
  | "stopped within"
  /** The disk is full from here on: half of the bytes fit, and the program goes on. */
  | "disk full"
  /** The same, and there is room again for the next write. */
  | "disk full once";

export const FAULTS: readonly Fault[] = ["stopped after", "stopped within", "disk full", "disk full once"];

const READS = ["mkdir", "access", "readFile", "readdir", "stat", "realpath"] as const;
/** Making a folder that is there is no write, and one that is empty is nobody's loss. */
const STEPS = ["link", "rename", "rm", "utimes"] as const;
const WRITES = ["writeFile", "appendFile"] as const;

type Step = (...given: unknown[]) => Promise<unknown>;

class Faults {
  #count = 0;
  #fault: { kind: Fault; at: number } | undefined;
  #isDead = false;
  #isFull = false;
  #meanwhile: ((step: string, path: string, number: number) => void) | undefined;
  /** Whether what fails is to be heard of: steps are counted from here on. */
  #isCounting = false;

  /** How many steps that change the disk were counted. */
  get count(): number {
    return this.#count;
  }

  /** Counts from here, and lets one fault happen at a step, counted from 1. */
  start(fault?: { kind: Fault; at: number }): void {
    this.#count = 0;
    this.#fault = fault;
    this.#isCounting = true;
  }

  /** Calls back before every step that changes the disk, for what others do meanwhile. */
  onStep(meanwhile: (step: string, path: string, number: number) => void): void {
    this.#count = 0;
    this.#meanwhile = meanwhile;
    this.#isCounting = true;
  }

  /** The program is started again, and there is room on the disk. */
  restart(): void {
    this.#fault = undefined;
    this.#isDead = false;
    this.#isFull = false;
    this.#isCounting = false;
    this.#meanwhile = undefined;
  }

  failing(real: typeof FileSystem): typeof FileSystem {
    const wrapped: Record<string, unknown> = { ...real };
    for (const name of READS) wrapped[name] = this.#read(real[name] as Step);
    for (const name of [...STEPS, ...WRITES]) wrapped[name] = this.#step(name, real[name] as Step, real);
    return { ...wrapped, default: wrapped } as unknown as typeof FileSystem;
  }

  #read(read: Step): Step {
    return async (...given) => {
      this.#mustLive();
      return read(...given);
    };
  }

  #step(name: string, step: Step, real: typeof FileSystem): Step {
    // Nobody cuts the power here: what is written need not reach the platter.
    const run: Step = (path, content, options) => step(path, content, ...(typeof options === "object" ? [{ ...options, flush: false }] : options === undefined ? [] : [options]));
    return async (...given) => {
      this.#mustLive();
      if (!this.#isCounting) return run(...given);
      const number = ++this.#count;
      this.#meanwhile?.(name, String(given[0]), number);
      const writes = name === "writeFile" || name === "appendFile";
      if (writes && this.#isFull) throw noSpace();
      if (this.#fault?.at !== number) return run(...given);
      switch (this.#fault.kind) {
        case "stopped after":
          await run(...given);
          return this.#die();
        case "stopped within":
          if (writes) await writeHalf(real, name, given);
          return this.#die();
        case "disk full":
          this.#isFull = true;
          if (!writes) return run(...given);
          await writeHalf(real, name, given);
          throw noSpace();
        case "disk full once":
          if (!writes) return run(...given);
          await writeHalf(real, name, given);
          throw noSpace();
      }
    };
  }

  #die(): never {
    this.#isDead = true;
    throw new Error("The program has ended.");
  }

  #mustLive(): void {
    if (this.#isDead) this.#die();
  }
}

async function writeHalf(real: typeof FileSystem, name: string, given: readonly unknown[]): Promise<void> {
  const [path, content, options] = given as [string, string | Uint8Array, object?];
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const half = bytes.slice(0, bytes.length >> 1);
  await (name === "appendFile" ? real.appendFile(path, half, options) : real.writeFile(path, half, options));
}

function noSpace(): Error {
  return Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
}

export const faults = new Faults();

export const failing = (real: typeof FileSystem): typeof FileSystem => faults.failing(real);
