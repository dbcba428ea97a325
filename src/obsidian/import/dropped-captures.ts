import { isReadableName } from "../../model/readable-names.ts";
import type { UnopenedCapture } from "../../workflow/read-captures.ts";
import { capturesOfFiles } from "./captures-at-hand.ts";

/**
 * What was dropped: files as they are, and every readable file in folders.
 * @param dropped is empty once the event is over, so all of it is looked at before anything is awaited.
 */
export async function droppedCaptures(dropped: DataTransfer | null): Promise<UnopenedCapture[]> {
  const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...(dropped?.files ?? [])];
  if (!entries.some(({ isDirectory }) => isDirectory)) return capturesOfFiles(files);
  const found: UnopenedCapture[] = [];
  for (const entry of entries) {
    const inside = await filesIn(entry);
    found.push(...(entry.isDirectory ? capturesOfFiles(inside).map((capture): UnopenedCapture => ({ ...capture, isFound: true })) : capturesOfFiles(inside)));
  }
  return found;
}

/** A file itself, and the readable ones of a folder in order of name. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => { entry.file(resolve, reject); })];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const members: FileSystemEntry[] = [];
  // A reader gives some hundred entries at a time, and none when it has given all.
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (more.length === 0) break;
    members.push(...more);
  }
  const files: File[] = [];
  for (const member of members.sort((one, other) => (one.name < other.name ? -1 : 1)))
    if (member.isDirectory ? !member.name.startsWith(".") : isReadableName(member.name)) files.push(...(await filesIn(member)));
  return files;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
