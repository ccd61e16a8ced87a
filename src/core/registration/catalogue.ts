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
  /** Undefined when there is no such definition. */
  readonly definition: Definition | undefined;
  /** The imported text, byte for byte; undefined when nothing was imported. */
  readonly text: string | undefined;
}

/** What is in the API center now, as far as it was read. */
export interface Catalogue {
  /** Where it was read. */
  readonly target: ApiCenterTarget;
  /** Undefined when there is no such API center. */
  readonly service: Service | undefined;
  /** Read only when it was asked for. */
  readonly portal: Portal | undefined;
  readonly metadataSchemas: readonly MetadataSchema[];
  readonly api: Api | undefined;
  readonly versions: readonly Version[];
  readonly deployments: readonly Deployment[];
  /** By id; an id that is absent was not read, one that maps to undefined does not exist. */
  readonly environments: ReadonlyMap<string, Environment | undefined>;
  /** By {@link definitionKey}; a key that is absent was not read. */
  readonly definitions: ReadonlyMap<string, DefinitionState>;
}

/** What is still to be read before names can be settled. */
export interface Reading {
  readonly environments: readonly string[];
  readonly definitions: readonly { readonly version: string; readonly definition: string }[];
}

export function definitionKey(version: string, definition: string): string {
  return `${version.toLowerCase()}/${definition.toLowerCase()}`;
}

/** One parallel wave: everything about one API that the first look needs. No id in it comes from the server. */
export async function readCatalogue(
  center: ApiCenter,
  apiId: string,
  guess: Reading & { readonly portal: boolean },
): Promise<Catalogue> {
  const [service, portal, metadataSchemas, api, versions, deployments, rest] = await Promise.all([
    center.getService(),
    guess.portal ? center.getPortal() : undefined,
    center.listMetadataSchemas(),
    center.getApi(apiId),
    center.listVersions(apiId),
    center.listDeployments(apiId),
    readMore(center, apiId, guess),
  ]);
  return { target: center.target, service, portal, metadataSchemas, api, versions, deployments, ...rest };
}

/** A further small wave: what the first one revealed to be in use. */
export async function readFurther(
  center: ApiCenter,
  apiId: string,
  known: Catalogue,
  reading: Reading,
): Promise<Catalogue> {
  const more = await readMore(center, apiId, reading);
  return {
    ...known,
    environments: new Map([...known.environments, ...more.environments]),
    definitions: new Map([...known.definitions, ...more.definitions]),
  };
}

async function readMore(
  center: ApiCenter,
  apiId: string,
  reading: Reading,
): Promise<Pick<Catalogue, 'environments' | 'definitions'>> {
  const environments = reading.environments.map(
    async (id): Promise<[string, Environment | undefined]> => [
      id.toLowerCase(),
      await center.getEnvironment(id),
    ],
  );
  const definitions = reading.definitions.map(
    async ({ version, definition: id }): Promise<[string, DefinitionState]> => {
      const [definition, text] = await Promise.all([
        center.getDefinition(apiId, version, id),
        center.exportSpecification(apiId, version, id),
      ]);
      return [definitionKey(version, id), { definition, text: definition && text }];
    },
  );
  const [environmentEntries, definitionEntries] = await Promise.all([
    Promise.all(environments),
    Promise.all(definitions),
  ]);
  return { environments: new Map(environmentEntries), definitions: new Map(definitionEntries) };
}
