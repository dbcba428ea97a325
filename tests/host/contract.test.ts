// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import typescript from "typescript";
import { describe, expect, it } from "vitest";
import { missingExport } from "./missing.ts";
import { MISSING, obsidianModule } from "./obsidian-module.ts";
import { openTemporaryVault } from "./temporary-vault.ts";

const place = createRequire(import.meta.url).resolve("obsidian/obsidian.d.ts");
const typings = typescript.createSourceFile(place, readFileSync(place, "utf8"), typescript.ScriptTarget.Latest);

/** What the typings export that is there at run time. */
function documentedValues(): string[] {
  return typings.statements.flatMap((statement) => {
    if (typescript.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => (name as typescript.Identifier).text);
    const isValue =
      typescript.isClassDeclaration(statement) || typescript.isFunctionDeclaration(statement) || typescript.isEnumDeclaration(statement);
    return isValue && statement.name ? [statement.name.text] : [];
  });
}

/** The methods that the typings give a class, overloads once. */
function documentedMethods(): { readonly owner: string; readonly method: string; readonly isStatic: boolean }[] {
  return typings.statements.filter(typescript.isClassDeclaration).flatMap((declaration) =>
    declaration.members.filter(typescript.isMethodDeclaration).flatMap((member) => {
      const modifiers = member.modifiers?.map(({ kind }) => kind) ?? [];
      const isOptional = member.questionToken !== undefined || modifiers.includes(typescript.SyntaxKind.AbstractKeyword);
      const isStatic = modifiers.includes(typescript.SyntaxKind.StaticKeyword);
      return isOptional ? [] : [{ owner: declaration.name?.text ?? "", method: (member.name as typescript.Identifier).text, isStatic }];
    }),
  );
}

describe("the module", () => {
  it("has every documented value and no other", () => {
    expect(Object.keys(obsidianModule).sort()).toEqual([...new Set(documentedValues())].sort());
  });

  it("has every documented method of the classes it has", () => {
    const absent = documentedMethods().filter(({ owner, method, isStatic }) => {
      const owning = obsidianModule[owner];
      if (typeof owning !== "function" || MISSING.includes(owner)) return false;
      return !(method in (isStatic ? owning : (owning as { prototype: object }).prototype));
    });
    expect(absent.map(({ owner, method }) => `${owner}.${method}`)).toEqual([]);
  });

  it("says of what it lacks that it lacks it, when it is used and not before", () => {
    const absent = missingExport("Wonder") as (new () => object) & (() => unknown) & { value: unknown };
    class Heir extends absent {}
    expect(() => new Heir()).toThrow("The stand-in host has no Wonder.");
    expect(() => absent()).toThrow("The stand-in host has no Wonder.");
    expect(() => absent.value).toThrow("The stand-in host has no Wonder.value.");
  });
});

it("lets a plugin look whether something is there", async () => {
  const { app } = await openTemporaryVault();
  expect("secretStorage" in app).toBe(true);
  expect("plugins" in app).toBe(false);
  expect((app as unknown as { internalPlugins?: { enabled: boolean } }).internalPlugins?.enabled).toBeUndefined();
  expect("ensureSideLeaf" in app.workspace).toBe(true);
  expect(() => app.workspace.getLayout()).toThrow("The stand-in host has no workspace.getLayout.");
  expect(() => app.workspace.leftSplit).toThrow("The stand-in host has no workspace.leftSplit.");
});
