import { isJsonObject, type JsonValue } from '../../json.ts';
import type { SchemaView } from './schema-view.ts';
import type { SchemaPlace, SchemaWalk } from './schema-walk.ts';

/** In how many samples of an object a value of one property is tried, and in how many whole values. */
const samplesTried = 3;
const wholesTried = 4;

interface Views {
  readonly before: SchemaView;
  readonly after: SchemaView;
  /** Of the object or the array. */
  readonly place: SchemaPlace;
}

/** The place of a property, with how a value of it becomes a whole one that the wider schema lets through. */
export function wholeObject(
  walk: SchemaWalk,
  views: Views,
  { inside, name }: { readonly inside: SchemaPlace; readonly name: string },
): SchemaPlace {
  return around(walk, views, inside, (sample, value) =>
    isJsonObject(sample) ? [Object.fromEntries([...Object.entries(sample), [name, value]])] : undefined,
  );
}

/** The place of an element, by its position. */
export function wholeArray(
  walk: SchemaWalk,
  views: Views,
  { inside, index }: { readonly inside: SchemaPlace; readonly index: number },
): SchemaPlace {
  return around(walk, views, inside, (sample, value) => {
    if (!Array.isArray(sample)) return undefined;
    const elements: readonly JsonValue[] = sample;
    if (elements.length >= index) return [[...elements.slice(0, index), value, ...elements.slice(index + 1)]];
    const wide = walk.direction === 'input' ? views.before : views.after;
    const document = walk.direction === 'input' ? walk.before : walk.after;
    const before = wide.prefix.slice(elements.length, index);
    return [[...elements, ...before.map((schema) => walk.samples({ document, schema })[0] ?? null), value]];
  });
}

function around(
  walk: SchemaWalk,
  { before, after, place }: Views,
  inside: SchemaPlace,
  put: (sample: JsonValue, value: JsonValue) => readonly JsonValue[] | undefined,
): SchemaPlace {
  const outer = place.wholes ?? ((value: JsonValue) => [value]);
  return {
    ...inside,
    *wholes(value) {
      const input = walk.direction === 'input';
      const schema = (input ? before : after).keywords;
      const samples = walk.samples({ document: input ? walk.before : walk.after, schema });
      let left = wholesTried;
      let usable = 0;
      for (const sample of samples) {
        walk.spend(1);
        const made = put(sample, value);
        if (!made) continue;
        if (++usable > samplesTried) return;
        for (const each of made) {
          for (const whole of outer(each)) {
            if (left-- <= 0) return;
            yield whole;
          }
        }
      }
    },
  };
}
