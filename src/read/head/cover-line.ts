import type { HeadRule } from "./head-rule.ts";

/** The words that stand for a picture of the cover: they name the work, and nothing else does so as plainly. */
export const coverLine: HeadRule = {
  name: "cover line",
  read(line) {
    const title = /^(?:cover(?: image)?|titelbild|couverture)\s*:\s*(\S.*)$/iu.exec(line.trim())?.[1];
    return title === undefined || title.length > 250 ? undefined : { title };
  },
  examples: [
    ["Cover: Borrowed Water", { title: "Borrowed Water" }],
    ["Coverage: two hundred towns", undefined],
  ],
};
