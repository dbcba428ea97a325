import type { Evidence } from "../../model/recommendation.ts";
import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

/** What a rule of the reader goes by, in plain words; the words that gave a recommendation away stand behind it. */
const rules: Readonly<Record<string, string>> = {
  "modal": "sagt",
  "german modal": "sagt",
  "performative": "rät",
  "imperative": "beginnt mit dem Verb",
  "asked of": "verlangt es von jemandem",
  "assigned action": "gibt es jemandem als Aufgabe",
  "evaluative": "nennt es richtig oder nötig",
  "judged action": "nennt es fällig oder nötig",
  "german judgement": "nennt es richtig oder nötig",
  "resolution": "beschließt",
  "wish": "wünscht",
  "german request": "bittet darum",
  "list clause": "in einer Liste dessen, was zu tun ist",
  "german list item": "in einer Liste dessen, was zu tun ist",
  "implied need": "spricht von einem Bedarf",
  "german need": "spricht von einem Bedarf",
};

const places: Record<Evidence["place"], string> = { "list after": "Liste unter", "under heading": "unter" };

export const review: Messages["review"] = {
  title: (source) => `Empfehlungen in ${source}`,
  none: (source) => `In ${source} wurden keine Empfehlungen gefunden. Wurde eine übersehen, markiere ihre Textstelle und nutze „Notiz zur markierten Empfehlung erstellen“.`,
  found: (explicit, implied) => `${explicit} ausdrücklich, ${implied} indirekt. Hake an, was eine Notiz werden soll.`,
  restored: "Deine Auswahl vom letzten Mal ist wieder da.",
  startOver: "Von vorn beginnen",
  startedOver: "Von vorn begonnen: Alles ist, wie es gefunden wurde.",
  noActor: "niemand genannt",
  askedOf: (actors) => `Gerichtet an ${actors}`,
  because: (rule, cue, evidence) =>
    [`${rules[rule] ?? "gefunden an"} „${cue}“`, ...(evidence === undefined ? [] : [`${places[evidence.place]} „${evidence.words}“`])].join(" · "),
  hasNote: "hat eine Notiz",
  deleted: "Notiz wurde gelöscht",
  dropped: "verworfen",
  changed: "von dir geändert",
  list: "Empfehlungen",
  row: (action, details) => [action, ...details].join(", "),
  all: "Alle",
  explicitOnly: "Alle ausdrücklichen",
  nobody: "Keine",
  search: "Nach Worten filtern",
  show: "Anzeigen",
  shown: {
    all: "Alle",
    explicit: "Ausdrückliche",
    implied: "Indirekte",
    "without note": "Ohne Notiz",
    dropped: "Verworfene",
  },
  actorFilter: "Nach Adressat filtern",
  anyActor: "An wen auch immer",
  number: (shown, all) => (shown === all ? count(all, "Empfehlung", "Empfehlungen") : `${shown} von ${count(all, "Empfehlung", "Empfehlungen")}`),
  nothingShown: "Zum Filter passt keine Empfehlung.",
  lost: (names) => `In der Quelle nicht mehr gefunden und trotzdem behalten: ${names.join(", ")}.`,
  confirm: (created, updated, offered) => {
    if (created === 0 && updated === 0) return offered === 0 ? "Notizen erstellen" : "Neuen Text zeigen";
    if (created === 0) return `${count(updated, "Notiz", "Notizen")} aktualisieren`;
    return `${count(created, "Notiz", "Notizen")} erstellen${updated === 0 ? "" : `, ${updated} aktualisieren`}`;
  },
  cancel: "Abbrechen",
  pickOne: "Empfehlung wählen",
  openSource: "Quellennotiz öffnen",
  context: "Umgebung",
  edit: "Bearbeiten",
  editOne: (action) => `Bearbeiten: ${action}`,
  more: (action) => `Mehr zu: ${action}`,
  merge: "Mit der nächsten verbinden",
  merged: "Mit der nächsten verbunden.",
  cannotMerge: "Verbinden lassen sich nur Empfehlungen, die in einem Absatz nebeneinander stehen und noch keine Notiz haben.",
  split: "Teilen…",
  splitAtCursor: "Am Cursor teilen",
  wasSplit: "In zwei geteilt.",
  cannotSplit: "Setze den Cursor in der Textstelle zwischen die Worte der beiden Empfehlungen.",
  hasNoteAlready: "Diese hat schon eine Notiz. Öffne die Notiz, um sie zu ändern.",
  drop: "Verwerfen",
  wasDropped: "Verworfen. Sie bleibt auch beim nächsten Mal ohne Haken.",
  takeBack: "Zurückholen",
  wasTakenBack: "Zurückgeholt.",
  asFound: "Zurücksetzen, wie gefunden",
  wasSetBack: "Zurückgesetzt, wie gefunden.",
  openNote: "Notiz öffnen",
  passage: "Textstelle",
  passageHint: "Zum Teilen setze den Cursor dorthin, wo die zweite Empfehlung beginnt.",
  done: "Fertig",
  legend: [
    ["↑ ↓", "bewegen"],
    ["Leertaste", "anhaken"],
    ["Enter", "bearbeiten, Bearbeiten beenden"],
    ["M", "mit der nächsten verbinden"],
    ["S", "teilen"],
    ["D", "verwerfen"],
    ["C", "Umgebung"],
    ["Strg/Cmd+Enter", "erstellen"],
    ["Esc", "schließen"],
  ],
};

export const selection: Messages["selection"] = {
  title: "Neue Empfehlung",
  action: "Handlung",
  actionHint: "Was getan werden soll.",
  actor: "Gerichtet an",
  actorHint: "Mehrere Namen mit Semikolon dazwischen; leer, wenn niemand genannt ist.",
  strength: "Deutlichkeit",
  confirm: "Notiz erstellen",
  cancel: "Abbrechen",
};
