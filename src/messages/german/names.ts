import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

export const names: Messages["names"] = {
  command: "Notizen zu Personen, Stellen und Adressaten erstellen…",
  title: "Notizen zu Personen, Stellen und Adressaten",
  none: "Jede Person, jede Stelle und jeder Adressat, auf die deine Quellen und Empfehlungen verlinken, hat eine Notiz.",
  intro: "Deine Quellen und Empfehlungen verlinken diese Namen, zu denen es noch keine Notiz gibt. Jeder angehakte Name wird zu einer Notiz; die darunter angehakten Namen werden zu ihren Aliassen.",
  alsoCalled: (name) => `Andere Namen von ${name}`,
  perhaps: "vielleicht dasselbe",
  author: (number) => `Autor von ${count(number, "Quelle", "Quellen")}`,
  publisher: (number) => `Herausgeber von ${count(number, "Quelle", "Quellen")}`,
  actor: (number) => `Adressat von ${count(number, "Empfehlung", "Empfehlungen")}`,
  filter: "Namen filtern",
  all: "Alle",
  often: "Mindestens zweimal verlinkt",
  nobody: "Keine",
  toLead: (names) =>
    `Links auf ${listed(names)} führen ins Leere, obwohl es dazu eine Notiz gibt. Sie werden dorthin führen.`,
  confirm: (number) => (number === 0 ? "Links berichtigen" : `${count(number, "Notiz", "Notizen")} erstellen`),
  cancel: "Abbrechen",
  done: "Notizen zu Personen, Stellen und Adressaten",
};

/** The first few of many names. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `„${name}“`).join(", ");
  return names.length > 5 ? `${shown} und ${names.length - 5} weitere` : shown;
}
