import { count } from "./count.ts";

export const names = {
  command: "Make notes for people, bodies and actors…",
  title: "Notes for people, bodies and actors",
  none: "Every person, body and actor that your sources and recommendations link to has a note.",
  intro: "Your sources and recommendations link to these names, and no note goes by them yet. Each ticked name becomes a note; the names ticked below it become its aliases.",
  alsoCalled: (name: string): string => `Other names of ${name}`,
  perhaps: "perhaps the same",
  author: (number: number): string => `author of ${count(number, "source")}`,
  publisher: (number: number): string => `publisher of ${count(number, "source")}`,
  actor: (number: number): string => `asked in ${count(number, "recommendation")}`,
  filter: "Filter names",
  all: "All",
  often: "Linked twice or more",
  nobody: "None",
  toLead: (names: readonly string[]): string =>
    `Links that say ${listed(names)} lead nowhere, though a note goes by ${names.length === 1 ? "that name" : "those names"}. They will lead there.`,
  confirm: (number: number): string => (number === 0 ? "Mend links" : `Create ${count(number, "note")}`),
  cancel: "Cancel",
  done: "Notes for people, bodies and actors",
};

/** The first few of many names. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${name}”`).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
