import type { JsonValue } from '../../json.ts';
import { discriminatorOf, tagsOf } from './discriminator.ts';
import type { SchemaDocument } from './schema-view.ts';
import type { SchemaWalk } from './schema-walk.ts';
import { overlap } from './types.ts';

export type Branches = readonly JsonValue[];

/** An alternative, and which of its list it is. */
interface Branch {
  readonly schema: JsonValue;
  readonly at: number;
}

interface Matches {
  readonly pairs: readonly { readonly old: Branch; readonly now: Branch }[];
  /** Old ones whose values no new one is known to let through. */
  readonly removed: readonly Branch[];
  /** New ones that let values through which no old one is known to. */
  readonly added: readonly Branch[];
}

type Fits = (old: Branch, now: Branch) => boolean;

/**
 * Finds for each old alternative its new self: the same one, the one with the same discriminator, one to which the
 * change is harmless, one of the same type.
 *
 * @param lists.apart whether each alternative stands for itself; else only an equal one will do
 */
export function matchBranches(
  walk: SchemaWalk,
  lists: { readonly before: Branches; readonly after: Branches; readonly apart: boolean },
): Matches {
  const pairs: { old: Branch; now: Branch }[] = [];
  let [removed, added] = [numbered(lists.before), numbered(lists.after)];
  const pairUp = (fits: Fits) => {
    const free = new Set(added);
    removed = removed.filter((old) => {
      for (const now of free) {
        walk.spend(1);
        if (!fits(old, now)) continue;
        free.delete(now);
        pairs.push({ old, now });
        return false;
      }
      return true;
    });
    added = [...free];
  };

  // Mostly nothing changed: what reads the same is found without looking at every pair.
  const texts = new Map<number, Branch[]>();
  for (const now of added) {
    const id = walk.after.id(now.schema);
    texts.set(id, [...(texts.get(id) ?? []), now]);
  }
  const taken = new Set<Branch>();
  removed = removed.filter((old) => {
    const now = texts.get(walk.before.id(old.schema))?.pop();
    if (!now || !walk.same(old.schema, now.schema)) return true;
    taken.add(now);
    pairs.push({ old, now });
    return false;
  });
  added = added.filter((now) => !taken.has(now));

  pairUp((old, now) => sharedType(walk, old, now) && walk.same(old.schema, now.schema));
  if (!lists.apart) return { pairs, removed, added };
  [removed, added] = [byType(walk.before, removed), byType(walk.after, added)];
  const tag = discriminatorOf(walk.before, lists.before);
  if (tag !== undefined && tag === discriminatorOf(walk.after, lists.after)) pairUp(sameTag(walk, tag));
  pairUp((old, now) => sharedType(walk, old, now) && isHarmless(walk, old, now));
  const lost = () => removed.filter((old) => !lists.after.some((schema) => coversOld(walk, old, schema)));
  const gained = () => added.filter((now) => !lists.before.some((schema) => coversNew(walk, now, schema)));
  // What would be breaking if it had no other self comes first: a pair of the same type may differ in anything.
  if (walk.direction === 'input') removed = lost();
  else added = gained();
  pairUp((old, now) => sameTypes(walk, old, now));
  pairUp((old, now) => sharedType(walk, old, now));
  return walk.direction === 'input' ? { pairs, removed, added: gained() } : { pairs, removed: lost(), added };
}

function numbered(branches: Branches): Branch[] {
  return branches.map((schema, at) => ({ schema, at }));
}

/** Alternatives of several types, each as one for every type. */
function byType(document: SchemaDocument, branches: readonly Branch[]): Branch[] {
  return branches.flatMap(({ schema, at }) => {
    const view = document.view(schema);
    if (!view || view.unfollowed || view.values || !Array.isArray(view.keywords.type))
      return [{ schema, at }];
    return document.alternatives(view).map((alternative) => ({ schema: alternative, at }));
  });
}

function isHarmless(walk: SchemaWalk, old: Branch, now: Branch): boolean {
  const [before, after] = sides(walk, old.schema, now.schema);
  return walk.direction === 'input' ? walk.covers(before, after) : walk.covers(after, before);
}

function coversOld(walk: SchemaWalk, old: Branch, now: JsonValue): boolean {
  walk.spend(1);
  const [before, after] = sides(walk, old.schema, now);
  return sharedType(walk, old, { schema: now }) && walk.covers(before, after);
}

function coversNew(walk: SchemaWalk, now: Branch, old: JsonValue): boolean {
  walk.spend(1);
  const [before, after] = sides(walk, old, now.schema);
  return sharedType(walk, { schema: old }, now) && walk.covers(after, before);
}

function sides(walk: SchemaWalk, old: JsonValue, now: JsonValue) {
  return [
    { document: walk.before, schema: old },
    { document: walk.after, schema: now },
  ] as const;
}

function sameTag(walk: SchemaWalk, name: string): Fits {
  return (old, now) => {
    const tags = tagsOf(walk.before, walk.before.view(old.schema), name);
    const others = tagsOf(walk.after, walk.after.view(now.schema), name);
    return tags !== undefined && others !== undefined && tags.some((id) => others.includes(id));
  };
}

function sameTypes(walk: SchemaWalk, old: Branch, now: Branch): boolean {
  const [before, after] = [walk.before.view(old.schema)?.types, walk.after.view(now.schema)?.types];
  return before !== undefined && before.size === after?.size && [...before].every((atom) => after.has(atom));
}

function sharedType(walk: SchemaWalk, old: Pick<Branch, 'schema'>, now: Pick<Branch, 'schema'>): boolean {
  const [before, after] = [walk.before.view(old.schema)?.types, walk.after.view(now.schema)?.types];
  return before !== undefined && after !== undefined && overlap(before, after);
}
