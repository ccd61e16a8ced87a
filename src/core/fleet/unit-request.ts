import type { LifecycleStage } from '../apicenter/constants.ts';
import type { Api } from '../apicenter/resources.ts';
import { optional } from '../optional.ts';
import {
  environmentKindOf,
  laterStage,
  lifecycleStageOf,
  type ManifestIdentity,
  type RegistrationRequest,
} from '../registration/request.ts';
import type { Source } from '../registration/source.ts';
import type { NamedTakeOver } from '../registration/take-over.ts';
import type { FleetUnit } from './manifest.ts';
import type { SharedState } from './shared-state.ts';

/** On whose behalf a run registers the units of a manifest. */
export interface FleetOwner {
  readonly source: Source;
  readonly takeOver: NamedTakeOver;
  /** Undefined where the manifest has no name. */
  readonly manifest: ManifestIdentity | undefined;
}

/** What the units of one entry have in common. */
export interface WithinEntry {
  /**
   * The API as an earlier unit of this run left it: its texts are settled, so that no two units of one entry describe it
   * from different servers. Absent for the first one.
   */
  readonly written?: Api | undefined;
  readonly sharedStage?: LifecycleStage;
}

/** The registration of a unit within its fleet. */
export function fleetRequest(
  unit: FleetUnit,
  owner: FleetOwner,
  { written, sharedStage }: WithinEntry,
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
    ...optional('sharedStage', sharedStage),
  };
}

/**
 * The stage of the version that a unit shares with others of its entry: the one that is given for it, else that of the
 * environment which is furthest on the way to production, in whatever order they are declared.
 *
 * @param units those of the entry
 */
export function sharedStageOf(
  unit: FleetUnit,
  units: readonly FleetUnit[],
  environments: SharedState['environments'],
): LifecycleStage {
  const sharing = units.filter((other) => other !== unit && versionOf(other) === versionOf(unit));
  const given = sharing.find(({ request }) => request.lifecycleStage !== undefined)?.request.lifecycleStage;
  if (given !== undefined) return given;
  const stageOf = ({ environmentId, request: { environment } }: FleetUnit) =>
    lifecycleStageOf(
      environments.get(environmentId.toLowerCase())?.properties.kind ??
        environment.kind ??
        environmentKindOf(environmentId),
    );
  return sharing.map(stageOf).reduce(laterStage<LifecycleStage>, stageOf(unit));
}

function versionOf({ request: { versionId, versionTitle } }: FleetUnit): string | undefined {
  return (versionId ?? versionTitle)?.toLowerCase();
}
