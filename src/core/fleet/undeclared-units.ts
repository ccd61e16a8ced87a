import type { Api, Deployment, Version } from '../apicenter/resources.ts';
import type { Stamp } from '../registration/stamp.ts';
import { type DocumentReader, isOwnDeployment } from './own-parts.ts';
import { environmentOf } from './prune-removals.ts';

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

/** The deployments of a declared entry in environments in which it is not declared. */
export interface UndeclaredUnits {
  /** Those that this tool wrote, in environments that it uses or describes. */
  readonly left: readonly Deployment[];
  /** Those in other environments, where another pipeline may have registered them. */
  readonly elsewhere: readonly Deployment[];
}

/** @param used environments of the whole manifest, by id in lower case */
export async function undeclaredUnits(
  { deployments, environmentIds }: Pick<SyncedEntry, 'deployments' | 'environmentIds'>,
  stamp: Stamp,
  used: ReadonlySet<string>,
  read: DocumentReader,
): Promise<UndeclaredUnits> {
  const idOf = (deployment: Deployment) => environmentOf(deployment)?.toLowerCase() ?? '';
  const undeclared = deployments.filter((deployment) => !environmentIds.has(idOf(deployment)));
  const within = undeclared.filter((deployment) => used.has(idOf(deployment)));
  const own = await Promise.all(within.map((one) => isOwnDeployment({ stamp }, one, used, read)));
  return {
    left: within.filter((_, index) => own[index]),
    elsewhere: undeclared.filter((deployment) => !used.has(idOf(deployment))),
  };
}
