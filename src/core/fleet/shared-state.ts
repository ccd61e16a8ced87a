import type { ApiCenter } from '../apicenter/api-center.ts';
import type { Api, Environment, MetadataSchema, Service } from '../apicenter/resources.ts';
import type { Clock } from '../clock.ts';
import { Denied } from '../errors.ts';
import type { Warning } from '../warning.ts';

/** What a run over many entries reads once. */
export interface SharedState {
  /** Undefined when the API center does not exist, or may not be read. */
  readonly service: Service | undefined;
  /** Whether the identity may read the service itself. */
  readonly serviceReadable: boolean;
  readonly metadataSchemas: readonly MetadataSchema[];
  /** By id in lower case, and undefined for an id that is wanted and does not exist. */
  readonly environments: ReadonlyMap<string, Environment | undefined>;
  /** Every API by id in lower case; undefined when they are read one by one. */
  readonly apis: ReadonlyMap<string, Api> | undefined;
  /** When the APIs were listed, by the clock of the run. */
  readonly readAt: number;
  readonly warnings: readonly Warning[];
}

export interface WantedState {
  readonly environmentIds: readonly string[];
  /** Whether to list the APIs. */
  readonly list: boolean;
}

/**
 * Entries up to which a run reads each by its id. The number of pages of a list is not known before it was read, and
 * a list must be there before the parts of an entry can be read.
 */
const entriesReadById = 20;

/** Whether a list of all APIs takes fewer requests than reading the entries one by one. */
export function isListCheaper(entries: number): boolean {
  return entries > entriesReadById;
}

/**
 * Reads what all entries of a run share, in one parallel wave. A list that the identity may not read is replaced by
 * reads of the ids that the run itself needs: rights to one's own part of an API center are enough.
 */
export async function readSharedState(
  center: ApiCenter,
  { environmentIds, list }: WantedState,
  clock: Clock,
): Promise<SharedState> {
  const readAt = clock.now();
  const [service, metadataSchemas, environments, apis] = await Promise.all([
    unlessForbidden(() => center.getService()),
    unlessForbidden(() => center.listMetadataSchemas()),
    unlessForbidden(() => center.listEnvironments()),
    list ? unlessForbidden(() => center.listApis()) : undefined,
  ]);
  const known =
    environments?.value ??
    (await Promise.all(environmentIds.map((id) => center.getEnvironment(id)))).filter(
      (one) => one !== undefined,
    );
  return {
    service: service?.value,
    serviceReadable: service !== undefined,
    metadataSchemas: metadataSchemas?.value ?? [],
    environments: new Map([
      ...environmentIds.map((id): [string, undefined] => [id.toLowerCase(), undefined]),
      ...known.map((one): [string, Environment] => [one.name.toLowerCase(), one]),
    ]),
    apis: apis && new Map(apis.value.map((api) => [api.name.toLowerCase(), api])),
    readAt,
    warnings: [
      ...(list && !apis ? [notListed('APIs')] : []),
      ...(environments ? [] : [notListed('environments')]),
      ...(metadataSchemas ? [] : [notListed('metadata schemas')]),
    ],
  };
}

async function unlessForbidden<T>(read: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof Denied && error.code === 'arm-forbidden') return undefined;
    throw error;
  }
}

function notListed(what: string): Warning {
  return {
    code: 'list-forbidden',
    level: 'notice',
    message: `The identity may not list the ${what} of the API center, so the run looks only at what the manifest names.`,
  };
}
