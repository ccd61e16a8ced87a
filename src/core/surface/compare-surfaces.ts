import { type Clock, systemClock } from '../clock.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { canonicalJson, type Surface, withoutTexts } from './canonical.ts';
import { ChangeList, type SurfaceChange, type SurfaceKind } from './change.ts';
import { inSameEra } from './compare-capabilities.ts';
import { authorisationDiffers, compareFacts, versionWarning } from './compare-facts.ts';
import { comparePrompt } from './compare-prompts.ts';
import { compareText } from './compare-texts.ts';
import { compareTool } from './compare-tools.ts';
import { named, phrase } from './phrase.ts';
import { createBudget } from './schema/budget.ts';
import type { ComparisonContext } from './surface-facts.ts';

/** Units that each tool may take of its own, whatever the others need: so many, and so many for each value that it has. */
const ownUnits = 2_000;
const ownUnitsPerValue = 25;

/**
 * What the new surface means for clients of the old one, the gravest first. Surfaces that were taken
 * under different authorisation are not compared: then there is one change, `unproven`. Both surfaces
 * must be canonical. The work is bounded by its amount and by the clock; a tool that takes more is `incomplete`.
 */
export function compareSurfaces(
  before: Surface,
  after: Surface,
  context: ComparisonContext,
  clock: Pick<Clock, 'now'> = systemClock,
): readonly SurfaceChange[] {
  const list = new ChangeList();
  if (authorisationDiffers(context, list)) return list.changes();
  compareFacts(context, list);

  const shorten = context.before.withoutTexts || context.after.withoutTexts;
  const surfaces = shorten ? { before: withoutTexts(before), after: withoutTexts(after) } : { before, after };
  const { before: old, after: now } = surfaces;
  // What is missing from a list that was cut is unknown; a dropped schema shortens no list.
  const cut = context.after.partial && now.tools.every(({ inputSchema }) => isJsonObject(inputSchema));

  compareTools(surfaces, { list, cut, clock, sameEra: inSameEra(context) });
  for (const { name, was, is } of matched(old.prompts, now.prompts, 'name')) {
    if (was && is) comparePrompt(was, is, list);
    else reportPresence(list, { kind: 'prompt', name, present: is !== undefined, cut });
  }
  for (const { name, was, is } of matched(old.resourceTemplates, now.resourceTemplates, 'uriTemplate')) {
    const kind = 'resource template';
    if (was && is) compareMembers(list, { kind, name, was, is });
    else reportPresence(list, { kind, name, present: is !== undefined, cut });
  }
  for (const { name, was, is } of matched(old.resources, now.resources, 'uri')) {
    if (was && is) compareMembers(list, { kind: 'resource', name, was, is });
    else reportResource(name, is !== undefined, list);
  }
  compareInstructions(old.instructions, now.instructions, list);
  versionWarning(context, list);
  return list.changes();
}

interface ToolComparison {
  readonly list: ChangeList;
  readonly cut: boolean;
  readonly clock: Pick<Clock, 'now'>;
  readonly sameEra: boolean;
}

function compareTools(
  { before, after }: { readonly before: Surface; readonly after: Surface },
  { list, cut, clock, sameEra }: ToolComparison,
): void {
  const budget = createBudget(clock);
  for (const { name, was, is } of matched(before.tools, after.tools, 'name')) {
    if (was && is) {
      budget.begin(ownUnits + ownUnitsPerValue * (sizeOf(was) + sizeOf(is)));
      compareTool({ before: was, after: is, budget, sameEra }, list);
    } else reportPresence(list, { kind: 'tool', name, present: is !== undefined, cut });
  }
}

/** Values of a tool, a long text as several. */
function sizeOf(value: JsonValue | undefined): number {
  if (typeof value === 'string') return 1 + (value.length >> 5);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (size, [name, inner]) => size + 1 + (name.length >> 5) + sizeOf(inner),
    1,
  );
}

interface Pair {
  readonly name: string;
  readonly was: JsonObject | undefined;
  readonly is: JsonObject | undefined;
}

function matched(before: readonly JsonObject[], after: readonly JsonObject[], key: string): Pair[] {
  const byName = (items: readonly JsonObject[]) => new Map(items.map((item) => [String(item[key]), item]));
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].map((name) => ({
    name,
    was: old.get(name),
    is: now.get(name),
  }));
}

interface Presence {
  readonly kind: 'tool' | 'prompt' | 'resource template';
  readonly name: string;
  readonly present: boolean;
  readonly cut: boolean;
}

function reportPresence(list: ChangeList, { kind, name, present, cut }: Presence): void {
  const subject = phrase`the ${kind} ${named(name)}`;
  if (present) {
    list.add({ kind, name, change: 'added', verdict: 'compatible', text: phrase`${subject} was added` });
  } else if (cut) {
    const text = phrase`${subject} is not in the part of the list that was read; it may have been removed`;
    list.add({ kind, name, change: 'removed', verdict: 'incomplete', text });
  } else {
    const uses = kind === 'tool' ? 'calls to' : 'requests for';
    const text = phrase`${subject} was removed; ${uses} it will fail`;
    list.add({ kind, name, change: 'removed', verdict: 'breaking', text });
  }
}

/** Resources come and go while a server runs. */
function reportResource(name: string, present: boolean, list: ChangeList): void {
  list.add({
    kind: 'resource',
    name,
    change: present ? 'added' : 'removed',
    verdict: present ? 'compatible' : 'notice',
    text: phrase`the resource ${named(name)} was ${present ? 'added' : 'removed'}`,
  });
}

interface ItemPair {
  readonly kind: SurfaceKind;
  readonly name: string;
  readonly was: JsonObject;
  readonly is: JsonObject;
}

function compareMembers(list: ChangeList, { kind, name, was, is }: ItemPair): void {
  for (const member of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [before, after] = [was[member], is[member]];
    const subject = phrase`the ${kind} ${named(name)}`;
    if (text(before) !== text(after)) compareText({ kind, name, subject, member, before, after }, list);
  }
}

function text(value: JsonValue | undefined): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

function compareInstructions(before: string | undefined, after: string | undefined, list: ChangeList): void {
  const subject = phrase`the server`;
  compareText({ kind: 'server', name: 'server', subject, member: 'instructions', before, after }, list);
}
