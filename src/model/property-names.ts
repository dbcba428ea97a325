/*
 * What the plugin's properties are called in a vault. Inside the plugin every property has one name; only what is
 * written to a note, and read from one, goes by the names that the vault's user chose.
 */

/** The plugin's own names of its properties, in the order in which a user meets them. */
export const PROPERTIES = [
  "title", "subtitle", "author", "date", "source", "publisher", "identifier", "access", "original", "created",
  "action", "report", "passage", "actor", "strength", "status",
] as const;
export type PropertyKey = (typeof PROPERTIES)[number];

/** A name in the vault for each property; an empty one means that it is not written. */
export type PropertyNames = Readonly<Record<PropertyKey, string>>;

/** Sets of names to begin with. */
export const PROPERTY_PRESETS = ["source-ties", "web-clipper"] as const;
export type PropertyPreset = (typeof PROPERTY_PRESETS)[number];

/** Properties that hold a day. */
export const DAY_PROPERTIES: readonly string[] = ["date", "created"] satisfies PropertyKey[];

/** The day of the import is the only property that a vault may do without: every file tells it as well. */
const OWN_NAMES: PropertyNames = { ...(Object.fromEntries(PROPERTIES.map((key) => [key, key])) as Record<PropertyKey, string>), created: "" };

const PRESETS: Readonly<Record<PropertyPreset, PropertyNames>> = {
  "source-ties": OWN_NAMES,
  // Web Clipper has `title, source, author, published, created, description, tags`. The subtitle is the description that a source gives of itself.
  "web-clipper": { ...OWN_NAMES, date: "published", subtitle: "description", created: "created" },
};

/** The tags that source notes get with a preset: Web Clipper's own one, so that bases and searches that ask for it find both. */
export const PRESET_TAGS: Readonly<Record<PropertyPreset, readonly string[]>> = { "source-ties": [], "web-clipper": ["clippings"] };

/** Names that mean something to the app, to other plugins or to this one, whatever their value. */
const RESERVED = new Set([
  "aliases", "alias", "tags", "tag", "cssclasses", "cssclass", "publish", "permalink", "cover", "image", "source-ties-id",
  "citekey", "citation-key", "citationkey", "itemtype", "zoterokey", "zotero-key", "zoteroitemkey", "zotero-link", "constructor",
  "true", "false", "null", "yes", "no", "on", "off", "y", "n",
]);

const LONGEST_NAME = 60;
const PLAIN_NAME = /^\p{L}(?:[\p{L}\p{M}\p{N}_ -]*[\p{L}\p{M}\p{N}_])?$/u;

/** Names that may not differ in case alone, as the app takes them for one. */
const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** What is wrong with a name that a user chose. */
export type NameFault = { readonly fault: "not plain" | "reserved" } | { readonly fault: "taken"; readonly by: PropertyKey };

/** The names of a preset with those that a user chose singly in their place. */
export function propertyNames(preset: PropertyPreset, chosen: Partial<PropertyNames>): PropertyNames {
  return { ...PRESETS[preset], ...chosen };
}

/**
 * Looks whether a property can go by a name.
 * @param names the present names of all properties.
 * @returns `undefined` when it can.
 */
export function nameFault(key: PropertyKey, name: string, names: PropertyNames): NameFault | undefined {
  if (name === "") return undefined;
  if (name.length > LONGEST_NAME || !PLAIN_NAME.test(name)) return { fault: "not plain" };
  if (RESERVED.has(folded(name))) return { fault: "reserved" };
  const by = PROPERTIES.find((other) => other !== key && folded(names[other]) === folded(name));
  return by === undefined ? undefined : { fault: "taken", by };
}

/**
 * Names that were stored, as far as they are names: one that cannot be used is left out.
 * @param stored of any shape.
 */
export function chosenNames(preset: PropertyPreset, stored: unknown): Partial<PropertyNames> {
  let chosen: Partial<Record<PropertyKey, string>> = {};
  if (typeof stored !== "object" || stored === null) return chosen;
  for (const key of PROPERTIES) {
    const name: unknown = Object.hasOwn(stored, key) ? (stored as Record<string, unknown>)[key] : undefined;
    if (typeof name !== "string") continue;
    const wanted = name.normalize("NFC").trim();
    if (wanted === PRESETS[preset][key] || (wanted === "" && key !== "created")) continue;
    chosen[key] = wanted;
  }
  // One that is left out gets its preset's name again, which another may have been given.
  for (;;) {
    const names = propertyNames(preset, chosen);
    const bad = PROPERTIES.find((key) => chosen[key] !== undefined && nameFault(key, chosen[key], names) !== undefined);
    if (bad === undefined) return chosen;
    const { [bad]: _, ...rest } = chosen;
    chosen = rest;
  }
}

/** The names that properties went by before, the last one first. */
export type FormerNames = Readonly<Partial<Record<PropertyKey, readonly string[]>>>;

/** Most former names that are remembered of a property. */
const MOST_FORMER = 10;

/** Former names with those in front that a change of names leaves behind. */
export function formerNames(former: FormerNames, before: PropertyNames, after: PropertyNames): FormerNames {
  const grown = PROPERTIES.filter((key) => before[key] !== after[key] && before[key] !== "");
  return { ...former, ...Object.fromEntries(grown.map((key) => [key, [...new Set([before[key], ...(former[key] ?? [])])].slice(0, MOST_FORMER)])) };
}

/** Former names that were stored. @param stored of any shape. */
export function storedFormerNames(stored: unknown): FormerNames {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    PROPERTIES.flatMap((key) => {
      const names: unknown = Object.hasOwn(stored, key) ? (stored as Record<string, unknown>)[key] : undefined;
      const kept = Array.isArray(names) ? (names as unknown[]).filter((name): name is string => typeof name === "string" && PLAIN_NAME.test(name)).slice(0, MOST_FORMER) : [];
      return kept.length > 0 ? [[key, kept]] : [];
    }),
  );
}

/** What a vault calls the plugin's properties, and how notes are read that were written under other names. */
export class PropertyNaming {
  readonly #names: PropertyNames;
  /** The names that a property is looked for under, the present one first. */
  readonly #known: Readonly<Record<PropertyKey, readonly string[]>>;

  /** @param former names that notes of the vault may still have. */
  constructor(names: PropertyNames, former: FormerNames = {}) {
    this.#names = names;
    const present = new Set(PROPERTIES.map((key) => folded(names[key])));
    const known = PROPERTIES.map((key) => {
      // A clipping's description is no subtitle, unless the user says so.
      const presets = key === "subtitle" ? [OWN_NAMES.subtitle] : PROPERTY_PRESETS.map((preset) => PRESETS[preset][key]);
      // A name that means another property by now cannot mean this one too.
      const others = [...(former[key] ?? []), ...presets].filter((name) => name !== "" && !present.has(folded(name)));
      return [key, [...new Set([names[key], ...others].filter((name) => name !== "").map(folded))]];
    });
    this.#known = Object.fromEntries(known) as Record<PropertyKey, readonly string[]>;
  }

  /** What a new note calls a property; keys that are no property of ours stay. @returns `undefined` for one that is not written. */
  nameOf(key: string): string | undefined {
    const name = isPropertyKey(key) ? this.#names[key] : key;
    return name === "" ? undefined : name;
  }

  /**
   * What a note of ours calls a property: the name that it has there, else the present one.
   * @param properties the note's, as they stand in it.
   */
  nameIn(properties: Readonly<Record<string, unknown>>, key: string): string | undefined {
    if (!isPropertyKey(key)) return key;
    return placesOf(keysByName(properties), this.#known[key])[0] ?? this.nameOf(key);
  }

  /**
   * A note's properties under the plugin's own names; what is none of ours keeps its name.
   * @param properties as they stand in the note.
   */
  read(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const keys = keysByName(properties);
    const own = PROPERTIES.flatMap((key) => {
      const places = placesOf(keys, this.#known[key]);
      const place = places.find((name) => !isEmpty(properties[name])) ?? places[0];
      return place === undefined ? [] : [[key, properties[place]] as const];
    });
    const ours = new Set<string>(PROPERTIES);
    return Object.fromEntries([...Object.entries(properties).filter(([name]) => !ours.has(name)), ...own]);
  }
}

/** The names that the plugin itself uses. */
export const OWN_NAMING = new PropertyNaming(OWN_NAMES);

/** Tells whether a text is the plugin's own name of a property. */
export function isPropertyKey(text: string): text is PropertyKey {
  return (PROPERTIES as readonly string[]).includes(text);
}

function keysByName(properties: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(Object.keys(properties).map((key) => [folded(key), key]));
}

/** The keys, as they are written, of those names that there are, in the names' order. */
function placesOf(keys: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.flatMap((name) => keys.get(name) ?? []);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
