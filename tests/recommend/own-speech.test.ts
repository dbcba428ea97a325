import { describe, expect, test } from "vitest";
import { findRecommendations } from "../../src/recommend/find-recommendations.ts";

const actions = (text: string, voices: readonly string[] = []): string[] => findRecommendations(text, voices).map(({ action }) => action);

const release = (speech: string): string => `# Ferries leave islands waiting

**Media release**

A new report from the Tide Institute finds that every third sailing is late, and that islanders have stopped counting on the boat.

${speech}

The report is based on four years of records.`;

describe("what a press release quotes", () => {
  test("of its own people is what it asks", () => {
    expect(actions(release("“The county should buy a second ferry,” said Ada Ray, director of the Tide Institute."))).toEqual(["buy a second ferry"]);
    expect(actions(release("“The county should buy a second ferry,” study co-author Dr Ray says."))).toEqual(["buy a second ferry"]);
    expect(actions(release("Quotes attributable to Ada Ray, director of the Tide Institute:\n\n“Nobody plans to be late.\n\n“The county should buy a second ferry.”"))).toEqual(["buy a second ferry"]);
  });

  test("of others is theirs", () => {
    expect(actions(release("“The county should buy a second ferry,” said Jon Lee of the Skippers' Union."))).toEqual([]);
    expect(actions(release("“We are late too often,” said Ada Ray, director of the Tide Institute.\n\n“The county should buy a second ferry,” said Jon Lee, a skipper."))).toEqual([]);
  });

  test("goes on to be by whoever spoke last", () => {
    expect(actions(release("“We are late too often,” said Ada Ray, director of the Tide Institute.\n\nSailings were counted twice.\n\n“The county should buy a second ferry.”"))).toEqual(["buy a second ferry"]);
  });

  test("is somebody else's view in an article", () => {
    expect(actions("# Late again\n\nIslanders wait.\n\n“The county should buy a second ferry,” said Ada Ray, director of the Tide Institute.", ["Tide Institute"])).toEqual([]);
  });
});
