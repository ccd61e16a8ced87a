import type { JsonValue } from '../../json.ts';
import type { SchemaDocument, SchemaView } from './schema-view.ts';
import { type TypeAtom, typeOf } from './types.ts';

type Branches = readonly JsonValue[];

/**
 * The property by which alternatives that are objects are told apart: each requires it, and each lists values for it
 * that no other has. Undefined when there is none.
 */
export function discriminatorOf(document: SchemaDocument, branches: Branches): string | undefined {
  const views = branches.map((branch) => document.view(branch)).filter(isObjectAlone);
  const [first, ...others] = views;
  if (!first || others.length === 0) return undefined;
  return [...first.required].find((name) => {
    const seen = new Set<number>();
    return views.every((view) => {
      const tags = tagsOf(document, view, name);
      if (!tags || tags.some((id) => seen.has(id))) return false;
      for (const id of tags) seen.add(id);
      return true;
    });
  });
}

/** The canonical numbers of the values that an object lists for a property that it requires. */
export function tagsOf(
  document: SchemaDocument,
  view: SchemaView | undefined,
  name: string,
): readonly number[] | undefined {
  const property = view?.required.has(name) ? view.properties.get(name) : undefined;
  const values = property === undefined ? undefined : document.view(property)?.values;
  document.spend(values?.size ?? 1);
  return values && [...values.keys()];
}

/** Whether no value can match two of the alternatives, as far as types, values and a discriminator tell. */
export function excludeEachOther(document: SchemaDocument, branches: Branches): boolean {
  document.spend(branches.length);
  const views = branches.map((branch) => document.view(branch));
  const objects = views.filter(isObjectAlone);
  if (objects.length > 1 && discriminatorOf(document, branches) === undefined) return false;
  const whole = new Set<TypeAtom>(objects.length > 0 ? ['object'] : []);
  const listed = new Map<number, TypeAtom>();
  for (const view of views) {
    if (!view) return false;
    if (objects.includes(view)) continue;
    if (view.values) {
      document.spend(view.values.size);
      for (const [id, value] of view.values) {
        if (listed.has(id)) return false;
        listed.set(id, typeOf(value));
      }
      continue;
    }
    for (const atom of view.types) {
      if (whole.has(atom)) return false;
      whole.add(atom);
    }
  }
  return [...listed.values()].every((atom) => !whole.has(atom));
}

function isObjectAlone(view: SchemaView | undefined): view is SchemaView {
  return view?.types.size === 1 && view.types.has('object') && !view.values;
}
