const NO_NETWORK = "The stand-in host has no network";

/** The app's `requestUrl`, which here always fails. */
export function requestUrl(request: { readonly url: string } | string): Promise<never> {
  const url = typeof request === "string" ? request : request.url;
  const failed = Promise.reject(new Error(`${NO_NETWORK}: ${url} was not asked for.`));
  // The app's promise also promises its parts; each fails likewise, and none has to be waited for.
  const parts = Object.fromEntries(["arrayBuffer", "json", "text"].map((name) => [name, failed.then()] as const));
  for (const part of [failed, ...Object.values(parts)]) part.catch(() => undefined);
  return Object.assign(failed, parts);
}

/** The app's `request`, which here always fails. */
export function request(asked: { readonly url: string } | string): Promise<never> {
  return requestUrl(asked);
}

/** PDF.js is part of the app and not of the host. */
export function loadPdfJs(): Promise<never> {
  return Promise.reject(new Error("The stand-in host has no PDF.js; give the plugin its own reader in tests."));
}
