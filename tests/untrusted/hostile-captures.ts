import { zipSync } from "fflate";
import { linesOf, pdfOf, placed } from "../read/pdf/pdf-writer.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const inXml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");
const onOneLine = (text: string): string => text.replace(/\s+/gu, " ");
/** BibTeX has no way to write a brace without its other, nor a lone backslash. */
const inBraces = (text: string): string => onOneLine(text).replace(/[{}\\]/gu, "").replace(/([%#&_$])/gu, "\\$1");

/** Words that a title page, a body and a recommendation can be made of around a hostile text. */
const ASKS = "The Harbour Board should repair the quay walls before winter.";

/** Captures of every kind, each with a hostile text in every field and in the running text; by file name. */
export function hostileCaptures(hostile: string, number: number): Record<string, Uint8Array> {
  const line = onOneLine(hostile);
  const title = `Quay ${number} ${line}`;
  const text = `${title}\n\nby Ada Ray\n\nMarch 3, 2021\n\n${hostile}\n\nBefore ${line} after.\n\n${ASKS}\n\nThe ${line} should mend what ${line} broke.\n`;
  const captures: Record<string, Uint8Array> = {
    "source.txt": bytes(text),
    "source.md": bytes(`---\ntitle: ${JSON.stringify(`Clip ${title}`)}\nauthor: [${JSON.stringify(hostile)}]\nsource: ${JSON.stringify(hostile)}\npublisher: ${JSON.stringify(hostile)}\n---\n\n${hostile}\n\nBefore ${hostile} after.\n\n> ${hostile}\n\n${ASKS}\n`),
    "bare.html": bytes(`<!doctype html><html><head><title>Page ${inXml(title)}</title><meta name="author" content="${inXml(line)}"><meta name="citation_publisher" content="${inXml(line)}"></head><body><main><h1>Page ${inXml(title)}</h1><p>${hostile}</p><p>${ASKS} It was ${hostile} for long, and nobody said a word of it in all those years.</p></main></body></html>`),
    "words.html": bytes(`<!doctype html><html><head><title>Words ${inXml(title)}</title></head><body><main><h1>Words ${inXml(title)}</h1><p title="${inXml(line)}">${inXml(hostile)}</p><p><b>${inXml(line)}</b>${inXml(line)} <kbd>${inXml(line)}</kbd></p><pre>${inXml(hostile)}</pre><pre><code class="language-dataviewjs">${inXml(hostile)}</code></pre><p><code>${inXml(line)}</code> <img src="https://a.example/x.png" alt="${inXml(line)}" title="${inXml(line)}"> <a href="https://a.example/?${inXml(encodeURI(line))}" title="${inXml(line)}">${inXml(line)}</a> <a href="${inXml(line)}">x</a><img src="${inXml(line)}"></p><table><tr><td>${inXml(line)}</td><td>|</td></tr></table><p>${ASKS} The walls have stood for long, and nobody has looked at them in all those years.</p></main></body></html>`),
    "refs.bib": bytes(`@report{key${number}, title = {Entry ${inBraces(title)}}, author = {{${inBraces(line)}}}, institution = {${inBraces(line)}}, year = {2021}, abstract = {${inBraces(line)} ${ASKS}}, url = {${inBraces(line)}}}\n`),
    "refs.ris": bytes(`TY  - RPRT\nTI  - Reference ${title}\nAU  - ${line}\nPB  - ${line}\nPY  - 2021\nUR  - ${line}\nAB  - ${line} ${ASKS}\nER  - \n`),
    "refs.json": bytes(JSON.stringify([{ type: "report", id: `x${number}`, title: `Item ${title}`, author: [{ literal: line }, { family: line, given: line }], publisher: line, number: line, abstract: `${line}\ud800 ${ASKS}`, URL: line, issued: { "date-parts": [[2021]] } }])),
    "list.yaml": bytes(`sources:\n  - title: ${JSON.stringify(`Listed ${title}`)}\n    subtitle: ${JSON.stringify(hostile)}\n    author: [${JSON.stringify(hostile)}]\n    publisher: ${JSON.stringify(hostile)}\n    number: ${JSON.stringify(hostile)}\n    file: [${JSON.stringify(hostile)}, "../../../etc/passwd", /etc/passwd]\n`),
  };
  const page = [...placed([`PDF ${line}`.slice(0, 60)], { x: 60, y: 760, size: 20, bold: true }), ...placed(["by Ada Ray"], { x: 60, y: 730 }), ...placed(linesOf(`${line} and ${ASKS} ${"Frost splits stone, and nobody looks. ".repeat(6)} ${line}`, 450), { x: 60, y: 700 })];
  captures["source.pdf"] = pdfOf({ pages: [page, page.slice(2)], information: { Title: line, Author: line } });
  return { ...captures, "all.zip": zipSync(Object.fromEntries(Object.entries(captures).map(([name, content]) => [`in/${name}`, content]))) };
}
