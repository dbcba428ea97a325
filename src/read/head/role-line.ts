import { peopleIn } from "../words/person-names.ts";
import type { HeadRule } from "./head-rule.ts";

const ROLE = /^(?:(?:senior|principal|chief|associate|assistant|deputy|acting|visiting|research|policy|legislative|adjunct|non-?resident|executive|emeritus|former|independent|lead|staff)\s+){0,3}(?:specialist|analyst|fellow|professor|director|researcher|scientist|attorney|economist|lecturer|adviser|advisor|consultant|manager|officer|coordinator|editor|correspondent|reporter|head|chair|president|secretary|partner|associate|engineer|wissenschaftliche[r]?|referent(?:in)?|leiter(?:in)?|professor(?:in)?|directeur|directrice|chercheu(?:r|se)|maître)\b/iu;

/** Tells whether a line says what a person is: `Senior Fellow, Institute for Quays`. */
export function isRole(line: string): boolean {
  return line.length <= 120 && !/[.!?:]$/u.test(line.trim()) && ROLE.test(line.trim());
}

/** What an author is, on a line below the name. */
export const roleLine: HeadRule = {
  name: "role line",
  read(line, { above }) {
    if (above === undefined || !isRole(line)) return undefined;
    return peopleIn(above) === undefined ? undefined : {};
  },
  examples: [["Analyst in Telecommunications Policy", undefined]],
};
