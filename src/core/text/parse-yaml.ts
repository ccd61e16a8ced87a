import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
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
  const fault = faultOf(document);
  if (fault) return { valid: false, problem: fault.problem, place: placeOf(fault.offset) };
  try {
    const value = plain(document.toJS({ maxAliasCount }));
    return { valid: true, value, placeOf: (path) => placeOf(offsetOf(document, path)) };
  } catch (thrown) {
    // An alias without an anchor, an alias inside its own anchor, or too many aliases.
    const problem = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    return { valid: false, problem, place: undefined };
  }
}

/** Finds keys that occur twice (`1` and `"1"` are one key in JSON), and nesting that would overflow a reader's stack. */
function faultOf(document: Document.Parsed): { problem: string; offset: number } | undefined {
  let fault: { problem: string; offset: number } | undefined;
  visit(document, {
    Collection(_, node, ancestors) {
      if (ancestors.length > greatestDepth) {
        fault = { problem: tooDeep, offset: node.range?.[0] ?? 0 };
        return visit.BREAK;
      }
      const names = new Set<string>();
      for (const { key } of isMap(node) ? node.items : []) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (names.has(name)) {
          fault = { problem: 'This key occurs twice', offset: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        names.add(name);
      }
      return undefined;
    },
  });
  return fault;
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
    if (typeof member === 'number' && !Number.isFinite(member)) {
      throw new Error(`"${name}" is a number that JSON cannot hold`);
    }
    return member;
  });
  return JSON.parse(text);
}
