import { appendFile, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Disk, DiskEntry, FileTimes } from "./disk.ts";

/** A real folder, through Node. The time of creation is not to be set there, so one that is asked for is remembered. */
export function nodeDisk(folder: string): Disk {
  const location = resolve(folder);
  const createdAt = new Map<string, number>();
  const place = (path: string): string => join(location, path);

  return {
    name: basename(location),
    location,
    list: (path) => readdir(place(path)),
    async stat(path): Promise<DiskEntry | undefined> {
      try {
        const found = await stat(place(path));
        return {
          kind: found.isDirectory() ? "folder" : "file",
          size: found.isDirectory() ? 0 : found.size,
          created: createdAt.get(path) ?? Math.round(found.birthtimeMs),
          modified: Math.round(found.mtimeMs),
        };
      } catch (error) {
        if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
        throw error;
      }
    },
    async read(path) {
      return new Uint8Array(await readFile(place(path)));
    },
    async write(path, bytes, times: Partial<FileTimes> = {}) {
      await writeFile(place(path), bytes);
      if (times.created !== undefined) createdAt.set(path, times.created);
      if (times.modified !== undefined) await utimes(place(path), times.modified / 1000, times.modified / 1000);
    },
    async append(path, bytes) {
      await appendFile(place(path), bytes);
    },
    async makeFolder(path) {
      await mkdir(place(path), { recursive: true });
    },
    async remove(path) {
      await rm(place(path), { recursive: true });
    },
    async rename(from, to) {
      await rename(place(from), place(to));
      const created = createdAt.get(from);
      if (created !== undefined) createdAt.set(to, created);
      createdAt.delete(from);
    },
  };
}
