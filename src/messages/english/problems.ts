import type { Problem, ProblemCode } from "../../model/problem.ts";

const inBrackets = (detail: string | undefined): string => (detail === undefined ? "" : ` (${detail})`);

/** What happened, to which item, and what to do. */
export const problems: Record<ProblemCode, (problem: Problem) => string> = {
  "capture is empty": ({ item }) => `${item} is empty. Save the source again and import the new file.`,
  "capture is not text": ({ item }) =>
    `${item} is not text, whatever its name says. Open it in the program that made it and save it as text or as a web page.`,
  "capture is too large": ({ item, detail }) =>
    `${item} is too large${inBrackets(detail)}. Split it, or save only the part that you need.`,
  "capture has no text left": ({ item }) =>
    `${item} holds nothing but the site's own text: no article or abstract was found in it. Save the page again once the article shows.`,
  "capture is nested too deeply": ({ item }) =>
    `${item} has more parts inside of one another than can be followed; no program writes such a text for people. Save the page or the list again, or only the part that you need.`,
  "too many recommendations": ({ item, detail }) =>
    `${item} holds more recommendations than become notes at once${inBrackets(detail)}; the first of them did. Make notes of those that you need with “Create recommendation notes”.`,
  "format is not known": ({ item }) => `${item} is in a format that cannot be read yet. Save it as .txt, .md, .html or .pdf.`,
  "pdf is encrypted": ({ item }) => `${item} is locked with a password. Save a copy without the password and import that.`,
  "pdf is damaged": ({ item, detail }) => `${item} is a PDF that is cut short or damaged${inBrackets(detail)}. Download it again.`,
  "pdf is a scan": ({ item }) => `${item} is a scan: pictures of pages without text. Run it through a program that recognises text (OCR) and import the result.`,
  "archive is damaged": ({ item, detail }) => `${item} is a .zip file that is cut short or damaged${inBrackets(detail)}. Download or pack it again.`,
  "archive is too large": ({ item, detail }) => `${item} would unpack to more than can be read${inBrackets(detail)}. Unpack it yourself and import the files that you need.`,
  "archive member is encrypted": ({ item }) => `${item} is locked with a password. Unpack it yourself and import the file.`,
  "archive member has no safe path": ({ item }) => `${item} was left out: its name in the .zip file points outside of it. Unpack it yourself if you trust it.`,
  "list is not valid": ({ item, detail }) => `${item} could not be read as a list of sources${detail === undefined ? "" : `: ${detail}`}. Mend that place and import it again.`,
  "list entry is not valid": ({ item, detail }) => `${item} has an entry that was left out${detail === undefined ? "" : `: ${detail}`}. Mend it and import the list again.`,
  "listed file is not there": ({ item, detail }) => `${item} names a file that was not found beside it or below${inBrackets(detail)}; its note has only what the list says.`,
  "listed work was not opened": ({ item, detail }) => `${item} names an address that was not opened${inBrackets(detail)}; its note has only what the list says.`,
  "address is not of the web": ({ item }) => `${item} is not an address that can be downloaded. Give one that begins with https://.`,
  "address cannot be reached": ({ item, detail }) => `${item} could not be reached${inBrackets(detail)}. See that you are online and try again, or save the page and import the file.`,
  "address has nothing": ({ item, detail }) => `Nothing is found at ${item}${inBrackets(detail)}. See that the address is right.`,
  "address refuses": ({ item, detail }) => `${item} refused to be downloaded${inBrackets(detail)}. Open it in your browser, save the page and import the file.`,
  "address answers too slowly": ({ item, detail }) => `${item} did not answer in time${inBrackets(detail)}. Try again later, or save the page and import the file.`,
  "address holds too much": ({ item, detail }) => `${item} holds more than is downloaded at once${inBrackets(detail)}. Download it with your browser and import the file.`,
  "file cannot be read": ({ item, detail }) => `${item} could not be opened${inBrackets(detail)}. See that it is there and that you may read it.`,
  "note cannot be written": ({ item, detail }) =>
    `${item} could not be written${inBrackets(detail)}. Nothing was changed there; see that the vault can be written to and try again.`,
  "note changed meanwhile": ({ item }) => `${item} was changed while the import ran, and was left alone. Run the command again.`,
  "note is not plain text": ({ item }) => `${item} holds bytes that are not UTF-8 text, which writing to it would change, so it was left alone. Save it as UTF-8 and run the command again.`,
  "passage is gone": ({ item, detail }) => `These words are no longer in ${item}, so no note was made of them: “${detail ?? ""}”.`,
  "needed file is missing": ({ item, detail }) => `${item} was not written, as ${detail ?? "a file"}, which it links to, could not be. Import the source again.`,
  "vault is busy": ({ item }) => `Another program is writing to ${item} just now. Wait until it has finished and try again.`,
  "note is not a source": ({ item }) => `${item} is not a source note. Import the source first, then run the command on the note that it becomes.`,
  "frontmatter is not valid": ({ item }) => `The properties of ${item} are not valid YAML, so nothing can be added to them safely. Mend them and run the command again.`,
  "managed block was edited": ({ item }) =>
    `What Source Ties keeps up to date in ${item} was edited by hand, and was left as it is. Take over what you want of the new text; or delete that part, both its comments too, and run the command again.`,
  "selection is empty": ({ item }) => `Nothing is selected in ${item}. Select the words of the recommendation and run the command again.`,
  "reading failed": ({ item, detail }) => `${item} could not be read${inBrackets(detail)}. Please report it, with the file if you may share it.`,
};
