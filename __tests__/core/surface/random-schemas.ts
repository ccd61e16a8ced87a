import fc from 'fast-check';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/json.ts';

/** Draws values one by one, so that a schema, its change and its values can be made by plain functions. */
type Draw = fc.GeneratorValue;

const names = ['a', 'b', 'c'];
const texts = ['', 'x', 'xx', 'xxx', 'y', 'long text'];

function oneOf<T>(draw: Draw, items: readonly T[]): T {
  const item = items[draw(fc.nat, Math.max(0, items.length - 1))];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** Ajv takes no empty list of values. */
function someOf<T>(draw: Draw, items: readonly T[]): T[] {
  const kept = items.filter(() => chance(draw, 50));
  return kept.length > 0 ? kept : [oneOf(draw, items)];
}

const chance = (draw: Draw, percent: number): boolean => draw(fc.nat, { max: 99 }) < percent;

/** A schema of an object, of the kind that servers have for their tools. */
export function drawObject(draw: Draw, depth = 2): JsonObject {
  const declared = names.filter(() => chance(draw, 60));
  return {
    type: 'object',
    properties: Object.fromEntries(declared.map((name) => [name, drawSchema(draw, depth - 1)])),
    required: names.filter(() => chance(draw, 25)),
    ...drawSome(draw, 50, {
      additionalProperties: () =>
        oneOf<() => JsonValue>(draw, [() => true, () => false, () => drawSchema(draw, 0)])(),
    }),
    ...drawSome(draw, 10, { minProperties: () => draw(fc.nat, 2), maxProperties: () => draw(fc.nat, 3) }),
  };
}

function drawSchema(draw: Draw, depth: number): JsonValue {
  const leaves = [drawText, drawNumber, drawTypes, drawValues];
  const inner = [drawObject, drawArray, drawAlternatives];
  const plain = chance(draw, 70) || depth <= 0;
  if (chance(draw, 4)) return chance(draw, 70);
  return plain ? oneOf(draw, leaves)(draw) : oneOf(draw, inner)(draw, depth - 1);
}

function drawText(draw: Draw): JsonObject {
  return {
    type: 'string',
    ...drawSome(draw, 30, {
      minLength: () => draw(fc.nat, 3),
      maxLength: () => draw(fc.nat, 4),
      pattern: () => oneOf(draw, ['^x', 'x$']),
      enum: () => someOf(draw, texts),
    }),
  };
}

function drawNumber(draw: Draw): JsonObject {
  return {
    type: oneOf(draw, ['integer', 'number']),
    ...drawSome(draw, 30, {
      minimum: () => draw(fc.nat, 4),
      maximum: () => 4 + draw(fc.nat, 4),
      exclusiveMinimum: () => draw(fc.nat, 3),
      exclusiveMaximum: () => 5 + draw(fc.nat, 3),
      multipleOf: () => oneOf(draw, [1, 2, 3, 4, 6, 0.5]),
    }),
  };
}

function drawTypes(draw: Draw): JsonObject {
  const types = ['boolean', 'integer', 'null', 'number', 'string'].filter(() => chance(draw, 40));
  return types.length === 0
    ? {}
    : { type: types, ...drawSome(draw, 20, { minimum: () => 2, maxLength: () => 2 }) };
}

function drawValues(draw: Draw): JsonObject {
  const values: JsonValue[] = [null, true, 0, 1, 2.5, 'x', [], {}];
  return chance(draw, 30)
    ? { const: oneOf(draw, values) }
    : {
        enum: someOf(draw, values),
        ...drawSome(draw, 30, { type: () => oneOf(draw, ['number', 'integer', 'string']) }),
      };
}

function drawArray(draw: Draw, depth: number): JsonObject {
  return {
    type: 'array',
    ...drawSome(draw, 40, {
      items: () => drawSchema(draw, depth),
      prefixItems: () => [drawSchema(draw, depth), drawSchema(draw, 0)],
      minItems: () => draw(fc.nat, 2),
      maxItems: () => draw(fc.nat, 3),
      uniqueItems: () => chance(draw, 50),
    }),
  };
}

function drawAlternatives(draw: Draw, depth: number): JsonObject {
  const branches = [drawSchema(draw, depth), drawSchema(draw, depth), drawSchema(draw, 0)];
  return { [oneOf(draw, ['anyOf', 'anyOf', 'oneOf'])]: branches.slice(draw(fc.nat, 2)) };
}

function drawSome(draw: Draw, percent: number, members: Record<string, () => JsonValue>): JsonObject {
  return Object.fromEntries(
    Object.entries(members)
      .filter(() => chance(draw, percent))
      .map(([name, make]) => [name, make()]),
  );
}

/** The schema with some of it as it was, some loosened or else changed in small ways, seldom rewritten. */
export function drawChange(draw: Draw, schema: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return chance(draw, 10) ? !schema : schema;
  if (chance(draw, 3)) return drawSchema(draw, 1);
  const { type } = schema;
  const wrapped = (changed: JsonObject): JsonValue =>
    chance(draw, 5) ? { [oneOf(draw, ['anyOf', 'oneOf'])]: [changed, { type: 'null' }] } : changed;
  const members = Object.entries(schema).flatMap(([keyword, value]): [string, JsonValue][] =>
    keyword !== 'type' && keyword !== 'properties' && chance(draw, 8)
      ? []
      : [[keyword, drawMember(draw, keyword, value)]],
  );
  const fresh =
    type === 'object' ? drawObject(draw, 1) : type === 'string' ? drawText(draw) : drawNumber(draw);
  const added = type !== undefined && chance(draw, 5) ? Object.entries(fresh).slice(0, 3) : [];
  return wrapped(Object.fromEntries([...added, ...members]));
}

function drawMember(draw: Draw, keyword: string, value: JsonValue): JsonValue {
  if (keyword === 'properties' && isJsonObject(value)) {
    const kept = Object.entries(value).filter(() => !chance(draw, 3));
    const fresh = chance(draw, 15) ? [[oneOf(draw, names), drawSchema(draw, 0)] as const] : [];
    return Object.fromEntries([
      ...fresh,
      ...kept.map(([name, inner]) => [name, drawChange(draw, inner)] as const),
    ]);
  }
  if (typeof value === 'number') {
    if (!chance(draw, 30)) return value;
    if (keyword === 'multipleOf') return value * oneOf(draw, [0.5, 1, 2]);
    // Mostly wider, so that many changes are harmless in one direction.
    const step = oneOf(draw, [1, 1, 2, -1]);
    return Math.max(0, value + (/max/i.test(keyword) ? step : -step));
  }
  if (keyword === 'type')
    return chance(draw, 8)
      ? oneOf(draw, [value, 'number', ['string', 'null'], ['integer', 'null', 'string']])
      : value;
  if (keyword === 'pattern' || keyword === 'const') return value;
  if (Array.isArray(value)) {
    const list: readonly JsonValue[] = value;
    const schemas = ['anyOf', 'oneOf', 'prefixItems'].includes(keyword);
    const kept = list.filter(() => !chance(draw, keyword === 'required' ? 20 : 4));
    const fresh = chance(draw, 10)
      ? [schemas ? drawSchema(draw, 0) : keyword === 'required' ? oneOf(draw, names) : oneOf(draw, texts)]
      : [];
    const all = [...(schemas ? kept.map((inner) => drawChange(draw, inner)) : kept), ...fresh];
    return all.length === 0 ? value : [...new Set(all)];
  }
  return keyword === 'items' || keyword === 'additionalProperties' ? drawChange(draw, value) : value;
}

/** A value with declared properties only, that the schema has a fair chance to accept. */
export function drawValue(draw: Draw, schema: JsonValue | undefined): JsonValue {
  if (!isJsonObject(schema)) return drawAnything(draw);
  const branches = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(branches)) return drawValue(draw, oneOf<JsonValue>(draw, branches));
  if ('const' in schema) return schema.const ?? null;
  if (Array.isArray(schema.enum) && schema.enum.length > 0) return oneOf<JsonValue>(draw, schema.enum);
  const type: JsonValue | undefined = Array.isArray(schema.type)
    ? oneOf<JsonValue>(draw, schema.type)
    : schema.type;
  switch (type) {
    case 'object': {
      const properties = isJsonObject(schema.properties) ? schema.properties : {};
      const required: readonly JsonValue[] = Array.isArray(schema.required) ? schema.required : [];
      const present = Object.keys(properties).filter((name) => required.includes(name) || chance(draw, 60));
      return Object.fromEntries(present.map((name) => [name, drawValue(draw, properties[name])]));
    }
    case 'array': {
      const prefix: readonly JsonValue[] = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
      const length = draw(fc.nat, 3);
      return Array.from({ length }, (_, index) => drawValue(draw, prefix[index] ?? schema.items));
    }
    case 'string':
      return oneOf(draw, texts);
    case 'integer':
      return draw(fc.integer, { min: -1, max: 12 });
    case 'number':
      return draw(fc.integer, { min: -2, max: 24 }) / 2;
    case 'boolean':
      return chance(draw, 50);
    case 'null':
      return null;
    default:
      return drawAnything(draw);
  }
}

function drawAnything(draw: Draw): JsonValue {
  return oneOf<JsonValue>(draw, [
    null,
    true,
    0,
    1,
    2.5,
    7,
    'x',
    'xx',
    [],
    [1, 1],
    {},
    { a: 'x' },
    { b: 1, c: null },
  ]);
}
