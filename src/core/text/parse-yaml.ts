import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { JsonValue } from '../json.ts';

export type ParsedYaml =
  | { readonly valid: true; readonly value: JsonValue; readonly placeOf: PlaceOf }
  /** `problem` may quote the text; `place` is "line 3, column 5", counted from 1, where it is known. */
  | { readonly valid: false; readonly problem: string; readonly place: string | undefined };

/**
 * The place of a member, "line 3, column 5", by the keys and indexes that lead to it: where it is missing, that of what
 * would hold it.
 */
export type PlaceOf = (path: readonly string[]) => string;

/** How often an anchor may be repeated, including the anchors inside it. */
const maxAliasCount = 1000;
/** Maximum number of characters in names and texts, plus other values, once every alias is expanded. */
const maxExpandedSize = 16 * 1024 * 1024;

const tooDeep = 'It is nested too deeply';
/** Maximum number of nodes above a node; a map counts as two. */
const greatestDepth = 400;

/** Problems that the library describes for programmers only. */
const rewordings: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A second document begins; only one is expected',
  RESOURCE_EXHAUSTION: tooDeep,
};

/**
 * Parses YAML 1.2, which includes JSON, into plain JSON values, and the merge keys (`<<`) of 1.1. Refuses duplicate keys, values that JSON does not have,
 * and aliases that expand without bounds.
 *
 * @param schema `json` allows only quoted texts
 */
export function parseYaml(text: string, schema: 'core' | 'json' = 'core'): ParsedYaml {
  const lineCounter = new LineCounter();
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `line ${line}, column ${col}`;
  };
  // The library compares every key with every other one, which takes minutes for a large map.
  const options = {
    merge: schema === 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  } as const;
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { schema, lineCounter, ...options });
  } catch {
    // The library has no limit of its own to how deep it goes.
    return { valid: false, problem: tooDeep, place: undefined };
  }
  const [error] = document.errors;
  if (error) {
    const problem = rewordings[error.code] ?? error.message;
    return { valid: false, problem, place: placeOf(error.pos[0]) };
  }
  const fault = faultOf(document, schema === 'core');
  if (fault) return { valid: false, problem: fault.problem, place: placeOf(fault.offset) };
  try {
    const value = plain(document.toJS({ maxAliasCount }));
    return { valid: true, value, placeOf: (path) => placeOf(offsetOf(document, path)) };
  } catch (thrown) {
    // Too many aliases, or too much in them.
    const problem = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    return { valid: false, problem, place: placeOf(lastAlias(document)) };
  }
}

interface Fault {
  readonly problem: string;
  readonly offset: number;
}

/**
 * Finds what the library accepts, or refuses without a place: keys that occur twice (`1` and `"1"` are one key in JSON),
 * nesting that would overflow a reader's stack, aliases that lead nowhere or into themselves, merge keys without a
 * mapping, and numbers that JSON does not have.
 *
 * @param merges whether `<<` is a merge key
 */
function faultOf(document: Document.Parsed, merges: boolean): Fault | undefined {
  // The library's own search for an anchor takes time in proportion to the text, for each alias.
  const anchors = new Map<string, Node>();
  let fault: Fault | undefined;
  const found = (problem: string | undefined, node: unknown) => {
    if (problem === undefined) return undefined;
    fault = { problem, offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0 };
    return visit.BREAK;
  };
  visit(document, {
    Node(key, node, ancestors) {
      if (isAlias(node)) return found(faultOfAlias(node, anchors.get(node.source), ancestors), node);
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isScalar(node)) return found(key === 'key' ? undefined : faultOfScalar(node, ancestors), node);
      if (ancestors.length > greatestDepth) return found(tooDeep, node);
      const twice = keyThatOccursTwice(node);
      return found(twice && 'This key occurs twice', twice);
    },
    Pair(_, { key, value }) {
      if (!merges || !isMergeKey(key)) return undefined;
      const target = isAlias(value) ? anchors.get(value.source) : value;
      const sources = isSeq(target) ? target.items : [target];
      const isMerge = sources.every(
        (one) => isMap(isAlias(one) ? (anchors.get(one.source) ?? one) : one) || isUnresolved(one, anchors),
      );
      return found(isMerge ? undefined : 'A merge key (<<) takes a mapping, or a list of mappings', key);
    },
  });
  return fault;
}

/** The alias is reported itself, at its own place. */
function isUnresolved(node: unknown, anchors: ReadonlyMap<string, Node>): boolean {
  return node === undefined || (isAlias(node) && !anchors.has(node.source));
}

function faultOfAlias(
  { source }: { readonly source: string },
  target: Node | undefined,
  ancestors: readonly unknown[],
): string | undefined {
  if (target === undefined) return `Unresolved alias, no anchor before it has the name ${source}`;
  return ancestors.includes(target) ? 'This alias stands inside its own anchor' : undefined;
}

function faultOfScalar({ value }: Scalar, ancestors: readonly unknown[]): string | undefined {
  if (typeof value !== 'number' || Number.isFinite(value)) return undefined;
  const parent = ancestors.at(-1);
  const name = isPair(parent) && isScalar(parent.key) ? `"${String(parent.key.value)}"` : 'This';
  return `${name} is a number that JSON cannot hold`;
}

function keyThatOccursTwice(node: unknown): Scalar | undefined {
  const names = new Set<string>();
  for (const { key } of isMap(node) ? node.items : []) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (names.has(name)) return key;
    names.add(name);
  }
  return undefined;
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

/** Where the last alias stands, with which a text becomes too large; else where the text begins. */
function lastAlias(document: Document.Parsed): number {
  let offset: number | undefined;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0];
    },
  });
  return offset ?? document.contents?.range?.[0] ?? 0;
}

/** Where the last member of the path begins that is there. */
function offsetOf(document: Document.Parsed, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const name of path) {
    if (isAlias(node)) node = node.resolve(document);
    const child = childOf(node, name);
    if (child === undefined) break;
    offset = child.offset ?? offset;
    node = child.node;
  }
  return offset;
}

function childOf(node: unknown, name: string): { node: unknown; offset: number | undefined } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(name)];
    return isNode(item) ? { node: item, offset: item.range?.[0] } : undefined;
  }
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    : undefined;
  return pair && { node: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined };
}

function plain(value: unknown): JsonValue {
  let size = 0;
  const text = JSON.stringify(value ?? null, (name, member: unknown) => {
    size += name.length + (typeof member === 'string' ? member.length : 1);
    if (size > maxExpandedSize) throw new Error('It is too large once its aliases are expanded');
    return member;
  });
  return JSON.parse(text);
}
