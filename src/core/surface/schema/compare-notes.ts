import type { JsonObject, JsonValue } from '../../json.ts';
import { printable } from '../../text/printable.ts';
import { canonicalJson } from '../canonical.ts';
import { changeOf } from '../compare-texts.ts';
import { excerptsOf } from '../excerpt.ts';
import { phrase } from '../phrase.ts';
import { hints, isNote } from './keywords.ts';
import { brief, nameOf, type SchemaPlace, type SchemaWalk } from './schema-walk.ts';

/** Texts for people and models, and what changes how a value is made rather than which are valid. */
export function compareNotes(
  walk: SchemaWalk,
  before: JsonObject,
  after: JsonObject,
  place: SchemaPlace,
): void {
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const note = isNote(keyword);
    if (!note && !hints.has(keyword)) continue;
    const [was, is] = [before[keyword], after[keyword]];
    walk.spend(1);
    if (was !== undefined && is !== undefined && walk.before.id(was) === walk.after.id(is)) continue;
    walk.report({
      place,
      at: [keyword],
      change: changeOf(was, is),
      verdict: note ? 'notice' : 'warning',
      predicate: note
        ? phrase`changes the ${printable(keyword, 60)} of ${nameOf(walk, place)}`
        : phrase`changes the ${keyword} of ${nameOf(walk, place)} (now ${brief(is)}, was ${brief(was)})`,
      ...(note ? { excerpts: excerptsOf(noteText(was), noteText(is)) } : {}),
    });
  }
}

/** A note as text: most are, and other JSON values read best as what they are. */
function noteText(value: JsonValue | undefined): string | undefined {
  return value === undefined || typeof value === 'string' ? value : canonicalJson(value);
}
