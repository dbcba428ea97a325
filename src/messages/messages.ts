import { english } from "./english/english.ts";

/** The shape that the texts of every language have. */
export type Messages = typeof english;

/** The languages that the plugin speaks, by their code (BCP 47), each in its own words. */
export const LANGUAGES: Readonly<Record<string, { readonly name: string; readonly messages: Messages }>> = {
  en: { name: "English", messages: english },
};

/** The texts in the language that was last spoken; English until then. Every importer sees the present ones. */
export let messages: Messages = english;

/**
 * Has all texts from now on in a language.
 * @param code a language as the app names it, for example `de` or `pt-BR`; one that is not known leaves English.
 */
export function speak(code: string): void {
  messages = textsIn(code);
}

/** All texts in a language; in English when it is not known. @param code as for `speak`. */
export function textsIn(code: string): Messages {
  const known = [code, code.split("-")[0] ?? ""].find((one) => Object.hasOwn(LANGUAGES, one));
  return LANGUAGES[known ?? ""]?.messages ?? english;
}
