import { expect, test } from "vitest";
import { fillTemplate, hasVariablesInCode, unknownVariables } from "../../src/notes/note-template.ts";

const values = { title: undefined, author: undefined, published: undefined, publisher: undefined, source: undefined, imported: undefined };
const before = (template: string, more: object): string => fillTemplate(template, "source", { ...values, ...more }).before.filter((part) => typeof part === "string").join("");

test("a hostile value is only words", () => {
  expect(before("{{title}}", { title: "# A <% tp.x %> `b` [[c]] %% d\n- e" })).toBe("\\# A &lt;% tp.x %> \\`b\\` \\[\\[c\\]\\] \\%% d - e\n");
  expect(before("{{source}}", { source: "https://example.org/a_b_" })).toBe("<https://example.org/a_b_>\n");
  expect(before("{{source}}", { source: "javascript:alert(1)" })).toBe("javascript:alert(1)\n");
});

test("variables in code, commands and HTML stay as they stand, and the settings can tell", () => {
  const template = "```dataviewjs\n{{title}}\n```\n`{{title}}` <% {{title}} %> <b title=\"{{title}}\"> {{title}}";
  expect(before(template, { title: "T" })).toBe(template.replace(/\{\{title\}\}$/u, "T\n"));
  expect(hasVariablesInCode(template)).toBe(true);
  expect(hasVariablesInCode("{{title}} `code`")).toBe(false);
});

test("a template without content stands before it, and what is not known leaves nothing", () => {
  expect(fillTemplate("## Notes\n\nBy {{author}}", "source", values)).toEqual({ before: ["## Notes\n\nBy ", "\n"], after: [] });
  expect(fillTemplate("{{content}}", "source", values)).toEqual({ before: [], after: [] });
});

test("names that are no variables are told once each", () => {
  expect(unknownVariables("{{date}} {{ title }} {{date}} {{status}}", "source")).toEqual(["date", "status"]);
});
