import { skuLimits } from '../apicenter/constants.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import type { DeclaredEntry } from './declared-entry.ts';
import type { SharedState } from './shared-state.ts';

/** What does not fit into the API center. */
export interface NoRoom {
  /** Ids of entries in lower case. */
  readonly apis: ReadonlyMap<string, InvalidInput>;
  /** Ids of environments in lower case. */
  readonly environments: ReadonlyMap<string, InvalidInput>;
}

/**
 * The new entries and environments for which the plan of the API center has no room, where that is known before
 * anything is written. Those that are declared first get the room that there is.
 */
export function withoutRoom(entries: readonly DeclaredEntry[], catalogue: SharedState): NoRoom {
  return {
    apis: apisWithoutRoom(entries, catalogue),
    environments: environmentsWithoutRoom(entries, catalogue),
  };
}

function apisWithoutRoom(
  entries: readonly DeclaredEntry[],
  { apis, service }: SharedState,
): Map<string, InvalidInput> {
  const plan =
    service?.sku?.name === 'Free' ? 'Free' : service?.sku?.name === 'Standard' ? 'Standard' : undefined;
  if (!apis || !plan) return new Map();
  const limit = skuLimits[plan].apis;
  const fresh = entries.map(({ apiId }) => apiId.toLowerCase()).filter((id) => !apis.has(id));
  return new Map(
    fresh.slice(Math.max(0, limit - apis.size)).map((id) => [
      id,
      new InvalidInput({
        code: 'apis-full',
        message: `The API center has ${apis.size} APIs, and its plan (${plan}) allows ${limit}, so there is no room for "${id}".`,
        next: 'Remove entries that nobody uses, or change the plan of the API center, and run again.',
      }),
    ]),
  );
}

function environmentsWithoutRoom(
  entries: readonly DeclaredEntry[],
  { environments }: SharedState,
): Map<string, InvalidInput> {
  const count = [...environments.values()].filter((one) => one !== undefined).length;
  const wanted = entries.flatMap(({ units }) =>
    units.map(({ environmentId }) => environmentId.toLowerCase()),
  );
  const fresh = [...new Set(wanted)].filter((id) => environments.get(id) === undefined);
  const limit = skuLimits.Free.environments;
  return new Map(
    fresh.slice(Math.max(0, limit - count)).map((id) => [
      id,
      new InvalidInput({
        code: 'environments-full',
        message: sentence`The environment "${id}" does not exist, and the API center has ${count} environments of the ${limit} that it can have.`,
        next: sentence`Remove an environment that nothing uses, or give ${input('environment-id')} with the id of one that exists.`,
      }),
    ]),
  );
}
