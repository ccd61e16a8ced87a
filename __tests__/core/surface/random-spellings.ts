import fc from 'fast-check';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/json.ts';

type Draw = fc.GeneratorValue;

const greatest = Number.MAX_SAFE_INTEGER;
const aroundAlternatives = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'maxLength',
  'minLength',
];

/** Writes a schema in another way that lets the same values through, at every depth. */
export function drawSpelling(draw: Draw, schema: JsonObject): JsonObject {
  const $defs: Record<string, JsonValue> = {};
  const chance = (percent: number) => draw(fc.nat, { max: 99 }) < percent;
  const choose = <T>(items: readonly T[]): T | undefined => items[draw(fc.nat, { max: items.length - 1 })];

  const node = (value: JsonValue): JsonValue => {
    if (value === true) return chance(50) ? {} : true;
    if (!isJsonObject(value)) return value;
    let spelled = inside(value);
    for (const rewrite of rewrites) if (chance(40)) spelled = rewrite(spelled);
    if (chance(15)) spelled = { allOf: [spelled] };
    if (chance(15)) {
      const name = `d${Object.keys($defs).length}`;
      $defs[name] = spelled;
      spelled = chance(50) ? { $ref: `#/$defs/${name}` } : { allOf: [{ $ref: `#/$defs/${name}` }] };
    }
    return chance(50) ? Object.fromEntries(Object.entries(spelled).toReversed()) : spelled;
  };

  const inside = (value: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(value).map(([keyword, inner]): [string, JsonValue] => {
        if (keyword === 'properties' && isJsonObject(inner)) {
          return [
            keyword,
            Object.fromEntries(Object.entries(inner).map(([name, part]) => [name, node(part)])),
          ];
        }
        if (['anyOf', 'oneOf', 'prefixItems'].includes(keyword) && Array.isArray(inner)) {
          return [keyword, inner.map(node)];
        }
        return [keyword, ['items', 'additionalProperties'].includes(keyword) ? node(inner) : inner];
      }),
    );

  const rewrites: readonly ((schema: JsonObject) => JsonObject)[] = [
    function typeAsList(value) {
      return typeof value.type === 'string' ? { ...value, type: [value.type] } : value;
    },
    function integerBounds(value) {
      if (value.type !== 'integer') return value;
      const { minimum, maximum, ...rest } = value;
      const low = typeof minimum === 'number' && rest.exclusiveMinimum === undefined;
      const high = typeof maximum === 'number' && rest.exclusiveMaximum === undefined;
      return {
        ...rest,
        ...(low ? { exclusiveMinimum: minimum - 1 } : { minimum: minimum ?? -greatest }),
        ...(high ? { exclusiveMaximum: maximum + 1 } : { maximum: maximum ?? greatest }),
        multipleOf: value.multipleOf ?? choose([1, 0.5, 0.1]) ?? 1,
      };
    },
    function valuesAsAlternatives(value) {
      const { enum: list, ...rest } = value;
      const { const: only, ...others } = value;
      if (only !== undefined) return { ...others, enum: [only] };
      if (!Array.isArray(list)) return value;
      const values: readonly JsonValue[] = list;
      return { ...rest, [choose(['anyOf', 'oneOf']) ?? 'anyOf']: values.map((item) => ({ const: item })) };
    },
    function typesAsAlternatives(value) {
      const { type, ...rest } = value;
      if (!Array.isArray(type) || type.length < 2) return value;
      const types: readonly JsonValue[] = type;
      if (types.includes('number') && types.includes('integer')) return value;
      return { ...rest, [choose(['anyOf', 'oneOf']) ?? 'anyOf']: types.map((name) => ({ type: name })) };
    },
    function boundsInAlternatives(value) {
      const { anyOf, ...rest } = value;
      if (!Array.isArray(anyOf) || !anyOf.every(isJsonObject)) return value;
      const beside = Object.entries(rest);
      if (!beside.every(([keyword]) => aroundAlternatives.includes(keyword))) return value;
      const free = beside.every(([keyword]) => anyOf.every((branch) => !(keyword in branch)));
      return free ? { anyOf: anyOf.map((branch) => ({ ...branch, ...rest })) } : value;
    },
    function nestedAlternatives(value) {
      const { anyOf, ...rest } = value;
      if (!Array.isArray(anyOf) || anyOf.length < 3) return value;
      const [first, ...others]: readonly JsonValue[] = anyOf;
      return { ...rest, anyOf: [first ?? true, { anyOf: others }] };
    },
    function tuple(value) {
      const { prefixItems, items, ...rest } = value;
      if (prefixItems === undefined || value.additionalItems !== undefined) return value;
      if (Array.isArray(items)) return value;
      return { ...rest, items: prefixItems, ...(items === undefined ? {} : { additionalItems: items }) };
    },
    function closedTuple(value) {
      if (!Array.isArray(value.prefixItems) || value.items !== false || value.maxItems !== undefined)
        return value;
      const { items: _, ...rest } = value;
      return { ...rest, maxItems: value.prefixItems.length };
    },
    function saysNothing(value) {
      if (value.type !== 'object' && value.type !== 'array') return value;
      return value.type === 'array'
        ? { minItems: 0, uniqueItems: false, ...value }
        : {
            additionalProperties: true,
            propertyNames: choose<JsonValue>([{ type: 'string' }, true, {}]) ?? {},
            patternProperties: {},
            ...value,
          };
    },
  ];

  const root = inside(schema);
  for (const rewrite of rewrites.slice(-1)) if (chance(50)) return { ...rewrite(root), $defs };
  return { ...root, $defs };
}
