import { isJsonObject, type JsonValue } from '../../json.ts';
import type { Verdict } from '../change.ts';
import { changeOf } from '../compare-texts.ts';
import { type Name, named, type Phrase, phrase } from '../phrase.ts';
import { isClosed, type SchemaView } from './schema-view.ts';
import { below, nameOf, type Place, propertyPlace, reportEffect, type SchemaWalk } from './schema-walk.ts';

/** Compares the properties of two objects: what is declared, what is required, and what else is let through. */
export function compareObjects(walk: SchemaWalk, before: SchemaView, after: SchemaView, place: Place): void {
  if (
    !walk.spend(before.properties.size + after.properties.size + before.required.size + after.required.size)
  ) {
    return;
  }
  for (const [name, schema] of after.properties) {
    const old = before.properties.get(name);
    if (old === undefined) addProperty(walk, before, after, name, schema, place);
    else walk.compare(old, schema, propertyPlace(place, name));
  }
  for (const name of before.properties.keys()) {
    if (!after.properties.has(name)) removeProperty(walk, name, place);
  }
  compareRequired(walk, before, after, place);
  compareAdditional(walk, before.additional, after.additional, place);
}

function addProperty(
  walk: SchemaWalk,
  before: SchemaView,
  after: SchemaView,
  name: string,
  schema: JsonValue,
  place: Place,
): void {
  const inside = propertyPlace(place, name);
  const required = after.required.has(name) && !before.required.has(name);
  const [verdict, predicate] =
    walk.direction === 'input'
      ? addedToInput(named(inside.label), required, isClosed(before))
      : addedToOutput(named(inside.label), before.additional === false);
  walk.report({ place: inside, at: [], change: 'added', verdict, predicate });
  // What was said of all further properties was said of this one.
  if (walk.direction === 'output' && isJsonObject(before.additional)) {
    walk.compare(before.additional, schema, inside);
  }
}

function addedToInput(value: Name, required: boolean, closed: boolean): [Verdict, Phrase] {
  if (required) return ['breaking', phrase`now requires the new ${value}; calls without it will fail`];
  if (closed) return ['compatible', phrase`accepts the new optional ${value}`];
  const remark = 'it used to accept any value there, and some can now fail';
  return ['warning', phrase`accepts the new optional ${value}; ${remark}`];
}

function addedToOutput(value: Name, closed: boolean): [Verdict, Phrase] {
  return closed
    ? ['breaking', phrase`returns the new ${value}, although it had promised no further properties`]
    : ['compatible', phrase`returns the new ${value}`];
}

function removeProperty(walk: SchemaWalk, name: string, place: Place): void {
  const inside = propertyPlace(place, name);
  const value = named(inside.label);
  const predicate =
    walk.direction === 'input'
      ? phrase`no longer accepts ${value}; callers still send it, and it is ignored at best`
      : phrase`no longer returns ${value}; callers that read it will fail`;
  walk.report({ place: inside, at: [], change: 'removed', verdict: 'breaking', predicate });
}

function compareRequired(walk: SchemaWalk, before: SchemaView, after: SchemaView, place: Place): void {
  const report = (name: string, change: 'added' | 'removed', verdict: Verdict, predicate: Phrase) =>
    walk.report({ place, at: ['required', name], change, verdict, predicate });
  for (const name of after.required) {
    // A new property that is required was reported as such.
    if (before.required.has(name) || isNew(name, before, after)) continue;
    const value = named(propertyPlace(place, name).label);
    if (walk.direction === 'input') {
      report(name, 'added', 'breaking', phrase`now requires ${value}; calls without it will fail`);
    } else {
      report(name, 'added', 'compatible', phrase`now always returns ${value}`);
    }
  }
  for (const name of before.required) {
    if (after.required.has(name) || isNew(name, after, before)) continue;
    const value = named(propertyPlace(place, name).label);
    if (walk.direction === 'input') {
      report(name, 'removed', 'compatible', phrase`no longer requires ${value}`);
    } else {
      report(
        name,
        'removed',
        'breaking',
        phrase`no longer always returns ${value}; callers that rely on it can fail`,
      );
    }
  }
}

function isNew(name: string, before: SchemaView, after: SchemaView): boolean {
  return after.properties.has(name) && !before.properties.has(name);
}

function compareAdditional(walk: SchemaWalk, before: JsonValue, after: JsonValue, place: Place): void {
  const at = ['additionalProperties'];
  if (before === false && after !== false) {
    const verdict = walk.direction === 'input' ? 'compatible' : 'warning';
    const remark = verdict === 'warning' ? ', although it had promised none' : '';
    const predicate = phrase`allows further properties in ${nameOf(walk, place)}${remark}`;
    walk.report({ place, at, change: changeOf(before, after), verdict, predicate });
  } else if (before !== false && after === false) {
    reportEffect(walk, place, at, changeOf(before, after), 'narrowed', 'no further properties');
  } else {
    walk.compare(before, after, below(place, at, place.label === '' ? '*' : '.*'));
  }
}
