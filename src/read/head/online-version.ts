import { canonicalAddress } from "../words/web-address.ts";
import type { HeadRule } from "./head-rule.ts";

/** Where a message can be read as a page: `View in your browser: https://…`. */
export const onlineVersion: HeadRule = {
  name: "online version",
  read(line) {
    const address = /\b(?:read|view|see|open|ansehen|lire|voir)\b.{0,30}\b(?:online|browser|web|en ligne)\b[^\p{L}\d]{0,4}(https?:\/\/\S+?)[>).,]*$/iu.exec(line.trim())?.[1];
    const source = address === undefined || line.length > 400 ? undefined : canonicalAddress(address);
    return source === undefined ? undefined : { source };
  },
  examples: [
    ["Trouble with this message? View it in your browser: https://quays.example/weekly/12", { source: "https://quays.example/weekly/12" }],
    ["Read more at https://quays.example", undefined],
  ],
};
