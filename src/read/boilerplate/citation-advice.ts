import type { BoilerplateRule } from "./boilerplate-rule.ts";

/** How the work asks to be cited. What the citation states is heard as a witness all the same. */
export const citationAdvice: BoilerplateRule = {
  name: "citation advice",
  recognises: (words) =>
    words.length <= 700 && /^(?:(?:how to|please) cite|suggested citation|recommended citation|preferred citation|cite (?:this|as|it)\b|citation\s*:|zitiervorschlag|zitierhinweis|pour citer|comment citer)/iu.test(words),
  examples: [
    ["How to cite: Ray A. Quay Walls in Winter. Harbour Board; 2021.", true],
    ["Suggested citation: Ray, Ada, Quay Walls in Winter, 2021.", true],
    ["Cited by nine courts, the ruling still stands.", false],
  ],
};
