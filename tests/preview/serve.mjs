// Serves the preview page and one folder as its disk, to this computer alone.
import { createServer } from "node:http";
import { appendFile, copyFile, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const root = resolve(here, "../..");

/**
 * Opens a folder as a vault with the built plugin installed, and serves the page that shows it.
 * @param {string} folder the vault; it is made when it is not there.
 * @param {number} port a free one when it is 0.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function servePreview(folder, port = 0) {
  const vault = resolve(folder);
  const plugin = join(vault, ".obsidian/plugins/source-ties");
  await mkdir(plugin, { recursive: true });
  for (const file of ["main.js", "manifest.json", "styles.css"]) await copyFile(join(root, file), join(plugin, file));
  const script = await bundle();
  const files = {
    "/": ["text/html; charset=utf-8", await readFile(join(here, "page.html"))],
    "/page.js": ["text/javascript; charset=utf-8", script],
    "/page.css": ["text/css; charset=utf-8", await readFile(join(here, "page.css"))],
    "/plugin.css": ["text/css; charset=utf-8", await readFile(join(root, "styles.css"))],
  };
  const server = createServer((request, response) => {
    void answer(request, response).catch((error) => {
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(String(error?.message ?? error));
    });
  });
  await new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening));
  const own = `127.0.0.1:${server.address().port}`;
  return { address: `http://${own}/`, close: () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); }) };

  async function answer(request, response) {
    // Another page in the same browser could ask too; it cannot take this host's name or leave out its own.
    const { host, origin } = request.headers;
    if (host !== own || (origin !== undefined && origin !== `http://${own}`)) return void response.writeHead(403).end();
    const url = new URL(request.url, `http://${own}`);
    const file = files[url.pathname];
    if (file) return void response.writeHead(200, { "content-type": file[0], "cache-control": "no-store" }).end(file[1]);
    if (url.pathname === "/vault") return void sendJson(response, { name: basename(vault), location: vault });
    if (!url.pathname.startsWith("/disk/") || request.method !== "POST") return void response.writeHead(404).end();
    const place = inside(url.searchParams.get("path") ?? "");
    const operation = operations[url.pathname.slice("/disk/".length)];
    if (!operation || place === undefined) return void response.writeHead(400).end("no such operation or path");
    const to = inside(url.searchParams.get("to") ?? "");
    if (to === undefined) return void response.writeHead(400).end("no such path");
    const result = await operation(place, url.searchParams, await bodyOf(request), to);
    if (result instanceof Uint8Array) response.writeHead(200, { "content-type": "application/octet-stream" }).end(result);
    else sendJson(response, result ?? null);
  }

  /** A path of the vault as a path of the disk; nothing for one that leads outside. */
  function inside(path) {
    const place = resolve(vault, path);
    return place === vault || place.startsWith(vault + sep) ? place : undefined;
  }
}

const operations = {
  list: (place) => readdir(place),
  async stat(place) {
    const found = await stat(place).catch(() => undefined);
    if (!found) return null;
    return { kind: found.isDirectory() ? "folder" : "file", size: found.isDirectory() ? 0 : found.size, created: Math.round(found.birthtimeMs), modified: Math.round(found.mtimeMs) };
  },
  read: async (place) => new Uint8Array(await readFile(place)),
  async write(place, given, bytes) {
    await writeFile(place, bytes);
    const modified = Number(given.get("modified") ?? NaN);
    if (!Number.isNaN(modified)) await utimes(place, modified / 1000, modified / 1000);
  },
  append: (place, _, bytes) => appendFile(place, bytes),
  makeFolder: async (place) => void (await mkdir(place, { recursive: true })),
  remove: (place) => rm(place, { recursive: true }),
  rename: (place, _, __, to) => rename(place, to),
};

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function sendJson(response, value) {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(here, "page.ts")],
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].contents;
}
