/** An app with Source Ties switched on, as a user meets it. The stand-in host fills this, and the real app. */
export interface AppUnderTest {
  /** Runs one of the plugin's commands, as from the command palette: `import-sources`. */
  runCommand(id: string): Promise<void>;
  /** Opens a note of the vault in an editor. */
  openNote(path: string): Promise<void>;
  /** Presses the button of the window in front that says this, as soon as it can be pressed. */
  press(words: RegExp): Promise<void>;
  /** Takes the entry of the open list of suggestions that holds these words. */
  choose(words: string): Promise<void>;
  /** Writes into the field of the window in front that has this label. */
  fill(label: string, text: string): Promise<void>;
  /** Waits until the window in front says this. */
  seeInWindow(words: RegExp): Promise<void>;
  /** Waits until a notice says this. */
  seeNotice(words: RegExp): Promise<void>;
  /** Paths and texts of all files of the vault but those of its configuration. */
  files(): Promise<Readonly<Record<string, string>>>;
  /** Paths that the links of a note lead to, once the app has counted them. */
  linksOf(path: string): Promise<readonly string[]>;
  /** Renames or moves a file as a user does, links and all. */
  rename(from: string, to: string): Promise<void>;
  /** Adds a line at the end of a note, as a user types it. */
  write(path: string, line: string): Promise<void>;
}

/** What a user does, and what must be seen; a failed expectation throws. */
export interface Scenario {
  /** A sentence that tells what holds. */
  readonly name: string;
  /** The files of the vault that it begins with. */
  readonly vault: Readonly<Record<string, string>>;
  readonly run: (app: AppUnderTest) => Promise<void>;
}
