import { Failure, Incomplete } from '../errors.ts';
import { keptOf, planHandOver, withoutHandOver } from '../fleet/hand-over.ts';
import { type PruneInput, undeclaredEntries } from '../fleet/plan-prune.ts';
import type { Synced } from '../fleet/synced.ts';
import { type Message, sentence } from '../message.ts';
import { input as inputNamed } from '../references.ts';
import type { Report } from '../report/report.ts';
import { counted } from '../text/counted.ts';
import type { CatalogueRun } from './catalogue-run.ts';
import { type FleetRun, isGood, type SyncInput } from './fleet-run.ts';
import { type Pruned, pruneEach, pruneEntries } from './prune-entries.ts';

/** Whether a run looks at all that its manifest declares; else it removes nothing. */
export function isWhole({ selection: { only, environments, changedSince, shard } }: SyncInput): boolean {
  return [only, environments, changedSince, shard].every((part) => part === undefined);
}

/** Whether a run hands over what its manifest names for that. Compared with a commit, only what is new there is named. */
export function handsOver({ selection: { only, environments, shard } }: SyncInput): boolean {
  return [only, environments, shard].every((part) => part === undefined);
}

/** Hands over and removes what the manifest no longer declares, as far as the run may. */
export async function prune(
  fleet: FleetRun,
  synced: Synced,
  results: readonly Report[],
  { draft }: CatalogueRun,
): Promise<Pruned> {
  const { input, identity, connection, catalogue, undeclared } = fleet;
  const { policy, source, manifest } = input;
  if (!isWhole(input) && policy.prune !== 'off') {
    const message = 'The run looks at a part of the manifest, so it removes nothing.';
    draft.warnings.push({ code: 'prune-off', level: 'notice', message });
  }
  if (!handsOver(input)) return { results: [] };
  const { apis } = catalogue;
  for (const message of notHandedOver(fleet)) {
    draft.warnings.push({ code: 'prune-note', level: 'notice', message });
  }
  if (!identity) return { results: [] };
  if (policy.prune === 'off' || !isWhole(input)) {
    return {
      results: apis ? await pruneEach(planHandOver({ manifest, apis, source, identity }), fleet) : [],
    };
  }
  if (input.dryRun && manifest.skipped.length > 0) {
    draft.warnings.push({
      code: 'prune-stopped',
      message: sentence`No removal was planned: ${skippedServers}.`,
    });
    return { results: [] };
  }
  const reason = whyNot(fleet, results);
  if (!apis || reason !== undefined) return { results: [], problem: stopped(reason ?? notListed) };
  const given: PruneInput = {
    center: connection.center,
    source,
    identity,
    manifest,
    mode: policy.unregisterMode,
    apis,
    deploymentsOf: (apiId) => undeclared.get(apiId) ?? connection.center.listDeployments(apiId),
    ...synced,
  };
  const handedOver = await pruneEach(planHandOver(given), fleet);
  try {
    const pruned = await pruneEntries(fleet, given, synced.remaining);
    return { ...pruned, results: [...handedOver, ...pruned.results] };
  } catch (error) {
    // What is written or as declared by now stays so, whatever became of the reads of the others.
    const isStarted = [...results, ...handedOver].some((one) => isGood(one) || one.applied.length > 0);
    if (!isStarted || !(error instanceof Failure)) throw error;
    return { results: handedOver, problem: unread(error) };
  }
}

/** Begins to read what a prune compares with at its end; nothing where the run prunes nothing. */
export function beginPrune(
  fleet: Pick<FleetRun, 'input' | 'identity' | 'connection' | 'catalogue'>,
): FleetRun['undeclared'] {
  const { input, identity, connection, catalogue } = fleet;
  const { policy, source, manifest } = input;
  if (policy.prune === 'off' || !isWhole(input) || !identity || !catalogue.apis) return new Map();
  return new Map(
    undeclaredEntries({ manifest, apis: catalogue.apis, source, identity }).map(({ api }) => {
      const reading = connection.center.listDeployments(api.name);
      // The plan of the prune learns of its failure.
      reading.catch(() => {});
      return [api.name, reading];
    }),
  );
}

const skippedServers = 'servers were skipped, and it is not known which entries they take the place of';
const notListed = 'the APIs could not be listed';

function whyNot({ input }: FleetRun, results: readonly Report[]): Message | undefined {
  const { manifest, policy } = input;
  const failures = results.filter((result) => !isGood(result)).length;
  if (failures > policy.maxFailed) {
    return sentence`${counted(failures, 'unit')} failed, and only ${policy.maxFailed} may (${inputNamed('max-failed')})`;
  }
  if (manifest.skipped.length > 0) {
    return skippedServers;
  }
  return undefined;
}

function notHandedOver({ input, identity, catalogue: { apis } }: FleetRun): readonly string[] {
  const { manifest, source } = input;
  if (keptOf(manifest).length === 0) return [];
  if (!identity) return ['Nothing is handed over, because the manifest has no name.'];
  if (!apis) return ['Nothing is handed over, because the APIs could not be listed.'];
  return withoutHandOver({ manifest, source, identity, apis });
}

function unread(error: Failure): Incomplete {
  return new Incomplete({
    code: 'prune-stopped',
    message: sentence`Nothing was removed, because the entries to remove could not be read. ${error.text}`,
    next: 'Correct what is named and run again.',
    cause: error,
  });
}

function stopped(reason: Message): Incomplete {
  return new Incomplete({
    code: 'prune-stopped',
    message: sentence`Nothing was removed: ${reason}.`,
    next: 'Correct what is named and run again.',
  });
}
