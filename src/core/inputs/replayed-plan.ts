import { isAbsolute, posix } from 'node:path';
import { InvalidInput } from '../errors.ts';
import { greatestSavedPlan, parseSavedPlan, type SavedPlan, savedEndpoint } from '../fleet/saved-plan.ts';
import { joined, type Message, type Reference, sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import type { CenterInputs } from './command-inputs.ts';
import type { InputFiles } from './files.ts';
import { isOfTheRun, savedText } from './plan-out.ts';
import type { RawInputs } from './read-values.ts';
import { inputRows } from './table.ts';

/** A saved plan, and the inputs of the run that applies it. */
export interface ReplayedPlan {
  readonly plan: SavedPlan;
  readonly raw: RawInputs;
}

/**
 * The inputs that a saved plan was made from, with the secrets and the identity of this run. Throws InvalidInput where the
 * run gives another value for one of them.
 */
export function replayPlan(path: string, raw: RawInputs, files: InputFiles): ReplayedPlan {
  const plan = parseSavedPlan(path, files.read(path, greatestSavedPlan));
  const known = new Map(Object.entries(plan.inputs));
  const typed = new Map(Object.entries(raw));
  const merged: Record<string, string> = {};
  const guards: Reference[] = [];
  for (const { name, secret, typedOnly } of inputRows) {
    const given = savedText(name, typed.get(name)?.trim() ?? '');
    const saved = secret || isOfTheRun(name) ? undefined : known.get(name);
    const isGuard = typedOnly || (name === 'manifest' && saved !== undefined && leavesFolder(saved));
    if (isGuard && given === '' && saved !== undefined) guards.push({ input: name, value: saved });
    if (given !== '' && name !== 'plan' && !secret && !isOfTheRun(name) && given !== saved) {
      const reference: Reference = { input: name };
      throw another(
        sentence`${reference} differs from the saved plan${saved === undefined ? ', which has none' : `, which has "${printable(saved, 100)}"`}.`,
      );
    }
    const text = given === '' ? saved : given;
    if (text !== undefined && name !== 'plan') merged[name] = text;
  }
  const strange = [...known.keys()].find((name) => !inputRows.some((row) => row.name === name));
  if (strange !== undefined) throw unknownInput(path, strange);
  if (guards.length > 0) throw notTyped(guards);
  return { plan, raw: merged };
}

/** A file could lead to a manifest of its own. */
function leavesFolder(path: string): boolean {
  return isAbsolute(path) || /^[A-Za-z]:|\\/.test(path) || posix.normalize(path).split('/')[0] === '..';
}

/** What protects entries and secrets is said by the run itself: a person who could change the file could lift it. */
function notTyped(guards: readonly Reference[]): InvalidInput {
  return new InvalidInput({
    code: 'plan-of-another-run',
    message: sentence`The saved plan was made with ${joined(guards, ', ')}, and this run does not say so.`,
    why: 'These inputs protect entries and secrets, so they are not taken from a file.',
    next: sentence`Give them to this run too: ${joined(guards, ', ')}.`,
  });
}

function unknownInput(path: string, name: string): InvalidInput {
  return new InvalidInput({
    code: 'plan-unreadable',
    message: sentence`The saved plan "${printable(path)}" cannot be read: it has the unknown input "${printable(name, 60)}".`,
    next: sentence`Make the plan again with ${input('plan-out')} and the same version of this tool.`,
  });
}

/** Throws InvalidInput for a plan that was made for another API center or source. */
export function checkPlanTarget(
  { target, source }: SavedPlan,
  now: Pick<CenterInputs, 'target' | 'endpoint' | 'embedded'> & { readonly source: string },
): void {
  const { armEndpoint, ...saved } = target;
  const endpoint = savedEndpoint(now);
  const pairs = [
    ['subscription', saved.subscriptionId, now.target.subscriptionId],
    ['resource group', saved.resourceGroup, now.target.resourceGroup],
    ['API center', saved.serviceName, now.target.serviceName],
    ['workspace', saved.workspace, now.target.workspace],
    ['endpoint', armEndpoint, endpoint],
  ] as const;
  const different = pairs.filter(([, one, other]) => one !== other);
  if (different.length > 0) {
    const listed = (side: 1 | 2) => different.map((one) => `${one[0]} ${printable(one[side])}`).join(', ');
    throw another(`It was made for the ${listed(1)}, and this run is for the ${listed(2)}.`);
  }
  if (source !== now.source) {
    throw another(
      `It was made for the source ${printable(source)}, and this run is for ${printable(now.source)}.`,
    );
  }
}

function another(why: Message): InvalidInput {
  return new InvalidInput({
    code: 'plan-of-another-run',
    message: sentence`The saved plan given by ${input('plan')} cannot be applied by this run.`,
    why,
    next: sentence`Give the same inputs as the run that made the plan, or only ${input('plan')} and the secrets; or make a new plan with ${input('plan-out')}.`,
  });
}
