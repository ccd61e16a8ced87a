import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Place } from './place.ts';

/** A value of a YAML document, with the place at which it stands. What an alias repeats is the same object. */
export type PlacedYaml = PlacedScalar | PlacedList | PlacedMap;

export interface PlacedScalar {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As it is written, so that `1.0` keeps its zero; of a text, the text. */
  readonly text: string;
}

export interface PlacedList {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly PlacedYaml[];
}

export interface PlacedMap {
  readonly kind: 'map';
  readonly place: Place;
  readonly members: ReadonlyMap<string, PlacedMember>;
}

export interface PlacedMember {
  /** Of the key. */
  readonly place: Place;
  readonly value: PlacedYaml;
}

/** A text that is not what it should be. */
export interface YamlProblem {
  /** A clause; it may quote the text. */
  readonly what: string;
  readonly place: Place;
}

export type PlacedDocument =
  | {
      readonly root: PlacedYaml;
      /** Where the first key or item stands that has no value. */
      readonly firstNull: Place | undefined;
      readonly problem?: undefined;
    }
  | { readonly root?: undefined; readonly firstNull?: undefined; readonly problem: YamlProblem };

/** Characters and values, once every alias is expanded. */
const greatestSize = 16 * 1024 * 1024;
const greatestDepth = 100;

/**
 * Parses YAML 1.2, which includes JSON, and the merge keys (`<<`) of 1.1. Refuses duplicate keys, keys that are no
 * text, tags of other schemas, numbers that JSON does not have, and aliases that expand without bounds. The cost is
 * linear in the length of the text.
 *
 * @param file named in the places
 */
export function parsePlacedYaml(text: string, file: string): PlacedDocument {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const start = { file, line: 1, column: 1 };
  const tooDeep: PlacedDocument = { problem: { what: 'it is nested too deeply', place: start } };
  try {
    // The library compares every key with every other one, which takes minutes for a large map.
    const document = parseDocument(text, {
      lineCounter,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error) {
      if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep;
      const what =
        error.code === 'MULTIPLE_DOCS' ? 'a second document begins; only one is expected' : error.message;
      return { problem: { what, place: placeAt(error.pos[0]) } };
    }
    const { contents } = document;
    const placing = new Placing(placeAt);
    const { node: root } = placing.place(contents, 0);
    return { root, firstNull: placing.firstNull };
  } catch (thrown) {
    if (thrown instanceof PlacedProblem) return { problem: thrown.problem };
    // The library has no limit of its own to how deep it goes.
    if (thrown instanceof RangeError) return tooDeep;
    throw thrown;
  }
}

/** The value as JSON has it. */
export function plainYaml(node: PlacedYaml): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainYaml);
  return Object.fromEntries([...node.members].map(([name, { value }]) => [name, plainYaml(value)]));
}

class PlacedProblem extends Error {
  readonly problem: YamlProblem;

  constructor(what: string, place: Place) {
    super(what);
    this.problem = { what, place };
  }
}

/** A node with its size once every alias in it is expanded. */
interface Sized {
  readonly node: PlacedYaml;
  readonly size: number;
}

class Placing {
  private readonly placeAt: (offset: number) => Place;
  /** The last node with each anchor so far; undefined while it is read. */
  private readonly anchors = new Map<string, Sized | undefined>();
  firstNull: Place | undefined;

  constructor(placeAt: (offset: number) => Place) {
    this.placeAt = placeAt;
  }

  place(node: unknown, depth: number): Sized {
    const place = this.placeOf(node);
    if (depth > greatestDepth) throw new PlacedProblem('it is nested too deeply', place);
    if (isAlias(node)) return this.repeated(node.source, place);
    if (!isScalar(node) && !isSeq(node) && !isMap(node)) {
      return this.nothing(place);
    }
    const { anchor } = node;
    if (anchor !== undefined) this.anchors.set(anchor, undefined);
    const placed = isScalar(node)
      ? this.scalar(node, place)
      : isSeq(node)
        ? this.list(node.items, place, depth)
        : this.map(node.items, place, depth);
    if (placed.size > greatestSize) {
      throw new PlacedProblem('it is too large once its aliases are expanded', place);
    }
    if (anchor !== undefined) this.anchors.set(anchor, placed);
    return placed;
  }

  private placeOf(node: unknown): Place {
    const ranged = isScalar(node) || isSeq(node) || isMap(node) || isAlias(node);
    return this.placeAt((ranged ? node.range?.[0] : undefined) ?? 0);
  }

  private repeated(anchor: string, place: Place): Sized {
    const found = this.anchors.get(anchor);
    if (found) return found;
    throw new PlacedProblem(
      this.anchors.has(anchor)
        ? `the alias *${anchor} stands inside its own anchor`
        : `the alias *${anchor} has no anchor before it`,
      place,
    );
  }

  private scalar({ value, source }: Scalar, place: Place): Sized {
    if (value === null) return this.nothing(place);
    if (typeof value === 'string') {
      return { node: { kind: 'scalar', place, value, text: value }, size: 1 + value.length };
    }
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
      const text = source ?? String(value);
      return { node: { kind: 'scalar', place, value, text }, size: 1 + text.length };
    }
    throw new PlacedProblem('this number is none that JSON can hold', place);
  }

  private nothing(place: Place): Sized {
    this.firstNull ??= place;
    return { node: { kind: 'scalar', place, value: null, text: '' }, size: 1 };
  }

  private list(nodes: readonly unknown[], place: Place, depth: number): Sized {
    const items = nodes.map((item) => this.place(item, depth + 1));
    const size = items.reduce((sum, item) => sum + item.size, 1);
    return { node: { kind: 'list', place, items: items.map(({ node }) => node) }, size };
  }

  private map(pairs: readonly Pair[], place: Place, depth: number): Sized {
    const own = new Map<string, PlacedMember>();
    const merged: PlacedMap[] = [];
    let size = 1;
    for (const { key, value } of pairs) {
      const { name, at } = this.key(key, place);
      const placed = this.place(value, depth + 1);
      size += name.length + placed.size;
      if (isMergeKey(key)) {
        merged.push(...mergedMaps(placed.node, at));
        continue;
      }
      const other = own.get(name);
      if (other) {
        const { line, column } = other.place;
        throw new PlacedProblem(
          `the key "${name}" occurs twice (first at line ${line}, column ${column})`,
          at,
        );
      }
      own.set(name, { place: at, value: placed.node });
    }
    if (merged.length === 0) return { node: { kind: 'map', place, members: own }, size };
    // Of several maps the first one wins, and a key of one's own wins over all.
    const members = new Map([...merged.toReversed().flatMap((map) => [...map.members]), ...own]);
    return { node: { kind: 'map', place, members }, size };
  }

  private key(key: unknown, place: Place): { name: string; at: Place } {
    if (!isScalar(key)) throw new PlacedProblem('a key is no text', place);
    const at = this.placeOf(key);
    const { value, source } = key;
    if (typeof value === 'string') return { name: value, at };
    if (value === null || source === undefined) throw new PlacedProblem('a key is no text', at);
    return { name: source, at };
  }
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

function mergedMaps(node: PlacedYaml, at: Place): readonly PlacedMap[] {
  const maps = node.kind === 'list' ? node.items : [node];
  return maps.map((map) => {
    if (map.kind === 'map') return map;
    throw new PlacedProblem('the merge key << takes a map or a list of maps', at);
  });
}
