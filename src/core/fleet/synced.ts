import type { Api, Deployment, Version } from '../apicenter/resources.ts';
import type { DeclaredEntry } from './declared-entry.ts';
import type { FleetUnit, Manifest } from './manifest.ts';
import { environmentOf } from './prune-removals.ts';
import { type Successor, unitKey } from './successor.ts';
import type { SyncedEntry } from './undeclared-units.ts';

type Declared = Manifest['declared'][number];

/** An entry as it was read or written last. */
export interface EntryState {
  readonly api: Api | undefined;
  readonly versions: readonly Version[];
  readonly deployments: readonly Deployment[];
}

/** What a prune must know of the declared entries. */
export interface Synced {
  readonly entries: readonly SyncedEntry[];
  readonly isRegistered: (unit: Successor) => boolean;
  /** Units of the manifest that are registered. */
  readonly remaining: number;
}

/**
 * The declared entries for a prune.
 *
 * @param states by id in lower case; an entry whose state is not known is missing
 * @param isRegistered whether a unit is registered now
 */
export function syncedEntries(
  entries: readonly DeclaredEntry[],
  { declared }: Pick<Manifest, 'declared'>,
  states: ReadonlyMap<string, EntryState>,
  isRegistered: (unit: Successor) => boolean,
): Synced {
  const unitsOf = new Map<string, Declared[]>();
  for (const unit of declared) {
    const known = unitsOf.get(unit.apiId.toLowerCase());
    if (known) known.push(unit);
    else unitsOf.set(unit.apiId.toLowerCase(), [unit]);
  }
  return {
    isRegistered,
    remaining: declared.filter(isRegistered).length,
    entries: entries.flatMap(({ apiId }) => {
      const state = states.get(apiId.toLowerCase());
      const units = unitsOf.get(apiId.toLowerCase()) ?? [];
      if (!state?.api) return [];
      return [
        {
          api: state.api,
          versions: state.versions,
          deployments: state.deployments,
          environmentIds: new Set(units.map(({ environmentId }) => environmentId.toLowerCase())),
          isWhole: units.every(isRegistered),
        },
      ];
    }),
  };
}

/** Whether a unit has a deployment in its environment, with its URL. */
export function isDeployed(unit: FleetUnit, { deployments }: Pick<EntryState, 'deployments'>): boolean {
  return deployments.some(
    (deployment) =>
      environmentOf(deployment)?.toLowerCase() === unit.environmentId.toLowerCase() &&
      deployment.properties.server?.runtimeUri?.includes(unit.request.serverUrl),
  );
}

/** The keys of the units that have a deployment with their URL in the entries that were read. */
export function deployedUnits(
  entries: readonly DeclaredEntry[],
  states: ReadonlyMap<string, EntryState>,
): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ apiId, units }) => {
      const state = states.get(apiId.toLowerCase());
      return state ? units.filter((unit) => isDeployed(unit, state)).map(unitKey) : [];
    }),
  );
}
