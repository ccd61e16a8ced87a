import type { JsonValue } from '../../json.ts';
import { printable } from '../../text/printable.ts';
import type { SurfaceChange, Verdict } from '../change.ts';
import type { Excerpts } from '../excerpt.ts';
import { named, type Phrase, phrase } from '../phrase.ts';
import type { SchemaDocument } from './schema-view.ts';

/**
 * Which way values go: a new input schema must accept all that the old one accepted; a new output schema
 * must promise at least what the old one promised.
 */
export type Direction = 'input' | 'output';

/** Where in a schema the comparison is. */
export interface Place {
  readonly path: readonly string[];
  /** The value as a person would name it, `place.street`; empty for the whole of it. */
  readonly label: string;
}

export interface SchemaChange {
  readonly place: Place;
  /** The keyword or name at that place that the change is about. */
  readonly at: readonly string[];
  readonly change: SurfaceChange['change'];
  readonly verdict: Verdict;
  /** What follows the tool's name in a sentence. */
  readonly predicate: Phrase;
  /** How a text read and reads now, where the change is one of a text. */
  readonly excerpts?: Excerpts;
}

/** How much work one comparison may be, whatever a hostile server sends. */
export interface Budget {
  /** Takes so many steps; false once there are none left. */
  spend(steps: number): boolean;
}

/** The comparison of two schemas while it goes on. */
export interface SchemaWalk extends Budget {
  readonly direction: Direction;
  readonly before: SchemaDocument;
  readonly after: SchemaDocument;
  /** Compares two schemas at a place below the present one. */
  compare(before: JsonValue, after: JsonValue, place: Place): void;
  /** Whether both mean the same for a validator; `exact` also whether they read the same. */
  same(before: JsonValue, after: JsonValue, exact?: boolean): boolean;
  report(change: SchemaChange): void;
}

/** What a change does to the set of values that are valid. */
export type Effect = 'narrowed' | 'widened' | 'replaced';

export function verdictOf(effect: Effect, direction: Direction): Verdict {
  if (effect === 'replaced') return 'breaking';
  return (effect === 'narrowed') === (direction === 'input') ? 'breaking' : 'compatible';
}

/** Reports a keyword that lets fewer, more or other values through. */
export function reportEffect(
  walk: SchemaWalk,
  place: Place,
  at: readonly string[],
  change: SurfaceChange['change'],
  effect: Effect,
  detail: string,
): void {
  const verb = { narrowed: 'tightens', widened: 'loosens', replaced: 'changes' }[effect];
  const verdict = verdictOf(effect, walk.direction);
  walk.report({
    place,
    at,
    change,
    verdict,
    predicate: phrase`${verb} ${nameOf(walk, place)} (${detail})${verdict === 'breaking' ? broken(walk) : ''}`,
  });
}

/** Reports what no rule here can judge: it must never look compatible. */
export function reportUnproven(
  walk: SchemaWalk,
  place: Place,
  at: readonly string[],
  change: SurfaceChange['change'],
  detail: string,
): void {
  const predicate = phrase`changes ${nameOf(walk, place)} (${detail}); whether this breaks callers is unknown`;
  walk.report({ place, at, change, verdict: 'unproven', predicate });
}

export function nameOf({ direction }: SchemaWalk, { label }: Place): Phrase {
  if (label === '') return [direction === 'input' ? 'its input' : 'its result'];
  return direction === 'input' ? [named(label)] : phrase`${named(label)} in its result`;
}

function broken({ direction }: SchemaWalk): string {
  return direction === 'input'
    ? '; calls that used to work can fail'
    : '; callers can receive results that were not promised';
}

/** The place of a property, as both path and label. */
export function propertyPlace({ path, label }: Place, name: string): Place {
  return { path: [...path, 'properties', name], label: label === '' ? name : cut(`${label}.${name}`) };
}

export function below({ path, label }: Place, at: readonly string[], suffix: string): Place {
  return { path: [...path, ...at], label: cut(label + suffix) };
}

/** Labels grow with depth and with the length of names: only their end is of interest. */
function cut(label: string): string {
  return label.length <= 200 ? label : `…${label.slice(-199)}`;
}

export function brief(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return printable(`"${value.slice(0, 80)}"`, 60);
  return printable(JSON.stringify(value), 60);
}
