import { isBodyName, isPublicationName } from "../words/organisation-words.ts";
import { looksLikePerson } from "../words/person-names.ts";
import type { HeadRule } from "./head-rule.ts";

/** A line that is nothing but the name of a body, or above the title that of a newspaper or site. */
export const masthead: HeadRule = {
  name: "masthead",
  read(line, { afterTitle }) {
    const text = line.trim();
    // The back of a title page: a library describes the book there.
    if (/\bcatalogu?ing[- ]in[- ]publication\b|\bcip data\b/iu.test(text)) return {};
    // `Ada Ray, University of Westhaven` is a person who works there.
    if (isBodyName(text) && !looksLikePerson(text.split(/,\s/u, 1)[0] ?? "")) return { body: text };
    return !afterTitle && isPublicationName(text) ? { publisher: text } : undefined;
  },
  examples: [
    ["Library of Congress Cataloging-in-Publication Data", {}],
    ["Office of the Auditor General for Roads", { body: "Office of the Auditor General for Roads" }],
    ["Centre européen de la mobilité", { body: "Centre européen de la mobilité" }],
    ["Ada Ray, University of Westhaven", undefined],
    ["The Council of Europe after the war", undefined],
    ["Who Should Run the Agency?", undefined],
  ],
};
