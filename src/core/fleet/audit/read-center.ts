import type { ApiCenter } from '../../apicenter/api-center.ts';
import { definitionOfReference, environmentOfReference } from '../../apicenter/paths.ts';
import type { Api, Definition, Deployment, Version } from '../../apicenter/resources.ts';
import { missingApiCenter, unexpectedAnswer } from '../../apicenter/service-failure.ts';
import { optional } from '../../optional.ts';
import { definitionKey } from '../../registration/current-state.ts';
import { readStamp } from '../../registration/stamp.ts';
import { packText } from '../../text/packed-text.ts';
import { createTurns } from '../../turns.ts';
import { attempt } from './attempt.ts';
import { examineDocument } from './examine-document.ts';
import {
  type AuditedDefinition,
  type AuditedEndpoint,
  type AuditedEntry,
  type CenterFacts,
  type Known,
  known,
  type StoredEntry,
  type Unknown,
} from './facts.ts';

/** What is read of an API center, and what could not be. */
export interface CenterReading {
  readonly center: Omit<CenterFacts, 'options'>;
  readonly entries: readonly AuditedEntry[];
  /** Every MCP entry, whether or not it is judged. */
  readonly listed: readonly Pick<AuditedEntry, 'apiId' | 'stamp' | 'evidence'>[];
  readonly unknown: readonly Unknown[];
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Whether an entry is judged. */
  readonly isJudged: (entry: Pick<AuditedEntry, 'apiId' | 'stamp'>) => boolean;
  /** Called with each URL as soon as it is read; its server can be asked while others are read. */
  readonly onEndpoint: (url: string) => void;
  /** Environments that are looked at, in lower case; absent: all. */
  readonly environments?: ReadonlySet<string>;
}

/** Entries that are read at the same time. */
const entriesAtOnce = 8;

/**
 * Reads an API center in two waves: lists of APIs, environments and schemas; then of each entry versions, deployments,
 * and the definitions of the versions that a deployment names. Rejects with a Failure when the API center or its list of APIs cannot be read.
 */
export async function readCenter(center: ApiCenter, options: ReadOptions): Promise<CenterReading> {
  const { signal } = options;
  const [service, apis, environments, metadataSchemas] = await Promise.all([
    center.getService(),
    center.existing.listApis(),
    attempt(() => center.existing.listEnvironments(), signal),
    attempt(() => center.existing.listMetadataSchemas(), signal),
  ]);
  const { paths, target } = center;
  if (!service) throw missingApiCenter(paths.service);
  const listed = apis
    .filter(({ properties }) => properties.kind.toLowerCase() === 'mcp')
    .map((api) => ({ api, apiId: api.name, evidence: `GET ${paths.api(api.name)}`, ...stampOf(api) }));
  const turn = createTurns(entriesAtOnce);
  const entries = await Promise.all(
    listed.filter(options.isJudged).map((one) => turn(() => readEntryOf(center, one, options))),
  );
  return {
    center: { target, service, apiCount: apis.length, environments, metadataSchemas, path: paths.workspace },
    entries,
    listed: listed.map(({ api: _, ...rest }) => rest),
    unknown: [
      ...unknownOf(environments, { what: `GET ${paths.environments}` }),
      ...unknownOf(metadataSchemas, { what: `GET ${paths.metadataSchemas}` }),
      ...entries.flatMap(unknownOfEntry),
    ],
  };
}

function stampOf({ properties }: Api): Pick<AuditedEntry, 'stamp'> {
  return optional('stamp', readStamp(properties.externalDocumentation));
}

async function readEntryOf(
  center: ApiCenter,
  { api, apiId, stamp, evidence }: Pick<AuditedEntry, 'apiId' | 'stamp' | 'evidence'> & { readonly api: Api },
  { signal, environments, onEndpoint }: ReadOptions,
): Promise<AuditedEntry> {
  const [versions, deployments] = await Promise.all([
    attempt(() => center.existing.listVersions(apiId), signal),
    attempt(() => center.existing.listDeployments(apiId), signal),
  ]);
  const endpoints: AuditedEntry['endpoints'] = deployments.known
    ? known(deployments.value.flatMap((one) => endpointsIn(one, environments)))
    : deployments;
  for (const { url } of endpoints.known ? endpoints.value : []) onEndpoint(url);
  const definitions = await readDefinitions(center, apiId, { versions, deployments, signal });
  const { title, summary, description } = api.properties;
  return {
    apiId,
    title,
    evidence,
    ...optional('summary', summary),
    ...optional('description', description),
    ...optional('stamp', stamp),
    ...optional('writtenAt', writtenAt(api)),
    endpoints,
    stored: { api, versions, deployments, ...definitions },
  };
}

function writtenAt({ systemData }: Api): number | undefined {
  const times = [systemData?.createdAt, systemData?.lastModifiedAt]
    .map((text) => Date.parse(text ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : Math.max(...times);
}

function endpointsIn(
  { name, properties }: Deployment,
  environments: ReadonlySet<string> | undefined,
): AuditedEndpoint[] {
  const environmentId = environmentOfReference(properties.environmentId);
  if (environments && !environments.has(environmentId?.toLowerCase() ?? '')) return [];
  const names = definitionOfReference(properties.definitionId);
  return (properties.server?.runtimeUri ?? []).map((url) => ({
    url,
    deploymentId: name,
    ...optional('environmentId', environmentId),
    ...optional('definition', names && definitionKey(names.version, names.definition)),
  }));
}

/** Definitions that deployments name, from one list for each version that one of them names. */
async function readDefinitions(
  center: ApiCenter,
  apiId: string,
  {
    versions,
    deployments,
    signal,
  }: {
    readonly versions: Known<readonly Version[]>;
    readonly deployments: Known<readonly Deployment[]>;
    readonly signal: AbortSignal;
  },
): Promise<Pick<StoredEntry, 'definitions' | 'definitionLists'>> {
  const named = new Map(
    (deployments.known ? deployments.value : []).flatMap(({ properties }) => {
      const names = definitionOfReference(properties.definitionId);
      return names ? [[definitionKey(names.version, names.definition), names] as const] : [];
    }),
  );
  const lists = new Map<string, Promise<Known<readonly Definition[]>>>();
  const listOf = (version: string) => {
    const key = version.toLowerCase();
    const isThere = !versions.known || versions.value.some(({ name }) => name.toLowerCase() === key);
    const read = async () => (isThere ? center.existing.listDefinitions(apiId, version) : []);
    const list = lists.get(key) ?? attempt(read, signal);
    lists.set(key, list);
    return list;
  };
  const read = [...named].map(async ([key, { version, definition }]) => {
    const list = await listOf(version);
    const found = list.known
      ? await attempt(() => readDefinition(center, { apiId, version, definition, list: list.value }), signal)
      : list;
    return [key, found] as const;
  });
  const definitions = new Map(await Promise.all(read));
  const listed = [...lists].map(async ([version, list]) => [version, await list] as const);
  return { definitions, definitionLists: new Map(await Promise.all(listed)) };
}

async function readDefinition(
  center: ApiCenter,
  {
    apiId,
    version,
    definition,
    list,
  }: {
    readonly apiId: string;
    readonly version: string;
    readonly definition: string;
    readonly list: readonly Definition[];
  },
): Promise<AuditedDefinition> {
  const resource = list.find(({ name }) => name.toLowerCase() === definition.toLowerCase());
  // An export costs a write, even of what does not exist.
  const text = resource && (await center.exportSpecification(apiId, version, definition));
  if (text === undefined && resource?.properties.specification?.name) {
    const path = `${center.paths.definition(apiId, version, definition)}/exportSpecification`;
    throw unexpectedAnswer('POST', path, 'it has no document, and the definition names the format of one');
  }
  const facts = { versionId: version, definitionId: definition, resource };
  if (text === undefined) return { ...facts, text };
  const examined = await examineDocument(text, resource?.properties.specification?.name);
  return { ...facts, ...examined, text: packText(text) };
}

function unknownOfEntry({ apiId, evidence, stored }: AuditedEntry): Unknown[] {
  if (!stored) return [];
  return [
    ...unknownOf(stored.versions, { apiId, what: `${evidence}/versions` }),
    ...unknownOf(stored.deployments, { apiId, what: `${evidence}/deployments` }),
    ...[...stored.definitions].flatMap(([key, one]) =>
      unknownOf(one, { apiId, what: `${evidence}: the definition ${key}` }),
    ),
  ];
}

function unknownOf(read: Known<unknown>, about: Omit<Unknown, 'why'>): Unknown[] {
  return read.known ? [] : [{ ...about, why: read.why }];
}
