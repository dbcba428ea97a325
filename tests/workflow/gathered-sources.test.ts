import { describe, expect, test } from "vitest";
import { known } from "../../src/model/fact.ts";
import type { ReadSource } from "../../src/workflow/plan-import.ts";
import type { UnopenedCapture } from "../../src/workflow/read-captures.ts";
import { GatheredSources, type CaptureReadings } from "../../src/workflow/gathered-sources.ts";
import type { SourceDraft } from "../../src/workflow/source-draft.ts";
import { sourceOf } from "../read/reading.ts";

const REPORT = "# Quay Walls in Winter\n\nAda Ray\n\nMarch 3, 2021\n\nISBN 978-0-8330-3512-7\n\n## Findings\n\nIce lifts the stones that frost has split.\n";
const LANDING = "Quay Walls in Winter\n\nPublished March 2021\n\nby Ada Ray\n\nISBN: 978-0-8330-3512-7\n\nThis is the abstract of a longer report on forty quays.\n";
const OTHER = "# Tides and Tolls\n\nBo Lind\n\n2019\n\nWhoever waits for the tide pays no toll.\n";

const captureCalled = (name: string): UnopenedCapture => ({ name, open: () => Promise.reject(new Error("It is read already.")) });

function readings(capture: UnopenedCapture, texts: readonly string[], more: Partial<CaptureReadings> = {}): CaptureReadings {
  const sources = texts.map((text, index): ReadSource => ({ source: sourceOf(text, `${capture.name}-${index}.md`) }));
  return { capture, sources, problems: [], unopened: 0, isWhole: true, ...more };
}

function only(gathered: GatheredSources): SourceDraft {
  const [draft, ...more] = gathered.drafts;
  if (!draft || more.length > 0) throw new Error(`There are ${gathered.drafts.length} drafts.`);
  return draft;
}

describe("what a user put in", () => {
  test("stays when the work is read again, also when its text is another then", () => {
    const [gathered, capture] = [new GatheredSources(), captureCalled("list")];
    gathered.add([readings(capture, [LANDING])]);
    expect(gathered.isTouched).toBe(false);
    only(gathered).correct("publisher", "Harbour Press");
    only(gathered).isIncluded = false;
    gathered.add([readings(capture, [REPORT])]);
    expect(known(only(gathered).facts.publisher)).toBe("Harbour Press");
    expect(only(gathered).isIncluded).toBe(false);
    expect(only(gathered).readSource().source.text).toContain("Ice lifts the stones");
    expect(gathered.isTouched).toBe(true);
  });

  test("stays with its work when others are read besides, and when works are kept apart", () => {
    const gathered = new GatheredSources();
    gathered.add([readings(captureCalled("both"), [REPORT, LANDING])]);
    only(gathered).correct("author", "Ada Ray\nBo Lind");
    gathered.keepApart(only(gathered));
    gathered.add([readings(captureCalled("more"), [OTHER])]);
    expect(gathered.drafts.map(({ facts }) => known(facts.title))).toEqual(["Quay Walls in Winter", "Quay Walls in Winter", "Tides and Tolls"]);
    expect(known(gathered.drafts[0]?.facts.author ?? { state: "not stated" })).toEqual(["Ada Ray", "Bo Lind"]);
    expect(gathered.drafts.map((draft) => draft.readSource().existing)).toEqual(["separate", "separate", undefined]);
  });

  test("is known as what it is: a text that is no date keeps the source from being imported, and is shown as typed", () => {
    const gathered = new GatheredSources();
    gathered.add([readings(captureCalled("a"), [REPORT])]);
    const draft = only(gathered);
    expect(draft.missing).toEqual(["publisher"]);
    draft.correct("date", "last summer");
    expect([draft.isValid, draft.text("date"), known(draft.facts.date)]).toEqual([false, "last summer", "2021-03-03"]);
    draft.correct("date", "2021-03-03");
    expect([draft.isValid, draft.isTouched]).toEqual([true, false]);
    draft.correct("publisher", " Harbour Press ");
    expect([draft.missing, draft.notStated, draft.needsLook]).toEqual([[], ["publisher"], false]);
  });
});

describe("what could not be read", () => {
  test("is tried again when the network failed, not when the file is bad", () => {
    const [away, slow, bad, list] = ["https://away.example/", "https://slow.example/", "empty.txt", "refs.bib"].map(captureCalled) as [UnopenedCapture, UnopenedCapture, UnopenedCapture, UnopenedCapture];
    const gathered = new GatheredSources();
    gathered.add([
      readings(away, [], { problems: [{ code: "address cannot be reached", severity: "error", item: away.name }] }),
      readings(slow, [], { problems: [{ code: "address answers too slowly", severity: "error", item: slow.name }] }),
      readings(bad, [], { problems: [{ code: "capture is empty", severity: "error", item: bad.name }] }),
      readings(list, [OTHER], { problems: [{ code: "listed work was not opened", severity: "warning", item: "refs.bib: lind", detail: "address cannot be reached: https://away.example/" }], unopened: 2 }),
    ]);
    expect(gathered.failedByNetwork).toEqual([away, slow, list]);
    expect(gathered.unopened).toEqual({ addresses: 2, captures: [list] });
    gathered.add([readings(away, [REPORT])]);
    expect(gathered.failedByNetwork).toEqual([slow, list]);
    expect(gathered.problems).toHaveLength(3);
  });

  test("takes nothing away that was read before", () => {
    const [gathered, capture] = [new GatheredSources(), captureCalled("papers.zip")];
    gathered.add([readings(capture, [REPORT, OTHER])]);
    gathered.add([readings(capture, [REPORT], { isWhole: false })]);
    expect(gathered.drafts).toHaveLength(2);
  });
});
