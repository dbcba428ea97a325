import type { Download, WebPort } from "../model/web-port.ts";
import { ProblemError } from "../model/problem.ts";
import { addressesToTry, downloadProblem, LONGEST_WAIT, problemOfStatus, refuseTooMuch } from "../workflow/download.ts";

declare const SOURCE_TIES_VERSION: string;

const MOST_REDIRECTS = 10;

/** The network as Node reaches it. Requests follow one on the other, as captures are opened one by one. */
export const webFromFetch: WebPort = {
  async get(given) {
    const addresses = addressesToTry(given);
    for (const [index, address] of addresses.entries()) {
      try {
        return await follow(address, given);
      } catch (error) {
        // Where https cannot be had, the address is asked as it was given; an answer, even a refusal, is an answer.
        const isLast = index === addresses.length - 1;
        if (isLast || !(error instanceof ProblemError) || error.problem.code !== "address cannot be reached") throw error;
      }
    }
    throw downloadProblem("address is not of the web", given);
  },
};

async function follow(address: string, given: string): Promise<Download> {
  let next = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(next, given);
    const location = answer.headers.get("location");
    if (answer.status < 300 || answer.status >= 400 || location === null) return received(answer, next, given);
    const target = new URL(location, next);
    if (!/^https?:$/u.test(target.protocol)) throw downloadProblem("address refuses", given, `it leads on to ${target.protocol}`);
    next = target.href;
  }
  throw downloadProblem("address refuses", given, `it leads on more than ${MOST_REDIRECTS} times`);
}

async function ask(address: string, given: string): Promise<Response> {
  try {
    return await fetch(address, {
      redirect: "manual",
      signal: AbortSignal.timeout(LONGEST_WAIT),
      headers: { "User-Agent": `SourceTies/${SOURCE_TIES_VERSION}`, Accept: "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5" },
    });
  } catch (error) {
    throw unanswered(error, given);
  }
}

async function received(answer: Response, address: string, given: string): Promise<Download> {
  const problem = problemOfStatus(answer.status);
  if (problem !== undefined) {
    await answer.body?.cancel();
    throw downloadProblem(problem, given, `${answer.status} ${answer.statusText}`.trim());
  }
  const mediaType = answer.headers.get("content-type");
  return { bytes: await bytesOf(answer, given), address, ...(mediaType === null ? {} : { mediaType }) };
}

/** Reads an answer piece by piece, so that one without end is left in time. */
async function bytesOf(answer: Response, given: string): Promise<Uint8Array> {
  refuseTooMuch(Number(answer.headers.get("content-length") ?? 0), given);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = answer.body?.getReader();
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
      length += piece.value.length;
      refuseTooMuch(length, given);
      pieces.push(piece.value);
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : unanswered(error, given);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no site of that name is known, or this computer is offline",
  EAI_AGAIN: "this computer is offline, or names cannot be looked up",
  ENETUNREACH: "this computer is offline",
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  CERT_HAS_EXPIRED: "its certificate has expired",
};

function unanswered(error: unknown, given: string): ProblemError {
  if (error instanceof Error && error.name === "TimeoutError") return downloadProblem("address answers too slowly", given, `waited ${LONGEST_WAIT / 1000} seconds`);
  const cause = error instanceof Error ? (error.cause as { code?: string; message?: string } | undefined) : undefined;
  return downloadProblem("address cannot be reached", given, REASONS[cause?.code ?? ""] ?? cause?.message ?? (error instanceof Error ? error.message : String(error)));
}
