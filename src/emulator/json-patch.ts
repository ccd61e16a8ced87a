import { isJsonObject, type JsonValue } from '../core/json.ts';

/** An operation of JSON Patch (RFC 6902), of those that a fault needs. */
export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove';
  /** JSON pointer (RFC 6901): `/servers/0/server/description`; `-` appends to a list. */
  readonly path: string;
  /** Of `add` and `replace`; null when absent. */
  readonly value?: JsonValue;
}

/** The value after all operations. An operation on a place that is not there changes nothing. */
export function patched(value: JsonValue, operations: readonly PatchOperation[]): JsonValue {
  return operations.reduce((current, operation) => {
    const tokens = operation.path
      .split('/')
      .slice(1)
      .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    return changed(current, tokens, operation);
  }, value);
}

function changed(
  value: JsonValue,
  [token, ...rest]: readonly string[],
  operation: PatchOperation,
): JsonValue {
  if (token === undefined) return operation.op === 'remove' ? null : (operation.value ?? null);
  if (Array.isArray(value)) return changedList(value, token, rest, operation);
  if (!isJsonObject(value)) return value;
  const member = value[token];
  if (rest.length > 0) {
    return member === undefined ? value : { ...value, [token]: changed(member, rest, operation) };
  }
  if (operation.op === 'remove') {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== token));
  }
  return { ...value, [token]: operation.value ?? null };
}

function changedList(
  list: readonly JsonValue[],
  token: string,
  rest: readonly string[],
  operation: PatchOperation,
): JsonValue {
  const index = token === '-' ? list.length : Number(token);
  const item = list[index];
  if (rest.length > 0) return item === undefined ? list : list.with(index, changed(item, rest, operation));
  if (!Number.isInteger(index) || index < 0 || index > list.length) return list;
  if (operation.op === 'remove') return list.toSpliced(index, 1);
  return list.toSpliced(index, operation.op === 'replace' ? 1 : 0, operation.value ?? null);
}
