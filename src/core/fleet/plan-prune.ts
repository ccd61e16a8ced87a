import type { ApiCenter } from '../apicenter/api-center.ts';
import type { Deployment, Version } from '../apicenter/resources.ts';
import type { Message } from '../message.ts';
import { hasWork } from '../registration/plan-step.ts';
import { readStamp } from '../registration/stamp.ts';
import type { UnregisterRequest } from '../registration/unregister-plan.ts';
import { printable } from '../text/printable.ts';
import { type HandOverInput, keptOf } from './hand-over.ts';
import { planRelease, stampInScope } from './mark-plan.ts';
import {
  createDocumentReader,
  type DocumentReader,
  foreignDocuments,
  isOwnDeployment,
  type MarkedEntry,
  type UnknownParts,
  unknownParts,
} from './own-parts.ts';
import {
  type DefinitionIds,
  type EntryParts,
  type EntryPrune,
  environmentOf,
  type PruneRules,
  planUnitRemovals,
  planWholeRemoval,
  type UndeclaredEntry,
} from './prune-removals.ts';
import { type Successor, successorsOf } from './successor.ts';
import { type SyncedEntry, undeclaredUnits } from './undeclared-units.ts';

export interface PruneInput extends HandOverInput {
  readonly center: ApiCenter;
  readonly mode: UnregisterRequest['mode'];
  /** The declared entries as the run left them; those whose state is not known are missing. */
  readonly entries: readonly SyncedEntry[];
  readonly isRegistered: (unit: Successor) => boolean;
  /** The deployments that an undeclared entry had when the run began. */
  readonly deploymentsOf: (apiId: string) => Promise<readonly Deployment[]>;
}

/** Everything that the manifest no longer declares, by id, and what happens to it. Reads, and writes nothing. */
export async function planPrune(input: PruneInput): Promise<EntryPrune[]> {
  const rules = rulesOf(input);
  const plans = await Promise.all([
    ...undeclaredEntries(input).map(async ({ api, stamp }) =>
      planUndeclared({ api, stamp, deployments: await input.deploymentsOf(api.name) }, rules, input),
    ),
    ...input.entries.map((entry) => planLeftUnits(entry, rules, input)),
  ]);
  return outsideLimit(
    plans
      .filter((plan) => plan !== undefined)
      .toSorted((a, b) => (a.entry.api.name < b.entry.api.name ? -1 : 1)),
  );
}

/** A rename does not count for the limit. A declared entry takes the place of one other: further ones count. */
function outsideLimit(plans: readonly EntryPrune[]): EntryPrune[] {
  const taken = new Set<string>();
  return plans.map((plan) => {
    const free = plan.deletes > 0 ? plan.replacedBy?.find((id) => !taken.has(id)) : undefined;
    if (free === undefined) return plan;
    taken.add(free);
    // What stays of an entry is a line of its own.
    return { ...plan, deletes: 0, ...(isWhole(plan) ? { renamedTo: free } : {}) };
  });
}

function isWhole({ steps }: EntryPrune): boolean {
  return steps.some(({ plan }) =>
    plan.steps.some(({ kind, action }) => kind === 'api' && action === 'delete'),
  );
}

/** The entries whose mark names this source and this manifest, and which it neither declares nor hands over. Pure. */
export function undeclaredEntries({ manifest, apis, source, identity }: HandOverInput): MarkedEntry[] {
  const isDeclared = new Set(manifest.declared.map(({ apiId }) => apiId.toLowerCase()));
  const handedOver = new Set(keptOf(manifest).map((apiId) => apiId.toLowerCase()));
  return [...apis].flatMap(([id, api]) => {
    const stamp = stampInScope(api, source, identity);
    return stamp && !isDeclared.has(id) && !handedOver.has(id) ? [{ api, stamp }] : [];
  });
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
  const kept = (note: Message): EntryPrune => ({ entry, steps: [], deletes: 0, goes: false, note });
  if (stamp.protected) return kept('It is kept: its mark protects it.');
  const read = createDocumentReader(center, api.name);
  const own = await ownDeployments(entry, rules, read);
  if (rules.mode !== 'remove' && own.length === 0) {
    return kept('It is kept: it has no deployment of this manifest.');
  }
  const successors = successorsOf(api.name, deployments, manifest);
  const awaited = successors.find((one) => !isRegistered(one));
  if (awaited) return kept(`It is kept until ${shown(awaited)}, which takes its place, is registered.`);
  const [successor] = successors;
  const replacedBy = successors.map(({ apiId }) => apiId.toLowerCase());
  const parts = await readParts(center, api.name, await center.listVersions(api.name));
  const unknown = rules.mode === 'remove' ? await unknownParts(entry, parts, own, read) : nothingUnknown;
  const others = rules.mode === 'remove' ? othersParts(entry, own, unknown) : [];
  // The mark of an adoption is not enough: an entry in which this tool wrote nothing else is as its owner made it.
  const isCreated = stamp.created || (stamp.adopted && own.length > 0);
  if (rules.mode === 'remove' && others.length === 0 && isCreated) {
    return {
      entry,
      steps: [planWholeRemoval(entry)],
      deletes: 1,
      replacedBy,
      goes: true,
      ...(successor ? { note: `${shown(successor)} takes its place.` } : {}),
    };
  }
  const removals = planUnitRemovals(entry, parts, { going: own, kept: unknown.definitions }, rules).filter(
    ({ plan }) => hasWork(plan),
  );
  const releases = !stamp.created && rules.mode === 'remove';
  if (removals.length === 0 && !releases && others.length > 0) {
    return kept(`It is kept: it contains what this manifest did not write: ${listed(others)}.`);
  }
  return {
    entry,
    steps: [...removals, ...(releases ? [{ plan: planRelease(api) }] : [])],
    deletes: removals.length,
    replacedBy,
    goes: releases,
    note: stays(others, releases),
  };
}

const nothingUnknown: UnknownParts = { versions: [], definitions: [] };

async function ownDeployments(
  entry: UndeclaredEntry,
  { environmentIds }: PruneRules,
  read: DocumentReader,
): Promise<readonly Deployment[]> {
  const own = await Promise.all(
    entry.deployments.map((one) => isOwnDeployment(entry, one, environmentIds, read)),
  );
  return entry.deployments.filter((_, index) => own[index]);
}

/** What an entry contains that this tool did not write. */
function othersParts(
  { deployments }: Pick<UndeclaredEntry, 'deployments'>,
  own: readonly Deployment[],
  unknown: UnknownParts,
): string[] {
  const others = deployments.filter((one) => !own.includes(one));
  return [
    ...others.map((one) => `deployment ${one.name} (${environmentOf(one) ?? 'no environment'})`),
    ...unknown.versions.map((name) => `version ${name}`),
    ...unknown.definitions.map(definitionName),
  ];
}

function definitionName({ version, definition }: DefinitionIds): string {
  return `definition ${version}/${definition}`;
}

function stays(others: readonly string[], releases: boolean): string {
  const rest =
    others.length === 0 ? '' : ` What stays, because this tool did not write it: ${listed(others)}.`;
  return `The entry stays${releases ? ' without our mark, because this tool did not create it' : ''}.${rest}`;
}

function listed(parts: readonly string[]): string {
  return parts.map((part) => printable(part, 90)).join(', ');
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
  const read = createDocumentReader(center, api.name);
  const { left, elsewhere } = await undeclaredUnits(synced, stamp, rules.environmentIds, read);
  const kept = (note: string): EntryPrune => ({ entry, steps: [], deletes: 0, goes: false, note });
  const elsewhereNote = elsewhere.length === 0 ? [] : [staysElsewhere(elsewhere)];
  if (left.length === 0) return elsewhereNote[0] === undefined ? undefined : kept(elsewhereNote[0]);
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
  const unknown = rules.mode === 'remove' ? await foreignDocuments(left, read) : [];
  const steps = planUnitRemovals(entry, parts, { going: left, kept: unknown }, rules).filter(({ plan }) =>
    hasWork(plan),
  );
  const notes = [
    ...(unknown.length === 0
      ? []
      : [`What stays, because this tool did not write it: ${listed(unknown.map(definitionName))}.`]),
    ...elsewhereNote,
  ];
  return {
    entry,
    steps,
    deletes: steps.length,
    goes: false,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}

function staysElsewhere(deployments: readonly Deployment[]): string {
  const ids = new Set(deployments.flatMap((one) => environmentOf(one) ?? []));
  const where = listed(
    deployments.some((one) => !environmentOf(one)) ? [...ids, 'no environment'] : [...ids],
  );
  const why = `Its deployment in ${where} is kept: the manifest does not name that environment, and others may register there.`;
  if (ids.size === 0) return why;
  const members = [...ids].map((id) => `${JSON.stringify(printable(id, 90))}: {}`);
  return `${why} To delete it, add at the top: environments: { ${members.join(', ')} }`;
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
