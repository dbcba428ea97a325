import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/recommend/languages.ts";
import { english } from "../../src/recommend/lexicon/english.ts";

describe("the English lexicon", () => {
  test.each(["saying", "advising", "change", "effect", "reading", "recording"] as const)("knows the forms of every verb in “%s”", (list) => {
    expect([...english.words[list]].filter((verb) => !verb.includes(" ") && !english.verbs.is(verb, "base"))).toEqual([]);
  });

  test.each([
    ["planned", "past", "plan"],
    ["planning", "gerund", "plan"],
    ["lying", "gerund", "lie"],
    ["agreeing", "gerund", "agree"],
    ["carries", "third person", "carry"],
    ["taken", "participle", "take"],
    ["making", "gerund", "make"],
    ["set", "base", "set"],
    ["table-top", "base", undefined],
  ] as const)("%s as %s is %s", (word, form, base) => {
    expect(english.verbs.baseOf(word, form)).toBe(base);
  });

  test.each([
    ["u.s.", "United States"],
    ["seoul", "South Korea"],
    ["republic of korea", "South Korea"],
    ["united kingdom", "United Kingdom"],
    ["georgia", "Georgia"],
  ])("%s is %s", (name, state) => {
    expect(english.states.get(name)).toBe(state);
  });
});

test("a text's language is told by its small words", () => {
  expect(languageOf("The county has to decide what it wants of the lock and the weir. ".repeat(5))?.lexicon.language).toBe("en");
  expect(languageOf("La ville doit décider ce qu'elle veut faire de l'écluse et du barrage. ".repeat(5))).toBeUndefined();
});
