import type { JsonObject, JsonValue } from '../../json.ts';
import { accepts } from './accepts.ts';
import { textsFor } from './patterns.ts';
import type { SchemaDocument, SchemaView } from './schema-view.ts';
import type { TypeAtom } from './types.ts';

const maxDepth = 8;
/** How many values of one type are kept, how many parts are tried, and the longest list or text that is made. */
const keptOfType = 8;
const kept = 12;
const longest = 100;

const ofAnything: readonly JsonValue[] = [
  'a',
  0,
  0.5,
  true,
  null,
  {},
  [],
  '',
  'aa',
  { other: 'a' },
  ['a', 'a'],
];

/** Makes small values that schemas of a document let through, each once a schema. */
export function createSampler(document: SchemaDocument): (schema: JsonValue) => readonly JsonValue[] {
  const known = new Map<JsonValue, readonly JsonValue[]>();
  return (schema) => sample(schema, 0);

  function sample(schema: JsonValue, depth: number): readonly JsonValue[] {
    if (schema === true) return ofAnything;
    const made = known.get(schema);
    if (made) return made;
    const view = depth > maxDepth ? undefined : document.view(schema);
    if (!view) return [];
    if (Object.keys(view.keywords).length === 0 && view.types.size > 0) return ofAnything;
    // A schema within itself has no value here.
    known.set(schema, []);
    const values = candidates(view, depth).flatMap((some) => {
      const fitting: JsonValue[] = [];
      for (const value of some) {
        if (fitting.length < keptOfType && accepts(document, schema, value) === true) fitting.push(value);
      }
      return fitting;
    });
    known.set(schema, values);
    return values;
  }

  /** Values of each kind, the simplest first. */
  function candidates(view: SchemaView, depth: number): readonly (readonly JsonValue[])[] {
    if (view.values) return [[...view.values.values()].slice(0, 2 * kept)];
    const branches = [...(view.anyOf ?? []), ...(view.oneOf ?? [])].slice(0, kept);
    return [
      ...branches.map((branch) => sample(branch, depth + 1)),
      ...[...view.types].map((atom) => ofType(atom, view, depth)),
    ];
  }

  function ofType(atom: TypeAtom, view: SchemaView, depth: number): JsonValue[] {
    switch (atom) {
      case 'null':
        return [null];
      case 'boolean':
        return [true, false];
      case 'integer':
        return numbers(view).flatMap((value) => [Math.ceil(value), Math.floor(value), value + 1, value - 1]);
      case 'fraction':
        return numbers(view).flatMap((value) => [value + 0.5, value - 0.5]);
      case 'string':
        return texts(view);
      case 'array':
        return sizes(view, 'Items').flatMap((size) => array(view, size, depth));
      case 'object':
        return objects(view, depth);
    }
  }

  /** By length, by the pattern, and of the kinds that patterns mostly tell apart. */
  function texts(view: SchemaView): JsonValue[] {
    const pattern = view.constraints.get('pattern');
    const ofPattern = typeof pattern === 'string' ? textsFor(pattern) : [];
    return [...ofPattern, ...sizes(view, 'Length').map((size) => 'a'.repeat(size)), ...ofKinds];
  }

  function array(view: SchemaView, size: number, depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    for (let index = 0; index < size; index++) {
      const values = sample(view.prefix[index] ?? view.items, depth + 1);
      const value = view.constraints.has('uniqueItems') ? values[index] : values[0];
      if (value === undefined) return [];
      items.push(value);
    }
    if (size === 2 && items[0] !== undefined && !view.constraints.has('uniqueItems')) {
      return [items, [items[0], items[0]]];
    }
    return [items];
  }

  /** With nothing but what is required, then with as many as are asked for, then with one more property. */
  function objects(view: SchemaView, depth: number): JsonValue[] {
    const required = members(view, [...view.required], depth);
    if (!required) return [];
    const optional = [...view.properties.keys()].filter((name) => !view.required.has(name)).slice(0, kept);
    const one = optional.flatMap((name): JsonObject[] => {
      const member = members(view, [name], depth);
      return member ? [{ ...required, ...member }] : [];
    });
    const many = sizes(view, 'Properties').flatMap((size): JsonObject[] => {
      const names = [...view.required, ...optional, ...furtherNames].slice(
        0,
        Math.max(size, view.required.size),
      );
      const all = members(view, [...new Set(names)], depth);
      return all ? [all] : [];
    });
    const further = members(view, ['other'], depth);
    return [required, ...many, ...(further ? [{ ...required, ...further }] : []), ...one];
  }

  function members(view: SchemaView, names: readonly string[], depth: number): JsonObject | undefined {
    if (names.length > longest) return undefined;
    const entries: [string, JsonValue][] = [];
    for (const name of names) {
      const [value] = sample(view.properties.get(name) ?? view.additional, depth + 1);
      if (value === undefined) return undefined;
      entries.push([name, value]);
    }
    return Object.fromEntries(entries);
  }
}

const ofKinds = ['0', 'A', 'x', '-', ' ', 'b', 'y', 'xx', 'é', 'a b', 'a0', 'x@y.z', '\u{1f600}'];

const furtherNames = Array.from({ length: 8 }, (_, index) => `other${index}`);

/** Numbers around the bounds. */
function numbers({ constraints }: SchemaView): number[] {
  const bounds = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf'];
  const given = bounds
    .map((keyword) => constraints.get(keyword))
    .filter((value) => typeof value === 'number');
  return [0, ...given];
}

/** Sizes around the bounds, the smallest first. */
function sizes({ constraints }: SchemaView, of: 'Items' | 'Length' | 'Properties'): number[] {
  const bounds = [constraints.get(`min${of}`), constraints.get(`max${of}`)];
  const given = bounds.filter((value) => typeof value === 'number');
  const around = [0, 1, 2, ...given, ...given.map((size) => size + 1)];
  return [...new Set(around)].filter((size) => size <= longest).sort((one, other) => one - other);
}
