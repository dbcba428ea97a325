import { announcesPartOfWork } from "../words/part-headings.ts";
import { isAddressed, isDocumentKind } from "../words/document-kinds.ts";
import type { HeadRule } from "./head-rule.ts";

/** Of what kind a document is, or which parts of a longer one follow. */
export const documentKind: HeadRule = {
  name: "kind of document",
  read(line, { afterTitle }) {
    if (announcesPartOfWork(line)) return { access: "abstract" };
    // Below the title, `Testimony before the Committee` is the subtitle; above it, it says for whom the document is.
    if (afterTitle && isAddressed(line)) return undefined;
    // The hearing at which a testimony is given has a name of its own.
    if (/^(?:(?:public|joint|oversight|field) )?hearing (?:on|entitled|titled|regarding|to examine|:)/iu.test(line.trim())) return {};
    return isDocumentKind(line) ? {} : undefined;
  },
  examples: [
    ["PRESS RELEASE", {}],
    ["Working Paper Series", {}],
    ["Policy Brief", {}],
    ["HEARING ON \"WHO MENDS THE WEIR?\"", {}],
    ["Report to the Joint Committee on Public Works", undefined],
    ["Conclusions and recommendations, together with summary", { access: "abstract" }],
    ["Paper Tigers of the North", undefined],
  ],
};
