import type { Disk, DiskEntry, FileTimes } from "../host/disk.ts";

/** The folder that the preview's own server has opened. */
export async function httpDisk(): Promise<Disk> {
  const { name, location } = (await (await fetch("/vault")).json()) as { name: string; location: string };
  const createdAt = new Map<string, number>();

  async function ask(operation: string, path: string, more: Record<string, string> = {}, body?: Uint8Array): Promise<Response> {
    const response = await fetch(`/disk/${operation}?${new URLSearchParams({ path, ...more }).toString()}`, { method: "POST", body: (body ?? null) as BodyInit | null });
    if (!response.ok) throw new Error(await response.text());
    return response;
  }

  return {
    name,
    location,
    list: async (path) => (await (await ask("list", path)).json()) as string[],
    async stat(path) {
      const found = (await (await ask("stat", path)).json()) as DiskEntry | null;
      return found === null ? undefined : { ...found, created: createdAt.get(path) ?? found.created };
    },
    read: async (path) => new Uint8Array(await (await ask("read", path)).arrayBuffer()),
    async write(path, bytes, times: Partial<FileTimes> = {}) {
      await ask("write", path, times.modified === undefined ? {} : { modified: String(times.modified) }, bytes);
      if (times.created !== undefined) createdAt.set(path, times.created);
    },
    async append(path, bytes) {
      await ask("append", path, {}, bytes);
    },
    async makeFolder(path) {
      await ask("makeFolder", path);
    },
    async remove(path) {
      await ask("remove", path);
    },
    async rename(from, to) {
      await ask("rename", from, { to });
    },
  };
}
