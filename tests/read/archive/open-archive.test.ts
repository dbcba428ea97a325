import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ProblemError } from "../../../src/model/problem.ts";
import { openArchive, type Archive } from "../../../src/read/archive/open-archive.ts";
import { pack, type Packed } from "./pack.ts";

function archive(bytes: Uint8Array): Archive {
  const opened = openArchive(bytes, "papers.zip");
  if (!opened) throw new Error("It is not taken for an archive.");
  return opened;
}

/** What a user would find in it: each file's words, or why there are none. */
async function contents(bytes: Uint8Array): Promise<Record<string, string>> {
  const { members, problems } = archive(bytes);
  const found: Record<string, string> = Object.fromEntries(problems.map(({ code, item }) => [item, code]));
  for (const { name, open } of members)
    found[name] = await open().then(
      (content) => new TextDecoder().decode(content),
      (error: unknown) => {
        if (error instanceof ProblemError) return `${error.problem.code}: ${error.problem.item}`;
        throw error;
      },
    );
  return found;
}

const one = (member: Partial<Packed>): Packed => ({ name: "a.txt", content: "The quay is old.", ...member });

describe("an archive", () => {
  test("is every file in it that may be a capture, deflated or stored, in any folder", async () => {
    const bytes = zipSync({
      "b/report.md": new TextEncoder().encode("# Quay walls"),
      "a.txt": [new TextEncoder().encode("Zoë’s quay"), { level: 0 }],
      "picture.png": new Uint8Array(9),
      ".DS_Store": new Uint8Array(9),
      "__MACOSX/._a.txt": new Uint8Array(9),
      "empty/": new Uint8Array(0),
    });
    expect(await contents(bytes)).toEqual({ "a.txt": "Zoë’s quay", "b/report.md": "# Quay walls" });
  });

  test("is read with records of 64 bits, with a comment, and with names as Windows wrote them", async () => {
    expect(await contents(pack([one({}), one({ name: "b.txt", stored: true })], { large: true }))).toEqual({ "a.txt": "The quay is old.", "b.txt": "The quay is old." });
    expect(await contents(pack([one({ name: "Zürich.txt", nameInWindows: true }), one({ name: "sub\\b.txt" })], { comment: "packed by hand" }))).toEqual({ "Zürich.txt": "The quay is old.", "sub/b.txt": "The quay is old." });
  });

  test("is no document of an office program and no book, though these are packed alike", () => {
    expect(openArchive(pack([one({ name: "[Content_Types].xml" }), one({ name: "word/document.xml" })]), "report.docx")).toBeUndefined();
    expect(openArchive(pack([one({ name: "mimetype", stored: true }), one({ name: "a.xhtml" })]), "book.epub")).toBeUndefined();
    expect(openArchive(new TextEncoder().encode("PKs are the players who kill."), "a.txt")).toBeUndefined();
  });
});

describe("what is wrong with a member is one sentence, and the rest goes on", () => {
  test("a name that leads outside, whatever way it climbs", async () => {
    const names = ["../outside.txt", "a/../../outside.txt", "/etc/outside.txt", "C:\\outside.txt", "..\\other.txt"];
    const found = await contents(pack([...names.map((name) => one({ name })), one({ name: "inside.txt" })]));
    expect(found["inside.txt"]).toBe("The quay is old.");
    expect(Object.values(found).filter((code) => code === "archive member has no safe path")).toHaveLength(names.length);
  });

  test("a password", async () => {
    expect(await contents(pack([one({ encrypted: true }), one({ name: "b.txt" })]))).toEqual({ "a.txt": "archive member is encrypted: papers.zip: a.txt", "b.txt": "The quay is old." });
  });

  test("more than a thousand to one, however small it is said to be", async () => {
    const bomb = one({ name: "bomb.txt", content: Buffer.alloc(60 * 1024 * 1024), declaredSize: 12 });
    const started = performance.now();
    expect(await contents(pack([bomb, one({})]))).toEqual({ "a.txt": "The quay is old.", "bomb.txt": "archive is too large: papers.zip: bomb.txt" });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("a checksum that is not its content's", async () => {
    expect(await contents(pack([one({ checksum: 1 }), one({ name: "b.txt" })]))).toEqual({ "a.txt": "archive is damaged: papers.zip: a.txt", "b.txt": "The quay is old." });
  });
});

test("an archive cut anywhere is damaged or whole, and never more than that", async () => {
  const whole = pack([one({}), one({ name: "b.txt", content: "The gate leaks.".repeat(50) })]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 5), async (length) => {
      const found = await contents(whole.subarray(0, length + 4));
      expect(Object.values(found)).toContain("archive is damaged");
    }),
  );
});

test("bytes changed anywhere do no worse than a problem", async () => {
  const whole = pack([one({}), one({ name: "b.txt", content: "The gate leaks.".repeat(50) })]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }), async (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      if (openArchive(bytes, "papers.zip")) await contents(bytes);
    }),
  );
});
