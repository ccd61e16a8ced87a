import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { canonicalJson, type Surface, withoutTexts } from './canonical.ts';
import { ChangeList, type SurfaceChange, type SurfaceKind } from './change.ts';
import { authorisationDiffers, compareFacts, versionWarning } from './compare-facts.ts';
import { comparePrompt } from './compare-prompts.ts';
import { compareText } from './compare-texts.ts';
import { compareTool } from './compare-tools.ts';
import type { ComparisonContext } from './facts.ts';
import { named, phrase } from './phrase.ts';
import type { Budget } from './schema/schema-walk.ts';

/** Some twenty times the largest list of tools ever seen; a few seconds on a slow machine. */
const maxSteps = 500_000;

/**
 * What the new surface means for clients of the old one, the gravest first. Surfaces that were taken
 * under different authorisation are not compared: then there is one change, `unproven`. Both surfaces
 * must be canonical.
 */
export function compareSurfaces(
  before: Surface,
  after: Surface,
  context: ComparisonContext,
): readonly SurfaceChange[] {
  const list = new ChangeList();
  if (authorisationDiffers(context, list)) return list.changes();
  compareFacts(context, list);

  const shorten = context.before.withoutTexts || context.after.withoutTexts;
  const [old, now] = shorten ? [withoutTexts(before), withoutTexts(after)] : [before, after];
  const budget = createBudget(maxSteps);
  // What is missing from a list that was cut is unknown; a dropped schema shortens no list.
  const cut = context.after.partial && now.tools.every(({ inputSchema }) => isJsonObject(inputSchema));

  for (const { name, was, is } of matched(old.tools, now.tools, 'name')) {
    if (was && is) compareTool(was, is, budget, list);
    else reportPresence('tool', name, is !== undefined, cut, list);
  }
  for (const { name, was, is } of matched(old.prompts, now.prompts, 'name')) {
    if (was && is) comparePrompt(was, is, list);
    else reportPresence('prompt', name, is !== undefined, cut, list);
  }
  for (const { name, was, is } of matched(old.resourceTemplates, now.resourceTemplates, 'uriTemplate')) {
    if (was && is) compareMembers('resource template', name, was, is, list);
    else reportPresence('resource template', name, is !== undefined, cut, list);
  }
  for (const { name, was, is } of matched(old.resources, now.resources, 'uri')) {
    if (was && is) compareMembers('resource', name, was, is, list);
    else reportResource(name, is !== undefined, list);
  }
  compareInstructions(old.instructions, now.instructions, list);
  reportOverspent(budget, list);
  versionWarning(context, list);
  return list.changes();
}

interface SpentBudget extends Budget {
  readonly spent: () => boolean;
}

function createBudget(steps: number): SpentBudget {
  let left = steps;
  return {
    spend(amount) {
      left -= amount;
      return left >= 0;
    },
    spent: () => left < 0,
  };
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

function reportPresence(
  kind: 'tool' | 'prompt' | 'resource template',
  name: string,
  present: boolean,
  cut: boolean,
  list: ChangeList,
): void {
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

function compareMembers(
  kind: SurfaceKind,
  name: string,
  before: JsonObject,
  after: JsonObject,
  list: ChangeList,
): void {
  for (const member of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[member], after[member]];
    const subject = phrase`the ${kind} ${named(name)}`;
    if (text(was) !== text(is)) compareText({ kind, name, subject, member, before: was, after: is }, list);
  }
}

function text(value: JsonValue | undefined): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

function compareInstructions(before: string | undefined, after: string | undefined, list: ChangeList): void {
  const subject = phrase`the server`;
  compareText({ kind: 'server', name: 'server', subject, member: 'instructions', before, after }, list);
}

function reportOverspent(budget: SpentBudget, list: ChangeList): void {
  if (!budget.spent()) return;
  const text = phrase`the schemas are too large or too complex to compare completely; the rest was not compared`;
  list.add({ kind: 'server', name: 'server', change: 'changed', verdict: 'incomplete', text });
}
