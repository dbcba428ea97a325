import { describe, expect, test } from "vitest";
import { read, sourceOf } from "./reading.ts";

const code = (content: string | Uint8Array, name?: string): string => {
  const reading = read(content, name);
  return "problem" in reading ? reading.problem.code : "read";
};
const MEGABYTE = 1024 * 1024;

describe("what cannot be read is refused with its reason", () => {
  test("a line with very many blanks in it is read at once", () => {
    const started = performance.now();
    expect(sourceOf(`The gate leaks,${" ".repeat(500_000)}and nobody mends it. ${" ".repeat(500_000)}`).text).toContain("The gate leaks");
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test("what a program wrote for programs is no text, though brackets around a text are", () => {
    expect(code('{"note": "a list of gates", "gates": [1, 2, 3]}', "gates.json")).toBe("format is not known");
    expect(code("[The gates of Westhaven leak, and nobody mends them. That is what the last report said, too.]")).toBe("read");
  });

  test("an empty file, and one with nothing but blanks", () => {
    expect(code("")).toBe("capture is empty");
    expect(code(" \n\t\n")).toBe("capture is empty");
    expect(code("\ufeff")).toBe("capture is empty");
  });

  test("a picture, an archive and a PDF whatever they are called", () => {
    expect(code(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe("capture is not text");
    expect(code(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "report.txt")).toBe("capture is not text");
    expect(code("%PDF-1.7\n%âãÏÓ", "report.txt")).toBe("capture is not text");
  });

  test("50 MB, at once", () => {
    const begin = performance.now();
    expect(code(new Uint8Array(50 * MEGABYTE).fill(97))).toBe("capture is too large");
    expect(performance.now() - begin).toBeLessThan(500);
  });

  test("a page of which nothing is left", () => {
    expect(code("Already a subscriber? Log in here.")).toBe("capture has no text left");
  });

  test("a page nested deeper than can be followed does not bring the program down", () => {
    expect(["capture is nested too deeply", "read"]).toContain(code(`<html><body>${"<div>".repeat(20_000)}deep</body></html>`, "page.html"));
  });
});

describe("text is decoded whatever wrote it", () => {
  const words = "Zoë paid €5 — “naïvely”.";
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = Array.from(`\ufeff${words}`).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    if (bigEndian) for (let at = 0; at < bytes.length; at += 2) [bytes[at], bytes[at + 1]] = [bytes[at + 1] ?? 0, bytes[at] ?? 0];
    return new Uint8Array(bytes);
  };

  test("UTF-8 with and without its mark", () => {
    expect(sourceOf(words).text).toContain(words);
    expect(sourceOf(`\ufeff${words}`).text).toContain(words);
  });

  test("UTF-16 in both orders", () => {
    expect(sourceOf(utf16(false)).text).toContain(words);
    expect(sourceOf(utf16(true)).text).toContain(words);
  });

  test("windows-1252", () => {
    expect(sourceOf(new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x70, 0x61, 0x69, 0x64, 0x20, 0x80, 0x35, 0x20, 0x97, 0x20, 0x93, 0x78, 0x94, 0x2e])).text).toContain("Zoë paid €5 — “x”.");
  });
});

describe("text is decoded by what it is, then by what it is said to be", () => {
  const page = (charset: string, words: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from(`<!doctype html><html><head><meta charset="${charset}"><title>T</title></head><body><p>`), words, Buffer.from(" and the council should mend it.</p></body></html>")]);

  test("UTF-8 that a page calls something else is UTF-8", () => {
    expect(sourceOf(page("iso-8859-1", Buffer.from("Zoë’s quay"))).text).toContain("Zoë’s quay");
  });

  test("what is called UTF-8 and is not, is what Windows writes", () => {
    expect(sourceOf(page("utf-8", Buffer.from("Zo\xeb\x92s quay", "latin1"))).text).toContain("Zoë’s quay");
  });

  test("an encoding that a page or its server declares is believed where the bytes allow it", () => {
    const moscow = Uint8Array.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]);
    expect(sourceOf(page("windows-1251", moscow)).text).toContain("Москва");
    const tokyo = Uint8Array.from([0x93, 0x8c, 0x8b, 0x9e]);
    expect(sourceOf(page("x-nobody-knows", tokyo), "page.html", "text/html; charset=Shift_JIS").text).toContain("東京");
  });

  test("UTF-16 without its mark is known by the zeros in it", () => {
    const words = "The harbour board should mend the quay before winter.";
    expect(sourceOf(Buffer.from(words, "utf16le")).text).toContain(words);
    expect(sourceOf(Buffer.from(words, "utf16le").swap16()).text).toContain(words);
  });

  test("a sign that was cut in two does not spoil the rest", () => {
    const words = Buffer.from("Öl für Zürich, größer und schöner als Köln und Düsseldorf, müde Füße, süße Äpfel, böse Wörter, ö");
    expect(sourceOf(words.subarray(0, words.length - 1)).text).toContain("Öl für Zürich, größer");
  });
});

describe("the content decides the format", () => {
  test("a page saved as .txt is a page", () => {
    expect(sourceOf("<!doctype html><html><head><title>T</title></head><body><p>The council should mend it.</p></body></html>", "page.txt").format).toBe("html");
  });

  test("text about tags is text", () => {
    expect(sourceOf("Use <b> for bold.\n\nThe body tag should be closed.", "notes.txt").format).toBe("text");
  });

  test("frontmatter makes Markdown of a .txt", () => {
    expect(sourceOf("---\ntitle: T\n---\n\nThe council should mend it.", "clip.txt").format).toBe("markdown");
  });
});

describe("hostile captures", () => {
  test("aliases that multiply are not followed", () => {
    const rows = ["a: &a [x,x,x,x,x,x,x,x,x]", ..."bcdefgh".split("").map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index] ?? ""}`).join(",")}]`)];
    const begin = performance.now();
    expect(code(`---\n${rows.join("\n")}\ntitle: T\n---\n\nWords.`, "bomb.md")).toBe("read");
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  test("nothing of a page that runs gets into the text", () => {
    const { text } = sourceOf(
      `<html><body><h1>T</h1><p onclick="evil()">The <a href="javascript:evil()">council</a> should <a href="data:text/html,evil">mend</a> the <a href="/roof">roof</a>.</p><script>evil()</script><iframe src="https://evil.example"></iframe><img src="x" onerror="evil()"></body></html>`,
      "page.html",
    );
    expect(text).not.toMatch(/evil|onclick|onerror|iframe/u);
    expect(text).toContain("council");
  });

  test("relative links become whole once the page says where it is", () => {
    const page = (head: string): string => `<html><head>${head}</head><body><article><h1>T</h1><p>The council should mend <a href="../roof?utm_source=x#top">the roof</a> before the winter comes, and the towers after it.</p></article></body></html>`;
    expect(sourceOf(page('<link rel="canonical" href="https://a.example/b/c">'), "p.html").text).toContain("](https://a.example/roof#top)");
    expect(sourceOf(page(""), "p.html").text).not.toContain("](");
  });

  test.each([
    ["one line of a million characters", "word ".repeat(200_000)],
    ["a million brackets", "T\n\n" + "[".repeat(1_000_000)],
    ["a million stars", "T\n\n" + "*a ".repeat(330_000)],
    ["half a million lines", "a\n".repeat(500_000)],
    ["a line of labels", "Title: ".repeat(140_000)],
    ["a line of names", "Ada Ray, ".repeat(110_000)],
    ["a line of permissions", "Permission is required from ".repeat(36_000)],
    ["unclosed Markdown links", "# T\n\n" + "[a](".repeat(250_000)],
  ])("%s is read in linear time", (_, content) => {
    const begin = performance.now();
    read(content, "long.md");
    read(content, "long.txt");
    // Generous, for machines that do other things as well: what is not linear takes minutes.
    expect(performance.now() - begin).toBeLessThan(15_000);
  });
});
