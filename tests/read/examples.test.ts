import { describe, expect, test } from "vitest";
import { BOILERPLATE_RULES } from "../../src/read/boilerplate/boilerplate-rules.ts";
import { NEAR_THE_END } from "../../src/read/boilerplate/boilerplate-rule.ts";
import { isWall } from "../../src/read/boilerplate/wall.ts";
import { NO_CONTEXT } from "../../src/read/head/head-rule.ts";
import { HEAD_RULES } from "../../src/read/head/head-rules.ts";
import { kicker } from "../../src/read/head/kicker.ts";
import { datelineOf } from "../../src/read/head/dateline.ts";
import { joined } from "../../src/read/plain-text/join-lines.ts";
import { dateInWords } from "../../src/read/words/date-in-words.ts";
import { doiIn, isbnIn } from "../../src/read/words/identifiers.ts";
import { inSpokenOrder, isGenericAuthor, looksLikePerson, peopleIn } from "../../src/read/words/person-names.ts";
import { canonicalAddress } from "../../src/read/words/web-address.ts";

describe("each rule of the title page reads its examples", () => {
  for (const rule of [...HEAD_RULES, kicker])
    test.each(rule.examples)(`${rule.name}: %s`, (line, meaning) => {
      expect(rule.read(line, NO_CONTEXT)).toEqual(meaning);
    });
});

describe("each rule for boilerplate knows its examples", () => {
  for (const rule of BOILERPLATE_RULES)
    test.each(rule.examples)(`${rule.name}: %s`, (words, recognised) => {
      expect(rule.recognises(words, NEAR_THE_END)).toBe(recognised);
    });
});

test.each([
  ["Aug 15, 2004", "2004-08-15"],
  ["1er mars 2021", "2021-03-01"],
  ["12. März 2021", "2021-03-12"],
  ["Sept. 2018", "2018-09"],
  ["2021/03/03", "2021-03-03"],
  ["2023-01-16T06:00:00+00:00", "2023-01-16"],
  ["15.08.2004", "2004-08-15"],
  ["5 de marzo de 2024", "2024-03-05"],
  ["março de 2024", "2024-03"],
  ["21 settembre 2019", "2019-09-21"],
  ["4 mei 2020", "2020-05-04"],
  ["2024年3月5日", "2024-03-05"],
  ["2024년 3월", "2024-03"],
  ["13/02/2020", "2020-02-13"],
  ["Spring 2020", "2020"],
  ["March–April 2020", "2020"],
  ["3/4/2021", undefined],
  ["31 February 2021", undefined],
  ["2021-13", undefined],
  ["Room 2020", undefined],
])("the date in “%s” is %s", (words, date) => {
  expect(dateInWords(words)).toBe(date);
});

test("a dateline's date is read with its words, in capitals or with a dash", () => {
  expect(datelineOf("GENEVA, 21 February 2017 — One dose in eight")?.date).toBe("2017-02-21");
  expect(datelineOf("WASHINGTON, January 19, 2023: The council")?.date).toBe("2023-01-19");
  expect(datelineOf("Berlin, 3. Mai 2022 – In diesem Sommer")?.date).toBe("2022-05-03");
  expect(datelineOf("In Geneva, 21 February 2017 was cold")).toBeUndefined();
});

test("people are told from bodies, offices and headings", () => {
  expect(peopleIn("Dr Zoë Krähen, Prof. Ana Ruiz and J. Smith (consultant)")).toEqual(["Zoë Krähen", "Ana Ruiz", "J. Smith"]);
  expect(peopleIn("Ada Ray and Lu Bo Wen, Civic Harbour Futures")).toEqual(["Ada Ray", "Lu Bo Wen"]);
  expect(peopleIn("Department for Business, Energy and Trade")).toBeUndefined();
  expect(looksLikePerson("François d'Hérouville")).toBe(true);
  expect(looksLikePerson("Executive Summary")).toBe(false);
  expect(inSpokenOrder("Levin, Norman D.")).toBe("Norman D. Levin");
  for (const nobody of ["admin", "cml-webteam", "Web Editor", "https://a.example", "jsmith2", "info@a.example", "_authors/the-team.md"]) expect(isGenericAuthor(nobody), nobody).toBe(true);
});

test("identifiers are bare, and an ISBN's check digit is right", () => {
  expect(doiIn("See https://doi.org/10.5555/abc.12.")).toBe("10.5555/abc.12");
  expect(isbnIn("ISBN 978-0-306-40615-7")).toBe("978-0-306-40615-7");
  expect(isbnIn("ISBN 978-0-306-40615-8")).toBeUndefined();
  expect(isbnIn("ISBN 0-8330-3621-X")).toBeUndefined();
  expect(isbnIn("ISBN: 0-306-40615-2")).toBe("0-306-40615-2");
});

test("addresses lose what marks where a visitor came from, and nothing that runs is one", () => {
  expect(canonicalAddress("https://a.example/x?utm_source=mail&id=3")).toBe("https://a.example/x?id=3");
  expect(canonicalAddress("javascript:alert(1)")).toBeUndefined();
  expect(canonicalAddress("/x", "https://a.example/y")).toBe("https://a.example/x");
});

test("words broken at line ends are mended, and hyphens that mean something stay", () => {
  expect(joined("the dif-", "ferences")).toBe("the differences");
  expect(joined("short-", "and long-term")).toBe("short- and long-term");
  expect(joined("the U.S.-", "ROK alliance")).toBe("the U.S.- ROK alliance");
  expect(joined("T", "his perspective")).toBe("This perspective");
});

test("a wall is told from an article about reading and paying", () => {
  for (const wall of ["Keep reading for free!", "Already a subscriber? Log in here .", "Want to Read the Rest?", "To continue reading, you need to subscribe.", "La suite est réservée aux abonnés"])
    expect(isWall(wall), wall).toBe(true);
  for (const text of ["Children who keep reading at home do better.", "Subscribers to the fund should be told.", "The plan must be free of charge."]) expect(isWall(text), text).toBe(false);
});
