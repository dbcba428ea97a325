// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { base64ToArrayBuffer, arrayBufferToBase64, arrayBufferToHex, hexToArrayBuffer } from "./text/binary.ts";
import { htmlToMarkdown } from "./text/html-to-markdown.ts";
import { normalizePath } from "./text/paths.ts";
import { prepareFuzzySearch, prepareSimpleSearch } from "./text/search.ts";
import { parseYaml, stringifyYaml } from "./text/yaml.ts";
import { requireApiVersion } from "./version.ts";

describe("YAML as the app writes it", () => {
  it.each<[unknown, string]>([
    ["2024-07-21", "a: 2024-07-21\n"],
    ["012", 'a: "012"\n'],
    ["false", 'a: "false"\n'],
    ["no", "a: no\n"],
    [null, "a:\n"],
    [["x", 1], "a:\n  - x\n  - 1\n"],
    ["one: two", 'a: "one: two"\n'],
    ['"one": two', "a: '\"one\": two'\n"],
    ["don't say \"so\"", "a: don't say \"so\"\n"],
    ["[[Note]]", 'a: "[[Note]]"\n'],
    ["ends in \\", "a: ends in \\\n"],
    ["x".repeat(200), `a: ${"x".repeat(200)}\n`],
    [`${"long words ".repeat(20)}end`, `a: ${"long words ".repeat(20)}end\n`],
  ])("%j", (value, expected) => {
    expect(stringifyYaml({ a: value })).toBe(expected);
    expect(parseYaml(expected)).toEqual({ a: value });
  });
});

describe("htmlToMarkdown", () => {
  it.each([
    ["<h2>H</h2><p>a <em>b</em> <strong>c</strong></p>", "## H\n\na _b_ **c**"],
    ["<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n    - b\n- c"],
    ['<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b"],
    ["<pre><code>x = 1</code></pre>", "```\nx = 1\n```"],
    ['<a href="a b (c).html">t</a>', "[t](a%20b%20\\(c\\).html)"],
    ['<img src="x y.png" alt="z">', "![z](x%20y.png)"],
    ["<p><mark>m</mark> <del>d</del> [!note] 1. *</p>", "==m== ~~d~~ [!note] 1. *"],
    ["<head><title>no</title></head><script>no()</script><p>yes</p>", "yes"],
    ["<p>a</p><hr><blockquote>q</blockquote>", "a\n\n---\n\n> q"],
  ])("%s", (html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  it.each([
    ["<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>", "|a|b|\n|---|---|\n|1|2|"],
    ["<table><tr><td>1</td><td>2</td></tr></table>", "|   |   |\n|---|---|\n|1|2|"],
    ["<table><tr><th>a</th></tr><tr><td>x|y</td></tr></table>", "|a|\n|---|\n|x\\|y|"],
    ['<table><tr><th colspan="2">a</th></tr><tr><td>1</td><td>2</td></tr></table>', "|a|   |\n|---|---|\n|1|2|"],
    ["<table><tr><th>a</th><th>b</th></tr><tr><td><p>1</p><p>2</p></td></tr></table>", "|a|b|\n|---|---|\n|1<br><br>2|"],
    ["<table><caption>c</caption><tr><th>a</th></tr></table>", "|   |\n|---|\nc\n|a|"],
    ["<table></table>", ""],
  ])("writes tables without padding: %s", (html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  it("takes documents, elements and fragments", () => {
    const page = new DOMParser().parseFromString("<title>t</title><p>a</p>", "text/html");
    expect(htmlToMarkdown(page)).toBe("a");
    expect(htmlToMarkdown(page.body)).toBe("a");
    const fragment = page.createRange().createContextualFragment("b <i>c</i>");
    expect(htmlToMarkdown(fragment)).toBe("b _c_");
  });
});

it.each([
  ["//a\\b//c/", "a/b/c"],
  ["", "/"],
  ["a\u00a0b", "a b"],
  ["e\u0301", "\u00e9"],
])("normalizes the path %j", (path, expected) => {
  expect(normalizePath(path)).toBe(expected);
});

it("searches loosely and plainly", () => {
  expect(prepareFuzzySearch("opn")("Open note")?.matches).toEqual([[0, 2], [3, 4]]);
  expect(prepareFuzzySearch("xyz")("Open note")).toBeNull();
  const [unbroken, broken] = ["recommend", "read on commend"].map((text) => prepareFuzzySearch("recom")(text)?.score ?? 0);
  expect(unbroken).toBeGreaterThan(broken ?? 0);
  expect(prepareSimpleSearch("note open")("Open note")?.matches).toEqual([[0, 4], [5, 9]]);
});

it("turns bytes to text and back", () => {
  const bytes = Uint8Array.of(0, 127, 255).buffer;
  expect(arrayBufferToHex(bytes)).toBe("007fff");
  expect(base64ToArrayBuffer(arrayBufferToBase64(bytes))).toEqual(bytes);
  expect(hexToArrayBuffer("007fff")).toEqual(bytes);
});

it("knows its version", () => {
  expect(["1.13.0", "1.9.14", "1.13.1", "1.13.2", "2.0.0"].map(requireApiVersion)).toEqual([true, true, true, false, false]);
});
