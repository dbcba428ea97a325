import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portsFromLibraries } from "../../src/cli/read-ports.ts";
import { readCapture } from "../../src/read/read-capture.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (hexadecimal: string): Uint8Array => Uint8Array.from(hexadecimal.match(/[\da-f]{2}/gu) ?? [], (pair) => parseInt(pair, 16));

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const coded = new Uint8Array(2 * text.length);
  const view = new DataView(coded.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !bigEndian);
  return coded;
}

/** Plain letters as they are, with bytes of any encoding where `…` stands. */
function around(words: Uint8Array, text: string): Uint8Array {
  const [before = "", after = ""] = text.split("…");
  return Uint8Array.from([...utf8(before), ...words, ...utf8(after)]);
}

async function textOf(content: Uint8Array, mediaType?: string): Promise<string> {
  const outcome = await readCapture({ name: "capture", bytes: content, ...(mediaType === undefined ? {} : { mediaType }) }, portsFromLibraries);
  return "source" in outcome ? outcome.source.text : outcome.problem.code;
}

const page = (declaration: string): string => `<!doctype html><html><head>${declaration}<title>T</title></head><body><p>The words are … and no others.</p></body></html>`;

/** One word or two in many encodings, as other programs wrote them. */
const WORDS: readonly (readonly [encoding: string, coded: string, words: string])[] = [
  ["shift_jis", "93fa967b8cea82cc8f91", "日本語の書"],
  ["euc-jp", "c6fccbdcb8eca4cebdf1", "日本語の書"],
  ["iso-2022-jp", "1b2442467c4b5c386c1b2842", "日本語"],
  ["euc-kr", "c7d1b1b9beee", "한국어"],
  ["gb18030", "bcf2cce5d6d0cec4", "简体中文"],
  ["gb2312", "bcf2cce5d6d0cec4", "简体中文"],
  ["big5", "c163c5e9a4a4a4e5", "繁體中文"],
  ["koi8-r", "f0c9d3d8cdcf", "Письмо"],
  ["windows-1251", "cfe8f1fcecee", "Письмо"],
  ["iso-8859-2", "b3f364bc", "łódź"],
  ["iso-8859-7", "c1e8deede1", "Αθήνα"],
  ["iso-8859-15", "a4bd", "€œ"],
  ["iso-8859-1", "a35a6feb", "£Zoë"],
  ["windows-1252", "80935a6feb94", "€“Zoë”"],
  ["windows-1254", "fe69fe", "şiş"],
  ["macintosh", "8e748e", "été"],
];

describe("a page is decoded as it declares", () => {
  test.each(WORDS)("%s", async (encoding, coded, words) => {
    const sentence = `The words are ${words} and no others.`;
    expect(await textOf(around(bytes(coded), page(`<meta charset="${encoding}">`)))).toContain(sentence);
    expect(await textOf(around(bytes(coded), page(`<META content='text/html; charset=${encoding.toUpperCase()}' http-equiv=Content-Type>`)))).toContain(sentence);
    expect(await textOf(around(bytes(coded), `<?xml version="1.0" encoding="${encoding}"?>${page("")}`))).toContain(sentence);
    expect(await textOf(around(bytes(coded), page("")), `text/html; charset="${encoding}"`)).toContain(sentence);
  });

  test("the server goes before the page, plain text goes by the server too", async () => {
    expect(await textOf(around(bytes("f0c9d3d8cdcf"), page('<meta charset="windows-1252">')), "text/html;charset=koi8-r")).toContain("Письмо");
    expect(await textOf(around(bytes("f0c9d3d8cdcf"), "The words are … and no others."), "text/plain; charset=KOI8-R")).toContain("Письмо");
  });

  test("what stands in a comment, or is only told of, declares nothing", async () => {
    expect(await textOf(around(bytes("5a6feb"), page('<!-- <meta charset="koi8-r"> -->')))).toContain("Zoë");
    expect(await textOf(around(bytes("5a6feb"), 'Write <meta charset="koi8-r"> for … at the top of the page.'))).toContain("Zoë");
  });
});

describe("what the bytes show goes before what is said of them", () => {
  test.each(["windows-1252", "iso-8859-1", "shift_jis", "utf-16", "no-such-set"])("UTF-8 is UTF-8 though the page says %s", async (encoding) => {
    expect(await textOf(around(utf8("Zoë’s “naïve” €5"), page(`<meta charset="${encoding}">`)), `text/html; charset=${encoding}`)).toContain("Zoë’s “naïve” €5");
  });

  test.each(["utf-8", "utf-16", "shift_jis", "no-such-set", "replacement"])("windows-1252 is not %s though the page says so", async (encoding) => {
    expect(await textOf(around(bytes("80935a6feb9420"), page(`<meta charset="${encoding}">`)))).toContain("€“Zoë”");
  });

  test("UTF-8 that is cut short or has a flaw in it is not taken for anything else", async () => {
    const words = utf8("Zoë’s “naïve” plan costs €5, says José in Łódź.");
    expect(await textOf(around(Uint8Array.from([...words, 0x97, 0x20]), "The words: …"))).toContain("Zoë’s “naïve” plan costs €5, says José in Łódź.�");
    expect(await textOf(words.subarray(0, 18))).toContain("Zoë’s “naïv");
    expect(await textOf(around(utf8("�"), "One sign is … lost."))).toContain("One sign is � lost.");
  });
});

describe("UTF-16 is known with its mark and without", () => {
  test.each([
    ["English", "The council should mend the weir before the winter comes."],
    ["a page", page("").replace("…", "日本語の書")],
    ["Greek", "Το συμβούλιο πρέπει να επισκευάσει το φράγμα πριν από τον χειμώνα. Zoë €5"],
    ["Japanese", "評議会は冬が来る前に堰を修理すべきである。\r\n堰は二〇一一年の春から漏れている。\r\n予算は毎年、次の年に回される。\r\n"],
  ])("%s", async (_, text) => {
    const expected = await textOf(utf8(text));
    for (const bigEndian of [false, true]) {
      expect(await textOf(utf16(text, bigEndian))).toBe(expected);
      expect(await textOf(utf16(`\ufeff${text}`, bigEndian))).toBe(expected);
    }
  });

  test("numbers of two bytes are no text", async () => {
    const samples = new Uint8Array(new Int16Array(Array.from({ length: 2_000 }, (_, at) => Math.round(200 * Math.sin(at / 9)))).buffer);
    expect(await textOf(samples)).toBe("capture is not text");
  });
});

test("any text in UTF-8 comes out as it went in, whatever a server calls it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("é", "weir", "Ł", "日", "—", "”", "ß", "я"), { minLength: 3, maxLength: 30 }), fc.constantFrom("utf-8", "windows-1252", "gbk", "koi8-r"), async (parts, encoding) => {
      const words = `Words ${parts.join("")} end`;
      expect(await textOf(utf8(words), `text/plain; charset=${encoding}`)).toContain(words);
    }),
  );
});
