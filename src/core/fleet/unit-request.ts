import type { LifecycleStage } from '../apicenter/constants.ts';
import type { Api } from '../apicenter/resources.ts';
import { optional } from '../optional.ts';
import { compareEnvironments, kindOf, type PlacedEnvironment } from '../registration/leading-environment.ts';
import {
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
   * The API as an earlier unit of this run left it: its texts are settled, so that no two units of one entry that are
   * given different ones write them in turns. Absent for the first one.
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
  return {
    ...request,
    ...settledTexts(request, written),
    apiId: unit.apiId,
    environment: { ...request.environment, id: unit.environmentId },
    source: owner.source,
    takeOver: owner.takeOver,
    ...optional('manifest', owner.manifest),
    ...optional('protected', unit.protected),
    ...optional('sharedStage', sharedStage),
  };
}

/** The texts that are given for a unit, as an earlier unit of the entry settled them. */
function settledTexts(
  request: RegistrationRequest,
  written: Api | undefined,
): Pick<RegistrationRequest, 'title' | 'summary' | 'description'> {
  const settled = written?.properties;
  return {
    ...(request.title === undefined ? {} : { title: settled?.title ?? request.title }),
    ...(request.summary === undefined ? {} : { summary: settled?.summary ?? request.summary }),
    ...(request.description === undefined
      ? {}
      : { description: settled?.description ?? request.description }),
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
  const stageOf = (one: FleetUnit) => lifecycleStageOf(environmentOf(one, environments).kind);
  return sharing.map(stageOf).reduce(laterStage<LifecycleStage>, stageOf(unit));
}

/**
 * The units of an entry in the order in which they are written: the one that describes the entry to all clients comes
 * first, in whatever order they are declared.
 */
export function leadingFirst(
  units: readonly FleetUnit[],
  environments: SharedState['environments'],
): FleetUnit[] {
  return units.toSorted((a, b) =>
    compareEnvironments(environmentOf(a, environments), environmentOf(b, environments)),
  );
}

function environmentOf(
  { environmentId, request: { environment } }: FleetUnit,
  environments: SharedState['environments'],
): PlacedEnvironment {
  return { id: environmentId, kind: kindOf(environmentId, environment.kind, environments) };
}

function versionOf({ request: { versionId, versionTitle } }: FleetUnit): string | undefined {
  return (versionId ?? versionTitle)?.toLowerCase();
}
