/** The part of latex-utensils that parses .bib files, alone: the whole package would bring a parser of LaTeX along. */
declare module "latex-utensils/out/src/bibtex/bibtex_parser_simple.js" {
  export interface Location {
    readonly start: { readonly line: number; readonly column: number };
  }
  export interface PlainValue {
    readonly kind: "text_string" | "number" | "abbreviation";
    readonly content: string;
  }
  export type FieldValue = PlainValue | { readonly kind: "concat"; readonly content: readonly PlainValue[] };
  export interface StringEntry {
    readonly abbreviation: string;
    readonly value: FieldValue;
  }
  export interface Entry {
    readonly entryType: string;
    readonly internalKey?: string;
    readonly content: readonly { readonly name: string; readonly value: FieldValue; readonly location: Location }[];
  }
  /** @throws an error with a `location` for what is no BibTeX. */
  export function parse(text: string): { readonly content: readonly (StringEntry | Entry)[] };
}
