/** What the app's command line says of the plugin's commands and their parameters. */
export const commandLine = {
  import: "Import sources as notes",
  extract: "Print what sources say of themselves and recommend, a line of JSON each",
  recommend: "Make recommendation notes of a source note, by default the one in front",
  undo: "Undo the last import",
  finish: "Write what an import that broke off had still to write",
  path: "A file or folder of the vault; several stand apart by \\n",
  file: "A file of the vault by its name, as in a link",
  url: "An address to download; several stand apart by \\n",
  recommendations: "Which become notes: explicit (default), all or none",
  existing: "Where the vault has the work: keep its note (default), complete it, or make a separate one",
  openAddresses: "Download what bibliographies, and lists in folders, give the address of",
  dryRun: "Print what would be done, and do nothing",
  list: "Print what is found, a line of JSON each, and do nothing",
};
