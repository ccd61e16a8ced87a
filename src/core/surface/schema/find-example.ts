import type { JsonValue } from '../../json.ts';
import { printable } from '../../text/printable.ts';
import { accepts } from './accepts.ts';
import type { Candidates, Example, SchemaPlace, SchemaWalk } from './schema-walk.ts';

/** An example is shown whole when it is this short; of a longer one what stands at the place. */
const greatestExample = 600;

export interface ExampleSearch {
  readonly pair: readonly [before: JsonValue, after: JsonValue];
  readonly place: SchemaPlace;
  readonly candidates?: Candidates;
}

/** A whole value that the wider schema lets through and the narrower one refuses, both known for sure. */
export function findExample(walk: SchemaWalk, { pair, place, candidates }: ExampleSearch): Example {
  const input = walk.direction === 'input';
  const [wide, narrow] = input ? [walk.before, walk.after] : [walk.after, walk.before];
  const [schema, stricter] = input ? pair : [pair[1], pair[0]];
  const tried = new Set<number>();
  let long: Example | undefined;
  const values = [...(candidates?.() ?? []), ...walk.samples({ document: wide, schema })];
  for (const value of values) {
    if (tried.has(wide.id(value))) continue;
    tried.add(wide.id(value));
    if (accepts(wide, schema, value) !== true || accepts(narrow, stricter, value) !== false) continue;
    for (const whole of place.wholes ? place.wholes(value) : [value]) {
      if (accepts(wide, wide.root, whole) !== true || accepts(narrow, narrow.root, whole) !== false) continue;
      const json = exactJson(whole);
      if (json.length <= greatestExample) return { kind: 'whole', json };
      long ??= { kind: 'part', json: printable(exactJson(value), greatestExample) };
    }
  }
  return long ?? { kind: 'none' };
}

/**
 * JSON that is the same value after it was made safe to print: what printing would change in it, and what would end
 * a quotation, is written as an escape.
 */
function exactJson(value: JsonValue): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}`]/gu, (found) =>
      Array.from({ length: found.length }, (_, index) => escaped(found.charAt(index))).join(''),
    )
    .replace(/(?<= ) |(?<=:):|(?<=#)#/g, escaped);
}
