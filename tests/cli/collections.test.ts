import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesUnder, temporaryFolder } from "../temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const PAGE = readFileSync(join(root, "samples/landing-page.txt"), "utf8");
const REPORT = "# Quay Walls in Winter\n\nby Ada Ray\n\nMarch 3, 2021\n\nDOI: 10.5555/quay\n\nThe Harbour Board should repair the walls before winter.\n";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Runs the program as a user does, while this process goes on to answer as the site. */
async function sourceTies(...parameters: string[]): Promise<{ status: number; lines: string[] }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(root, "dist/cli.mjs"), ...parameters], (error, stdout) => {
      done({ status: error ? Number(error.code) : 0, lines: stdout.trim().split("\n") });
    });
  });
}

const notesIn = (folder: string): Record<string, string> => Object.fromEntries(Object.entries(filesUnder(folder)).filter(([path]) => path.startsWith("Sources/") && path.endsWith(".md")));

let server: Server;
let site: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/report") response.writeHead(200, { "content-type": "text/markdown; charset=utf-8" }).end(REPORT);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => { server.listen(0, "127.0.0.1", listening); });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => { server.closeAllConnections(); server.close(); });

describe("a .zip file", () => {
  test("is every source in it, item by item, also in an archive within", async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "papers.zip"),
      zipSync({ "a/page.txt": bytes(PAGE), "picture.png": bytes("x"), "inner.zip": zipSync({ "report.md": bytes(REPORT), "../out.md": bytes(REPORT) }) }),
    );
    const { status, lines } = await sourceTies("import", "--vault", join(folder, "vault"), "--recommendations", "none", join(folder, "papers.zip"));
    expect(Object.keys(notesIn(join(folder, "vault")))).toEqual(["Sources/Quay Walls in Winter.md", "Sources/Rivers Without Borders.md"]);
    expect(lines.filter((line) => line.startsWith("failed"))).toEqual([
      "failed: papers.zip/inner.zip: ../out.md was left out: its name in the .zip file points outside of it. Unpack it yourself if you trust it.",
    ]);
    expect(status).toBe(1);
  });
});

describe("a bibliography", () => {
  test("becomes a note an entry, with what is read in the attached file; nothing is asked of the network", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "files/12"), { recursive: true });
    writeFileSync(join(folder, "files/12/report.md"), REPORT);
    writeFileSync(
      join(folder, "refs.bib"),
      `@report{ray2021, author = {Ray, Ada and Ruiz, Ana}, title = {Quay Walls in Winter}, date = {2021}, institution = {Harbour Board}, file = {files/12/report.md}}
@book{norse, author = {Plain, Joe}, title = {Harbours of the North}, year = 1999, url = {${site}/book}, abstract = {Nine harbours.}}
@book{gone, author = {Plain, Joe}, title = {Gone to the Sea Again}, year = 2001, file = {lost.pdf}}`,
    );
    const vault = join(folder, "vault");
    const { status, lines } = await sourceTies("import", "--vault", vault, join(folder, "refs.bib"));
    expect(status).toBe(0);
    expect(asked).toEqual([]);
    expect(lines).toContain("note: refs.bib: gone names a file that was not found beside it or below (lost.pdf); its note has only what the list says.");
    const notes = notesIn(vault);
    expect(Object.keys(notes)).toEqual(["Sources/Gone to the Sea Again.md", "Sources/Harbours of the North.md", "Sources/Quay Walls in Winter.md"]);
    expect(notes["Sources/Quay Walls in Winter.md"]).toMatch(/author:\n {2}- "\[\[Ada Ray\]\]"\n {2}- "\[\[Ana Ruiz\]\]"\ndate: 2021-03-03\nsource: https:\/\/doi\.org\/10\.5555\/quay\npublisher: "\[\[Harbour Board\]\]"\nidentifier: 10\.5555\/quay\n/u);
    expect(notes["Sources/Quay Walls in Winter.md"]).toContain("should repair the walls");
    expect(notes["Sources/Harbours of the North.md"]).toMatch(/access: abstract\n[\s\S]*\nNine harbours\.\n$/u);
    expect(notes["Sources/Gone to the Sea Again.md"]).not.toContain("access:");
    expect(Object.keys(filesUnder(vault))).toContain("Recommendations/Repair the walls before winter.md");
    expect((await sourceTies("import", "--vault", vault, join(folder, "refs.bib"))).lines.filter((line) => line.startsWith("created"))).toEqual([]);
  });

  test("has its addresses opened when that is asked for", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "refs.bib"), `@online{ray, title = {Quay Walls in Winter}, url = {${site}/report}}\n@online{no, title = {Nowhere to be found}, url = {${site}/no}}`);
    const { lines } = await sourceTies("import", "--vault", join(folder, "vault"), "--open-addresses", join(folder, "refs.bib"));
    expect(notesIn(join(folder, "vault"))["Sources/Quay Walls in Winter.md"]).toContain("should repair the walls");
    expect(lines.find((line) => line.startsWith("note"))).toContain("refs.bib: no names an address that was not opened (address has nothing");
  });
});

describe("a reading list", () => {
  test("downloads what it names, and its facts win over what is read", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "list.yaml"), `sources:\n  - url: ${site}/report\n    title: "Quay Walls: Winter"\n    date: 2021\n  - url: ${site}/no\n    title: Nowhere to be found\n`);
    const vault = join(folder, "vault");
    await sourceTies("import", "--vault", vault, join(folder, "list.yaml"));
    const notes = notesIn(vault);
    expect(Object.keys(notes)).toEqual(["Sources/Nowhere to be found.md", "Sources/Quay Walls - Winter.md"]);
    expect(notes["Sources/Quay Walls - Winter.md"]).toMatch(/^---\ntitle: "Quay Walls: Winter"\nauthor:\n {2}- "\[\[Ada Ray\]\]"\ndate: "2021"\nsource: http:\/\/127/u);
    expect(notes["Sources/Nowhere to be found.md"]).toContain("title: Nowhere to be found\n");
  });
});

describe("a reading list that was only found", () => {
  test("in a folder or an archive downloads nothing", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "papers"));
    const list = `sources:\n  - url: ${site}/never\n    title: Nobody asked for this\n`;
    writeFileSync(join(folder, "papers/list.yaml"), list);
    writeFileSync(join(folder, "papers.zip"), zipSync({ "list.yaml": bytes(list) }));
    const { status } = await sourceTies("import", "--vault", join(folder, "vault"), join(folder, "papers"), join(folder, "papers.zip"));
    expect(status).toBe(0);
    expect(asked).not.toContain("/never");
    expect(Object.keys(notesIn(join(folder, "vault")))).toEqual(["Sources/Nobody asked for this.md"]);
  });
});

describe("one work in several forms", () => {
  test("is one note, and the same list again makes nothing", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "report.md"), REPORT);
    writeFileSync(join(folder, "refs.ris"), "TY  - RPRT\nAU  - Ray, Ada\nTI  - Quay Walls in Winter: A Count\nPY  - 2021\nDO  - 10.5555/quay\nPB  - Harbour Board\nER  - \n");
    const vault = join(folder, "vault");
    await sourceTies("import", "--vault", vault, join(folder, "report.md"), join(folder, "refs.ris"), `${site}/report`);
    expect(Object.keys(notesIn(vault))).toHaveLength(1);
    const again = await sourceTies("import", "--vault", vault, join(folder, "refs.ris"));
    expect(again.lines.join("\n")).toMatch(/^kept: Sources\/.+\(the same work is in the vault\)$/mu);
  });

  test("completes its note when asked", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "report.md"), REPORT);
    writeFileSync(join(folder, "refs.ris"), "TY  - RPRT\nAU  - Ray, Ada\nTI  - Quay Walls in Winter\nPY  - 2021\nDO  - 10.5555/quay\nER  - \n");
    const vault = join(folder, "vault");
    await sourceTies("import", "--vault", vault, join(folder, "refs.ris"));
    const { lines } = await sourceTies("import", "--vault", vault, "--existing", "complete", join(folder, "report.md"));
    expect(lines).toContain("updated: Sources/Quay Walls in Winter.md");
    expect(notesIn(vault)["Sources/Quay Walls in Winter.md"]).toMatch(/date: "2021"[\s\S]*access: full[\s\S]*should repair the walls/u);
  });
});
