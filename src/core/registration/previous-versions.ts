import { skuLimits } from '../apicenter/constants.ts';
import { definitionOfReference } from '../apicenter/paths.ts';
import type { Version } from '../apicenter/resources.ts';
import { InvalidInput } from '../errors.ts';
import { toJson } from '../json.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import type { CurrentState } from './current-state.ts';
import { protectedEntry } from './ownership.ts';
import type { PlanStep } from './plan-step.ts';
import type { RegistrationRequest } from './request.ts';
import type { Names } from './resource-ids.ts';
import { resourceStep } from './resource-steps.ts';
import { sameName } from './same-name.ts';
import { readStamp } from './stamp.ts';

/** Stages that a version keeps instead of becoming `deprecated`. */
const endedStages = new Set(['deprecated', 'retired']);

/**
 * The steps for versions that no deployment uses once this registration is done. An API center allows a limited number
 * of versions for each API (Free: five); where a new one would not fit, an old one is removed first. Throws
 * InvalidInput when the request does not allow that, and when the entry is protected.
 */
export function previousVersionSteps(
  request: RegistrationRequest,
  names: Names,
  currentState: CurrentState,
): { readonly first: readonly PlanStep[]; readonly last: readonly PlanStep[] } {
  const free = unusedVersions(names, currentState, [names.deploymentId]);
  // The version that our own deployment still uses must stay until the deployment uses another.
  const idle = unusedVersions(names, currentState, []);
  const room = roomForVersions(currentState);
  const isNew = !currentState.versions.some(({ name }) => sameName(name, names.versionId));
  const missing = isNew ? 1 - room : 0;

  if (missing > 0 && (request.previousVersions !== 'remove' || idle.length < missing)) {
    throw new InvalidInput({
      code: 'version-limit',
      message: `The API "${printable(request.apiId)}" has ${currentState.versions.length} versions, the maximum in this API center, so there is no room for "${printable(names.versionTitle)}".`,
      next: sentence`Reuse a version (omit ${input('version-title')}, or give that of an existing version), or remove unused versions with ${input('previous-versions', 'remove')}.`,
    });
  }
  if (request.previousVersions === 'keep') return { first: [], last: [] };

  const done = `deployment/${names.deploymentId}` as const;
  if (request.previousVersions === 'remove') {
    const remove = (version: Version, first: boolean): PlanStep => ({
      kind: 'version',
      id: version.name,
      action: 'delete',
      changes: [],
      after: first ? [] : [done],
    });
    const first = idle.slice(0, Math.max(0, missing));
    const last = free.filter((version) => !first.includes(version));
    const [going] = [...first, ...last];
    if (going && readStamp(currentState.api?.properties.externalDocumentation)?.protected) {
      throw protectedEntry(
        request.apiId,
        sentence`${input('previous-versions', 'remove')} would delete its version "${printable(going.name)}"`,
      );
    }
    return {
      first: first.map((version) => remove(version, true)),
      last: last.map((version) => remove(version, false)),
    };
  }
  const deprecated = free
    .filter(({ properties }) => !endedStages.has(properties.lifecycleStage))
    .map((version) =>
      resourceStep({
        kind: 'version',
        id: version.name,
        stored: version.properties,
        properties: { ...toJson(version.properties), lifecycleStage: 'deprecated' },
        after: [done],
      }),
    );
  return { first: [], last: deprecated };
}

/**
 * The versions that no deployment uses, in the order of their creation, as the service lists them.
 *
 * @param leaving deployments that will use another version
 */
function unusedVersions(names: Names, currentState: CurrentState, leaving: readonly string[]): Version[] {
  const used = new Set(
    currentState.deployments
      .filter(({ name }) => !leaving.some((id) => sameName(name, id)))
      .map(({ properties }) => definitionOfReference(properties.definitionId)?.version.toLowerCase()),
  );
  return currentState.versions.filter(
    ({ name }) => !sameName(name, names.versionId) && !used.has(name.toLowerCase()),
  );
}

function roomForVersions({ service, versions }: CurrentState): number {
  // An unknown plan counts with the larger limit; the service enforces its own.
  return skuLimits[service?.sku?.name === 'Free' ? 'Free' : 'Standard'].versions - versions.length;
}
