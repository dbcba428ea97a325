import { describe, expect, test } from "vitest";
import { findRecommendations } from "../../src/recommend/find-recommendations.ts";

const asked = (text: string): [actor: string, action: string][] =>
  findRecommendations(text).map(({ actor, action }) => [actor.join(" + "), action]);
const quotes = (text: string): string[] => findRecommendations(text).map(({ passage }) => passage.quote);

describe("a landing page, whose advice stands at the end of its one paragraph", () => {
  const page = `---
title: Two Shores
tags: [must-read]
---
# Two Shores

You must install a viewer to open this file.

Canada and Denmark have shared the strait for a century, and the ferry between them is old. The paramount challenge for now is ensuring that the two countries keep to one timetable. The U.S. should examine whether the limit on cargo might be raised and whether the night ban might be lifted, while creating work for pilots on both shores. For its part, Denmark must repair its own quay if it wants the ferry to stop there. At bottom, this means paying for the breakwater. While continuing to study such questions, Canada also needs to train more pilots.

All reports of the institute must pass peer review. Permission is required to reproduce this document.
`;

  test("every action is found with its actor, the three in one sentence apart", () => {
    expect(asked(page)).toEqual([
      ["Canada + Denmark", "ensure that the two countries keep to one timetable"],
      ["United States", "examine whether the limit on cargo might be raised"],
      ["United States", "examine whether the night ban might be lifted"],
      ["United States", "create work for pilots on both shores"],
      ["Denmark", "repair its own quay if it wants the ferry to stop there"],
      ["Denmark", "pay for the breakwater"],
      ["Canada", "continue to study such questions"],
      ["Canada", "train more pilots"],
    ]);
  });

  test("each is quoted with its own clause, and with the sentence that it is from", () => {
    const [, first, second, third] = findRecommendations(page);
    expect(first?.passage.quote).toBe("The U.S. should examine whether the limit on cargo might be raised");
    expect(second?.passage.quote).toBe("whether the night ban might be lifted");
    expect(third?.passage.quote).toBe("creating work for pilots on both shores.");
    expect(third?.passage.sentence).toMatch(/^The U\.S\. should .* both shores\.$/u);
    expect(first?.reason).toEqual({ cue: "should", rule: "modal" });
    expect(page.slice(first?.passage.block.start, first?.passage.block.end)).toMatch(/^Canada and Denmark .*pilots\.$/u);
    expect(first?.passage.headings).toEqual(["Two Shores"]);
  });

  test("what is said plainly is explicit, what is only meant is implied", () => {
    expect(findRecommendations(page).map(({ strength }) => strength)).toEqual([
      "implied", "explicit", "explicit", "explicit", "explicit", "implied", "implied", "explicit",
    ]);
  });
});

describe("lists", () => {
  test("items are asked of whom the sentence above names", () => {
    expect(asked("The paper calls on port authorities to take two steps:\n\n- dredge the channel;\n- lower the weir.")).toEqual([
      ["port authorities", "dredge the channel"],
      ["port authorities", "lower the weir"],
    ]);
    expect(asked("We recommend that the Ministry of Ports:\n\n1. dredge the channel;\n2. mothball the old lock.")).toEqual([
      ["Ministry of Ports", "dredge the channel"],
      ["Ministry of Ports", "mothball the old lock"],
    ]);
  });

  test("a pronoun in an item means whoever the item before asked", () => {
    expect(asked("## Recommendations\n\n- The Port Council should dredge the channel.\n- It should also lower the weir.")).toEqual([
      ["Port Council", "dredge the channel"],
      ["Port Council", "lower the weir"],
    ]);
  });

  test("headings under the recommendations name whoever is asked below", () => {
    expect(asked("## Recommendations\n\n### For skippers\n\n- Carry two anchors.\n\n### Ministry of Ports\n\nDredge the channel.")).toEqual([
      ["skippers", "carry two anchors"],
      ["Ministry of Ports", "dredge the channel"],
    ]);
  });

  test("a heading that is spelt out below is not one more", () => {
    expect(asked("## Recommendations\n\n### 1. Dredge the channel\n\nThe county should dredge the channel every spring.")).toEqual([
      ["county", "dredge the channel every spring"],
    ]);
  });

  test("numbered members of a sentence are apart", () => {
    expect(asked("The county should: (1) dredge the channel; (2) lower the weir; and (3) train pilots.").map(([, action]) => action)).toEqual([
      "dredge the channel", "lower the weir", "train pilots",
    ]);
  });
});

describe("who is asked", () => {
  test.each([
    ["Washington should lend two tugs.", "United States"],
    ["Seoul and Tokyo should share their charts.", "South Korea + Japan"],
    ["The Harbour Safety Board (HSB) met. The HSB should test the dye.", "Harbour Safety Board"],
    ["The Department of Ports owns forty quays. The department should sell ten.", "Department of Ports"],
    ["Every mayor ought to name a harbour master.", "mayors"],
    ["The pilots' union asked for help. The ministry listened. It should now act.", "ministry"],
    ["We asked the lenders. They should publish their rates.", ""],
    ["The lock should be inspected by the Ministry of Ports.", "Ministry of Ports"],
    ["The lock should be inspected by May.", ""],
    ["The new strategy should set out a timetable.", ""],
    ["Norway, which has the harbour, should host the tugs.", "Norway"],
    ["Ports and shipowners should share the cost.", "ports + shipowners"],
    ["You’ll need to buy a second crane for the lock.", ""],
    ["So Alice needs to count the boats.", "Alice"],
    ["The ministry owns the dredger. The harbour office was founded to mark the channel; it should not sell charts.", "harbour office"],
    ["Before a council closes a ferry it ought to ask the pilots.", "councils"],
    ["State harbour authorities can act now. We recommend that they\n\n- dredge the channel.", "state harbour authorities"],
    ["Congress founded the Department of Harbour Safety. DHS should train more pilots.", "Department of Harbour Safety"],
  ])("%s", (text, actor) => {
    expect(asked(text)[0]?.[0]).toBe(actor);
  });
});

test("a pasted speech, each of whose lines is a paragraph, is read line by line, short lines as headings", () => {
  const long = "whatever the tide tables say of it and whatever the weather is like in the spring of this year or of any year that comes after it, and whoever is in charge of the lock";
  expect(asked(`Harbours\nThe council should dredge the channel, ${long}.\nPilots and tugs\nThe ministry should train pilots, ${long}.`).map(([actor]) => actor)).toEqual(["council", "ministry"]);
});

test("commitments set off by a comma are apart, what only `and` joins and what reports the first are not", () => {
  expect(quotes("We propose that the county buy two tugs, and lease them to any port on equal terms.")).toEqual([
    "We propose that the county buy two tugs",
    "lease them to any port on equal terms.",
  ]);
  expect(quotes("The county should buy two tugs and lease them to ports.")).toHaveLength(1);
  expect(quotes("The county should try the tugs for a year, and report the results.")).toHaveLength(1);
});

test("the same advice in the summary and in the chapter is one", () => {
  const text = "The county should publish its tide tables every month.\n\n## Chapter\n\nThe county should publish its tide tables every month on its own site.";
  expect(asked(text)).toEqual([["county", "publish its tide tables every month on its own site"]]);
});

describe("what is not the text, or not its own voice, asks nothing", () => {
  test.each([
    ["comments", "%% The county should dredge the channel. %%"],
    ["the managed part", "%% source-ties:begin 12ab %%\n\n- The county should dredge the channel.\n\n%% source-ties:end %%"],
    ["code", "```\nThe county should dredge the channel.\n```"],
    ["contact lines", "## Contact\n\nThe county should dredge the channel."],
    ["quotations over two sentences", "“The weir leaks. The county should mend it,” a skipper said."],
    ["titles of other texts", "## Related\n\n- Why Ports Must Pay"],
    ["announcements", "The authors make a number of recommendations to reduce delays."],
    ["a text in another language", "Die Gemeinde must ".repeat(3) + "und der Hafen soll mit dem Kreis sprechen, weil die Schleuse nicht mehr hält und das Wasser steigt. ".repeat(5)],
    ["an empty text", ""],
  ])("%s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});

test("a short note is read in the language of its text, however much stands in its properties", () => {
  const properties = Array.from({ length: 40 }, (_, index) => `kürzel${index}: Küste${index}`).join("\n");
  expect(findRecommendations(`---\n${properties}\n---\nThe Harbour Board should repair the walls before winter.\n`)).toHaveLength(1);
});
