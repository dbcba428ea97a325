import { expect, test } from "vitest";
import { english } from "../../src/messages/english/english.ts";
import { escapeMarkdown } from "../../src/markdown/escape-markdown.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import { recommendationNote } from "../../src/notes/recommendation-note.ts";

const sentence = "Sweden should look at its fees and whether [some] might be raised, while Norway waits.";

const recommendation = (quote: string): Recommendation => ({
  action: "look at whether some might be raised",
  actor: ["Sweden", "Norway", "Finland"],
  strength: "explicit",
  passage: { quote, sentence, block: { start: 0, end: sentence.length }, headings: [] },
  reason: { cue: "should", rule: "modal" },
});

const body = (quote: string): string =>
  (recommendationNote("ab0123456789", recommendation(quote), { id: "0123456789ab" }, "#^passage-1", english.note, { folder: "R", escape: escapeMarkdown }).managed ?? [])
    .map((part) => (typeof part === "string" ? part : `<${"id" in part.to ? part.to.id : "name" in part.to ? part.to.name : part.to.path}>`))
    .join("");

test("a clause is marked in its sentence, with the blanks around it", () => {
  expect(body("whether [some] might be raised")).toBe(
    "> Sweden should look at its fees and ==whether \\[some\\] might be raised==, while Norway waits.\n\nFrom <0123456789ab> (<0123456789ab>). Asked of <Sweden>, <Norway> and <Finland>.",
  );
});

test("a passage of a PDF is linked to by the page that it begins on, as it is printed there", () => {
  const original = { path: "Originals/Report.pdf", page: { number: 14, label: "xii" } };
  const { managed = [] } = recommendationNote("ab0123456789", recommendation(sentence), { id: "0123456789ab" }, "#^passage-1", english.note, { folder: "R", escape: escapeMarkdown, original });
  expect(managed).toContainEqual({ to: { path: "Originals/Report.pdf" }, subpath: "#page=14", display: "page xii" });
});

test("a whole sentence stands unmarked", () => {
  expect(body(sentence).split("\n")[0]).toBe("> Sweden should look at its fees and whether \\[some\\] might be raised, while Norway waits.");
});

test("properties that the report does not have stay out", () => {
  const { frontmatter, name } = recommendationNote("ab0123456789", recommendation(sentence), { id: "0123456789ab" }, "#^passage-1", english.note, { folder: "R", escape: escapeMarkdown });
  expect(frontmatter.map(([key]) => key)).toEqual(["action", "report", "passage", "actor", "strength", "status", "source-ties-id"]);
  expect(name).toBe("Look at whether some might be raised");
});
