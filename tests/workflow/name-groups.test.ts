import { expect, test } from "vitest";
import { groupNames } from "../../src/workflow/name-groups.ts";

const asked = (name: string, times = 1) => ({ name, links: { author: 0, publisher: 0, actor: times } });

/** Each group as “name: variants”, one that has to be known in brackets. */
const shown = (...names: ReturnType<typeof asked>[]): string[] =>
  groupNames(names).map(({ name, variants }) => [name, ...variants.map((one) => (one.isSure ? one.name : `(${one.name})`))].join(" = "));

test.each([
  ["words in another order", [asked("Finance Ministry"), asked("Ministry of Finance", 3)], ["Ministry of Finance = Finance Ministry"]],
  ["a state, its capital and short names, by its common name", [asked("Seoul", 2), asked("ROK")], ["South Korea = Seoul = ROK"]],
  ["a capital alone stays what it is", [asked("Wellington")], ["Wellington"]],
  ["case, accents and article", [asked("The Crédit Bank", 2), asked("Credit bank")], ["The Crédit Bank = Credit bank"]],
  ["a short form that a name carries", [asked("Department of Finance (DoF)"), asked("DoF", 2), asked("Department of Finance", 3)], ["Department of Finance = DoF = Department of Finance (DoF)"]],
  ["a surname put first", [asked("Levin, Norman"), asked("Norman Levin")], ["Norman Levin = Levin, Norman"]],
  ["a middle initial has to be known", [asked("Norman D. Levin", 2), asked("Norman Levin")], ["Norman D. Levin = (Norman Levin)"]],
  ["bodies of two places are two", [asked("Department of Health (UK)"), asked("Department of Health (US)")], ["Department of Health (UK)", "Department of Health (US)"]],
  ["others are left apart, those with most links first", [asked("Ministry of Trade"), asked("Ministry of Finance", 2)], ["Ministry of Finance", "Ministry of Trade"]],
])("%s", (_, names, groups) => {
  expect(shown(...names)).toEqual(groups);
});

test("a group counts the links of all its sure names", () => {
  expect(groupNames([asked("ROK", 2), asked("South Korea", 3)])[0]?.links).toEqual({ author: 0, publisher: 0, actor: 5 });
});
