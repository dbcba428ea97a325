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
    return isDocumentKind(line) ? {} : undefined;
  },
  examples: [
    ["PRESS RELEASE", {}],
    ["Working Paper Series", {}],
    ["Policy Brief", {}],
    ["Report to the Joint Committee on Public Works", undefined],
    ["Conclusions and recommendations, together with summary", { access: "abstract" }],
    ["Paper Tigers of the North", undefined],
  ],
};
