import type { ApiCenter } from '../apicenter/api-center.ts';
import type {
  Api,
  Definition,
  Deployment,
  Environment,
  MetadataSchema,
  Portal,
  Service,
  Version,
} from '../apicenter/resources.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';

export interface DefinitionState {
  /** Undefined when the definition does not exist. */
  readonly definition: Definition | undefined;
  /** The imported text, byte for byte; undefined when nothing was imported. */
  readonly text: string | undefined;
}

/** The current state of one API and its API center, as far as it was read. */
export interface CurrentState {
  /** Where it was read. */
  readonly target: ApiCenterTarget;
  /** Undefined when the API center does not exist. */
  readonly service: Service | undefined;
  /** Read only where the request concerns the portal. */
  readonly portal: Portal | undefined;
  readonly metadataSchemas: readonly MetadataSchema[];
  readonly api: Api | undefined;
  readonly versions: readonly Version[];
  readonly deployments: readonly Deployment[];
  /** All of them by id in lower case, and undefined for an id that is wanted and does not exist. */
  readonly environments: ReadonlyMap<string, Environment | undefined>;
  /** By {@link definitionKey}; a key that is absent was not read. */
  readonly definitions: ReadonlyMap<string, DefinitionState>;
}

/** What must still be read before the names can be settled. */
export interface PendingReads {
  readonly environments: readonly string[];
  readonly definitions: readonly { readonly version: string; readonly definition: string }[];
}

export function definitionKey(version: string, definition: string): string {
  return `${version.toLowerCase()}/${definition.toLowerCase()}`;
}

/** Reads in parallel everything about one API that can be read at first. No id in it comes from the server. */
export async function readCurrentState(
  center: ApiCenter,
  apiId: string,
  guess: PendingReads & { readonly portal: boolean },
): Promise<CurrentState> {
  const [service, portal, metadataSchemas, api, versions, deployments, environments, definitions] =
    await Promise.all([
      center.getService(),
      guess.portal ? center.getPortal() : undefined,
      center.listMetadataSchemas(),
      center.getApi(apiId),
      center.listVersions(apiId),
      center.listDeployments(apiId),
      center.listEnvironments(),
      readDefinitions(center, apiId, guess),
    ]);
  return {
    target: center.target,
    service,
    portal,
    metadataSchemas,
    api,
    versions,
    deployments,
    environments: new Map([
      ...absent(guess.environments),
      ...environments.map((one): [string, Environment] => [one.name.toLowerCase(), one]),
    ]),
    definitions,
  };
}

/** Reads in parallel what the first reads showed to be in use. */
export async function readFurther(
  center: ApiCenter,
  apiId: string,
  known: CurrentState,
  reading: PendingReads,
): Promise<CurrentState> {
  const definitions = await readDefinitions(center, apiId, reading);
  return {
    ...known,
    environments: new Map([...absent(reading.environments), ...known.environments]),
    definitions: new Map([...known.definitions, ...definitions]),
  };
}

/** Ids that no list has; an environment that is in the list takes the place of its id. */
function absent(ids: readonly string[]): [string, undefined][] {
  return ids.map((id) => [id.toLowerCase(), undefined]);
}

async function readDefinitions(
  center: ApiCenter,
  apiId: string,
  reading: PendingReads,
): Promise<CurrentState['definitions']> {
  const entries = reading.definitions.map(
    async ({ version, definition: id }): Promise<[string, DefinitionState]> => {
      const [definition, text] = await Promise.all([
        center.getDefinition(apiId, version, id),
        center.exportSpecification(apiId, version, id),
      ]);
      return [definitionKey(version, id), { definition, text: definition && text }];
    },
  );
  return new Map(await Promise.all(entries));
}
