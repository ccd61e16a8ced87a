import type { Deployment } from '../apicenter/resources.ts';
import { sameName } from '../registration/same-name.ts';
import type { FleetUnit, Manifest } from './manifest.ts';

type Declared = Manifest['declared'][number];

/** The declared server that stands for an entry, or a unit, which is no longer declared. */
export interface Successor {
  readonly apiId: string;
  readonly environmentId: string;
}

/**
 * The declared units that carry the id of an entry under `previousApiIds`, or the URL of one of its deployments: while
 * they are not registered, clients still need the old entry.
 *
 * @param apiId undefined when only the deployments count
 */
export function successorsOf(
  apiId: string | undefined,
  deployments: readonly Deployment[],
  { declared, units }: Pick<Manifest, 'declared' | 'units'>,
): Successor[] {
  const urls = new Set(deployments.flatMap(({ properties }) => properties.server?.runtimeUri ?? []));
  const byId = declared.filter(({ previousApiIds }: Declared) =>
    previousApiIds.some((previous) => sameName(previous, apiId)),
  );
  const byUrl = units.filter(({ request }: FleetUnit) => urls.has(request.serverUrl));
  return [...byId, ...byUrl].map((one) => ({ apiId: one.apiId, environmentId: one.environmentId }));
}

/** One server of a manifest in one environment, by its ids, which have no case. */
export function unitKey({ apiId, environmentId }: Successor): string {
  return `${apiId}/${environmentId}`.toLowerCase();
}
