import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webFromFetch } from "../../src/cli/web-from-fetch.ts";
import { ProblemError } from "../../src/model/problem.ts";
import { addressesToTry, MOST_DOWNLOADED } from "../../src/workflow/download.ts";

/** A site on this machine; nothing outside is asked. */
const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://here");
  const redirect = (to: string): void => void response.writeHead(302, { location: to }).end();
  if (pathname === "/report") response.writeHead(200, { "content-type": "text/html; charset=windows-1252" }).end(Buffer.from("<p>Z\xfcrich</p>", "latin1"));
  else if (pathname === "/moved") redirect("/report");
  else if (pathname === "/round") redirect("/round");
  else if (pathname === "/out") redirect("file:///etc/passwd");
  else if (pathname === "/wall") response.writeHead(403).end("no");
  else if (pathname === "/broken") response.writeHead(503).end();
  else if (pathname === "/cut") { response.writeHead(200, { "content-length": "1000" }).write("half"); response.socket?.destroy(); }
  else if (pathname === "/endless") {
    response.writeHead(200);
    const piece = Buffer.alloc(1024 * 1024, 97);
    const more = (): void => { while (!response.destroyed && response.write(piece)); };
    response.on("drain", more);
    more();
  } else response.writeHead(404).end();
};

let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => { server.closeAllConnections(); server.close(); });

async function problemAt(path: string): Promise<string> {
  try {
    await webFromFetch.get(site + path);
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code} (${error.problem.detail ?? ""})`;
    throw error;
  }
  return "none";
}

describe("an address", () => {
  test("gives its bytes as they are, with what the server calls them and where they were in the end", async () => {
    const { bytes, address, mediaType } = await webFromFetch.get(`${site}/moved`);
    expect({ text: Buffer.from(bytes).toString("latin1"), address, mediaType }).toEqual({ text: "<p>Zürich</p>", address: `${site}/report`, mediaType: "text/html; charset=windows-1252" });
  });

  test("that does not answer with a page says why", async () => {
    expect(await problemAt("/nothing")).toBe("address has nothing (404 Not Found)");
    expect(await problemAt("/wall")).toBe("address refuses (403 Forbidden)");
    expect(await problemAt("/broken")).toBe("address cannot be reached (503 Service Unavailable)");
    expect(await problemAt("/round")).toBe("address refuses (it leads on more than 10 times)");
    expect(await problemAt("/out")).toBe("address refuses (it leads on to file:)");
    expect(await problemAt("/cut")).toMatch(/^address cannot be reached/u);
  });

  test("without end is left at the limit", async () => {
    expect(await problemAt("/endless")).toBe(`address holds too much (more than ${MOST_DOWNLOADED / 1024 / 1024} MB)`);
  });

  test("at which nothing listens is told as such", async () => {
    await expect(webFromFetch.get("http://127.0.0.1:9/")).rejects.toThrow("address cannot be reached");
  });
});

test("https is tried first, and nothing but the web is asked", () => {
  expect(addressesToTry("www.harbours.example/pubs/1")).toEqual(["https://www.harbours.example/pubs/1"]);
  expect(addressesToTry("http://harbours.example/a#page=2")).toEqual(["https://harbours.example/a", "http://harbours.example/a"]);
  for (const other of ["file:///etc/passwd", "javascript:alert(1)", "ftp://harbours.example/", "https://me:secret@harbours.example/", "obsidian://open", ""])
    expect(() => addressesToTry(other)).toThrow("address is not of the web");
});
