import { ProblemError, type ProblemCode } from "../model/problem.ts";

/*
 * The rules of downloading that the app and the command line share: which addresses are asked, how long and how much, and
 * what an answer that is no page means to the user.
 */

/** Most bytes that are downloaded at once; a report with pictures has some 20 MB. */
export const MOST_DOWNLOADED = 50 * 1024 * 1024;

/** Longest time that an address is waited for, in milliseconds. */
export const LONGEST_WAIT = 30_000;

/**
 * The addresses to try for what a user gave, in order: https first, then http where that was asked for.
 * @throws ProblemError for what is no address of the web, and for one with a password in it, which is not to be sent anywhere.
 */
export function addressesToTry(given: string): string[] {
  const address = given.trim();
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/iu.test(address) && !/^[\w.-]+:\d+(?:\/|$)/u.test(address) ? address : `https://${address}`);
  } catch {
    throw downloadProblem("address is not of the web", given);
  }
  if (!/^https?:$/u.test(url.protocol) || url.hostname === "" || url.username !== "" || url.password !== "") throw downloadProblem("address is not of the web", given);
  url.hash = "";
  const secure = new URL(url.href);
  secure.protocol = "https:";
  return url.protocol === "https:" ? [url.href] : [secure.href, url.href];
}

/** What a status of HTTP (RFC 9110) means to whoever asked; `undefined` when the answer is the page. */
export function problemOfStatus(status: number): ProblemCode | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 404 || status === 410) return "address has nothing";
  if (status === 408 || status === 504) return "address answers too slowly";
  return status >= 500 ? "address cannot be reached" : "address refuses";
}

/** A problem with an address, ready to be thrown. */
export function downloadProblem(code: ProblemCode, address: string, detail?: string): ProblemError {
  return new ProblemError({ code, severity: "error", item: address, ...(detail === undefined ? {} : { detail }) });
}

/** @throws ProblemError when an answer is larger than is downloaded at once. */
export function refuseTooMuch(bytes: number, address: string): void {
  if (bytes > MOST_DOWNLOADED) throw downloadProblem("address holds too much", address, `more than ${MOST_DOWNLOADED / 1024 / 1024} MB`);
}
