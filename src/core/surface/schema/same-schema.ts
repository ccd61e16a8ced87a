import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { canonicalJson } from '../canonical.ts';
import { isNote, schemaKeywords, schemaListKeywords, schemaMapKeywords } from './keywords.ts';
import type { SchemaDocument } from './schema-view.ts';
import type { Budget } from './schema-walk.ts';

/** Lists whose order means nothing. */
const unordered: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);

const maxDepth = 64;

/**
 * Whether two schemas mean the same, references resolved. Two that contain themselves are the same when no
 * way through them finds a difference.
 *
 * @param exact whether titles, descriptions and other notes must be the same too
 */
export function createSchemaEquality(
  before: SchemaDocument,
  after: SchemaDocument,
  budget: Budget,
  exact: boolean,
): (before: JsonValue, after: JsonValue) => boolean {
  /** Pairs that were found the same or are being looked at. */
  const assumed = new WeakMap<JsonObject, WeakSet<JsonObject>>();
  const different = new WeakMap<JsonObject, WeakSet<JsonObject>>();
  /** The assumptions in the order in which they were made. */
  const trail: [JsonObject, JsonObject][] = [];

  const same = (old: JsonValue, now: JsonValue, depth: number): boolean => {
    if (depth > maxDepth || !budget.spend(1)) return false;
    if (!isJsonObject(old) || !isJsonObject(now)) return canonicalJson(old) === canonicalJson(now);
    if (assumed.get(old)?.has(now)) return true;
    if (different.get(old)?.has(now)) return false;
    const start = trail.push([old, now]) - 1;
    remember(assumed, old, now);
    const equal = sameMembers(old, now, depth);
    if (!equal) {
      // What was found to be the same since then may depend on this pair.
      for (const [one, other] of trail.splice(start)) assumed.get(one)?.delete(other);
      remember(different, old, now);
    }
    return equal;
  };

  const sameMembers = (old: JsonObject, now: JsonObject, depth: number): boolean => {
    const [oldView, nowView] = [before.view(old), after.view(now)];
    if (!oldView || !nowView) {
      return before.text(old) === after.text(now) && before.definitions() === after.definitions();
    }
    const names = meaningful(oldView.keywords);
    return (
      names.length === meaningful(nowView.keywords).length &&
      names.every((keyword) => {
        const [was, is] = [oldView.keywords[keyword], nowView.keywords[keyword]];
        return was !== undefined && is !== undefined && sameKeyword(keyword, was, is, depth + 1);
      })
    );
  };

  const sameKeyword = (keyword: string, old: JsonValue, now: JsonValue, depth: number): boolean => {
    if (Array.isArray(old) && Array.isArray(now) && schemaListKeywords.has(keyword)) {
      if (old.length !== now.length) return false;
      return unordered.has(keyword)
        ? sameSet(old, now, depth)
        : old.every((item, index) => same(item, now[index], depth));
    }
    if (isJsonObject(old) && isJsonObject(now)) {
      if (schemaKeywords.has(keyword)) return same(old, now, depth);
      if (schemaMapKeywords.has(keyword)) {
        const names = Object.keys(old);
        return (
          names.length === Object.keys(now).length &&
          names.every((name) => {
            const [was, is] = [old[name], Object.hasOwn(now, name) ? now[name] : undefined];
            return was !== undefined && is !== undefined && same(was, is, depth);
          })
        );
      }
    }
    return canonicalJson(old) === canonicalJson(now);
  };

  const sameSet = (old: readonly JsonValue[], now: readonly JsonValue[], depth: number): boolean => {
    const free = new Set(now.keys());
    return old.every((item, index) => {
      // Mostly the order is as it was.
      for (const candidate of [index, ...free]) {
        if (!budget.spend(1)) return false;
        if (free.has(candidate) && same(item, now[candidate] ?? true, depth)) return free.delete(candidate);
      }
      return false;
    });
  };

  const meaningful = (keywords: JsonObject): string[] =>
    Object.keys(keywords).filter(
      (keyword) => keyword !== '$defs' && keyword !== 'definitions' && (exact || !isNote(keyword)),
    );

  return (old, now) => same(old, now, 0);
}

function remember(pairs: WeakMap<JsonObject, WeakSet<JsonObject>>, old: JsonObject, now: JsonObject): void {
  const partners = pairs.get(old);
  if (partners) partners.add(now);
  else pairs.set(old, new WeakSet([now]));
}
