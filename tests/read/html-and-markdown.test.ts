import { describe, expect, test } from "vitest";
import { evidenceFor, sourceOf, statedBy } from "./reading.ts";

const paragraphs = [
  "Nobody in Halland can say what a tonne of salt buys. The roads are clear on most winter mornings, but they were clear before the budget doubled, and the wells beside the trunk roads have turned brackish one after the other.",
  "The department has been asked four times to weigh what it spreads. It has answered four times that it will, and it has bought three scales, of which one is in use. The other two stand in a shed near the harbour.",
  "The Roads Department should publish the amount of salt that it spreads on each road. It must measure the wells, too.",
];

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

const article = `<nav><a href="/">Home</a> <a href="/topics">Topics</a></nav><main><article><h1>Counting What Melts</h1>
<p class="byline">By Astrid Holm and Per Lund</p><time datetime="2022-11-04">4 November 2022</time>
${paragraphs.map((text) => `<p>${text}</p>`).join("")}
<p>See <a href="/data?utm_source=mail">the data</a>, <a href="javascript:alert(1)">this</a> and <a href="#top">the top</a>.<img src="x" onerror="alert(1)"></p>
<table><tr><th>Road</th><th>Salt</th></tr><tr><td>E6</td><td>12 t</td></tr></table>
<script>alert(2)</script></article></main><footer>© 2022 Halland Weekly. All rights reserved.</footer>`;

describe("a saved web page", () => {
  const source = sourceOf(
    page(
      `<title>Counting What Melts | Halland Weekly</title><link rel="canonical" href="https://weekly.example/salt?utm_source=x">
       <meta property="og:site_name" content="Halland Weekly"><meta name="author" content="admin">
       <meta property="article:modified_time" content="2023-01-01T00:00:00Z">`,
      article,
    ),
    "page.txt",
  );

  test("is known for a page whatever it is called, and states its facts", () => {
    expect(source.format).toBe("html");
    expect(statedBy(source)).toEqual({
      title: "Counting What Melts",
      author: ["Astrid Holm", "Per Lund"],
      date: "2022-11-04",
      publisher: "Halland Weekly",
      source: "https://weekly.example/salt",
      access: "full",
    });
    expect(evidenceFor(source, "author").witness.name).toBe("byline");
  });

  test("keeps its paragraphs and tables, and nothing that runs", () => {
    for (const text of paragraphs) expect(source.text).toContain(text);
    expect(source.text).toContain("| Road | Salt |");
    expect(source.text).toContain("[the data](https://weekly.example/data)");
    expect(source.text).not.toMatch(/alert|javascript:|onerror|<script|Home/u);
  });
});

test("a table of five thousand rows is read in time that grows with its length only", () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => `<tr><td>Road ${row}</td><td>${row} t</td><td>none</td></tr>`).join("");
  const begin = performance.now();
  const source = sourceOf(page("<title>Roads</title>", `<main><h1>Roads</h1><p>${paragraphs.join("</p><p>")}</p><table><tr><th>Road</th><th>Salt</th><th>Wells</th></tr>${rows}</table></main>`), "page.html");
  expect(source.text).toContain("| Road 4999 | 4999 t | none |");
  expect(performance.now() - begin).toBeLessThan(30_000);
});

test("citation tags are trusted before JSON-LD, JSON-LD before OpenGraph; what differs is kept beside", () => {
  const source = sourceOf(
    page(
      `<meta name="citation_title" content="Leaks"><meta name="citation_author" content="Holm, Astrid"><meta name="citation_author" content="Lund, Per A.">
       <meta name="citation_publication_date" content="2023/04/18"><meta name="citation_doi" content="https://doi.org/10.5555/halland.23">
       <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Halland Weekly"},{"@type":["Report"],"headline":"Leaks and Losses","datePublished":"2023-04-19","author":[{"@type":"Person","name":"Astrid Holm"}],"publisher":{"@type":"Organization","name":"Halland Press"}}]}</script>
       <meta property="og:title" content="Leaks!">`,
      article,
    ),
  );
  expect(statedBy(source)).toMatchObject({ title: "Leaks", author: ["Astrid Holm", "Per A. Lund"], date: "2023-04-18", identifier: "10.5555/halland.23", publisher: "Halland Press" });
  const { title } = source.facts;
  expect(title.state === "known" && title.others.map(({ value }) => value)).toContain("Leaks and Losses");
});

test("JSON-LD that is broken, and JSON-LD of the site, say nothing", () => {
  const source = sourceOf(page(`<script type="application/ld+json">{"@type":</script><script type="application/ld+json">{"@type":"WebSite","author":"Site","datePublished":"2001-01-01"}</script>`, article));
  expect(statedBy(source).date).toBe("2022-11-04");
});

describe("Markdown", () => {
  test("a clipping's frontmatter is read, and its text kept byte for byte", () => {
    const clipping = `---\ntitle: "Salt: a history"\nsource: https://weekly.example/salt?utm_medium=mail&page=2\nauthor:\n  - "[[Astrid Holm]]"\n  - "[[Per Lund|P. Lund]]"\npublished: 2022-11-04\ncreated: 2024-02-02\ntags:\n  - clippings\n---\n\n${paragraphs.join("\n\n")}\n`;
    const source = sourceOf(clipping, "Salt.md");
    expect(statedBy(source)).toEqual({
      title: "Salt: a history",
      author: ["Astrid Holm", "P. Lund"],
      date: "2022-11-04",
      source: "https://weekly.example/salt?page=2",
      access: "full",
    });
    expect(source.text.trim()).toBe(paragraphs.join("\n\n"));
    expect(evidenceFor(source, "date").witness.name).toBe("frontmatter published");
  });

  test("without frontmatter the first heading is the title", () => {
    expect(statedBy(sourceOf(`# Salt and Roads\n\nBy Astrid Holm\n\n*Published by the Halland Foundation, May 2020*\n\n${paragraphs.join("\n\n")}`, "x.md"))).toMatchObject({
      title: "Salt and Roads",
      author: ["Astrid Holm"],
      date: "2020-05",
      publisher: "Halland Foundation",
    });
  });

  test("words between two rules are text, not frontmatter", () => {
    expect(sourceOf(`---\n\nSalt is cheap. Wells are not.\n\n---\n\n${paragraphs.join("\n\n")}`, "x.md").text).toContain("Salt is cheap");
  });

  test("a source note of our own keeps its id", () => {
    expect(sourceOf("---\ntitle: Salt\nsource-ties-id: 0123456789ab\n---\n\nText of the note.", "Salt.md").id).toBe("0123456789ab");
  });
});
