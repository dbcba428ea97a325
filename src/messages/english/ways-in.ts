import { count } from "./count.ts";

export const waysIn = {
  importFile: "Import as source",
  importFiles: (number: number): string => `Import ${count(number, "file")} as ${number === 1 ? "a source" : "sources"}`,
  importAddress: "Import this address as a source",
  noAddress: (given: string): string => `“${given}” is not an address that can be imported. Give one that begins with https://.`,
  noFile: (path: string): string => `The vault has no file “${path}” that can be imported. See that its path is right.`,
  noSourceNote: (path: string): string => `“${path}” is not a source note. Import the source first, then open the note that it becomes.`,
};
