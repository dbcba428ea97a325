import { expect, test } from "vitest";
import { chosenNames, formerNames, nameFault, propertyNames, PropertyNaming } from "../src/model/property-names.ts";
import { folderFault, namesIn, settingsFrom } from "../src/model/settings.ts";

test("stored names are taken over as far as no two properties share one", () => {
  expect(chosenNames("source-ties", { actor: "title", action: "Ask", date: 7, status: "tags", publisher: " House " })).toEqual({ action: "Ask", publisher: "House" });
  expect(chosenNames("source-ties", { date: "status", status: "date" })).toEqual({ date: "status", status: "date" });
  expect(chosenNames("source-ties", { created: "created", report: "" })).toEqual({ created: "created" });
  for (const stored of [null, 1, "x", [], { propertyNames: [] }, { propertyPreset: {}, formerPropertyNames: { date: [1, "x y", "a:b"] } }]) expect(namesIn(settingsFrom(stored)).title).toBe("title");
});

test("names differ by more than case, and none is the app's or another tool's", () => {
  const names = propertyNames("source-ties", {});
  expect(nameFault("actor", "TITLE", names)).toEqual({ fault: "taken", by: "title" });
  for (const name of ["aliases", "CSSclasses", "zotero-key", "source-ties-id"]) expect(nameFault("actor", name, names)).toEqual({ fault: "reserved" });
  for (const name of ["__proto__", "- a", "a:", "1", "a\nb", "x".repeat(61)]) expect(nameFault("actor", name, names)).toEqual({ fault: "not plain" });
  expect(nameFault("actor", "Wer handelt", names)).toBeUndefined();
});

test("a note is read by the present names first, then by former ones, then by the presets'", () => {
  const before = propertyNames("source-ties", { date: "Datum" });
  const after = propertyNames("web-clipper", {});
  const naming = new PropertyNaming(after, formerNames({}, before, after));
  expect(naming.read({ published: "2020", Datum: "2019", date: "2018" })).toMatchObject({ date: "2020" });
  expect(naming.read({ published: "", Datum: "2019" })).toMatchObject({ date: "2019" });
  expect(naming.read({ date: "2018" })).toMatchObject({ date: "2018" });
  expect(naming.nameIn({ date: "2018" }, "date")).toBe("date");
  expect(naming.nameIn({}, "date")).toBe("published");
});

test("a name that means another property by now does not mean the old one too", () => {
  const naming = new PropertyNaming(propertyNames("source-ties", { date: "published", created: "date" }));
  expect(naming.read({ date: "2026-01-01" })).toEqual({ created: "2026-01-01" });
});

test("a folder's path says what is wrong with it", () => {
  expect(["", "Notes/Sources", "ä b"].map(folderFault)).toEqual([undefined, undefined, undefined]);
  expect(["../x", "C:/x", "a/../b", ".x", "a//b", "a[b", "con", "a."].map(folderFault)).toEqual(["leads out", "leads out", "leads out", "is hidden", "has signs", "has signs", "ends badly", "ends badly"]);
});
