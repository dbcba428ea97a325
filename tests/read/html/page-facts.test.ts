import { describe, expect, test } from "vitest";
import { portsFromLibraries } from "../../../src/cli/read-ports.ts";
import { readTextCapture } from "../../../src/read/read-capture.ts";
import { evidenceFor, sourceOf, statedBy } from "../reading.ts";

const PARAGRAPHS = [
  "The ferries of Halland run late on every third morning, and the harbour office has kept a list of the reasons since the spring. Fog comes first, then ice, then the crane that nobody is allowed to move before eight.",
  "What the list does not hold is the price of waiting. A lorry with fish in it loses a tenth of what it carries in two hours, and the drivers have begun to take the long way round the bay instead.",
]
  .map((text) => `<p>${text}</p>`)
  .join("");

/** A page with these tags in its head and these elements around its headline. */
function page(head: string, top: string, rest = ""): string {
  return `<!doctype html><html><head>${head}</head><body><main>${top}${PARAGRAPHS}${rest}</main></body></html>`;
}

const stated = (head: string, top: string, rest?: string): ReturnType<typeof statedBy> => statedBy(sourceOf(page(head, top, rest), "page.html"));
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the title of a page", () => {
  test("is its headline, even where the tags have other words for it", () => {
    expect(stated("<title>Late ferries in Halland | Bay Weekly</title>", "<h1>Why the ferries of Halland are late</h1>").title).toBe("Why the ferries of Halland are late");
  });

  test("is what the page calls itself where its first heading is a part's or the site's", () => {
    expect(stated("<title>Waiting for the Crane</title>", "<h1>Good morning</h1>").title).toBe("Waiting for the Crane");
    expect(stated("<title>Bay Weekly: Waiting for the Crane at Dawn</title>", "<h1>Bay Weekly</h1><h3>Waiting for the Crane at Dawn</h3>").title).toBe("Waiting for the Crane at Dawn");
  });

  test("stays the headline where an author stands under it, whatever the tags say", () => {
    expect(stated("<title>News from the coast</title>", '<h1>Waiting for the Crane</h1><p class="byline">By Ada Ray</p>').title).toBe("Waiting for the Crane");
  });

  test("goes without the sign by which a reader links to it", () => {
    expect(stated("<title>Ice</title>", '<h1>Ice and Iron<a href="#ice">¶</a></h1><p class="byline">By Ada Ray</p>').title).toBe("Ice and Iron");
  });
});

describe("the authors of a page", () => {
  test.each([
    ['<a rel="author" href="/ada">Ada Ray</a>', ["Ada Ray"]],
    ['<span itemprop="author" itemscope><span itemprop="name">Ada Ray</span>, <span itemprop="affiliation"><span itemprop="name">Port Office</span></span></span>', ["Ada Ray"]],
    ['<div class="PostByline">By <b>Ada Ray</b><br>March 25, 2015</div>', ["Ada Ray"]],
    ['<p class="byline">Por Ana Ruiz, Steen Holm y Lu Bo Wen</p>', ["Ana Ruiz", "Steen Holm", "Lu Bo Wen"]],
    ['<p class="byline">By Ada Ray (reporting) and Bo Holm (photography)</p>', ["Ada Ray"]],
    ['<p class="byline">By Ada Ray, Vice President, Ports Division, Example Corp</p>', ["Ada Ray"]],
    ['<p class="byline">Ada Ray Monday, February 29, 2016 @ 11:10 PM</p>', ["Ada Ray"]],
    ['<span itemprop="author">Δήμητρα Παππά</span>', ["Δήμητρα Παππά"]],
    ['<span itemprop="author">王小明</span>', ["王小明"]],
    ['by <span class="author vcard"><a class="url fn n" href="/x">nightwatch</a></span>', ["nightwatch"]],
  ])("are read out of %s", (byline, authors) => {
    expect(stated("<title>Waiting for the Crane</title>", `<h1>Waiting for the Crane</h1><div>${byline}</div>`).author).toEqual(authors);
  });

  test.each([
    '<p class="byline">By admin</p>',
    '<p class="author-bio">Ada Ray has written on ports since 1998.</p>',
    '<p class="byline">Photographs: Ada Ray</p>',
    '<a rel="author" href="/x">https://a.example/ada</a>',
    '<span class="author">Bay Weekly</span>',
  ])("are nobody in %s", (byline) => {
    expect(stated('<title>Waiting for the Crane</title><meta property="og:site_name" content="Bay Weekly">', `<h1>Waiting for the Crane</h1>${byline}`).author).toBeUndefined();
  });

  test("are not those of other articles further down", () => {
    const teasers = '<div class="teaser"><h3>Ice</h3><span class="author">Bo Holm</span></div><div class="teaser"><h3>Fog</h3><span class="author">Lu Wen</span></div>';
    expect(stated("<title>Waiting for the Crane</title>", "<h1>Waiting for the Crane</h1>", teasers).author).toBeUndefined();
  });

  test("are the one who alone is stated below the text", () => {
    expect(stated("<title>Waiting for the Crane</title>", "<h1>Waiting for the Crane</h1>", '<aside><p><span itemprop="author">Ada Ray</span></p></aside>').author).toEqual(["Ada Ray"]);
  });

  test("are whom a program was told before a name that only a class gives away", () => {
    const source = sourceOf(page(`<title>Waiting</title>${jsonLd({ "@type": "Article", author: { "@type": "Person", name: "Ada Ray" } })}`, '<h1>Waiting</h1><p class="author-line">São Paulo</p>'), "page.html");
    expect(statedBy(source).author).toEqual(["Ada Ray"]);
    expect(evidenceFor(source, "author").witness.name).toBe("JSON-LD author");
  });

  test("are the same people whichever name goes first", () => {
    const source = sourceOf(page('<title>Waiting</title><meta name="author" content="Ray, Ada B.">', "<h1>Waiting</h1><p>By Ada B. Ray</p>"), "page.html");
    expect(source.facts.author).toMatchObject({ state: "known", taken: { value: ["Ada B. Ray"] }, others: [] });
  });

  test("may have the site's name when they are said to be people", () => {
    expect(stated(`<title>Waiting | Ada Ray</title>${jsonLd({ "@type": "BlogPosting", author: { "@type": "Person", name: "Ada Ray" }, publisher: { "@type": "Organization", name: "Ada Ray" } })}`, "<h1>Waiting</h1>").author).toEqual(["Ada Ray"]);
  });
});

describe("JSON-LD", () => {
  test("is heard for the page's own work among others", () => {
    const works = [
      { "@type": "NewsArticle", headline: "Ice", author: "Bo Holm", url: "https://bay.example/ice" },
      { "@type": "NewsArticle", headline: "Waiting for the Crane", author: "Ada Ray", url: "https://bay.example/crane" },
    ];
    expect(stated(`<title>Crane</title><link rel="canonical" href="https://bay.example/crane">${jsonLd(works)}`, "<h1>Waiting for the Crane</h1>").author).toEqual(["Ada Ray"]);
    expect(stated(`<title>Waiting for the Crane</title>${jsonLd(works)}`, "<h1>Waiting for the Crane</h1>").author).toEqual(["Ada Ray"]);
  });

  test("may be wrapped as character data, and have line breaks in its strings", () => {
    const script = '<script type="application/ld+json"><![CDATA[ {"@type":"Article","headline":"Waiting\nfor the Crane","datePublished":"2018-04-05T06:00"} ]]></script>';
    expect(stated(script, "<h1>Waiting for the Crane</h1>")).toMatchObject({ title: "Waiting for the Crane", date: "2018-04-05" });
  });
});

describe("tags", () => {
  test("may have several names, a colon for a stop, and an address behind the author", () => {
    expect(stated('<title>Waiting</title><meta property="dc:creator twitter:creator" content="Ada Ray"><meta name="author" content="FAIL">', "<h1>Waiting</h1>").author).toEqual(["Ada Ray"]);
    expect(stated('<title>Waiting</title><meta name="author" content="By Dr Ada Ray - https://bay.example/ada">', "<h1>Waiting</h1>").author).toEqual(["Ada Ray"]);
  });

  test("made for libraries may name somebody who writes under a pseudonym", () => {
    expect(stated('<meta name="citation_title" content="Waiting"><meta name="citation_author" content="nightwatch">', "<h1>Waiting</h1>").author).toEqual(["nightwatch"]);
  });
});

describe("the date of a page", () => {
  test.each([
    ['<time datetime="2022-09-02T12:45:33.723Z">2 days ago</time>', "2022-09-02"],
    ['<time datetime="2021-03-01T00:00:00Z">March 2021</time>', "2021-03"],
    ['<span itemprop="datePublished" content="2020-07-10">last week</span>', "2020-07-10"],
    ['<p class="entry-date">Wednesday, 26 February 2025</p>', "2025-02-26"],
    ['<p>Updated <time datetime="2024-01-02">2 January 2024</time></p>', undefined],
    ['<p class="date-modified">2 January 2024</p>', undefined],
    ['<table><tr><th>First built</th><td>12 March 2020</td></tr></table>', undefined],
  ])("in %s is %s", (element, date) => {
    expect(stated("<title>Waiting for the Crane</title>", `<h1>Waiting for the Crane</h1><div>${element}</div>`).date).toBe(date);
  });
});

describe("odd pages", () => {
  test("a part that was streamed behind the page stands where it belongs", () => {
    const late = `<div hidden id="S:0"><h1>Waiting for the Crane</h1><p class="byline">By Ada Ray</p>${PARAGRAPHS}</div>`;
    const source = sourceOf(`<!doctype html><html><head><title>Waiting for the Crane</title></head><body><div hidden><template id="B:0"></template></div>${late}</body></html>`, "page.html");
    expect(statedBy(source)).toMatchObject({ title: "Waiting for the Crane", author: ["Ada Ray"] });
    expect(source.text).toContain("the crane that nobody is allowed to move");
  });

  test("a work that is opened in an overlay is read", () => {
    const source = sourceOf(`<html><head><title>Waiting</title></head><body><div aria-hidden="true"><div role="dialog"><h1>Waiting</h1>${PARAGRAPHS}</div></div></body></html>`, "page.html");
    expect(source.text).toContain("price of waiting");
  });

  test("footnotes stay with the text wherever they stand", () => {
    const notes = '</main><aside class="footnotes"><ol><li>The list was shown to us on a Monday.</li></ol></aside><main>';
    expect(sourceOf(page("<title>Waiting</title>", "<h1>Waiting</h1>", notes), "page.html").text).toContain("shown to us on a Monday");
  });

  test("a second body is read with the first", () => {
    const source = sourceOf(`<html><head><title>Waiting</title></head><body></body><head></head><body><h1>Waiting</h1>${PARAGRAPHS}</body></html>`, "page.html");
    expect(source.text).toContain("price of waiting");
  });

  test("links of a page that does not say its address start from where it was downloaded", () => {
    const bytes = new TextEncoder().encode(page("<title>Waiting</title>", '<h1>Waiting</h1><p>See <a href="/list">the list</a> of all the mornings on which the ferry came late.</p>'));
    const reading = readTextCapture({ name: "page.html", bytes, address: "https://bay.example/crane" }, portsFromLibraries);
    expect("source" in reading && reading.source.text).toContain("[the list](https://bay.example/list)");
  });
});
