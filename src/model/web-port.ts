/** The network, touched only when the user gives an address. */
export interface WebPort {
  /**
   * Downloads what stands at an address, following redirects.
   * @throws ProblemError whose code begins with `address`, its `item` being the address: not an address of the web, offline,
   * not found, refused, too large, too slow.
   */
  get(address: string): Promise<Download>;
}

/** What an address held. */
export interface Download {
  readonly bytes: Uint8Array;
  /** The address that answered, after all redirects. */
  readonly address: string;
  /** What the server calls it; absent when it does not say. */
  readonly mediaType?: string;
}
