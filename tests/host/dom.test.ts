// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { openTemporaryVault } from "./temporary-vault.ts";

describe("the app's additions", () => {
  it("make and change elements", async () => {
    await openTemporaryVault();
    const root = createDiv({ cls: ["a", "b c"], text: "x", attr: { "data-n": 1, hidden: null } });
    expect(root.outerHTML).toBe('<div class="a b c" data-n="1">x</div>');
    root.empty();
    const first = root.createEl("a", { href: "#h", title: "Title", text: "First" });
    const zero = root.createSpan({ cls: "zero", prepend: true });
    root.appendText("tail");
    expect(root.innerHTML).toBe('<span class="zero"></span><a title="Title" href="#h">First</a>tail');
    expect(root.indexOf(first)).toBe(1);
    expect(root.find(".zero")).toBe(zero);
    expect(root.findAll("*")).toEqual([zero, first]);
    first.addClass("p", "q");
    first.toggleClass(["p", "r"], false);
    expect([first.hasClass("q"), first.hasClass("p"), first.getAttr("title"), first.getText()]).toEqual([true, false, "Title", "First"]);
    first.setAttrs({ title: null, role: "link" });
    expect(first.getAttr("title")).toBeNull();
    first.hide();
    expect(first.style.display).toBe("none");
    first.show();
    first.toggleVisibility(false);
    expect([first.style.display, first.style.visibility]).toEqual(["", "hidden"]);
    first.detach();
    expect(root.children).toHaveLength(1);
    root.setText(createFragment((fragment) => fragment.createEl("b", { text: "Bold" })));
    expect(root.innerHTML).toBe("<b>Bold</b>");
    expect(root.createEl("input", { type: "checkbox", value: "v" }).value).toBe("v");
    expect(root.createSvg("path", { attr: { d: "M0 0" } }).getAttribute("d")).toBe("M0 0");
  });

  it("know their window and document", async () => {
    await openTemporaryVault();
    const element = activeDocument.body.createDiv();
    expect([element.doc === document, element.win === window, activeWindow === window]).toEqual([true, true, true]);
    expect(element.instanceOf(HTMLElement)).toBe(true);
    expect(element.instanceOf(HTMLInputElement)).toBe(false);
  });

  it("hear clicks, delegated ones too", async () => {
    await openTemporaryVault();
    const heard: string[] = [];
    const list = document.body.createDiv();
    const button = list.createEl("button", { cls: "hit" });
    button.onClickEvent(() => heard.push("direct"));
    const listener = (): void => void heard.push("delegated");
    list.on("click", ".hit", listener);
    button.click();
    list.off("click", ".hit", listener);
    button.click();
    expect(heard).toEqual(["direct", "delegated", "direct"]);
  });

  it("extend the language", async () => {
    await openTemporaryVault();
    const list = [1, 2, 2, 3];
    expect([list.first(), list.last(), list.contains(3), list.unique()]).toEqual([1, 3, true, [1, 2, 3]]);
    list.remove(2);
    expect(list).toEqual([1, 3]);
    expect(Object.keys(list)).toEqual(["0", "1"]);
    expect(["abc".contains("b"), "{0}-{1}".format("a", "b"), isBoolean(false), Math.clamp(9, 1, 5), Object.isEmpty({})]).toEqual([
      true, "a-b", true, 5, true,
    ]);
    expect([String.isString(""), Number.isNumber(""), Array.combine([[1], [2]])]).toEqual([true, false, [1, 2]]);
  });
});

it("goes away with the host", async () => {
  const { host } = await openTemporaryVault();
  expect(document.querySelector(".workspace")).not.toBeNull();
  await host.unload();
  expect(document.body.childElementCount).toBe(0);
  expect("activeDocument" in globalThis).toBe(false);
});
