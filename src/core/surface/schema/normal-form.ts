import type { JsonObject, JsonValue } from '../../json.ts';
import { normalAlternatives } from './normal-alternatives.ts';
import { normalNumbers } from './normal-numbers.ts';
import type { SchemaDocument } from './schema-view.ts';
import { allTypes, parseTypes, type TypeAtom, typeNames, typeOf } from './types.ts';
import { withinLimits } from './value-limits.ts';

/** The keywords of one schema object while they are rewritten. */
export type Keywords = Map<string, JsonValue>;

/** What was looked at in each value that is listed. */
const judgedOnValues = [
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxLength',
  'maximum',
  'minLength',
  'minimum',
  'multipleOf',
];

/** What numbers and texts are bounded by, and the type that each keyword speaks about. */
const spokenOf: Readonly<Record<string, readonly TypeAtom[]>> = {
  exclusiveMaximum: ['integer', 'fraction'],
  exclusiveMinimum: ['integer', 'fraction'],
  maximum: ['integer', 'fraction'],
  minimum: ['integer', 'fraction'],
  multipleOf: ['integer', 'fraction'],
  maxLength: ['string'],
  minLength: ['string'],
  pattern: ['string'],
  maxItems: ['array'],
  minItems: ['array'],
  uniqueItems: ['array'],
  maxProperties: ['object'],
  minProperties: ['object'],
  propertyNames: ['object'],
};

/**
 * One way to write a set of values, of the many that JSON Schema has: `enum` for alternatives that are values,
 * inclusive bounds for integers, nothing for what lets everything through. One level deep.
 *
 * @returns the keywords as they are when one of them has a value that JSON Schema does not allow
 */
export function normalForm(schema: JsonObject, document: SchemaDocument): JsonObject {
  const types = parseTypes(schema.type);
  if (!types) return schema;
  const keywords: Keywords = new Map(Object.entries(schema));
  dropPropertyNames(keywords, document);
  normalAlternatives(keywords, document);
  const left = normalValues(keywords, normalNumbers(keywords, types), document);
  for (const [keyword, atoms] of Object.entries(spokenOf)) {
    if (!atoms.some((atom) => left.has(atom))) keywords.delete(keyword);
  }
  normalTuple(keywords);
  return Object.fromEntries(keywords);
}

/** Every name of a property is a text. */
function dropPropertyNames(keywords: Keywords, document: SchemaDocument): void {
  const names = keywords.get('propertyNames');
  const view = names === undefined ? undefined : document.peek(names);
  if (!view || view.unfollowed || !view.types.has('string')) return;
  const limited = view.values || view.anyOf || view.oneOf || view.rest.size > 0;
  if (!limited && view.constraints.size === 0) keywords.delete('propertyNames');
}

/** Leaves `const`, `enum` or `type`, whichever says most in the fewest words. Returns the types that are left. */
function normalValues(
  keywords: Keywords,
  types: ReadonlySet<TypeAtom>,
  document: SchemaDocument,
): ReadonlySet<TypeAtom> {
  const values = listedValues(keywords, types, document);
  keywords.delete('type');
  if (!values) {
    const [name, ...others] = typeNames(types);
    if (types.size < allTypes.size)
      keywords.set('type', others.length === 0 && name ? name : typeNames(types));
    return types;
  }
  for (const keyword of ['enum', 'const', ...judgedOnValues]) keywords.delete(keyword);
  const present = document.typesOf(values);
  const whole = (
    [
      ['null', 1],
      ['boolean', 2],
    ] as const
  ).filter(([type]) => present.has(type));
  const [first, ...others] = values;
  if (
    whole.length === present.size &&
    whole.length > 0 &&
    values.length === whole.reduce((sum, [, count]) => sum + count, 0)
  ) {
    const names = whole.map(([type]) => type).sort();
    keywords.set('type', names.length === 1 ? (names[0] ?? 'null') : names);
  } else if (first !== undefined && others.length === 0) keywords.set('const', first);
  else keywords.set('enum', values);
  return present;
}

/** What `enum` and `const` let through of the types, each once. The list itself where all of it is: it is held once. */
function listedValues(
  keywords: Keywords,
  types: ReadonlySet<TypeAtom>,
  document: SchemaDocument,
): readonly JsonValue[] | undefined {
  const [constant, list] = [keywords.get('const'), keywords.get('enum')];
  if (constant === undefined && list === undefined) return undefined;
  if (list !== undefined && !Array.isArray(list)) return undefined;
  const listed: readonly JsonValue[] = list ?? [];
  const fits = (value: JsonValue) => types.has(typeOf(value)) && withinLimits(value, keywords);
  if (constant !== undefined) {
    const allowed = list === undefined || document.valuesOf(listed).has(document.id(constant));
    return allowed && fits(constant) ? [constant] : [];
  }
  const distinct = [...document.valuesOf(listed).values()];
  document.spend(listed.length);
  const fitting = distinct.filter(fits);
  return fitting.length === listed.length ? listed : fitting;
}

/**
 * Writes the first elements as `prefixItems`, as 2020-12 does, and what forbids others as both `items: false` and
 * `maxItems`: each of them says it alone where no longer array is possible.
 */
function normalTuple(keywords: Keywords): void {
  const items = keywords.get('items');
  if (Array.isArray(items)) {
    if (keywords.has('prefixItems')) return;
    keywords.set('prefixItems', items);
    const others = keywords.get('additionalItems');
    if (others === undefined) keywords.delete('items');
    else keywords.set('items', others);
  }
  keywords.delete('additionalItems');
  const prefix = keywords.get('prefixItems') ?? [];
  if (!Array.isArray(prefix)) return;
  const given = keywords.get('maxItems') ?? Number.POSITIVE_INFINITY;
  if (typeof given !== 'number') return;
  const most = keywords.get('items') === false ? Math.min(given, prefix.length) : given;
  if (most > prefix.length) return;
  keywords.set('maxItems', most);
  keywords.set('items', false);
  if (prefix.length > 0) keywords.set('prefixItems', prefix.slice(0, most));
}
