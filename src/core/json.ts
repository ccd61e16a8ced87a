/** What `JSON.parse` can return. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [member: string]: JsonValue;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A parsed resource as plain JSON, without the members that are undefined. */
export function toJson(value: object | undefined): JsonObject {
  const json: unknown = JSON.parse(JSON.stringify(value ?? {}));
  return isJsonObject(json) ? json : {};
}
