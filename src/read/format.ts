import type { Capture } from "../model/capture.ts";
import type { HtmlPort } from "../model/html-port.ts";
import type { PdfPort } from "../model/pdf-port.ts";
import type { Removal, SourceFacts } from "../model/source.ts";

/** What reading needs from its surroundings. */
export interface ReadPorts {
  readonly html: HtmlPort;
  readonly pdf: PdfPort;
}

/** A capture whose bytes have been found to be text. */
export interface TextCapture {
  readonly capture: Capture;
  /** The decoded text, lines ended by `\n` alone. */
  readonly text: string;
}

/** What a format makes of a capture. */
export interface Reading {
  readonly facts: SourceFacts;
  /** The work as Markdown. */
  readonly text: string;
  readonly removed: readonly Removal[];
  /** The id that the capture carries already, when it is a source note of ours. */
  readonly id?: string;
}

/** One way in which text comes: how to know it, and how to read it. */
export interface Format {
  /** `text`, `markdown`, `html`: what `Source.format` says. */
  readonly name: string;
  /** Decides by content; the extension may only break a tie. */
  recognises(capture: TextCapture): boolean;
  read(capture: TextCapture, ports: ReadPorts): Reading;
}

/** A way that is known by its first bytes and is no text. */
export interface BinaryFormat {
  readonly name: string;
  recognises(bytes: Uint8Array): boolean;
  /** @throws ProblemError with the reason why it cannot be read. */
  read(capture: Capture, ports: ReadPorts): Promise<Reading>;
}
