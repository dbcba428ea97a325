/** What an address answers in the stand-in network. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The whole of the stand-in network: what each address answers. One that is not in it cannot be reached. */
export const answers = new Map<string, Answer>();
