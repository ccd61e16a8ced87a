import type { ApiCenter } from '../../apicenter/api-center.ts';
import { definitionOfReference } from '../../apicenter/paths.ts';
import type { Api } from '../../apicenter/resources.ts';
import { type CurrentState, definitionKey, readFurther } from '../../registration/current-state.ts';
import { sameName } from '../../registration/same-name.ts';
import type { NamedDefinition } from './further-definitions.ts';

/** APIs that are read at the same time: enough to hide latency, few enough to keep little of them in memory. */
const atOnce = 16;

/** An API, with the definitions of the versions that are in use. */
export interface EntryWithDefinitions {
  readonly state: CurrentState;
  readonly definitions: readonly NamedDefinition[];
}

/**
 * Reads everything that is in use of some APIs: versions and deployments of each, then each definition of the versions
 * that a deployment refers to, with its text. Hands each API on, in the given order, and keeps nothing of it.
 *
 * @param common what is the same for all of them
 */
export async function readEachEntry(
  center: ApiCenter,
  apis: readonly Api[],
  common: CurrentState,
  take: (entry: EntryWithDefinitions) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < apis.length; first += atOnce) {
    const entries = await Promise.all(
      apis.slice(first, first + atOnce).map((api) => readEntry(center, api, common)),
    );
    for (const entry of entries) await take(entry);
  }
}

async function readEntry(center: ApiCenter, api: Api, common: CurrentState): Promise<EntryWithDefinitions> {
  const [versions, deployments] = await Promise.all([
    center.listVersions(api.name),
    center.listDeployments(api.name),
  ]);
  const bound = new Map(
    deployments.flatMap(({ properties }) => {
      const found = definitionOfReference(properties.definitionId);
      return found ? [[definitionKey(found.version, found.definition), found] as const] : [];
    }),
  );
  const used = versions.filter(({ name }) =>
    [...bound.values()].some(({ version }) => sameName(version, name)),
  );
  const lists = await Promise.all(
    used.map(async ({ name: version }) =>
      (await center.listDefinitions(api.name, version)).map(({ name: definition }) => ({
        version,
        definition,
      })),
    ),
  );
  const definitions = lists.flat();
  for (const one of definitions) {
    const key = definitionKey(one.version, one.definition);
    if (!bound.has(key)) bound.set(key, one);
  }
  const state = await readFurther(
    center,
    api.name,
    { ...common, api, versions, deployments },
    { environments: [], definitions: [...bound.values()] },
  );
  return { state, definitions };
}
