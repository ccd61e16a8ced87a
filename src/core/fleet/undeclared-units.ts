import type { ApiCenter } from '../apicenter/api-center.ts';
import { definitionOfReference } from '../apicenter/paths.ts';
import type { Api, Deployment, Version } from '../apicenter/resources.ts';
import { readDocument } from '../definition/read-document.ts';
import { environmentOf } from './prune-plan.ts';

/** A declared entry as a run left it. */
export interface SyncedEntry {
  readonly api: Api;
  readonly versions: readonly Version[];
  readonly deployments: readonly Deployment[];
  /** Environments in which the manifest declares it, by id in lower case. */
  readonly environmentIds: ReadonlySet<string>;
  /** Whether all of its units are registered. */
  readonly isWhole: boolean;
}

/**
 * The deployments of a declared entry in environments that the manifest uses, and not for this entry.
 *
 * @param used environments of the whole manifest, by id in lower case
 * @param center given for an entry that existed before: then only a deployment whose document this tool wrote is one of
 *   ours
 */
export async function undeclaredUnits(
  { api, deployments, environmentIds }: SyncedEntry,
  used: ReadonlySet<string>,
  center: ApiCenter | undefined,
): Promise<Deployment[]> {
  const left = deployments.filter((deployment) => {
    const id = environmentOf(deployment)?.toLowerCase() ?? '';
    return used.has(id) && !environmentIds.has(id);
  });
  if (!center) return left;
  const ours = await Promise.all(left.map((deployment) => hasOurDocument(center, api.name, deployment)));
  return left.filter((_, index) => ours[index]);
}

async function hasOurDocument(
  center: ApiCenter,
  apiId: string,
  { properties }: Deployment,
): Promise<boolean> {
  const bound = definitionOfReference(properties.definitionId);
  if (!bound) return false;
  const text = await center.exportSpecification(apiId, bound.version, bound.definition);
  const document = text === undefined ? undefined : readDocument(text);
  const urls = properties.server?.runtimeUri ?? [];
  // Two deployments can share a document, which is then about one of them.
  const isAbout = document?.serverUrls.some((url) => urls.includes(url)) ?? false;
  return isAbout && document?.baseline.kind !== 'unproven';
}
