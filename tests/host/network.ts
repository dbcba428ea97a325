import { answers } from "./answers.ts";

type Requested = { readonly url: string; readonly throw?: boolean } | string;

/** The app's `requestUrl`. */
export function requestUrl(asked: Requested): Promise<unknown> {
  const { url, throw: throws = true } = typeof asked === "string" ? { url: asked } : asked;
  const answer = answerOf(url, throws);
  // The app's promise also promises its parts; each fails likewise, and none has to be waited for.
  const parts = Object.fromEntries((["arrayBuffer", "json", "text"] as const).map((name) => [name, answer.then((received) => received[name])]));
  for (const part of [answer, ...Object.values(parts)]) part.catch(() => undefined);
  return Object.assign(answer, parts);
}

async function answerOf(url: string, throws: boolean) {
  const answer = answers.get(url);
  if (!answer) return Promise.reject(new Error(`net::ERR_NAME_NOT_RESOLVED: ${url} is not in the stand-in network.`));
  const { status = 200, headers = {}, body } = answer;
  if (status >= 400 && throws) throw new Error(`Request failed, status ${status}`);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const text = new TextDecoder().decode(bytes);
  return {
    status,
    headers,
    arrayBuffer: bytes.slice().buffer,
    text,
    get json(): unknown {
      return JSON.parse(text) as unknown;
    },
  };
}

/** The app's `request`. */
export async function request(asked: Requested): Promise<string> {
  return (await (requestUrl(asked) as Promise<{ readonly text: string }>)).text;
}

/** The app's own PDF.js; here the package of it. */
export async function loadPdfJs(): Promise<unknown> {
  const [library] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), import("pdfjs-dist/legacy/build/pdf.worker.mjs")]);
  return library;
}
