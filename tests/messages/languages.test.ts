import { describe, expect, test } from "vitest";
import { english } from "../../src/messages/english/english.ts";
import { problems } from "../../src/messages/english/problems.ts";
import { LANGUAGES, type Messages } from "../../src/messages/messages.ts";
import type { ProblemCode } from "../../src/model/problem.ts";

/** What the functions are given that take more than numbers and words. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  "importWindow.missing": [["title", "date"]],
  "importWindow.disagreeing": [["title", "date"]],
  "importing.missing": [["title", "date"]],
  "importing.disagree": [["title", "date"]],
  "importWindow.linksTo": [["Ada", "Bea"]],
  "names.toLead": [["Ada", "Bea", "Cleo", "Dora", "Eva", "Fay", "Gil"]],
  "passages.marker": ["repair", ["open"]],
  "review.row": ["repair", ["Ada"]],
  "review.lost": [["Ada", "Bea"]],
  "review.because": ["modal", "should", { place: "list after", words: "we ask" }],
  "settings.folderFault": ["is hidden"],
  "settings.nameFault": ["report", { fault: "taken", by: "title" }],
  "settings.property": ["title"],
  "templates.variables": [["title", "actor"]],
  "templates.unknown": [["titel", "date"]],
  "undo.kept": [["Ada", "Bea"]],
  "undo.failed": [["Ada", "Bea"]],
};

/** Texts that are the same in every language. */
const SAME: Readonly<Record<string, string>> = {
  "importing.addressPlaceholder": "a sample address",
  "settings.presets.source-ties": "the plugin's name",
  "settings.presets.web-clipper": "a program's name",
  "templates.sample.author": "a person's name",
  "review.row": "joins what it is given",
  "review.legend.0.0": "the arrows on the keys",
  "review.legend.1.0": "a key's name on some keyboards",
  "review.legend.2.0": "a key's name",
  "review.legend.3.0": "a letter's key",
  "review.legend.4.0": "a letter's key",
  "review.legend.5.0": "a letter's key",
  "review.legend.6.0": "a letter's key",
  "review.legend.7.0": "keys' names on some keyboards",
  "review.legend.8.0": "a key's name",
};

/** Every text of a language by its place, as it stands for one, for several and for nothing. */
function textsOf(messages: Messages): Map<string, string> {
  const texts = new Map<string, string>();
  const collect = (value: unknown, path: string): void => {
    if (typeof value === "string") texts.set(path, value);
    else if (typeof value === "function") for (const number of [0, 1, 2]) texts.set(`${path}(${number})`, String((value as (...given: readonly unknown[]) => unknown)(...(GIVEN[path] ?? [number, number, number]))));
    else if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) collect(inner, path === "" ? key : `${path}.${key}`);
  };
  const { problem, ...others } = messages;
  collect(others, "");
  for (const code of Object.keys(problems) as ProblemCode[]) {
    texts.set(`problem.${code}`, problem({ code, severity: "error", item: "quay.pdf" }));
    texts.set(`problem.${code}, in detail`, problem({ code, severity: "error", item: "quay.pdf", detail: "42" }));
  }
  return texts;
}

const inEnglish = textsOf(english);
const placeOf = (key: string): string => key.replace(/\(\d\)$/u, "");

describe.each(Object.entries(LANGUAGES))("%s", (code, { name, messages }) => {
  const texts = textsOf(messages);

  test(`${name} has every text, and none is empty or broken`, () => {
    expect([...texts.keys()].sort()).toEqual([...inEnglish.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() === "" || /undefined|\[object|NaN|\$\{/u.test(text))).toEqual([]);
  });

  test(`${name} has its own quotation marks and a true ellipsis`, () => {
    const [opening, closing] = code === "de" ? ["„", "“"] : ["“", "”"];
    for (const [key, text] of texts) {
      // A straight mark that stands alone is spoken of, as a sign that no file's name may have.
      expect(text.replace(/ " /gu, " "), key).not.toMatch(/\.\.\.|"/u);
      const marks = text.match(/[„“”]/gu) ?? [];
      expect(marks, `${key}: ${text}`).toEqual(marks.map((_, index) => (index % 2 === 0 ? opening : closing)));
      expect(marks.length % 2, key).toBe(0);
    }
  });

  test(`${name} names commands as the palette does`, () => {
    const { commands, passages, problem, review, summary, welcome } = messages;
    expect(summary.stopped(2)).toContain(commands.undo);
    expect(passages.undoHint).toContain(commands.undo);
    expect(welcome.undoLater).toContain(commands.undo);
    expect(welcome.where).toContain(commands.importSources);
    expect(review.none("Quay")).toContain(commands.createFromSelection);
    expect(problem({ code: "too many recommendations", severity: "warning", item: "Quay" })).toContain(commands.createAll);
  });
});

test.each(Object.entries(LANGUAGES).filter(([code]) => code !== "en"))("%s leaves nothing in English but names and codes", (_, { messages }) => {
  expect([...textsOf(messages)].filter(([key, text]) => inEnglish.get(key) === text && SAME[placeOf(key)] === undefined)).toEqual([]);
});

test("Korean is written in Hangul wherever it says anything of its own", () => {
  const korean = LANGUAGES["ko"]?.messages;
  const foreign = korean ? [...textsOf(korean)].filter(([key, text]) => !/\p{Script=Hangul}/u.test(text) && SAME[placeOf(key)] === undefined) : undefined;
  expect(foreign).toEqual([]);
});

test("German keeps the capitals of its nouns within a sentence", () => {
  expect(LANGUAGES["de"]?.messages.importWindow.missing(["author", "date"])).toBe("Fehlt: Autor, Datum");
  expect(english.importWindow.missing(["author", "date"])).toBe("Missing: author, date");
});
