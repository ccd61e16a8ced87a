import type { JsonValue } from '../../json.ts';
import { printable } from '../../text/printable.ts';
import { accepts } from './accepts.ts';
import type { Candidates, SchemaPlace, SchemaWalk } from './schema-walk.ts';

/** An example is shown when it is this short. */
const greatestExample = 160;

export interface ExampleSearch {
  readonly pair: readonly [before: JsonValue, after: JsonValue];
  readonly place: SchemaPlace;
  readonly candidates?: Candidates;
}

/** A whole value that the wider schema lets through and the narrower one refuses, both known for sure. */
export function findExample(
  walk: SchemaWalk,
  { pair, place, candidates }: ExampleSearch,
): string | undefined {
  const input = walk.direction === 'input';
  const [wide, narrow] = input ? [walk.before, walk.after] : [walk.after, walk.before];
  const [schema, stricter] = input ? pair : [pair[1], pair[0]];
  const tried = new Set<number>();
  const values = [...(candidates?.() ?? []), ...walk.samples({ document: wide, schema })];
  for (const value of values) {
    if (tried.has(wide.id(value))) continue;
    tried.add(wide.id(value));
    if (accepts(wide, schema, value) !== true || accepts(narrow, stricter, value) !== false) continue;
    const whole = place.whole ? place.whole(value) : value;
    if (whole === undefined) continue;
    if (accepts(wide, wide.root, whole) !== true || accepts(narrow, narrow.root, whole) !== false) continue;
    const text = JSON.stringify(whole);
    if (text.length <= greatestExample) return printable(text, greatestExample);
  }
  return undefined;
}
