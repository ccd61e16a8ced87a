import { isJsonObject, type JsonValue } from '../../json.ts';
import { printable } from '../../text/printable.ts';
import { changeOf } from '../compare-texts.ts';
import { phrase } from '../phrase.ts';
import { compareAlternatives, compareAsAlternatives } from './alternatives.ts';
import { compareBounds } from './bounds.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareNotes } from './compare-notes.ts';
import { compareObjects } from './compare-objects.ts';
import { compareValues } from './compare-values.ts';
import {
  hints,
  isAnnotation,
  isNote,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from './keywords.ts';
import type { SchemaView } from './schema-view.ts';
import {
  nameOf,
  reportIncomplete,
  reportUnproven,
  type SchemaPlace,
  type SchemaWalk,
} from './schema-walk.ts';

/** Two schemas at a place. */
export interface Nodes {
  readonly old: JsonValue;
  readonly now: JsonValue;
  readonly place: SchemaPlace;
}

/** Compares two schemas keyword by keyword, in their normal form. */
export function compareNodes(walk: SchemaWalk, nodes: Nodes): void {
  const { old, now, place } = nodes;
  const [before, after] = [walk.before.view(old), walk.after.view(now)];
  if (!before || !after) {
    compareUnread(walk, nodes, before !== undefined);
    return;
  }
  compareNotes(walk, before.keywords, after.keywords, place);
  if (!compareUnfollowed(walk, { before, after }, nodes)) return;
  if (compareAsAlternatives(walk, before, after, place)) return;
  if (!compareValues(walk, before, after, place)) return;
  compareBounds(walk, before, after, place);
  if (before.types.has('object') && after.types.has('object')) compareObjects(walk, before, after, place);
  if (before.types.has('array') && after.types.has('array')) compareArrays(walk, before, after, place);
  compareAlternatives(walk, 'anyOf', { before, after, place });
  compareAlternatives(walk, 'oneOf', { before, after, place });
  compareRest(walk, { before, after, place });
  if (looksAround(before) || looksAround(after)) {
    const alike = walk.same(before.keywords, after.keywords);
    const detail = 'beside unevaluatedProperties or unevaluatedItems';
    if (!alike) reportUnproven(walk, { place, at: [], change: 'changed', detail });
  }
}

/** What these keywords refuse depends on every other keyword around them. */
function looksAround({ rest }: SchemaView): boolean {
  return rest.has('unevaluatedProperties') || rest.has('unevaluatedItems');
}

/** A schema that no validator would accept says nothing; one that takes the place of another leaves it uncompared. */
function compareUnread(walk: SchemaWalk, { old, now, place }: Nodes, wasRead: boolean): void {
  const alike =
    walk.before.id(withoutAnnotations(old)) === walk.after.id(withoutAnnotations(now)) &&
    walk.before.definitions() === walk.after.definitions();
  if (alike) compareNotes(walk, isJsonObject(old) ? old : {}, isJsonObject(now) ? now : {}, place);
  else if (wasRead) reportIncomplete(walk, place, 'a schema that no validator accepts');
  else
    reportUnproven(walk, { place, at: [], change: 'changed', detail: 'a schema that no validator accepts' });
}

/**
 * Not what such a schema says but what it refers to counts, and that may be anywhere in the definitions.
 *
 * @returns whether what stands beside the reference is worth comparing
 */
function compareUnfollowed(
  walk: SchemaWalk,
  { before, after }: { readonly before: SchemaView; readonly after: SchemaView },
  { old, now, place }: Nodes,
): boolean {
  if (!before.unfollowed && !after.unfollowed) return true;
  const alike =
    before.unfollowed === after.unfollowed &&
    walk.before.id(withoutAnnotations(old)) === walk.after.id(withoutAnnotations(now)) &&
    walk.before.definitions() === walk.after.definitions();
  if (alike) return true;
  const detail = 'a reference that cannot be followed';
  const lost = after.unfollowed === 'local' && !before.unfollowed;
  if (lost) reportIncomplete(walk, place, detail);
  else reportUnproven(walk, { place, at: [], change: 'changed', detail });
  return !lost;
}

function withoutAnnotations(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword)));
}

/** Keywords for which there is no rule: equal, or unproven. */
function compareRest(
  walk: SchemaWalk,
  {
    before,
    after,
    place,
  }: { readonly before: SchemaView; readonly after: SchemaView; readonly place: SchemaPlace },
): void {
  for (const keyword of new Set([...before.rest.keys(), ...after.rest.keys()])) {
    if (isNote(keyword) || hints.has(keyword)) continue;
    const [was, is] = [before.rest.get(keyword), after.rest.get(keyword)];
    const alike = (exact: boolean) =>
      was !== undefined && is !== undefined && sameUnder(walk, { keyword, was, is }, exact);
    if (alike(true)) continue;
    if (alike(false)) {
      const predicate = phrase`changes texts about ${nameOf(walk, place)} (under ${printable(keyword, 60)})`;
      walk.report({ place, at: [keyword], change: 'changed', verdict: 'notice', predicate });
    } else {
      const detail = printable(keyword, 60);
      reportUnproven(walk, { place, at: [keyword], change: changeOf(was, is), detail });
    }
  }
}

/** A keyword by itself is a schema too. */
function sameUnder(
  walk: SchemaWalk,
  { keyword, was, is }: { readonly keyword: string; readonly was: JsonValue; readonly is: JsonValue },
  exact: boolean,
): boolean {
  const holdsSchemas =
    schemaKeywords.has(keyword) || schemaListKeywords.has(keyword) || schemaMapKeywords.has(keyword);
  return holdsSchemas
    ? walk.same({ [keyword]: was }, { [keyword]: is }, exact)
    : walk.before.id(was) === walk.after.id(is);
}
