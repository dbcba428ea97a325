import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../src/recommend/lexicon/english.ts";
import { quotationsOf } from "../../src/recommend/text/quotations.ts";
import { sentencesOf } from "../../src/recommend/text/sentences.ts";
import { wordsOf } from "../../src/recommend/text/words.ts";

const split = (text: string): string[] =>
  sentencesOf(text, english.abbreviations, english.sentenceOpeners).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["The U.S. Coast Guard came. It left.", ["The U.S. Coast Guard came.", "It left."]],
    ["They fled to the U.S. The ferry followed.", ["They fled to the U.S.", "The ferry followed."]],
    ["See No. 3 and Fig. 4 below. Then stop.", ["See No. 3 and Fig. 4 below.", "Then stop."]],
    ["J. R. Marsh wrote it. Dr. Holt read it.", ["J. R. Marsh wrote it.", "Dr. Holt read it."]],
    ["It rose by 2.5 per cent, e.g. in Ghent. Boats sank.", ["It rose by 2.5 per cent, e.g. in Ghent.", "Boats sank."]],
    ["“Must it close?” asked the mayor. “No.” She smiled.", ["“Must it close?” asked the mayor.", "“No.”", "She smiled."]],
    ["1. Dredge the channel. 2. Lower the weir.", ["1. Dredge the channel.", "2. Lower the weir."]],
    ["The quay (built in 1901.) The crane stands.", ["The quay (built in 1901.)", "The crane stands."]],
    ["They waited … and waited.", ["They waited … and waited."]],
    ["no stop at all", ["no stop at all"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("nothing but white space is lost, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", "3", ".", " ", "?", "!", "”", "“", "(", "U.S.", "No."), maxLength: 80 }), (text) => {
        expect(split(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});

test("words keep their places", () => {
  const text = "The U.S.-Danish plan’s cost: $1,500 at 23:00, 5% more.";
  const words = wordsOf(text);
  expect(words.map((word) => word.text)).toEqual(["The", "U.S.", "-", "Danish", "plan’s", "cost", ":", "$1,500", "at", "23:00", ",", "5%", "more", "."]);
  for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
});

test("quotations are found, apostrophes and lone marks are not", () => {
  const quoted = (text: string): string[] => quotationsOf(text).map(({ start, end }) => text.slice(start, end));
  expect(quoted('He said "stop it" and “go on”, « là ».')).toEqual(["stop it", "go on", " là "]);
  expect(quoted("The skippers' union won't pay 5\" more.")).toEqual([]);
  expect(quoted("“A paragraph that goes on in the next")).toEqual(["A paragraph that goes on in the next"]);
});
