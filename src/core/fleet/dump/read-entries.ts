import type { ApiCenter } from '../../apicenter/api-center.ts';
import { definitionOfReference } from '../../apicenter/paths.ts';
import type { Api } from '../../apicenter/resources.ts';
import { type CurrentState, readFurther } from '../../registration/current-state.ts';

/** APIs that are read at the same time: enough to hide latency, few enough to keep little of them in memory. */
const atOnce = 16;

/**
 * Reads everything that is in use of some APIs: versions and deployments of each, then each definition that a deployment
 * refers to, with its text. Hands each API on, in the given order, and keeps nothing of it.
 *
 * @param common what is the same for all of them
 */
export async function readEachEntry(
  center: ApiCenter,
  apis: readonly Api[],
  common: CurrentState,
  take: (state: CurrentState) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < apis.length; first += atOnce) {
    const states = await Promise.all(
      apis.slice(first, first + atOnce).map((api) => readEntry(center, api, common)),
    );
    for (const state of states) await take(state);
  }
}

async function readEntry(center: ApiCenter, api: Api, common: CurrentState): Promise<CurrentState> {
  const [versions, deployments] = await Promise.all([
    center.listVersions(api.name),
    center.listDeployments(api.name),
  ]);
  const bound = new Map(
    deployments.flatMap(({ properties }) => {
      const found = definitionOfReference(properties.definitionId);
      return found ? [[`${found.version}/${found.definition}`.toLowerCase(), found] as const] : [];
    }),
  );
  return readFurther(
    center,
    api.name,
    { ...common, api, versions, deployments },
    { environments: [], definitions: [...bound.values()] },
  );
}
