import type { JsonValue } from '../../json.ts';

/** What a JSON value is, as schemas see it: `number` is `integer` and `fraction` together. */
export type TypeAtom = 'array' | 'boolean' | 'fraction' | 'integer' | 'null' | 'object' | 'string';

export const allTypes: ReadonlySet<TypeAtom> = new Set<TypeAtom>([
  'array',
  'boolean',
  'fraction',
  'integer',
  'null',
  'object',
  'string',
]);

export const noTypes: ReadonlySet<TypeAtom> = new Set<TypeAtom>();

const atomsOf: ReadonlyMap<string, readonly TypeAtom[]> = new Map<string, readonly TypeAtom[]>([
  ['array', ['array']],
  ['boolean', ['boolean']],
  ['integer', ['integer']],
  ['null', ['null']],
  ['number', ['integer', 'fraction']],
  ['object', ['object']],
  ['string', ['string']],
]);

/** @returns undefined when `type` is not what JSON Schema knows */
export function parseTypes(type: JsonValue | undefined): ReadonlySet<TypeAtom> | undefined {
  if (type === undefined) return allTypes;
  const names: readonly JsonValue[] = Array.isArray(type) ? type : [type];
  const atoms = new Set<TypeAtom>();
  for (const name of names) {
    const known = typeof name === 'string' ? atomsOf.get(name) : undefined;
    if (!known) return undefined;
    for (const atom of known) atoms.add(atom);
  }
  return atoms;
}

/** The names that `type` has for these, in order; `number` stands for `integer` too. */
export function typeNames(atoms: ReadonlySet<TypeAtom>): readonly string[] {
  const names = new Set<string>([...atoms].map((atom) => (atom === 'fraction' ? 'number' : atom)));
  if (names.has('number')) names.delete('integer');
  return [...names].sort();
}

export function typeOf(value: JsonValue): TypeAtom {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'fraction';
    case 'string':
      return 'string';
    default:
      return 'object';
  }
}

/** The types in words: `string or null`, `anything`, `nothing`. */
export function nameTypes(atoms: ReadonlySet<TypeAtom>): string {
  if (atoms.size === 0) return 'nothing';
  if (atoms.size === allTypes.size) return 'anything';
  const names = [...atomsOf]
    .filter(
      ([name, parts]) =>
        parts.every((atom) => atoms.has(atom)) && !(name === 'integer' && atoms.has('fraction')),
    )
    .map(([name]) => name);
  if (atoms.has('fraction') && !atoms.has('integer')) names.push('number');
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

export function minus(atoms: ReadonlySet<TypeAtom>, others: ReadonlySet<TypeAtom>): ReadonlySet<TypeAtom> {
  return new Set([...atoms].filter((atom) => !others.has(atom)));
}

export function overlap(atoms: ReadonlySet<TypeAtom>, others: ReadonlySet<TypeAtom>): boolean {
  return [...atoms].some((atom) => others.has(atom));
}
