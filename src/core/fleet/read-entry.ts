import type { ApiCenter } from '../apicenter/api-center.ts';
import { definitionOfReference } from '../apicenter/paths.ts';
import type { Api, Definition, Deployment, Version } from '../apicenter/resources.ts';
import type { Clock } from '../clock.ts';
import {
  type CurrentState,
  type DefinitionState,
  definitionKey,
  type PendingReads,
} from '../registration/current-state.ts';
import { type RegisteredEntry, settle } from '../registration/read-registration.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import { sameName } from '../registration/same-name.ts';
import type { SharedState } from './shared-state.ts';

/** Reads one entry. The units of the entry share what it reads. */
export interface EntryReader {
  /**
   * The API with its versions and deployments; from the list of the catalogue where there is one. An API that is not in
   * the list has neither, and takes no request.
   */
  read(): Promise<ReadEntry>;
  /** Settles the names of a registration and reads the definitions that it needs. */
  settle(request: RegistrationRequest, state: CurrentState): Promise<RegisteredEntry>;
}

export interface ReadEntry {
  readonly state: CurrentState;
  /** When the API was read, by the clock of the run. */
  readonly readAt: number;
}

/** An API with its versions and deployments, as one parallel wave reads them. */
export interface EntryWave {
  readonly api: Api | undefined;
  readonly versions: readonly Version[];
  readonly deployments: readonly Deployment[];
  /** When the reads began, by the clock of the run. */
  readonly readAt: number;
}

/** @param listed the API, where a list has shown it already */
export async function readEntryWave(
  center: ApiCenter,
  apiId: string,
  clock: Clock,
  listed?: Api,
): Promise<EntryWave> {
  const readAt = clock.now();
  const [api, versions, deployments] = await Promise.all([
    listed ?? center.getApi(apiId),
    center.listVersions(apiId),
    center.listDeployments(apiId),
  ]);
  return { api, versions, deployments, readAt };
}

/**
 * @param catalogue what was read for the run; without its list of APIs the API is read by its id
 * @param begun the reads of the entry, where they began before those of the catalogue had ended
 */
export function createEntryReader(
  center: ApiCenter,
  catalogue: SharedState,
  { apiId, begun }: { readonly apiId: string; readonly begun?: Promise<EntryWave> | undefined },
  clock: Clock,
): EntryReader {
  /** By version in lower case: the definitions of a version are listed once. */
  const lists = new Map<string, Promise<Definition[]>>();
  const listOf = (version: string) => {
    const key = version.toLowerCase();
    const list = lists.get(key) ?? center.listDefinitions(apiId, version);
    lists.set(key, list);
    return list;
  };

  async function definitionState(
    state: CurrentState,
    { version, definition }: PendingReads['definitions'][number],
  ): Promise<[string, DefinitionState]> {
    const key = definitionKey(version, definition);
    const nothing = { definition: undefined, text: undefined };
    if (!state.versions.some(({ name }) => sameName(name, version))) return [key, nothing];
    // An export counts as a write even when there is nothing to export, so it waits for a list that shows the definition.
    const isBound = state.deployments.some(({ properties }) => {
      const bound = definitionOfReference(properties.definitionId);
      return sameName(bound?.version, version) && sameName(bound?.definition, definition);
    });
    const early = isBound ? center.exportSpecification(apiId, version, definition) : undefined;
    const [list, exported] = await Promise.all([listOf(version), early]);
    const found = list.find(({ name }) => sameName(name, definition));
    if (!found) return [key, nothing];
    const text = isBound ? exported : await center.exportSpecification(apiId, version, definition);
    return [key, { definition: found, text }];
  }

  return {
    async read() {
      const listed = catalogue.apis?.get(apiId.toLowerCase());
      const isAbsent = catalogue.apis !== undefined && listed === undefined;
      const { api, versions, deployments, ...wave } = isAbsent
        ? { api: undefined, versions: [], deployments: [], readAt: catalogue.readAt }
        : await (begun ?? readEntryWave(center, apiId, clock, listed));
      const readAt = listed ? catalogue.readAt : wave.readAt;
      const { service, metadataSchemas, environments } = catalogue;
      return {
        readAt,
        state: {
          target: center.target,
          service,
          portal: undefined,
          metadataSchemas,
          api,
          versions,
          deployments,
          environments,
          definitions: new Map(),
        },
      };
    },
    settle: (request, state) =>
      settle(request, state, async (known, missing) => {
        const read = await Promise.all(missing.definitions.map((one) => definitionState(known, one)));
        return {
          ...known,
          environments: new Map([
            ...missing.environments.map((id): [string, undefined] => [id.toLowerCase(), undefined]),
            ...known.environments,
          ]),
          definitions: new Map([...known.definitions, ...read]),
        };
      }),
  };
}
