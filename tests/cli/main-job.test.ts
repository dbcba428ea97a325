import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, temporaryFolder } from "../temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const program = join(root, "dist/cli.mjs");
const sample = (name: string): string => join(root, "samples", name);

interface Line {
  file: string;
  metadata: Record<string, unknown>;
  recommendations: { quote: string; action: string; actor: string[]; strength: string }[];
  error?: string;
}

function sourceTies(parameters: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], { encoding: "utf8", input });
  return { status, stdout, stderr };
}

function extract(...files: string[]): Line[] {
  return sourceTies(["extract", ...files])
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

describe("source-ties extract", () => {
  test("says of a landing page what it states, and nothing else", () => {
    expect(extract(sample("landing-page.txt"))[0]?.metadata).toEqual({
      title: "Rivers Without Borders?",
      subtitle: "Sharing the Orsa Basin After the Dry Decade",
      author: ["Helen T. Vastrand", "Ibrahim Kouyate"],
      date: "2021-03-09",
      publisher: "Institute for Shared Waters",
      access: "abstract",
    });
  });

  test("makes up no title, author or date for a walled article", () => {
    expect(extract(sample("walled-article.txt"))[0]?.metadata).toEqual({ publisher: "The Northern Strait Review", access: "partial" });
  });

  test("splits a sentence that asks three things of one state", () => {
    const asked = extract(sample("landing-page.txt"))[0]?.recommendations.filter(({ actor }) => actor.includes("Sweden"));
    expect(asked?.map(({ quote, strength }) => [quote, strength])).toEqual([
      ["Sweden should examine whether its licences for winter pumping might be shortened", "explicit"],
      ["whether the fees for summer pumping might be raised", "explicit"],
      ["opening its drought council to growers from the other two states.", "explicit"],
    ]);
  });

  test("reads file names from standard input, and a line for each failure", () => {
    const { stdout, status } = sourceTies(["extract", "-"], `${sample("walled-article.txt")}\n/nowhere/at-all.txt\n`);
    const [read, failed] = stdout.trim().split("\n").map((line) => JSON.parse(line) as Line);
    expect(read?.error).toBeUndefined();
    expect(failed).toMatchObject({ file: "/nowhere/at-all.txt", metadata: {}, recommendations: [] });
    expect(failed?.error).toContain("no such file");
    expect(status).toBe(1);
  });
});

describe("source-ties import", () => {
  test("writes linked notes into a folder, and a second run changes nothing", () => {
    const vault = temporaryFolder();
    const first = sourceTies(["import", "--vault", vault, join(root, "samples")]);
    expect(first.status).toBe(0);
    const notes = filesUnder(vault);
    const source = notes["Sources/Rivers Without Borders.md"];
    expect(source).toContain('title: Rivers Without Borders?\n');
    expect(source).toContain('author:\n  - "[[Helen T. Vastrand]]"\n  - "[[Ibrahim Kouyate]]"\ndate: 2021-03-09\n');
    expect(source).not.toContain("Adobe");
    const repair = Object.entries(notes).find(([path]) => path.startsWith("Recommendations/Repair the gauges"))?.[1] ?? "";
    const blockId = /passage: "\[\[Rivers Without Borders#\^(passage-[0-9a-f]{6})\]\]"/u.exec(repair)?.[1] ?? "none";
    expect(source).toContain(` ^${blockId}\n`);
    expect(repair).toContain('report: "[[Rivers Without Borders]]"\n');
    expect(repair).toContain('actor:\n  - "[[Finland]]"\n');
    expect(repair).toContain("strength: explicit\nstatus: open\n");
    expect(repair).toContain("> Finland also needs to repair the gauges at the river's mouth.\n");
    const second = sourceTies(["import", "--vault", vault, join(root, "samples")]);
    expect(second.stdout).not.toMatch(/^created|^updated|^stored/mu);
    expect(filesUnder(vault)).toEqual(notes);
  });

  test("a dry run prints what would be done and does nothing", () => {
    const vault = temporaryFolder();
    const planned = sourceTies(["import", "--vault", vault, "--dry-run", sample("landing-page.txt")]);
    const done = sourceTies(["import", "--vault", vault, sample("landing-page.txt")]);
    expect(planned.stdout).toContain("would create: Sources/Rivers Without Borders.md\n");
    expect(planned.stdout.replace(/would (create|store): /gu, (_, action: string) => `${action}d: `)).toBe(done.stdout);
  });

  test("undo leaves the folder as it was", () => {
    const vault = temporaryFolder();
    writeFileSync(join(vault, "Mine.md"), "mine");
    sourceTies(["import", "--vault", vault, sample("landing-page.txt")]);
    expect(sourceTies(["undo", "--vault", vault]).stdout).toContain("removed  Sources/Rivers Without Borders.md");
    expect(filesUnder(vault)).toEqual({ "Mine.md": "mine" });
    expect(sourceTies(["undo", "--vault", vault]).stdout).toBe("There is no import to undo.\n");
  });

  test("an import that broke off is told of, and finish writes the rest", () => {
    const vault = temporaryFolder();
    const state = join(vault, ".obsidian/plugins/source-ties");
    sourceTies(["import", "--vault", vault, sample("landing-page.txt")]);
    const whole = filesUnder(vault);
    // As it stands after the second write: the rest was only planned.
    const journal = join(state, readdirSync(state).find((name) => name.startsWith("run-")) ?? "");
    const lines = readFileSync(journal, "utf8").split("\n");
    const planned = lines.flatMap((line) => (line.startsWith('{"path"') ? [(JSON.parse(line) as { path: string }).path] : []));
    writeFileSync(journal, lines.slice(0, lines.findIndex((line) => line.startsWith('{"begun":2'))).join("\n"));
    for (const path of planned.slice(2)) rmSync(join(vault, path));
    const told = `The last import did not come to its end: 2 items of ${planned.length} were written.`;
    expect(sourceTies(["import", "--vault", vault, "--dry-run", sample("walled-article.txt")]).stdout).not.toContain(told);
    const { stdout, status } = sourceTies(["finish", "--vault", vault]);
    expect(status).toBe(0);
    expect(stdout.match(/^created: /gmu)).toHaveLength(planned.length - 2);
    expect(filesUnder(vault)).toEqual(whole);
    expect(sourceTies(["finish", "--vault", vault]).stdout).toBe("There was nothing to do.\n");
    writeFileSync(journal, lines.slice(0, lines.findIndex((line) => line.startsWith('{"begun":2'))).join("\n"));
    for (const path of planned.slice(2)) rmSync(join(vault, path));
    expect(sourceTies(["import", "--vault", vault, sample("walled-article.txt")]).stdout).toContain(told);
    sourceTies(["undo", "--vault", vault]);
    sourceTies(["undo", "--vault", vault]);
    expect(filesUnder(vault)).toEqual({});
  });

  test("a new list for one that the user edited is printed, and the edited one is kept", () => {
    const vault = temporaryFolder();
    sourceTies(["import", "--vault", vault, sample("landing-page.txt")]);
    const note = join(vault, "Sources/Rivers Without Borders.md");
    writeFileSync(note, readFileSync(note, "utf8").replace("## Recommendations", "## What they ask"));
    const { stdout, status } = sourceTies(["import", "--vault", vault, sample("landing-page.txt")]);
    expect(status).toBe(0);
    expect(stdout).toContain("note: What Source Ties keeps up to date in Sources/Rivers Without Borders.md was edited by hand");
    expect(stdout).toContain("New text for Sources/Rivers Without Borders.md:\n    ## Recommendations\n");
    expect(readFileSync(note, "utf8")).toContain("## What they ask");
  });

  test("a note that is a link stays one, and who may read it stays the same", () => {
    const folder = temporaryFolder();
    const vault = join(folder, "vault");
    mkdirSync(vault);
    const real = join(folder, "real.md");
    writeFileSync(real, `---\nsource-ties-id: abcabcabcabc\n---\n${readFileSync(sample("landing-page.txt"), "utf8")}`, { mode: 0o600 });
    symlinkSync(real, join(vault, "Landing.md"));
    const capture = join(folder, "capture.md");
    writeFileSync(capture, readFileSync(real));
    sourceTies(["import", "--vault", vault, capture]);
    expect(readFileSync(real, "utf8")).toContain("## Recommendations");
    expect(lstatSync(join(vault, "Landing.md")).isSymbolicLink()).toBe(true);
    expect(lstatSync(real).mode & 0o777).toBe(0o600);
  });

  test("takes the folders that the plugin's user set", () => {
    const vault = temporaryFolder();
    mkdirSync(join(vault, ".obsidian/plugins/source-ties"), { recursive: true });
    writeFileSync(join(vault, ".obsidian/plugins/source-ties/data.json"), JSON.stringify({ sourceFolder: "Library/Reports", keepOriginal: false }));
    sourceTies(["import", "--vault", vault, "--recommendations", "none", sample("landing-page.txt")]);
    expect(Object.keys(filesUnder(vault))).toEqual(["Library/Reports/Rivers Without Borders.md"]);
  });

  test("each bad input is one sentence, and the rest goes on", () => {
    const folder = temporaryFolder();
    const vault = join(folder, "vault");
    const bad = join(folder, "bad");
    mkdirSync(bad);
    writeFileSync(join(bad, "empty.txt"), "");
    writeFileSync(join(bad, "binary.txt"), Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256)));
    writeFileSync(join(bad, "huge.txt"), "All work and no play makes a long text. ".repeat(1_310_720));
    writeFileSync(join(bad, "good.txt"), readFileSync(sample("landing-page.txt")));
    const { stdout, status } = sourceTies(["import", "--vault", vault, "--recommendations", "none", bad]);
    expect(status).toBe(1);
    expect(stdout.split("\n").filter((line) => line.startsWith("failed"))).toEqual([
      expect.stringMatching(/^failed: binary\.txt is not text/u),
      expect.stringMatching(/^failed: empty\.txt is empty/u),
      expect.stringMatching(/^failed: huge\.txt is too large/u),
    ]);
    expect(stdout).toContain("created: Sources/Rivers Without Borders.md");
  });

  test("a name with : / # and an existing note of the same name lose nothing", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "Sources"));
    writeFileSync(join(folder, "Sources/Water - Who Pays - and 1 or-not.md"), "mine");
    const capture = join(folder, "capture.md");
    writeFileSync(capture, '---\ntitle: "Water: Who Pays / and #1 or/not?"\n---\n\nA text about who pays for water.\n');
    sourceTies(["import", "--vault", folder, capture]);
    const notes = filesUnder(folder);
    expect(notes["Sources/Water - Who Pays - and 1 or-not.md"]).toBe("mine");
    expect(Object.keys(notes).filter((path) => path.startsWith("Sources/Water"))).toHaveLength(2);
  });
});

describe("what is not understood", () => {
  test.each([[["import", "x.txt"]], [["import", "--vault", "v", "--recommendations", "some", "x.txt"]], [["--nonsense"]], [["fetch"]], [["extract"]]])(
    "%j ends with 2 and says why",
    (parameters) => {
      const { status, stderr } = sourceTies(parameters);
      expect(status).toBe(2);
      expect(stderr).toMatch(/\. See source-ties --help\.\n$/u);
    },
  );

  test("help and version are told", () => {
    expect(execFileSync(process.execPath, [program, "--version"], { encoding: "utf8" })).toBe("0.1.0\n");
    expect(sourceTies(["--help"]).stdout).toContain("source-ties import --vault DIR");
  });
});

describe("npm start", () => {
  test("makes a vault with the plugin in it and switched on", () => {
    const folder = temporaryFolder();
    for (const name of ["main.js", "manifest.json", "styles.css"]) writeFileSync(join(folder, name), readFileSync(join(root, name)));
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist/cli.mjs"), readFileSync(program));
    const { stdout } = spawnSync(process.execPath, [join(root, "scripts/demo-vault.mjs"), sample("landing-page.txt")], { cwd: folder, encoding: "utf8" });
    expect(stdout).toContain("created: Sources/Rivers Without Borders.md");
    expect(stdout).toContain("Open folder as vault");
    for (const name of ["main.js", "manifest.json", "styles.css"])
      expect(existsSync(join(folder, "demo-vault/.obsidian/plugins/source-ties", name))).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, "demo-vault/.obsidian/community-plugins.json"), "utf8"))).toEqual(["source-ties"]);
  });
});

describe("source-ties check", () => {
  test("mends what stands elsewhere, and names what does not stand at all", () => {
    const vault = temporaryFolder();
    sourceTies(["import", "--vault", vault, sample("landing-page.txt")]);
    expect(sourceTies(["check", "--vault", vault])).toMatchObject({ status: 0, stdout: expect.stringContaining("every passage stands") as string });
    const before = filesUnder(vault);
    const source = "Sources/Rivers Without Borders.md";
    writeFileSync(join(vault, source), (before[source] ?? "").replace(/ \^passage-\w+$/mu, ""));
    expect(sourceTies(["check", "--vault", vault])).toMatchObject({ status: 0, stdout: expect.stringContaining("was set again") as string });
    expect(filesUnder(vault)).toEqual(before);
    writeFileSync(join(vault, source), (before[source] ?? "").replace("repair the gauges", "look at the gauges"));
    const { status, stdout } = sourceTies(["check", "--vault", vault]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^not found: Recommendations\/Repair the gauges.* in Sources\/Rivers Without Borders\.md: Its link leads to the passage/mu);
  });
});

test("the names, templates and folders that the vault's user set in the app are the command line's too", () => {
  const vault = temporaryFolder();
  mkdirSync(join(vault, ".obsidian/plugins/source-ties"), { recursive: true });
  writeFileSync(join(vault, ".obsidian/plugins/source-ties/data.json"), JSON.stringify({ sourceFolder: "Clippings", propertyPreset: "web-clipper", sourceTemplate: "{{content}}\n\n## My notes" }));
  expect(sourceTies(["import", "--vault", vault, sample("landing-page.txt")]).status).toBe(0);
  const note = filesUnder(vault)["Clippings/Rivers Without Borders.md"];
  expect(note).toContain("\npublished: 2021-03-09\n");
  expect(note).toContain("\n\n## My notes\n");
  const before = filesUnder(vault);
  expect(sourceTies(["import", "--vault", vault, sample("landing-page.txt")]).status).toBe(0);
  expect(filesUnder(vault)).toEqual(before);
});
