import type { App } from "../host/app.ts";

/** What a graph shows, and what a press on a note does. */
export interface GraphOptions {
  /** Only this note, what it links to and what links to it, and what those have to do with one another. */
  readonly around?: string;
  readonly open: (path: string) => void;
}

interface Node {
  readonly path: string;
  readonly words: string;
  readonly kind: "source" | "recommendation" | "other" | "missing";
  x: number;
  y: number;
}

const SIZE = 600;
const ROUNDS = 400;
/** What draws everything to the middle, and how many times the usual distance nodes still push each other apart. */
const GRAVITY = 0.06;
const FAR = 4;

/** Draws notes and the links between them, from what the app has counted. */
export function showGraph(app: App, parent: HTMLElement, { around, open }: GraphOptions): void {
  const { nodes, ties } = graphOf(app, around);
  layOut(nodes, ties);
  const drawing = createSvg("svg", { cls: "preview-graph", attr: { viewBox: `0 0 ${SIZE} ${SIZE}`, role: "img", "aria-label": `${nodes.length} notes and ${ties.length} links` } });
  const draw = (tag: "line" | "circle" | "text", given: Record<string, string | number>, into: Element = drawing): SVGElement => {
    const element = createSvg(tag);
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, String(value));
    into.append(element);
    return element;
  };
  for (const [one, other] of ties) draw("line", { x1: one.x, y1: one.y, x2: other.x, y2: other.y });
  for (const node of nodes) {
    const group = createSvg("g");
    group.classList.add("preview-node", `is-${node.kind}`);
    drawing.append(group);
    const size = 5 + Math.min(9, ties.filter((tie) => tie.includes(node)).length);
    draw("circle", { cx: node.x, cy: node.y, r: size }, group);
    draw("text", { x: node.x, y: node.y + size + 13 }, group).textContent = node.words.length > 34 ? `${node.words.slice(0, 33)}…` : node.words;
    const title = createSvg("title");
    title.textContent = node.words;
    group.append(title);
    if (node.kind !== "missing") group.addEventListener("click", () => { open(node.path); });
  }
  parent.append(drawing);
}

function graphOf({ metadataCache, vault }: App, around: string | undefined): { nodes: Node[]; ties: [Node, Node][] } {
  const { resolvedLinks, unresolvedLinks } = metadataCache;
  const pairs = [resolvedLinks, unresolvedLinks].flatMap((links) => Object.entries(links).flatMap(([from, to]) => Object.keys(to).map((target): [string, string] => [from, target])));
  const near = around === undefined ? undefined : new Set([around, ...pairs.filter((pair) => pair.includes(around)).flat()]);
  const shown = pairs.filter(([from, to]) => from !== to && (near === undefined || (near.has(from) && near.has(to))));
  const nodes = new Map<string, Node>();
  const node = (path: string): Node => {
    const known = nodes.get(path);
    if (known) return known;
    const file = vault.getFileByPath(path);
    const frontmatter = file ? metadataCache.getFileCache(file)?.frontmatter : undefined;
    const kind = !file ? "missing" : frontmatter?.["source-ties-id"] === undefined ? "other" : "report" in frontmatter ? "recommendation" : "source";
    // Begun on a spiral, so that the same notes lie the same way every time.
    const turn = nodes.size * 2.4;
    const made: Node = { path, words: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/u, ""), kind, x: SIZE / 2 + Math.cos(turn) * (20 + nodes.size * 6), y: SIZE / 2 + Math.sin(turn) * (20 + nodes.size * 6) };
    nodes.set(path, made);
    return made;
  };
  if (around !== undefined) node(around);
  else for (const { path } of vault.getMarkdownFiles()) node(path);
  const ties = new Map(shown.map(([from, to]): [string, [Node, Node]] => [[from, to].sort().join("\n"), [node(from), node(to)]]));
  return { nodes: [...nodes.values()], ties: [...ties.values()] };
}

/** Ties draw together, neighbours push apart; then the whole is fitted into the drawing. */
function layOut(nodes: readonly Node[], ties: readonly [Node, Node][]): void {
  const wanted = SIZE / Math.sqrt(nodes.length + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const heat = (wanted / 2) * (1 - round / ROUNDS);
    const moves = new Map(nodes.map((node) => [node, { x: (SIZE / 2 - node.x) * GRAVITY, y: (SIZE / 2 - node.y) * GRAVITY }]));
    const push = (node: Node, from: Node, force: (distance: number) => number): void => {
      const distance = Math.max(1, Math.hypot(node.x - from.x, node.y - from.y));
      const move = moves.get(node);
      if (!move) return;
      move.x += ((node.x - from.x) / distance) * force(distance);
      move.y += ((node.y - from.y) / distance) * force(distance);
    };
    for (const node of nodes) for (const other of nodes) if (node !== other) push(node, other, (distance) => (distance > FAR * wanted ? 0 : wanted ** 2 / distance));
    for (const [one, other] of ties)
      for (const [from, to] of [[one, other], [other, one]] as const) push(from, to, (distance) => -(distance ** 2) / wanted);
    for (const [node, { x, y }] of moves) {
      const length = Math.max(1, Math.hypot(x, y));
      node.x += (x / length) * Math.min(length, heat);
      node.y += (y / length) * Math.min(length, heat);
    }
  }
  for (const [axis, margin] of [["x", 130], ["y", 40]] as const) {
    const places = nodes.map((node) => node[axis]);
    const [low, high] = [Math.min(...places), Math.max(...places)];
    for (const node of nodes) node[axis] = high - low < 1 ? SIZE / 2 : margin + ((node[axis] - low) / (high - low)) * (SIZE - 2 * margin);
  }
}
