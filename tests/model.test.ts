import { describe, expect, test } from "vitest";
import { known, settle, type Fact } from "../src/model/fact.ts";
import { isPartialDate, namesItsDay } from "../src/model/partial-date.ts";
import { settingsFrom, DEFAULT_SETTINGS } from "../src/model/settings.ts";

const fact = (value: string, name: string): Fact<string> => ({ value, witness: { name }, words: value });

describe("settling what witnesses say", () => {
  test("the first is taken and those that differ stand beside it, once each", () => {
    const finding = settle([fact("Rivers", "heading"), fact("Rivers", "og:title"), fact("Rivers | Site", "title"), fact("Rivers | Site", "twitter")]);
    expect(finding.state === "known" && finding.others.map(({ witness }) => witness.name)).toEqual(["title"]);
    expect(known(finding)).toBe("Rivers");
  });

  test("nobody says anything: not stated", () => {
    expect(settle([])).toEqual({ state: "not stated" });
  });
});

describe("partial dates", () => {
  test.each(["2004", "2004-08", "2004-08-15", "2024-02-29"])("%s is one", (date) => {
    expect(isPartialDate(date)).toBe(true);
  });
  test.each(["", "04", "2004-13", "2021-02-30", "2004-8-15", "15.08.2004", "2004-08-15T00:00"])("“%s” is none", (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
  test("only a whole date names its day", () => {
    expect(["2004", "2004-08", "2004-08-15"].map(namesItsDay)).toEqual([false, false, true]);
  });
});

describe("settings as stored", () => {
  test.each([undefined, null, 3, "text", [], { sourceFolder: 7 }])("%j gives the defaults", (stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
  });
  test("a folder cannot lead out of the vault", () => {
    expect(settingsFrom({ sourceFolder: "/../../etc/./Reports/ " }).sourceFolder).toBe("etc/Reports");
  });
  test("the vault's own top folder is a folder", () => {
    expect(settingsFrom({ sourceFolder: "/" }).sourceFolder).toBe("");
  });
});
