import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { probeLimits } from '../limits.ts';

/** Faults that are told of one schema. */
const maxFaults = 10;

type Kind = 'array' | 'boolean' | 'number' | 'object' | 'string';

/** The types that Ajv requires of keywords of draft-07, which it speaks where nobody chooses another dialect. */
const keywordTypes: ReadonlyMap<string, readonly Kind[]> = new Map([
  ...each(['$ref', 'format', 'pattern'], ['string']),
  ...each(['allOf', 'anyOf', 'enum', 'oneOf', 'required'], ['array']),
  ...each(['dependencies', 'patternProperties', 'properties'], ['object']),
  ...each(
    ['additionalItems', 'additionalProperties', 'contains', 'else', 'if', 'not', 'propertyNames', 'then'],
    ['boolean', 'object'],
  ),
  ...each(['items'], ['array', 'boolean', 'object']),
  ...each(['uniqueItems'], ['boolean']),
  ...each(
    [
      'exclusiveMaximum',
      'exclusiveMinimum',
      'maxItems',
      'maxLength',
      'maxProperties',
      'maximum',
      'minItems',
      'minLength',
      'minProperties',
      'minimum',
      'multipleOf',
    ],
    ['number'],
  ),
]);

const types: readonly unknown[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

const single = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
];
const lists = ['allOf', 'anyOf', 'items', 'oneOf'];
const maps = ['dependencies', 'patternProperties', 'properties'];

/**
 * Why clients that compile an output schema with Ajv, before anything is called, refuse it: a pattern that JavaScript
 * does not take, an unknown type, a reference to nothing. Empty when they do not.
 *
 * @param path where the schema is: `tools[3].outputSchema`
 */
export function rejectedByValidators(root: JsonObject, path: string): readonly string[] {
  const faults: string[] = [];
  const seen = new Set<JsonObject>();
  const visit = (node: JsonValue, place: string, depth: number): void => {
    if (faults.length >= maxFaults || depth > probeLimits.schemaDepth) return;
    if (node === null) faults.push(`${place} is null`);
    if (!isJsonObject(node) || seen.has(node)) return;
    seen.add(node);
    for (const fault of faultsOf(node)) faults.push(`${place}${fault}`);
    const { $ref } = node;
    if (typeof $ref === 'string' && $ref !== '') {
      const target = resolve(root, $ref);
      if (target === undefined) faults.push(`${place}.$ref leads nowhere`);
      else visit(target, `${place}.$ref`, depth + 1);
    }
    for (const [below, inner] of subschemas(node)) visit(inner, `${place}.${below}`, depth + 1);
  };
  visit(root, path, 0);
  return faults.slice(0, maxFaults);
}

function each(keywords: readonly string[], kinds: readonly Kind[]): [string, readonly Kind[]][] {
  return keywords.map((keyword) => [keyword, kinds]);
}

function faultsOf(node: JsonObject): readonly string[] {
  const wrong = Object.entries(node)
    .filter(([keyword, value]) => {
      const allowed = keywordTypes.get(keyword);
      return allowed !== undefined && !allowed.some((kind) => isOf(value, kind));
    })
    .map(([keyword]) => `.${keyword} has a wrong type`);
  const { type, pattern, patternProperties, enum: values, id } = node;
  const named: readonly JsonValue[] =
    type === undefined || type === '' ? [] : Array.isArray(type) ? type : [type];
  const patterns = [
    ...(typeof pattern === 'string' ? [['.pattern', pattern] as const] : []),
    ...(isJsonObject(patternProperties)
      ? Object.keys(patternProperties).map((name) => ['.patternProperties', name] as const)
      : []),
  ];
  return [
    ...wrong,
    ...(named.every((name) => types.includes(name)) ? [] : ['.type is unknown']),
    ...patterns
      .filter(([, text]) => !isPattern(text))
      .map(([place]) => `${place} is no pattern of JavaScript`),
    ...(Array.isArray(values) && values.length === 0 ? ['.enum is empty'] : []),
    ...(id === undefined ? [] : ['.id is of draft-04']),
  ];
}

function subschemas(node: JsonObject): readonly (readonly [below: string, schema: JsonValue])[] {
  return Object.entries(node).flatMap(([keyword, value]): (readonly [string, JsonValue])[] => {
    if (Array.isArray(value)) {
      const items: readonly JsonValue[] = value;
      return lists.includes(keyword) ? items.map((item, index) => [`${keyword}[${index}]`, item]) : [];
    }
    if (!isJsonObject(value)) return [];
    if (single.includes(keyword)) return [[keyword, value]];
    return maps.includes(keyword)
      ? Object.entries(value)
          .filter(([, inner]) => !(keyword === 'dependencies' && Array.isArray(inner)))
          .map(([name, inner]) => [`${keyword}.${name.slice(0, 60)}`, inner])
      : [];
  });
}

/** What a reference within the document leads to; undefined when it leads nowhere, or out of the document. */
function resolve(root: JsonObject, reference: string): JsonValue | undefined {
  const own = typeof root.$id === 'string' ? root.$id.replace(/#$/, '') : '';
  const fragment = own !== '' && reference.startsWith(own) ? reference.slice(own.length) || '#' : reference;
  if (fragment === '#' || fragment === '#/') return root;
  // An anchor, or a part with an address of its own, may be anywhere: what is not known is not refused.
  if (!fragment.startsWith('#/'))
    return JSON.stringify(root).includes('"$id"') || /^#[^/]/.test(fragment) ? true : undefined;
  let found: JsonValue | undefined = root;
  for (const part of fragment.slice(2).split('/')) {
    const name = decoded(part);
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Array.isArray(found) ? found[Number(name)] : isJsonObject(found) ? found[name] : undefined;
  }
  return found;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return part;
  }
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

function isOf(value: JsonValue, kind: Kind): boolean {
  if (kind === 'array') return Array.isArray(value);
  return kind === 'object' ? isJsonObject(value) : typeof value === kind;
}
