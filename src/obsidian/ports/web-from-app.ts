import { requestUrl, type RequestUrlResponse } from "obsidian";
import type { Download, WebPort } from "../../model/web-port.ts";
import { ProblemError } from "../../model/problem.ts";
import { addressesToTry, downloadProblem, LONGEST_WAIT, problemOfStatus, refuseTooMuch } from "../../workflow/download.ts";

/** The network as the app reaches it, which follows redirects by itself and does not tell where they ended. */
export const webFromApp: WebPort = {
  async get(given) {
    const addresses = addressesToTry(given);
    for (const [index, address] of addresses.entries()) {
      try {
        return received(await ask(address, given), address, given);
      } catch (error) {
        const isLast = index === addresses.length - 1;
        if (isLast || !(error instanceof ProblemError) || error.problem.code !== "address cannot be reached") throw error;
      }
    }
    throw downloadProblem("address is not of the web", given);
  },
};

async function ask(address: string, given: string): Promise<RequestUrlResponse> {
  let waited: number | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    waited = window.setTimeout(() => { reject(downloadProblem("address answers too slowly", given, `waited ${LONGEST_WAIT / 1000} seconds`)); }, LONGEST_WAIT);
  });
  try {
    return await Promise.race([requestUrl({ url: address, throw: false }), tooLong]);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw downloadProblem("address cannot be reached", given, navigator.onLine ? (error instanceof Error ? error.message : String(error)) : "this device is offline");
  } finally {
    window.clearTimeout(waited);
  }
}

function received(answer: RequestUrlResponse, address: string, given: string): Download {
  const problem = problemOfStatus(answer.status);
  if (problem !== undefined) throw downloadProblem(problem, given, String(answer.status));
  refuseTooMuch(answer.arrayBuffer.byteLength, given);
  const mediaType = Object.entries(answer.headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return { bytes: new Uint8Array(answer.arrayBuffer), address, ...(mediaType === undefined ? {} : { mediaType }) };
}
