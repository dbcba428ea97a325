import { describe, expect, test } from "vitest";
import { withoutSiteName } from "../../src/read/words/site-suffix.ts";
import { sourceOf, statedBy } from "./reading.ts";

const BODY = "\n\nFrost splits the stones of the quay, and the ice lifts what is split. In nine winters the harbour lost a third of its walls, and nobody counted them until the tenth.\n\nThe Harbour Board should repair the walls before winter.\n";

describe("capitals are for looks where the capture has the words in small letters too", () => {
  test("in the imprint, for the house and the authors", () => {
    const stated = statedBy(sourceOf(`NORTH HARBOUR INSTITUTE\n\nQuay Walls in Winter\n\nADA RAY-NOWAK and JAN VAN DER BERG\n\nMarch 2021${BODY}\nJan van der Berg works at the mill.\n\n© 2021 North Harbour Institute\n`));
    expect(stated).toMatchObject({ publisher: "North Harbour Institute", author: ["ADA RAY-NOWAK", "Jan van der Berg"] });
  });

  test("and stay where it has not", () => {
    expect(statedBy(sourceOf(`NORTH HARBOUR INSTITUTE\n\nQuay Walls in Winter\n\nMarch 2021${BODY}`))).toMatchObject({ publisher: "NORTH HARBOUR INSTITUTE" });
  });
});

describe("who signs", () => {
  test("names one below the other under the title are its authors", () => {
    expect(statedBy(sourceOf(`Quay Walls in Winter\n\nIngeborg Hällström\nTomás O’Driscoll-Vega\n\nMarch 2021${BODY}`))).toMatchObject({ author: ["Ingeborg Hällström", "Tomás O’Driscoll-Vega"] });
  });

  test("members of a committee are not: the committee signs", () => {
    const head = "House of Assembly\nTransport Committee\n\nThe future of rural buses\n\nPublished on 20 May 2021\n\nCurrent membership\nRuth Okonedo (Chair)\nGareth Pryce-Jones\n\nSummary";
    expect(statedBy(sourceOf(head + BODY))).toMatchObject({ author: ["Transport Committee"], publisher: "House of Assembly" });
  });

  test("a title that says who spoke names the author, where nobody else is named", () => {
    expect(statedBy(sourceOf(`---\ntitle: Remarks by Assistant Secretary for Ports Affairs Ada M. Ray, Jr. on Recommendations for Harbours\n---${BODY}`, "speech.md"))).toMatchObject({ author: ["Ada M. Ray, Jr."] });
    expect(statedBy(sourceOf(`---\ntitle: Report to the Minister of Ports from the Harbour Advisory Committee\n---${BODY}`, "report.md"))).toMatchObject({ publisher: "Harbour Advisory Committee" });
  });

  test("whatever a public authority publishes without a name it signs; another house does not", () => {
    const page = (house: string): string => `Quay Walls in Winter\n\nMarch 2021${BODY}\n© 2021 ${house}\n`;
    expect(statedBy(sourceOf(page("Ministry of Ports")))).toMatchObject({ author: ["Ministry of Ports"], publisher: "Ministry of Ports" });
    expect(statedBy(sourceOf(page("Harbour Foundation")))).not.toHaveProperty("author");
  });

  test("numbers of footnotes at names are no part of them, and where somebody works is nobody", () => {
    const head = "Quay Walls in Winter\n\nIngeborg Hällström1,2, Tomás O’Driscoll3 and P. J. van der Meer2\n\n² Clinic for Quays\n\nReceived 4 March 2020 · Accepted 9 June 2020 · Published online 14 August 2020";
    expect(statedBy(sourceOf(head + BODY))).toMatchObject({ author: ["Ingeborg Hällström", "Tomás O’Driscoll", "P. J. van der Meer"], date: "2020-08-14" });
  });

  test("the subject right above the salutation of a letter is its title", () => {
    const head = "OPEN LETTER\n\nWesthaven and Ostmark, 3 October 2023\n\nTo:\nHon. Ada Ray, Minister of Ports\n\nStop selling tugs that nobody may sail at home\n\nDear Ministers,\n\nWe write on behalf of 34 pilots' unions. You will meet in Westhaven in two weeks to agree a list.";
    expect(statedBy(sourceOf(head + BODY))).toMatchObject({ title: "Stop selling tugs that nobody may sail at home", date: "2023-10-03" });
  });

  test("capitals that a full line breaks are one title and one house", () => {
    const head = "COUNCIL OF ISLAND AND COASTAL\nHARBOURS\n\nTHE LAST HARBOUR MASTER: KEEPING\nSMALL PORTS OPEN TO 2030\n\nA strategy for members and their partners\n\nOctober 2018";
    expect(statedBy(sourceOf(head + BODY))).toMatchObject({ title: "THE LAST HARBOUR MASTER: KEEPING SMALL PORTS OPEN TO 2030", subtitle: "A strategy for members and their partners", publisher: "COUNCIL OF ISLAND AND COASTAL HARBOURS" });
  });

  test("where authors work is no subtitle", () => {
    const head = "Do Shepherds Answer to Prices?\n\nMarta Lindqvist, Ibrahim Sesay and Wen Tao\n\nDepartment of Economics, University of Westhaven; Hill Farming Research Unit\n\nReceived 4 March 2021; accepted 9 January 2022; published online 14 February 2022";
    expect(statedBy(sourceOf(head + BODY))).toEqual({ title: "Do Shepherds Answer to Prices?", author: ["Marta Lindqvist", "Ibrahim Sesay", "Wen Tao"], date: "2022-02-14", access: "full" });
  });

  test("a press release is its issuer's", () => {
    const page = `<!doctype html><html><head><title>Ferry link funded</title><meta name="DC.publisher" content="Ministry of Coasts"></head><body><h1>Ferry link funded</h1><p>Press release 17/2022</p><p>${BODY}</p></body></html>`;
    expect(statedBy(sourceOf(page, "page.html"))).toMatchObject({ author: ["Ministry of Coasts"], publisher: "Ministry of Coasts" });
  });
});

describe("which line is the title", () => {
  test("not the section above the headline and the sentence that explains it", () => {
    const head = "ENERGY & CLIMATE\n\nThe Dam That Nobody Wants to Own\nA treaty of 1961 leaves a wall of concrete between two countries, and no one to mend it.\n\nBy Hanne Lindqvist\nMarch 2018";
    expect(statedBy(sourceOf(head + BODY))).toMatchObject({ title: "The Dam That Nobody Wants to Own", author: ["Hanne Lindqvist"] });
  });

  test("and to whom a report is given is no subtitle", () => {
    const head = "Commission on Rural Post\n\nFINAL REPORT\n\nLetters to Everywhere\n\nPresented to Parliament pursuant to section 12 of the Postal Act\nby the Minister for Communications by Command of His Majesty\n\n11 October 2022";
    expect(statedBy(sourceOf(head + BODY))).toEqual({ title: "Letters to Everywhere", author: ["Commission on Rural Post"], publisher: "Commission on Rural Post", date: "2022-10-11", access: "full" });
  });

  test("and the site's name after a bar is none of it, where the address says that it is one", () => {
    expect(withoutSiteName("Who Mends the Weir? | Valley Observer", "https://www.valleyobserver.example/x")).toEqual({ title: "Who Mends the Weir?", site: "Valley Observer" });
    expect(withoutSiteName("Walls – A Count", "https://harbour.example/x")).toBeUndefined();
    expect(withoutSiteName("Walls | Harbour", undefined)).toBeUndefined();
  });
});
