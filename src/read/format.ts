import type { HtmlPort } from "../model/html-port.ts";
import type { Removal, SourceFacts } from "../model/source.ts";

/** What reading needs from its surroundings. */
export interface ReadPorts {
  readonly html: HtmlPort;
}

/** What a format makes of a capture's text. */
export interface FormatReading {
  readonly facts: SourceFacts;
  /** The work as Markdown. */
  readonly text: string;
  readonly removed: readonly Removal[];
  /** The id that the capture carries, when it is a source note of the plugin's own. */
  readonly id?: string;
}

/** One form in which sources come. */
export interface Format {
  readonly name: string;
  /** Tells by the content whether a capture is of this format; the name decides only where content cannot. */
  readonly recognises: (text: string, captureName: string) => boolean;
  readonly read: (text: string, ports: ReadPorts) => FormatReading;
}
