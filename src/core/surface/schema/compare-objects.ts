import { isJsonObject, type JsonValue } from '../../json.ts';
import type { Verdict } from '../change.ts';
import { changeOf } from '../compare-texts.ts';
import { type Name, named, type Phrase, phrase } from '../phrase.ts';
import { isClosed, type SchemaView } from './schema-view.ts';
import {
  below,
  type Candidates,
  nameOf,
  propertyPlace,
  reportEffect,
  type SchemaPlace,
  type SchemaWalk,
  type Shown,
  shownBy,
} from './schema-walk.ts';
import { wholeObject } from './whole-values.ts';

/** Compares the properties of two objects: what is declared, what is required, and what else is let through. */
export function compareObjects(
  walk: SchemaWalk,
  before: SchemaView,
  after: SchemaView,
  place: SchemaPlace,
): void {
  walk.spend(before.properties.size + after.properties.size + before.required.size + after.required.size);
  const objects = { before, after, place };
  for (const [name, schema] of after.properties) {
    const old = before.properties.get(name);
    if (old === undefined) addProperty(walk, objects, { name, schema });
    else walk.compare(old, schema, inProperty(walk, objects, name));
  }
  for (const [name, schema] of before.properties) {
    if (!after.properties.has(name)) removeProperty(walk, objects, { name, schema });
  }
  compareRequired(walk, objects);
  compareAdditional(walk, objects);
}

interface Objects {
  readonly before: SchemaView;
  readonly after: SchemaView;
  readonly place: SchemaPlace;
}

interface Property {
  readonly name: string;
  readonly schema: JsonValue;
}

function inProperty(walk: SchemaWalk, objects: Objects, name: string): SchemaPlace {
  return wholeObject(walk, objects, { inside: propertyPlace(objects.place, name), name });
}

function addProperty(walk: SchemaWalk, objects: Objects, { name, schema }: Property): void {
  const { before, after } = objects;
  const inside = inProperty(walk, objects, name);
  // What was said of all further properties was said of this one.
  if (walk.setsOnly) {
    walk.compare(before.additional, schema, inside);
    return;
  }
  const required = after.required.has(name) && !before.required.has(name);
  const [verdict, predicate] =
    walk.direction === 'input'
      ? addedToInput(named(inside.label), { closed: isClosed(before), required })
      : addedToOutput(named(inside.label), before.additional === false);
  const shown: Shown =
    verdict !== 'breaking'
      ? { verdict, told: '' }
      : shownBy(
          walk,
          objects.place,
          required ? withoutOne(walk, objects, name) : withOne(walk, objects, name),
        );
  walk.report({
    place: inside,
    at: [],
    change: 'added',
    verdict: shown.verdict,
    predicate: phrase`${predicate}${shown.told}`,
  });
  if (walk.direction === 'output' && isJsonObject(before.additional)) {
    walk.compare(before.additional, schema, inside);
  }
}

function addedToInput(
  value: Name,
  { closed, required }: { readonly closed: boolean; readonly required: boolean },
): [Verdict, Phrase] {
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

function removeProperty(walk: SchemaWalk, objects: Objects, { name, schema }: Property): void {
  const inside = inProperty(walk, objects, name);
  if (walk.setsOnly) {
    walk.compare(schema, objects.after.additional, inside);
    return;
  }
  const value = named(inside.label);
  const predicate =
    walk.direction === 'input'
      ? phrase`no longer accepts ${value}; callers still send it, and it is ignored at best`
      : phrase`no longer returns ${value}; callers that read it will fail`;
  walk.report({ place: inside, at: [], change: 'removed', verdict: 'breaking', predicate });
}

function compareRequired(walk: SchemaWalk, objects: Objects): void {
  const { before, after, place } = objects;
  const report = (name: string, change: 'added' | 'removed', verdict: Verdict, predicate: Phrase) =>
    walk.report({ place, at: ['required', name], change, verdict, predicate });
  const shown = (name: string) => shownBy(walk, place, withoutOne(walk, objects, name));
  for (const name of after.required) {
    // A new property that is required was reported as such.
    if (before.required.has(name) || (!walk.setsOnly && isNew(name, before, after))) continue;
    const value = named(propertyPlace(place, name).label);
    if (walk.direction === 'input') {
      const { verdict, told } = shown(name);
      report(name, 'added', verdict, phrase`now requires ${value}; calls without it will fail${told}`);
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
      const { verdict, told } = shown(name);
      const predicate = phrase`no longer always returns ${value}; callers that rely on it can fail${told}`;
      report(name, 'removed', verdict, predicate);
    }
  }
}

/** Values of the new object that have one member. */
function withOne(walk: SchemaWalk, { after }: Objects, name: string): Candidates {
  return () =>
    walk
      .samples({ document: walk.after, schema: after.keywords })
      .filter((value) => isJsonObject(value) && Object.hasOwn(value, name));
}

/** Values of the wider object without one member. */
function withoutOne(walk: SchemaWalk, { before, after }: Objects, name: string): Candidates {
  const [document, wide] = walk.direction === 'input' ? [walk.before, before] : [walk.after, after];
  return () => walk.samples({ document, schema: wide.keywords }).map((value) => withoutMember(value, name));
}

function withoutMember(value: JsonValue, name: string): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([member]) => member !== name));
}

function isNew(name: string, before: SchemaView, after: SchemaView): boolean {
  return after.properties.has(name) && !before.properties.has(name);
}

function compareAdditional(walk: SchemaWalk, objects: Objects): void {
  const { place } = objects;
  const [before, after] = [objects.before.additional, objects.after.additional];
  const at = ['additionalProperties'];
  const change = changeOf(before, after);
  const inside = below(place, at, place.label === '' ? '*' : '.*');
  const whole = wholeObject(walk, objects, { inside, name: unusedName(objects) });
  if (before === false && after !== false) {
    const verdict = walk.direction === 'input' ? 'compatible' : 'warning';
    const remark = verdict === 'warning' ? ', although it had promised none' : '';
    const predicate = phrase`allows further properties in ${nameOf(walk, place)}${remark}`;
    walk.report({ place, at, change, verdict, predicate });
  } else if (before !== false && after === false) {
    const candidates = () => [{ [unusedName(objects)]: true }];
    const detail = 'no further properties';
    reportEffect(walk, { place, at, change, effect: 'narrowed', detail, candidates });
  } else {
    walk.compare(before, after, whole);
  }
}

/** A name that neither object declares. */
function unusedName({ before, after }: Objects): string {
  let name = 'other';
  while (before.properties.has(name) || after.properties.has(name)) name += '_';
  return name;
}
