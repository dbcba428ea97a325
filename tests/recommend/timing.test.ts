import { expect, test } from "vitest";
import { findRecommendations } from "../../src/recommend/find-recommendations.ts";

const seconds = (text: string): number => {
  const start = performance.now();
  findRecommendations(text);
  return (performance.now() - start) / 1000;
};

const chapter = (number: number): string =>
  `## Chapter ${number}\n\nThe weir leaks, and the ferry, which is old, waits. Ministers said in ${number + 1900} that they must act. The Port Council should dredge basin ${number}, and lease it to a club. It should also train ${number} pilots, while keeping the lock open.\n\n- Tug ${number} has to be sold.\n\n`;

// Bounds are wide, as other tests may run beside this one: they tell linear from quadratic, not fast from slow.
test("a report of a hundred pages takes seconds at most, and one twice as long about twice that", () => {
  const pages = (length: number): string => Array.from({ length }, (_, number) => chapter(number)).join("");
  expect(pages(1_200).length).toBeGreaterThan(300_000);
  seconds(pages(300));
  const [once, twice] = [seconds(pages(600)), seconds(pages(1_200))];
  expect(twice).toBeLessThan(10);
  expect(twice).toBeLessThan(once * 4 + 0.5);
});

const german = "Die Brücke ist alt, und der Bund hat das Geld für die Sanierung nicht, weil es an Personal fehlt. ".repeat(120) + "\n\n";

test.each([
  ["modals", "der Bund sollte zahlen und ".repeat(20_000)],
  ["`dass` upon `dass`", "wir meinen, dass sie sagen, ".repeat(20_000) + "der Bund sollte zahlen."],
  ["`ist zu`", "die Brücke ist zu bauen ".repeat(20_000)],
  ["nouns", `${"Bund ".repeat(100_000)}sollte zahlen.`],
  ["brackets", "Bund (BU) ".repeat(40_000)],
  ["a long participle", `Der Bund sollte ${"ge".repeat(50_000)}t werden.`],
])("German: %s do not blow up", (_, text) => {
  expect(seconds(german + text)).toBeLessThan(15);
});

test.each([
  ["one line of a million letters", "a".repeat(1_000_000)],
  ["one line of a million characters in words", "the county should act ".repeat(45_000)],
  ["commas", "a, ".repeat(100_000)],
  ["brackets", "(".repeat(20_000) + "The county should act" + ")".repeat(20_000)],
  ["quotation marks", '"the county should act '.repeat(10_000)],
  ["that upon that", "we say that they say that ".repeat(10_000) + "the county should act."],
  ["a sentence of three thousand words", `The county should ${"build, repair, and paint the ".repeat(600)} pier.`],
  ["full stops", ".".repeat(200_000)],
  ["blanks", `The county${" ".repeat(200_000)}should act.`],
  ["half a comment", "%% ".repeat(30_000)],
])("%s does not blow up", (_, text) => {
  expect(seconds(text)).toBeLessThan(15);
});
