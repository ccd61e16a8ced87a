import type { JsonValue } from '../../json.ts';
import { changeOf } from '../compare-texts.ts';
import { accepts } from './accepts.ts';
import type { SchemaDocument, SchemaView } from './schema-view.ts';
import { brief, type Effect, reportEffect, type SchemaPlace, type SchemaWalk } from './schema-walk.ts';
import { minus, nameTypes, overlap } from './types.ts';

/** How many values a sentence names. */
const named = 5;

/** How many values are tried to show a change. */
const tried = 20;

/**
 * Compares `type`, `enum` and `const`. An `integer` is a `number`; a `const` is an `enum` of one.
 *
 * @returns whether some values are of a type that both schemas let through: else nothing more can be compared
 */
export function compareValues(
  walk: SchemaWalk,
  before: SchemaView,
  after: SchemaView,
  place: SchemaPlace,
): boolean {
  const onlyBefore = minus(before.types, after.types);
  const onlyAfter = minus(after.types, before.types);
  const typeEffect = effectOf(onlyBefore.size > 0, onlyAfter.size > 0);
  const pair = { before, after, place };

  if (!overlap(before.types, after.types)) {
    if (typeEffect) reportTypes(walk, pair, typeEffect);
    return false;
  }
  const at = [Object.hasOwn((after.values ? after : before).keywords, 'enum') ? 'enum' : 'const'];
  if (before.values && after.values) {
    compareLists(walk, { before: before.values, after: after.values, place, at });
  } else if (before.values) {
    const detail = `any value, was ${list(before.values)}`;
    reportEffect(walk, { place, at, change: 'removed', effect: 'widened', detail });
    const { refused, known } = judge(walk.after, after, before.values);
    reportListed(walk, { place, at, effect: 'narrowed', values: refused });
    return !known;
  } else if (after.values) {
    const detail = `only ${list(after.values)}`;
    reportEffect(walk, { place, at, change: 'added', effect: 'narrowed', detail });
    const { refused, known } = judge(walk.before, before, after.values);
    reportListed(walk, { place, at, effect: 'widened', values: refused });
    return !known;
  } else if (typeEffect) {
    reportTypes(walk, pair, typeEffect);
  }
  return true;
}

/** Which of the listed values the other schema refuses, and whether that is known of each. */
function judge(
  document: SchemaDocument,
  view: SchemaView,
  values: ReadonlyMap<number, JsonValue>,
): { readonly refused: ReadonlyMap<number, JsonValue>; readonly known: boolean } {
  const refused = new Map<number, JsonValue>();
  let known = !view.unfollowed;
  for (const [id, value] of values) {
    const accepted = accepts(document, view.keywords, value);
    if (accepted === false) refused.set(id, value);
    if (accepted === undefined) known = false;
  }
  return { refused, known };
}

interface ListedValues {
  readonly place: SchemaPlace;
  readonly at: readonly string[];
  readonly effect: 'narrowed' | 'widened';
  readonly values: ReadonlyMap<number, JsonValue>;
}

function reportListed(walk: SchemaWalk, { place, at, effect, values }: ListedValues): void {
  if (values.size === 0) return;
  const candidates = () => [...values.values()].slice(0, tried);
  const detail = `${effect === 'narrowed' ? 'no longer' : 'now also'} ${list(values)}`;
  reportEffect(walk, { place, at, change: 'changed', effect, detail, candidates });
}

function effectOf(narrowed: boolean, widened: boolean): Effect | undefined {
  if (narrowed) return widened ? 'replaced' : 'narrowed';
  return widened ? 'widened' : undefined;
}

interface ViewPair {
  readonly before: SchemaView;
  readonly after: SchemaView;
  readonly place: SchemaPlace;
}

function reportTypes(walk: SchemaWalk, { before, after, place }: ViewPair, effect: Effect): void {
  const detail = `type ${nameTypes(after.types)}, was ${nameTypes(before.types)}`;
  const change = changeOf(before.keywords.type, after.keywords.type);
  reportEffect(walk, { place, at: ['type'], change, effect, detail });
}

interface ListPair {
  readonly before: ReadonlyMap<number, JsonValue>;
  readonly after: ReadonlyMap<number, JsonValue>;
  readonly place: SchemaPlace;
  readonly at: readonly string[];
}

function compareLists(walk: SchemaWalk, { before, after, place, at }: ListPair): void {
  if (before === after) return;
  walk.spend(before.size + after.size);
  reportListed(walk, { place, at, effect: 'narrowed', values: without(before, after) });
  reportListed(walk, { place, at, effect: 'widened', values: without(after, before) });
}

function without(
  values: ReadonlyMap<number, JsonValue>,
  others: ReadonlyMap<number, JsonValue>,
): ReadonlyMap<number, JsonValue> {
  return new Map([...values].filter(([id]) => !others.has(id)));
}

function list(values: ReadonlyMap<number, JsonValue>): string {
  const texts = [...values.values()].slice(0, named).map(brief);
  const rest = values.size - texts.length;
  return texts.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
