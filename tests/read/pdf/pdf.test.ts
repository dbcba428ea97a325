import { describe, expect, test } from "vitest";
import { evidenceFor, statedBy } from "../reading.ts";
import { linesOf, PAGE_HEIGHT, pdfOf, placed, widthOf, type Words } from "./pdf-writer.ts";
import { pdfSource, readPdf } from "./reading-pdf.ts";

const WEIR = "The weir at Olden was built for a mill that nobody remembers, and it has held back the salmon ever since. Three parishes own it together and none of them mends it.";
const FERRY = "A ferry crosses above the weir in summer. In winter it lies on the bank, and whoever wants to cross walks nine miles to the bridge and nine miles back again.";
const TOLL = "The parishes could ask a toll of every boat. They have never done so, because each fears that the boats would then land in the next parish and pay nothing there.";

const BEFORE = "\u0025\u0025";

describe("the order in which a reader reads", () => {
  test("two columns below a title over both, set across by the file", async () => {
    const left = placed(linesOf(`${WEIR} ${FERRY}`, 230), { x: 50, y: 700 });
    const right = placed(linesOf(`${TOLL} ${WEIR}`, 230), { x: 310, y: 700 });
    // The file sets line by line, first left, then right.
    const across = left.flatMap((line, index) => [line, ...(right[index] ? [right[index]] : [])]);
    const { text } = await pdfSource({ pages: [[{ x: 50, y: 760, text: "A Weir and Its Owners, or Why Nobody Mends It", size: 20, bold: true }, ...across]] });
    expect(text).toBe(`${BEFORE} page 1 ${BEFORE}\n\n${WEIR} ${FERRY}\n\n${TOLL} ${WEIR}\n`);
  });

  test("columns set in the wrong order by the file, at heights of their own", async () => {
    const left = placed(linesOf(`${WEIR} ${FERRY}`, 230), { x: 50, y: 700 });
    const right = placed(linesOf(TOLL, 230), { x: 310, y: 695 });
    const { text } = await pdfSource({ pages: [[...[...right].reverse(), ...[...left].reverse()]] });
    expect(text).toContain(`${WEIR} ${FERRY}\n\n${TOLL}\n`);
  });

  test("text over both columns above and below them", async () => {
    const page: Words[] = [
      ...placed(linesOf(WEIR, 490), { x: 50, y: 780 }),
      ...placed(linesOf(FERRY, 230), { x: 50, y: 720 }),
      ...placed(linesOf(TOLL, 230), { x: 310, y: 720 }),
      ...placed(linesOf("Nothing of this is new: it was said in 1921 and in 1958, and on both occasions a committee was formed that never met again.", 490), { x: 50, y: 600 }),
    ];
    const { text } = await pdfSource({ pages: [page] });
    const places = ["The weir at Olden", "A ferry crosses", "The parishes could ask", "Nothing of this"].map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("a box beside the text, with numbers in it, stands in none of its sentences", async () => {
    const beside = placed(linesOf(`${WEIR} ${FERRY}`, 300), { x: 50, y: 700 });
    const box = placed(["Key figures", "41 weirs in the valley", "17 of them leaking", "9 with an owner"], { x: 400, y: 703, size: 8 });
    const below = placed(linesOf(`and so it is ${TOLL}`, 490), { x: 50, y: 700 - 12 * beside.length });
    const { text } = await pdfSource({ pages: [[...beside.map((line, index) => (index === beside.length - 1 ? { ...line, text: line.text.replace(/\.$/u, ",") } : line)), ...box, ...below]] });
    expect(text).toContain(`${`${WEIR} ${FERRY}`.slice(0, -1)}, and so it is The parishes`);
    expect(text).toContain("41 weirs in the valley");
  });

  test("a sentence repeated in large letters stands in the text once", async () => {
    const quote = "none of them mends it.";
    const { text, removed } = await pdfSource({ pages: [[...placed(linesOf(WEIR, 480), { x: 50, y: 760 }), { x: 80, y: 700, text: `Three parishes own it together and ${quote}`, size: 16 }, ...placed(linesOf(FERRY, 480), { x: 50, y: 660 })]] });
    expect(text.split(quote).length).toBe(2);
    expect(removed.map(({ rule }) => rule)).toEqual(["pull quote"]);
  });

  test("a table is a table, and rows whose cells run over lines stay whole", async () => {
    const cells: [string, string, string][] = [
      ["Parish", "What it should do", "State"],
      ["Olden", "The parish should mend the weir before the salmon come.", "Open"],
      ["Nether Olden", "The parish should keep the ferry running in winter, and say what it costs.", "Closed"],
      ["Sallow", "The parish should pay a third.", "Open"],
    ];
    let y = 600;
    const rows = cells.flatMap(([first, second, third]) => {
      const middle = linesOf(second, 180);
      const row = [{ x: 50, y, text: first }, ...placed(middle, { x: 180, y }), { x: 420, y, text: third }];
      y -= middle.length * 12 + 14;
      return row;
    });
    const { text } = await pdfSource({ pages: [[...placed(linesOf(WEIR, 490), { x: 50, y: 700 }), ...rows]] });
    expect(text).toContain(
      "| Parish | What it should do | State |\n| --- | --- | --- |\n| Olden | The parish should mend the weir before the salmon come. | Open |\n" +
        "| Nether Olden | The parish should keep the ferry running in winter, and say what it costs. | Closed |\n| Sallow | The parish should pay a third. | Open |\n",
    );
  });
});

describe("words", () => {
  const page = (lines: readonly string[]): Promise<{ text: string }> => pdfSource({ pages: [placed(lines, { x: 50, y: 700 })] });

  test("words broken at line ends are mended by what the document shows elsewhere", async () => {
    const { text } = await page([
      "The commission saw the differences between the long-term plan and the plan of the sum-",
      "mer. It said so three times. What it did not say is that those dif-",
      "ferences had been known, and that the long-",
      "term plan was older than the other. A U.S.-",
      "Canadian board has short-",
      "and long-term plans, for Covid-",
      "19 too.",
    ]);
    expect(text).toContain("plan of the summer. It");
    expect(text).toContain("those differences had");
    expect(text).toContain("that the long-term plan");
    expect(text).toContain("A U.S.-Canadian board has short- and long-term plans, for Covid-19 too.");
  });

  test("a large first letter is put before its word, and a letter-spaced heading closed up", async () => {
    const { text } = await pdfSource({
      pages: [
        [
          { x: 50, y: 760, text: "S U M M A R Y", size: 14, bold: true },
          { x: 50, y: 676, text: "T", size: 40 },
          ...placed(["his perspective is about a weir, and about the people who own it", "together and will not mend it, although each of them would like to", "see it mended. It is in summary a perspective on neglect, and it is"], { x: 76, y: 700 }),
          ...placed(["not the first that has been written about the weir and about the people"], { x: 50, y: 664 }),
          ...placed(["who own it."], { x: 50, y: 652 }),
        ],
      ],
    });
    expect(text).toContain("SUMMARY");
    expect(text).toContain("This perspective is about a weir, and about the people who own it together and will not mend it, although each of them would like to see it mended. It is in summary a perspective on neglect, and it is not the first that has been written about the weir and about the people who own it.");
  });

  test("signs of Markdown show as they stand", async () => {
    const { text } = await page(["# of weirs: 12 * 3 [see below] and a_b_c, which is more than the five that were counted in"]);
    expect(text).toContain("\\# of weirs: 12 * 3 \\[see below\\]");
  });
});

describe("paragraphs, lists and headings", () => {
  test("paragraphs by indent and by white, a list with any bullets, headings by their size", async () => {
    const item = linesOf("the parishes should publish what they take from anglers and from boats each summer; and", 420);
    const { text } = await pdfSource({
      pages: [
        [
          { x: 50, y: 780, text: "Who Mends the Weir", size: 24, bold: true },
          { x: 50, y: 740, text: "1. What is wrong", size: 14, bold: true },
          ...placed(linesOf(WEIR, 480), { x: 50, y: 715 }),
          ...placed(linesOf(FERRY, 470).slice(0, 1), { x: 62, y: 691 }),
          ...placed(linesOf(FERRY, 470).slice(1), { x: 50, y: 679 }),
          { x: 50, y: 640, text: "What should be done", size: 14, bold: true },
          { x: 50, y: 620, text: "Before the autumn:" },
          { x: 60, y: 600, text: "•" },
          ...placed(item, { x: 75, y: 600 }),
          { x: 60, y: 600 - 12 * item.length, text: "•" },
          { x: 75, y: 600 - 12 * item.length, text: "the bridge should be widened." },
          { x: 50, y: 540, text: "1." },
          { x: 65, y: 540, text: "First, meet." },
          { x: 50, y: 528, text: "2." },
          { x: 65, y: 528, text: "Then, act." },
        ],
      ],
    });
    expect(text).toBe(
      `${BEFORE} page 1 ${BEFORE}\n\n## 1. What is wrong\n\n${WEIR}\n\n${FERRY}\n\n## What should be done\n\nBefore the autumn:\n\n` +
        "- the parishes should publish what they take from anglers and from boats each summer; and\n- the bridge should be widened.\n\n1. First, meet.\n2. Then, act.\n",
    );
  });
});

describe("pages", () => {
  const body = (y: number, text: string): Words[] => placed(linesOf(text, 480), { x: 50, y });
  const framed = (number: string, head: string, words: readonly Words[]): Words[] => [{ x: 50, y: 810, text: head, size: 8 }, ...words, { x: 290, y: 30, text: number, size: 8 }];

  test("running heads and page numbers go, the printed number is kept beside the file's, and a sentence runs on over a page", async () => {
    const pages = ["1", "2", "3", "4"].map((number, index) => framed(number, index % 2 === 0 ? "Who Mends the Weir" : "Hall and Reed", body(760, index === 2 ? `${WEIR} The parish must also` : index === 3 ? `mend the ferry. ${TOLL}` : `${FERRY} Page ${number} ends.`)));
    const { text, removed } = await pdfSource({ pages: [[{ x: 50, y: 700, text: "Who Mends the Weir", size: 24, bold: true }], ...pages] });
    expect(text).not.toMatch(/Hall and Reed|Who Mends/u);
    expect(text).toContain(`The parish must also ${BEFORE} page 5 · 4 ${BEFORE} mend the ferry.`);
    expect(removed.filter(({ rule }) => rule === "running head").length).toBe(4);
    expect(removed.filter(({ rule }) => rule === "page number").map((removal) => removal.text)).toEqual(["1", "2", "3", "4"]);
  });

  test("a word that a page breaks is whole before the mark", async () => {
    const { text } = await pdfSource({ pages: [body(700, `${WEIR} Nobody mended the embank-`), body(700, `ment of the river. ${TOLL}`)] });
    expect(text).toContain(`the embankment ${BEFORE} page 2 ${BEFORE} of the river.`);
  });

  test("labels of the document go before numbers that are found", async () => {
    const { text } = await pdfSource({ pages: [body(700, WEIR), body(700, FERRY), body(700, TOLL)], labels: { 0: "r", 2: "D" } });
    expect(text).toContain(`${BEFORE} page 1 · i ${BEFORE}`);
    expect(text).toContain(`${BEFORE} page 2 · ii ${BEFORE}`);
    expect(text).toContain(`${BEFORE} page 3 · 1 ${BEFORE}`);
  });

  test("a note at the foot never stands in a sentence, and its number is a note's", async () => {
    const first = [
      ...body(700, "The weir at Olden was built for a mill."),
      { x: 50 + widthOf("The weir at Olden was built for a mill."), y: 704, text: "1", size: 6 },
      { x: 58 + widthOf("The weir at Olden was built for a mill."), y: 700, text: "It has stood for two hundred years, and the" },
      { x: 50, y: 76, text: "1", size: 5 },
      { x: 56, y: 72, text: "Letters of the mill, seen in 2019.", size: 8 },
    ];
    const { text } = await pdfSource({ pages: [first, body(700, `salmon have not passed it since. ${TOLL}`)] });
    expect(text).toContain(`built for a mill.[^1] It has stood for two hundred years, and the ${BEFORE} page 2 ${BEFORE} salmon have not passed it since.`);
    expect(text).toMatch(/\n\n\[\^1\]: Letters of the mill, seen in 2019\.\n/u);
  });

  test("a note's number in the letters of the text is known by the note", async () => {
    const page = [...body(700, `${WEIR} The mill was sold in spring.1 It ${FERRY}`), { x: 50, y: 72, text: "1 Letters of the mill, seen in 2019.", size: 8 }];
    const { text } = await pdfSource({ pages: [page] });
    expect(text).toContain("sold in spring.[^1] It");
    expect(text).toContain("[^1]: Letters of the mill, seen in 2019.");
  });

  test("turned words, numbers of lines and tables of contents are no text", async () => {
    const lines = linesOf(`${WEIR} ${FERRY} ${TOLL}`, 400);
    const { text, removed } = await pdfSource({
      pages: [
        [{ x: 60, y: 750, text: "Contents", size: 14, bold: true }, ...["Who owns the weir", "The parishes should act", "Notes"].map((entry, index) => ({ x: 60, y: 720 - 20 * index, text: `${entry} ${".".repeat(40)} ${3 + index}` }))],
        [{ x: 200, y: 300, text: "DRAFT FOR COMMENT", size: 50, turned: 45 }, ...placed(lines, { x: 80, y: 700 }), ...lines.map((_, index) => ({ x: 40, y: 700 - 12 * index, text: String(index + 1) }))],
      ],
    });
    expect(text).toBe(`${BEFORE} page 2 ${BEFORE}\n\n${WEIR} ${FERRY} ${TOLL}\n`);
    expect(removed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["table of contents", "turned text"]));
  });

  test("300 pages are read in a few seconds", async () => {
    const started = performance.now();
    const { text } = await pdfSource({ pages: Array.from({ length: 300 }, (_, index) => framed(String(index + 1), "Who Mends the Weir", [...body(760, `${WEIR} ${FERRY} ${TOLL}`), ...body(500, `${TOLL} ${WEIR} ${FERRY}`)])) });
    expect(text).toContain(`${BEFORE} page 300 ${BEFORE}`);
    // Generous, for machines that do other things as well.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("facts", () => {
  const titlePage: Words[] = [
    { x: 50, y: 780, text: "POLICY BRIEF", size: 26, bold: true },
    { x: 50, y: 700, text: "A Weir Without an Owner:", size: 22, bold: true },
    { x: 50, y: 674, text: "Who Mends What Everyone Uses", size: 22, bold: true },
    { x: 50, y: 640, text: "Lessons from three parishes", size: 14 },
    { x: 50, y: 610, text: "Imogen Hall and Peter Reed" },
    { x: 50, y: 590, text: "May 2019" },
  ];

  test("the largest fitting letters are the title, and what programs were told is not asked", async () => {
    const source = await pdfSource({
      pages: [titlePage, placed(linesOf(`${WEIR} ${FERRY} ${TOLL}`, 480), { x: 50, y: 760 })],
      information: { Title: "Microsoft Word - weir.v4.doc", Author: "ihall2", CreationDate: "D:20200716090000Z" },
    });
    expect(statedBy(source)).toEqual({ title: "A Weir Without an Owner: Who Mends What Everyone Uses", subtitle: "Lessons from three parishes", author: ["Imogen Hall", "Peter Reed"], date: "2019-05", access: "full" });
    expect(evidenceFor(source, "title").witness).toEqual({ name: "heading" });
  });

  test("a line in large letters below the title is the subtitle, and names with bullets between them are people", async () => {
    const cover: Words[] = [
      { x: 50, y: 700, text: "A Weir Without an Owner", size: 24, bold: true },
      { x: 50, y: 665, text: "What Nobody Pays For", size: 16 },
      { x: 50, y: 620, text: "IMOGEN A. HALL  •  PETER REED", size: 13 },
      { x: 50, y: 560, text: "October 2004" },
    ];
    const source = await pdfSource({ pages: [cover, placed(linesOf(`${WEIR} ${FERRY} ${TOLL}`, 480), { x: 50, y: 760 })] });
    expect(statedBy(source)).toMatchObject({ title: "A Weir Without an Owner", subtitle: "What Nobody Pays For", author: ["IMOGEN A. HALL", "PETER REED"], date: "2004-10" });
  });

  test("a cover sheet that a library put before the work does not speak for it", async () => {
    const sheet: Words[] = [
      { x: 50, y: 760, text: "Olden Valley Repository", size: 26, bold: true },
      { x: 50, y: 700, text: "A Weir Without an Owner", bold: true },
      { x: 50, y: 680, text: "Downloaded by: Carla Bruun", bold: true },
    ];
    const first: Words[] = [{ x: 50, y: 760, text: "A Weir Without an Owner", size: 22 }, { x: 50, y: 730, text: "Imogen Hall and Peter Reed" }, ...placed(linesOf(WEIR, 480), { x: 50, y: 690 })];
    const source = await pdfSource({ pages: [sheet, first] });
    expect(statedBy(source)).toEqual({ title: "A Weir Without an Owner", author: ["Imogen Hall", "Peter Reed"], access: "full" });
    expect(source.text).not.toContain("Repository");
    expect(source.removed[0]?.rule).toBe("cover sheet");
  });

  test("a document's own title is a last witness, where the text bears it out", async () => {
    const pages = [placed(linesOf(`${WEIR} ${FERRY}`, 480), { x: 50, y: 760 }), placed(linesOf(TOLL, 480), { x: 50, y: 760 }), placed(linesOf(TOLL, 480), { x: 50, y: 760 })];
    const headed = pages.map((page) => [{ x: 50, y: 815, text: "The Weir at Olden", size: 8 }, ...page]);
    expect(statedBy(await pdfSource({ pages: headed, information: { Title: "The Weir at Olden" } })).title).toBe("The Weir at Olden");
    expect(statedBy(await pdfSource({ pages, information: { Title: "FINAL weir report (black)" } })).title).toBeUndefined();
  });

  test("a DOI in XMP is heard", async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" rdf:about=""><prism:doi>10.5555/weir.2019</prism:doi></rdf:Description></rdf:RDF></x:xmpmeta>`;
    expect(statedBy(await pdfSource({ pages: [titlePage, placed(linesOf(WEIR, 480), { x: 50, y: 760 })], xmp })).identifier).toBe("10.5555/weir.2019");
  });
});

describe("what cannot be read is refused with its reason", () => {
  const code = async (content: Uint8Array, name?: string): Promise<string> => {
    const outcome = await readPdf(content, name);
    return "problem" in outcome ? outcome.problem.code : outcome.source.format;
  };
  const whole = pdfOf({ pages: [placed(linesOf(`${WEIR} ${FERRY}`, 480), { x: 50, y: PAGE_HEIGHT - 100 })] });

  test("one that is locked with a password", async () => {
    expect(await code(pdfOf({ pages: [placed([WEIR], { x: 50, y: 700 })], locked: true }))).toBe("pdf is encrypted");
  });

  test("one that is cut short, and one that is damaged", async () => {
    expect(await code(whole.slice(0, 300))).toBe("pdf is damaged");
    expect(await code(new TextEncoder().encode("%PDF-1.7\nnothing more"))).toBe("pdf is damaged");
  });

  test("pictures of pages", async () => {
    expect(await code(pdfOf({ pages: [[], []] }))).toBe("pdf is a scan");
  });

  test("no pages at all", async () => {
    expect(await code(pdfOf({ pages: [] }))).toBe("pdf is damaged");
  });

  test("a PDF is read whatever it is called", async () => {
    expect(await code(whole, "report.txt")).toBe("pdf");
  });
});
