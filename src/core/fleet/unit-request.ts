import type { Api } from '../apicenter/resources.ts';
import { optional } from '../optional.ts';
import type { ManifestIdentity, RegistrationRequest } from '../registration/request.ts';
import type { Source } from '../registration/source.ts';
import type { NamedTakeOver } from '../registration/take-over.ts';
import type { FleetUnit } from './manifest.ts';

/** On whose behalf a run registers the units of a manifest. */
export interface FleetOwner {
  readonly source: Source;
  readonly takeOver: NamedTakeOver;
  /** Undefined where the manifest has no name. */
  readonly manifest: ManifestIdentity | undefined;
}

/**
 * The registration of a unit within its fleet.
 *
 * @param written the API as an earlier unit of this run left it: its texts are settled, so that no two units of one
 * entry describe it from different servers
 */
export function fleetRequest(
  unit: FleetUnit,
  owner: FleetOwner,
  written: Api | undefined,
): RegistrationRequest {
  const { createApiCenter: _creation, portal: _portal, ...request } = unit.request;
  const { title, summary, description } = written?.properties ?? request;
  return {
    ...request,
    ...optional('title', title),
    ...optional('summary', summary),
    ...optional('description', description),
    apiId: unit.apiId,
    environment: { ...request.environment, id: unit.environmentId },
    source: owner.source,
    takeOver: owner.takeOver,
    ...optional('manifest', owner.manifest),
    ...optional('protected', unit.protected),
  };
}
