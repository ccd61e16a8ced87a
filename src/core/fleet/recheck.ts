import { isDeepStrictEqual } from 'node:util';
import type { Api, Deployment } from '../apicenter/resources.ts';
import { ServiceFailed } from '../errors.ts';
import { type JsonObject, toJson } from '../json.ts';
import { readStamp } from '../registration/stamp.ts';
import { printable } from '../text/printable.ts';

/** Milliseconds after which an entry is read again before its first write: a list says where to look, not what is true now. */
export const freshForMs = 30_000;

/**
 * Throws ServiceFailed when an entry is not what the run planned for: it appeared or disappeared, or has another mark or
 * another kind.
 */
export function checkSameEntry(apiId: string, before: Api | undefined, now: Api | undefined): void {
  const change = entryChange(before, now);
  if (change !== undefined) throw changedDuringRun(apiId, change);
}

/** Throws ServiceFailed when the deployments of an entry are not those that the run planned for. */
export function checkSameDeployments(
  apiId: string,
  before: readonly Deployment[],
  now: readonly Deployment[],
): void {
  if (isDeepStrictEqual(deploymentFacts(before), deploymentFacts(now))) return;
  throw changedDuringRun(apiId, 'its deployments are others now');
}

/** What a delete is decided on: where each deployment is, what it uses and where it leads; by their names. */
export function deploymentFacts(deployments: readonly Deployment[]): JsonObject {
  return Object.fromEntries(
    deployments.map(({ name, properties: { environmentId, definitionId, server } }) => [
      name,
      {
        environmentId: environmentId ?? null,
        definitionId: definitionId ?? null,
        runtimeUri: [...(server?.runtimeUri ?? [])],
      },
    ]),
  );
}

function entryChange(before: Api | undefined, now: Api | undefined): string | undefined {
  if (!before && !now) return undefined;
  if (!before) return 'it was created';
  if (!now) return 'it was deleted';
  if (before.properties.kind !== now.properties.kind) return 'its kind is another one now';
  const markOf = (api: Api) => toJson(readStamp(api.properties.externalDocumentation));
  return isDeepStrictEqual(markOf(before), markOf(now)) ? undefined : 'its mark is another one now';
}

function changedDuringRun(apiId: string, change: string): ServiceFailed {
  return new ServiceFailed({
    code: 'changed-meanwhile',
    message: `The API "${printable(apiId)}" changed after the run had read it: ${change}. The run left it as it is.`,
    next: 'Check who else writes this entry, and run again: the run reads the current state first.',
  });
}
