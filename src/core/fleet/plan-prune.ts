import type { ApiCenter } from '../apicenter/api-center.ts';
import type { Api, Version } from '../apicenter/resources.ts';
import { type Message, sentence } from '../message.ts';
import { hasWork } from '../registration/plan-step.ts';
import type { ManifestIdentity } from '../registration/request.ts';
import type { Source } from '../registration/source.ts';
import { readStamp } from '../registration/stamp.ts';
import type { UnregisterRequest } from '../registration/unregister-plan.ts';
import { printable } from '../text/printable.ts';
import type { Manifest } from './manifest.ts';
import { planRelease, stampInScope } from './mark-plan.ts';
import {
  decideUndeclared,
  type EntryParts,
  type PruneRules,
  type PruneStep,
  planUnitRemovals,
  planWholeRemoval,
  type UndeclaredEntry,
  unknownParts,
} from './prune-plan.ts';
import { type Successor, successorsOf } from './successor.ts';
import { type SyncedEntry, undeclaredUnits } from './undeclared-units.ts';

/** What a prune does with one entry. */
export interface EntryPrune {
  readonly entry: Pick<UndeclaredEntry, 'api' | 'deployments'>;
  /** One after the other; none when nothing happens to it. */
  readonly steps: readonly PruneStep[];
  /** Units that count for the limit: none for a rename, and none for a mark. */
  readonly units: number;
  /** Whether nothing of this manifest is left of the entry afterwards. */
  readonly goes: boolean;
  /** Why it is kept, what stays of it, or what takes its place; one or more sentences. */
  readonly note?: Message;
}

export interface PruneInput {
  readonly center: ApiCenter;
  readonly source: Source;
  readonly identity: ManifestIdentity;
  readonly manifest: Manifest;
  readonly mode: UnregisterRequest['mode'];
  /** Every API, by id in lower case. */
  readonly apis: ReadonlyMap<string, Api>;
  /** The declared entries as the run left them; those whose state is not known are missing. */
  readonly entries: readonly SyncedEntry[];
  readonly isRegistered: (unit: Successor) => boolean;
}

/** Everything that the manifest no longer declares, by id, and what happens to it. Reads, and writes nothing. */
export async function planPrune(input: PruneInput): Promise<EntryPrune[]> {
  const { center, manifest, apis, source, identity } = input;
  const isDeclared = new Set(manifest.declared.map(({ apiId }) => apiId.toLowerCase()));
  const handedOver = new Set(keptOf(manifest).map((apiId) => apiId.toLowerCase()));
  const rules = rulesOf(input);
  const undeclared = [...apis].flatMap(([id, api]) => {
    const stamp = stampInScope(api, source, identity);
    return stamp && !isDeclared.has(id) && !handedOver.has(id) ? [{ api, stamp }] : [];
  });
  const plans = await Promise.all([
    ...undeclared.map(async ({ api, stamp }) =>
      planUndeclared({ api, stamp, deployments: await center.listDeployments(api.name) }, rules, input),
    ),
    ...input.entries.map((entry) => planLeftUnits(entry, rules, input)),
  ]);
  return plans
    .filter((plan) => plan !== undefined)
    .toSorted((a, b) => (a.entry.api.name < b.entry.api.name ? -1 : 1));
}

/** Takes our mark from the entries that the manifest hands over to others. Pure. */
export function planHandOver({
  manifest,
  apis,
  source,
  identity,
}: Pick<PruneInput, 'manifest' | 'apis' | 'source' | 'identity'>): EntryPrune[] {
  return keptOf(manifest).flatMap((apiId) => {
    const api = apis.get(apiId.toLowerCase());
    if (!api || !stampInScope(api, source, identity)) return [];
    return [
      {
        entry: { api, deployments: [] },
        steps: [{ plan: planRelease(api) }],
        units: 0,
        goes: true,
        note: 'The manifest hands it over: its mark is removed, and the entry stays.',
      },
    ];
  });
}

function keptOf({ removed }: Manifest): string[] {
  return removed.filter(({ keep }) => keep).map(({ apiId }) => apiId);
}

function rulesOf({ source, mode, manifest }: PruneInput): PruneRules {
  const environmentIds = new Set(manifest.environmentIds.map((id) => id.toLowerCase()));
  return { source, mode, environmentIds };
}

async function planUndeclared(
  entry: UndeclaredEntry,
  rules: PruneRules,
  { center, manifest, isRegistered }: PruneInput,
): Promise<EntryPrune> {
  const { api, stamp, deployments } = entry;
  const kept = (note: Message): EntryPrune => ({ entry, steps: [], units: 0, goes: false, note });
  const decision = decideUndeclared(entry, rules);
  if (decision.kind === 'keep') return kept(sentence`It is kept: ${decision.reason}.`);
  const successors = successorsOf(api.name, deployments, manifest);
  const awaited = successors.find((one) => !isRegistered(one));
  if (awaited) return kept(`It is kept until ${shown(awaited)}, which takes its place, is registered.`);
  const [successor] = successors;
  const whole = (): EntryPrune => ({
    entry,
    steps: [planWholeRemoval(api)],
    units: successor ? 0 : Math.max(1, deployments.length),
    goes: true,
    ...(successor ? { note: `${shown(successor)} takes its place.` } : {}),
  });
  if (decision.kind === 'delete' && stamp.created) return whole();
  const parts = await readParts(center, api.name, await center.listVersions(api.name));
  const unknown = decision.kind === 'delete' ? unknownParts(parts, deployments) : [];
  if (decision.kind === 'delete' && unknown.length === 0) return whole();
  const going = decision.kind === 'units' ? decision.deployments : deployments;
  const removals = planUnitRemovals(entry, parts, going, rules).filter(({ plan }) => hasWork(plan));
  const releases = !stamp.created && rules.mode === 'remove';
  return {
    entry,
    steps: [...removals, ...(releases ? [{ plan: planRelease(api) }] : [])],
    units: successor ? 0 : removals.length,
    goes: releases,
    note: stays(unknown, releases),
  };
}

function stays(unknown: readonly string[], releases: boolean): string {
  const rest =
    unknown.length === 0 ? '' : ` What stays: ${unknown.map((part) => printable(part, 90)).join(', ')}.`;
  return `The entry stays${releases ? ' without our mark, because this manifest did not create it' : ''}.${rest}`;
}

/** The environments that were taken out of a declared entry; undefined when there are none. */
async function planLeftUnits(
  synced: SyncedEntry,
  rules: PruneRules,
  { center, source, identity, manifest, isRegistered }: PruneInput,
): Promise<EntryPrune | undefined> {
  const { api, versions, deployments } = synced;
  const entry = { api, deployments };
  const stamp = stampInScope(api, source, identity);
  if (!stamp) return undefined;
  const left = await undeclaredUnits(synced, rules.environmentIds, stamp.created ? undefined : center);
  if (left.length === 0) return undefined;
  const kept = (note: string): EntryPrune => ({ entry, steps: [], units: 0, goes: false, note });
  if (readStamp(api.properties.externalDocumentation)?.protected) {
    return kept('Environments that were taken out of it are kept: its mark protects it.');
  }
  if (!synced.isWhole)
    return kept('Environments that were taken out of it are kept until its other units are registered.');
  const awaited = successorsOf(undefined, left, manifest).find((one) => !isRegistered(one));
  if (awaited)
    return kept(
      `An environment that was taken out of it is kept until ${shown(awaited)}, which has its URL, is registered.`,
    );
  const parts = await readParts(center, api.name, versions);
  const steps = planUnitRemovals(entry, parts, left, rules).filter(({ plan }) => hasWork(plan));
  return { entry, steps, units: steps.length, goes: false };
}

async function readParts(
  center: ApiCenter,
  apiId: string,
  versions: readonly Version[],
): Promise<EntryParts> {
  const lists = versions.map(async ({ name }) => [name, await center.listDefinitions(apiId, name)] as const);
  return { versions, definitions: new Map(await Promise.all(lists)) };
}

function shown({ apiId, environmentId }: Successor): string {
  return `${printable(apiId, 90)} (${printable(environmentId, 90)})`;
}
