import { Document, isScalar, visit } from "yaml";
import { namesItsDay } from "../model/partial-date.ts";

/** Words that YAML 1.1, or a parser with its habits, takes for a number, a date or a yes; and blanks that parsers do not agree on. */
const NOT_PLAIN = /^(?:[yn]|yes|no|on|off)$|^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o[0-7_]+|(?:[\d_]+(?:\.[\d_]*)?|\.[\d_]*)(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)$|^\d{4}-\d\d?-\d\d?(?:[Tt\s]|$)|^\s|\s$|[\t\n\r]/iu;
/** Characters that not every parser takes as they are, and where Templater's commands begin, which it looks for in the whole file. */
const ESCAPED = /<(?=%)|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A day as a property's value; without quotation marks, as the app shows it as a date only so. */
export class Day {
  readonly day: string;

  /** @param day `2004-08-15`. */
  constructor(day: string) {
    this.day = day;
  }
}

/**
 * Writes properties as YAML that every parser reads back as it was, in YAML 1.2 and 1.1. Long lines are not folded, as the app does
 * not fold them. A `Day` stands without quotation marks, and so does a day under a key that ends in `date`.
 * @returns lines with their ends; nothing without properties.
 */
export function writeProperties(entries: readonly (readonly [string, unknown])[]): string {
  if (entries.length === 0) return "";
  return entries.map(([key, given]) => {
    const value = given instanceof Day ? given.day : given;
    const document = new Document({ [key]: value });
    const isDay = given instanceof Day || (typeof value === "string" && /date$/iu.test(key) && namesItsDay(value));
    visit(document, {
      Scalar(place, node) {
        if (place !== "key" && isScalar(node) && typeof node.value === "string" && !isDay && (NOT_PLAIN.test(node.value) || node.value.search(ESCAPED) >= 0)) node.type = "QUOTE_DOUBLE";
      },
    });
    return document
      .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity })
      .replace(ESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }).join("");
}
