import { definitionOfReference } from '../apicenter/paths.ts';
import type { Version } from '../apicenter/resources.ts';
import { skuLimits } from '../apicenter/vocabulary.ts';
import { InvalidInput } from '../errors.ts';
import { toJson } from '../json.ts';
import { printable } from '../text/printable.ts';
import type { Catalogue } from './catalogue.ts';
import type { Names } from './names.ts';
import { protectedEntry } from './ownership.ts';
import type { PlanStep } from './plan-step.ts';
import type { RegistrationRequest } from './request.ts';
import { resourceStep } from './resource-steps.ts';
import { sameName } from './same-name.ts';
import { readStamp } from './stamp.ts';

/** Stages that are as good as `deprecated` or beyond it. */
const endedStages = new Set(['deprecated', 'retired']);

/**
 * What becomes of the versions that this registration leaves behind: those that no deployment uses, once
 * ours points to its own. An API center takes a limited number of versions for each API (Free: five), so
 * where a new one would not fit, one has to go first. Throws InvalidInput when that is not allowed, and when one
 * would go from an entry that is protected.
 */
export function previousVersionSteps(
  request: RegistrationRequest,
  names: Names,
  catalogue: Catalogue,
): { readonly first: readonly PlanStep[]; readonly last: readonly PlanStep[] } {
  const free = unusedVersions(names, catalogue, [names.deploymentId]);
  // What our own deployment still points to must not go before it points elsewhere.
  const idle = unusedVersions(names, catalogue, []);
  const room = roomForVersions(catalogue);
  const isNew = !catalogue.versions.some(({ name }) => sameName(name, names.versionId));
  const missing = isNew ? 1 - room : 0;

  if (missing > 0 && (request.previousVersions !== 'remove' || idle.length < missing)) {
    throw new InvalidInput({
      code: 'version-limit',
      message: `The API "${printable(request.apiId)}" has ${catalogue.versions.length} versions, the most that this API center takes; "${printable(names.versionTitle)}" does not fit.`,
      next: 'Reuse a version (leave version-title out, or name an existing one), or let unused ones go: previous-versions: remove.',
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
    if (going && readStamp(catalogue.api?.properties.externalDocumentation)?.protected) {
      throw protectedEntry(
        request.apiId,
        `previous-versions: remove would delete its version "${printable(going.name)}"`,
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
      resourceStep(
        'version',
        version.name,
        version.properties,
        { ...toJson(version.properties), lifecycleStage: 'deprecated' },
        [done],
      ),
    );
  return { first: [], last: deprecated };
}

/**
 * In the order of their creation, as the service lists them.
 *
 * @param leaving deployments that will point elsewhere
 */
function unusedVersions(names: Names, catalogue: Catalogue, leaving: readonly string[]): Version[] {
  const used = new Set(
    catalogue.deployments
      .filter(({ name }) => !leaving.some((id) => sameName(name, id)))
      .map(({ properties }) => definitionOfReference(properties.definitionId)?.version.toLowerCase()),
  );
  return catalogue.versions.filter(
    ({ name }) => !sameName(name, names.versionId) && !used.has(name.toLowerCase()),
  );
}

function roomForVersions({ service, versions }: Catalogue): number {
  // An unknown plan has the larger limit: the service itself has the last word.
  return skuLimits[service?.sku?.name === 'Free' ? 'Free' : 'Standard'].versions - versions.length;
}
