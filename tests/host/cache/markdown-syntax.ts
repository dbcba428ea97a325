import { fromMarkdown } from "mdast-util-from-markdown";
import type { CompileContext, Token } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Data, Node, Root } from "mdast";

type Position = NonNullable<Node["position"]>;
type Extension = NonNullable<NonNullable<Parameters<typeof fromMarkdown>[1]>["extensions"]>[number];
type Construct = Exclude<NonNullable<NonNullable<Extract<Extension, { flow?: unknown }>["flow"]>[string]>, unknown[]>;
type Tokenizer = Construct["tokenize"];
type State = ReturnType<Tokenizer>;

/** What marks the app's own blocks that CommonMark has not: comments between `%%` and formulas between `$$`. */
const MARKS = { comment: 37, math: 36 } as const;

/** A block of the app's own, which has no parts. */
interface AppBlock<Type extends "comment" | "math"> {
  type: Type;
  position?: Position;
  data?: Data;
}

declare module "mdast" {
  interface RootContentMap {
    comment: AppBlock<"comment">;
    math: AppBlock<"math">;
  }
}

declare module "micromark-util-types" {
  interface TokenTypeMap {
    appBlock: "appBlock";
    appBlockText: "appBlockText";
  }
}

const isLineEnding = (code: number | null): boolean => code !== null && code < -2;
const isSpace = (code: number | null): boolean => code === -2 || code === -1 || code === 32;

/** A block that begins at a doubled mark and ends at the next, which must end its line; without one, at the end. */
function betweenDoubled(wanted: number): Construct {
  const tokenize: Tokenizer = function tokenize(effects, ok, nok) {
    let marks = 0;
    let severalLines = false;

    const opening: State = (code) => {
      if (code !== wanted) return nok(code);
      if (marks === 0) {
        effects.enter("appBlock");
        effects.enter("appBlockText");
      }
      effects.consume(code);
      marks++;
      if (marks < 2) return opening;
      marks = 0;
      return inside;
    };
    let isInText = true;
    const endText = (): void => {
      if (isInText) effects.exit("appBlockText");
      isInText = false;
    };
    const inside: State = (code) => {
      if (code === null) {
        if (!severalLines) return nok(code);
        endText();
        effects.exit("appBlock");
        return ok(code);
      }
      if (isLineEnding(code)) {
        severalLines = true;
        marks = 0;
        endText();
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return inside;
      }
      // A line may be empty; a token may not.
      if (!isInText) effects.enter("appBlockText");
      isInText = true;
      marks = code === wanted ? marks + 1 : 0;
      effects.consume(code);
      return marks === 2 ? closed : inside;
    };
    const closed: State = (code) => {
      if (code === null || isLineEnding(code)) {
        effects.exit("appBlockText");
        effects.exit("appBlock");
        return ok(code);
      }
      if (!isSpace(code)) return nok(code);
      effects.consume(code);
      return closed;
    };
    return opening;
  };
  return { name: "appBlock", concrete: true, tokenize };
}

const syntax: Extension = {
  flow: { [MARKS.comment]: betweenDoubled(MARKS.comment), [MARKS.math]: betweenDoubled(MARKS.math) },
};

function enterBlock(this: CompileContext, token: Token): undefined {
  const source = this.sliceSerialize(token);
  this.enter(source.startsWith("%") ? { type: "comment" } : { type: "math" }, token);
}

function exitBlock(this: CompileContext, token: Token): undefined {
  this.exit(token);
}

/** Parses a note's text, frontmatter left out, as the app reads it: CommonMark, tables, comments and formulas. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), syntax],
    mdastExtensions: [gfmTableFromMarkdown(), { enter: { appBlock: enterBlock }, exit: { appBlock: exitBlock } }],
  });
}
