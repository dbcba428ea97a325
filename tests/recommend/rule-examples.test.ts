import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readRecommendations } from "../../src/recommend/find-recommendations.ts";
import { languages } from "../../src/recommend/languages.ts";

const source = resolve(import.meta.dirname, "../../src/recommend");

interface Example {
  readonly text: string;
  readonly result: string;
}

/** The examples in a rule's docblock: `@example text => result`, with `⏎` for a line end. */
function examplesIn(file: string): Example[] {
  return [...readFileSync(file, "utf8").matchAll(/^ \* @example (.+?) => (.+)$/gmu)].map(([, text = "", result = ""]) => ({
    text: text.replaceAll(/\s*⏎\s*/gu, "\n"),
    result,
  }));
}

function rulesIn(folder: string): { file: string; name: string; examples: Example[] }[] {
  return readdirSync(join(source, folder))
    .filter((file) => file !== "registry.ts")
    .map((file) => ({ file, name: file.replace(/\.ts$/u, "").replaceAll("-", " "), examples: examplesIn(join(source, folder, file)) }));
}

const [english, german] = languages;
const germanRules = rulesIn("german").filter(({ examples }) => examples.length > 0);

describe.each(germanRules)("German rule $file", ({ examples }) => {
  test.each(examples)("$text", ({ text, result }) => {
    const { recommendations, rejections } = readRecommendations(text);
    if (result === "dropped") expect(rejections.map(({ rule }) => rule).length).toBeGreaterThan(0);
    expect(recommendations.map(({ action }) => action)).toEqual(/^(?:nothing|dropped)$/u.test(result) ? [] : result.split(" | "));
  });
});

test("every German rule has examples", () => {
  expect(germanRules.length).toBe((german?.cueRules.length ?? 0) + (german?.scopeRules.length ?? 0) - 2);
});

describe.each(rulesIn("cues"))("cue rule $name", ({ name, examples }) => {
  test("is registered and has examples", () => {
    expect(english?.cueRules.map((rule) => rule.name)).toContain(name);
    expect(examples.length).toBeGreaterThan(2);
  });
  test.each(examples)("$text", ({ text, result }) => {
    const { recommendations } = readRecommendations(text);
    expect(recommendations.map(({ action }) => action)).toEqual(result === "nothing" ? [] : result.split(" | "));
    for (const { reason } of recommendations) expect(reason.rule).toBe(name);
  });
});

describe.each(rulesIn("scope"))("scope rule $name", ({ name, examples }) => {
  test("is registered and has examples", () => {
    expect(english?.scopeRules.map((rule) => rule.name)).toContain(name);
    expect(examples.length).toBeGreaterThan(0);
  });
  test.each(examples)("$text", ({ text, result }) => {
    const { recommendations, rejections } = readRecommendations(text);
    expect(recommendations.map(({ action }) => action)).toEqual(result === "dropped" ? [] : [result]);
    if (result === "dropped") expect(rejections.map(({ rule }) => rule)).toContain(name);
  });
});
