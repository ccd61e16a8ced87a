import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';

/**
 * The part of JSON Schema that describes a resource's `properties`. One description serves validation,
 * the order of members in answers, what is filled in (`default`), and what callers cannot set (`readOnly`).
 */
export interface PropertySchema {
  readonly type?: 'object' | 'array' | 'string' | 'boolean';
  /** Their order is the order of members in answers. */
  readonly properties?: Readonly<Record<string, PropertySchema>>;
  readonly required?: readonly string[];
  readonly items?: PropertySchema;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly default?: JsonValue;
  readonly readOnly?: true;
}

/** What a caller sent, as it is kept: known members in order, defaults filled in, nulls and read-only members left out. */
export function normalised(schema: PropertySchema, sent: JsonObject): JsonObject {
  return arranged(schema, sent, 'callers');
}

/** Properties with the service's own members among them, in the order of an answer. */
export function merged(schema: PropertySchema, properties: JsonObject, derived: JsonObject): JsonObject {
  return arranged(schema, { ...properties, ...derived }, 'all');
}

function arranged(schema: PropertySchema, value: JsonObject, take: 'callers' | 'all'): JsonObject {
  const members = schema.properties;
  if (!members) return value;
  const known = Object.entries(members).flatMap(([name, member]): [string, JsonValue][] => {
    if (member.readOnly && take === 'callers') return [];
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given !== undefined && given !== null) return [[name, arrangedValue(member, given, take)]];
    return member.default === undefined ? [] : [[name, member.default]];
  });
  const unknown = Object.entries(value).filter(
    ([name, given]) => given !== null && !Object.hasOwn(members, name),
  );
  return Object.fromEntries([...known, ...unknown]);
}

function arrangedValue(schema: PropertySchema, value: JsonValue, take: 'callers' | 'all'): JsonValue {
  if (isJsonObject(value)) return arranged(schema, value, take);
  const { items } = schema;
  if (items && isList(value)) return value.map((item) => arrangedValue(items, item, take));
  return value;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
