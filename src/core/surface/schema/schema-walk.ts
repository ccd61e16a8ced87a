import type { JsonValue } from '../../json.ts';
import { printable } from '../../text/printable.ts';
import type { SurfaceChange, Verdict } from '../change.ts';
import type { Excerpts } from '../excerpt.ts';
import { named, type Phrase, phrase } from '../phrase.ts';
import type { Budget } from './budget.ts';
import type { SchemaDocument } from './schema-view.ts';

/**
 * Which way values go: a new input schema must accept all that the old one accepted; a new output schema
 * must promise at least what the old one promised.
 */
export type Direction = 'input' | 'output';

/** Where in a schema the comparison is. */
export interface SchemaPlace {
  readonly path: readonly string[];
  /** The value as a person would name it, `place.street`; empty for the whole of it. */
  readonly label: string;
  /** Puts a value of this place into a whole one that the wider schema lets through; undefined when it has none. */
  readonly whole?: (value: JsonValue) => JsonValue | undefined;
}

export interface SchemaChange {
  readonly place: SchemaPlace;
  /** The keyword or name at that place that the change is about. */
  readonly at: readonly string[];
  readonly change: SurfaceChange['change'];
  readonly verdict: Verdict;
  /** What follows the tool's name in a sentence. */
  readonly predicate: Phrase;
  /** How a text read and reads now, where the change is one of a text. */
  readonly excerpts?: Excerpts;
}

/** The comparison of two schemas while it goes on. */
export interface SchemaWalk extends Budget {
  readonly direction: Direction;
  readonly before: SchemaDocument;
  readonly after: SchemaDocument;
  /** Compares two schemas at a place below the present one. */
  compare(before: JsonValue, after: JsonValue, place: SchemaPlace): void;
  /** Whether both mean the same for a validator; `exact` also whether they read the same. */
  same(before: JsonValue, after: JsonValue, exact?: boolean): boolean;
  /** Whether every value of one schema is one of another, as far as the rules can tell. */
  covers(narrow: Side, wide: Side): boolean;
  report(change: SchemaChange): void;
  /** Whether only the sets of values count, not what callers are used to: a removed property may still be sent. */
  readonly setsOnly: boolean;
  /** Some values that a schema lets through. */
  samples(side: Side): readonly JsonValue[];
  /** A value at the place that the change refuses, within a whole value, as JSON; undefined when none was found. */
  example(place: SchemaPlace, candidates?: Candidates): string | undefined;
}

/** A schema, and the document that its references lead into. */
export interface Side {
  readonly document: SchemaDocument;
  readonly schema: JsonValue;
}

/** Values that may show a change: made only when one is looked for. */
export type Candidates = () => readonly JsonValue[];

/** What a change does to the set of values that are valid. */
export type Effect = 'narrowed' | 'widened' | 'replaced';

export function verdictOf(effect: Effect, direction: Direction): Verdict {
  if (effect === 'replaced') return 'breaking';
  return (effect === 'narrowed') === (direction === 'input') ? 'breaking' : 'compatible';
}

interface EffectReport {
  readonly place: SchemaPlace;
  readonly at: readonly string[];
  readonly change: SurfaceChange['change'];
  readonly effect: Effect;
  readonly detail: string;
  readonly candidates?: Candidates;
}

/** Reports a keyword that lets fewer, more or other values through. */
export function reportEffect(walk: SchemaWalk, report: EffectReport): void {
  const { place, at, change, effect, detail } = report;
  const verb = { narrowed: 'tightens', widened: 'loosens', replaced: 'changes' }[effect];
  const verdict = verdictOf(effect, walk.direction);
  const result = verdict === 'breaking' ? broken(walk, place, report.candidates) : '';
  const predicate = phrase`${verb} ${nameOf(walk, place)} (${detail})${result}`;
  walk.report({ place, at, change, verdict, predicate });
}

interface UnprovenReport {
  readonly place: SchemaPlace;
  readonly at: readonly string[];
  readonly change: SurfaceChange['change'];
  readonly detail: string;
}

/** Reports what no rule here can judge: it must never look compatible. */
export function reportUnproven(walk: SchemaWalk, { place, at, change, detail }: UnprovenReport): void {
  const predicate = phrase`changes ${nameOf(walk, place)} (${detail}); whether this breaks callers is unknown`;
  walk.report({ place, at, change, verdict: 'unproven', predicate });
}

/** Reports what was not compared: it may be anything. */
export function reportIncomplete(walk: SchemaWalk, place: SchemaPlace, why: string): void {
  const predicate = phrase`was not compared completely: ${nameOf(walk, place)} is ${why}`;
  walk.report({ place, at: [], change: 'changed', verdict: 'incomplete', predicate });
}

export function nameOf({ direction }: SchemaWalk, { label }: SchemaPlace): Phrase {
  if (label === '') return [direction === 'input' ? 'its input' : 'its result'];
  return direction === 'input' ? [named(label)] : phrase`${named(label)} in its result`;
}

function broken(walk: SchemaWalk, place: SchemaPlace, candidates: Candidates | undefined): string {
  return walk.direction === 'input'
    ? `; calls that used to work can fail${exampleOf(walk, place, candidates)}`
    : `; callers can receive results that were not promised${exampleOf(walk, place, candidates)}`;
}

/** What shows a breaking change, as the end of a sentence; empty when no value was found. */
export function exampleOf(walk: SchemaWalk, place: SchemaPlace, candidates?: Candidates): string {
  const example = walk.example(place, candidates);
  if (example === undefined) return '';
  const what = walk.direction === 'input' ? 'was accepted' : 'can now be returned';
  return `: for example ${example} ${what}`;
}

/** The place of a property, as both path and label. */
export function propertyPlace(place: SchemaPlace, name: string): SchemaPlace {
  const label = place.label === '' ? name : cut(`${place.label}.${name}`);
  return { path: [...place.path, 'properties', name], label };
}

export function below({ path, label }: SchemaPlace, at: readonly string[], suffix: string): SchemaPlace {
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
