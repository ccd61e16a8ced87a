import type { JsonObject, JsonValue } from '../../json.ts';
import { isAnnotation } from './keywords.ts';
import type { TypeAtom } from './types.ts';

/** One schema object with its references resolved and its keywords sorted by what they speak about. */
export interface SchemaView {
  /** The types of the values that `type`, `enum` and `const` let through; none for the schema `false`. */
  readonly types: ReadonlySet<TypeAtom>;
  /** What `enum` and `const` let through, by canonical number; undefined when neither is there. */
  readonly values: ReadonlyMap<number, JsonValue> | undefined;
  readonly properties: ReadonlyMap<string, JsonValue>;
  readonly required: ReadonlySet<string>;
  /** The schema of every property that is not declared. */
  readonly additional: JsonValue;
  /** The schemas of the first elements of an array, and that of all others. */
  readonly prefix: readonly JsonValue[];
  readonly items: JsonValue;
  readonly anyOf: readonly JsonValue[] | undefined;
  readonly oneOf: readonly JsonValue[] | undefined;
  /** Numeric bounds, `uniqueItems`, `multipleOf`, `pattern`: by keyword, without those that let everything through. */
  readonly constraints: ReadonlyMap<string, JsonValue>;
  /** Every other keyword. */
  readonly rest: ReadonlyMap<string, JsonValue>;
  /** The keywords in their normal form, references resolved. */
  readonly keywords: JsonObject;
  /** Why the keywords are only a part of what the schema means. */
  readonly unfollowed?: 'remote' | 'local';
}

/** A whole schema: what references in it point into. */
export interface SchemaDocument {
  readonly root: JsonObject;
  /** @returns undefined when no validator would accept the node */
  view(node: JsonValue): SchemaView | undefined;
  /** The same from within a view that is being made; undefined too where that would not end. */
  peek(node: JsonValue): SchemaView | undefined;
  /** The schema as alternatives of one type each, without its annotations; the same objects every time. */
  alternatives(view: SchemaView): readonly JsonValue[];
  /** The canonical number of a value, the same in both documents that are compared; references as they stand. */
  id(value: JsonValue): number;
  /** The canonical number of the shared definitions, for nodes that cannot be followed. */
  definitions(): number;
  /** A list of values by their canonical numbers, made once for each list. */
  valuesOf(list: readonly JsonValue[]): ReadonlyMap<number, JsonValue>;
  /** The types of the values of a list. */
  typesOf(list: readonly JsonValue[]): ReadonlySet<TypeAtom>;
  spend(units: number): void;
}

/** Whether nothing but annotations stands beside the alternatives. */
export function isOnlyAlternatives({ keywords }: SchemaView, keyword: 'anyOf' | 'oneOf'): boolean {
  return Object.keys(keywords).every((name) => name === keyword || isAnnotation(name));
}

/** Whether a property that is not declared is refused, as far as that can be told from the object alone. */
export function isClosed({ additional, rest }: SchemaView): boolean {
  return additional === false && !rest.has('patternProperties');
}
