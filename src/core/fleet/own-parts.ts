import type { ApiCenter } from '../apicenter/api-center.ts';
import { definitionOfReference } from '../apicenter/paths.ts';
import type { Api, Definition, Deployment } from '../apicenter/resources.ts';
import { derivedId } from '../apicenter/slug.ts';
import { readDefinitionDocument } from '../definition/read-document.ts';
import { definitionKey } from '../registration/current-state.ts';
import { sameName } from '../registration/same-name.ts';
import type { Stamp } from '../registration/stamp.ts';
import { readGenerated } from './dump/generated-document.ts';
import { type DefinitionIds, type EntryParts, environmentOf, isSameDefinition } from './prune-removals.ts';

/** An entry whose mark names this source and this manifest. */
export interface MarkedEntry {
  readonly api: Api;
  readonly stamp: Stamp;
}

/** Reads the documents of an entry, each once; undefined where nothing was imported. */
export type DocumentReader = (address: DefinitionIds) => Promise<string | undefined>;

export function createDocumentReader(center: ApiCenter, apiId: string): DocumentReader {
  const known = new Map<string, Promise<string | undefined>>();
  return ({ version, definition }) => {
    const key = definitionKey(version, definition);
    const text = known.get(key) ?? center.exportSpecification(apiId, version, definition);
    known.set(key, text);
    return text;
  };
}

/**
 * Whether this tool wrote a deployment of a marked entry: its document is ours and about its URL, or the entry is one
 * that this tool created and the deployment has the id that a registration gives. In an entry that existed before, an id
 * proves nothing: the mark alone makes nothing in it ours.
 *
 * @param used environments of the manifest, by id in lower case
 */
export async function isOwnDeployment(
  { stamp }: Pick<MarkedEntry, 'stamp'>,
  deployment: Deployment,
  used: ReadonlySet<string>,
  read: DocumentReader,
): Promise<boolean> {
  const environment = environmentOf(deployment);
  const isInUse = environment !== undefined && used.has(environment.toLowerCase());
  if (stamp.created && isInUse && sameName(deployment.name, derivedId(environment))) return true;
  return hasOurDocument(deployment, read);
}

/** Whether the document of a deployment is one that this tool wrote, about the URL of the deployment. */
async function hasOurDocument({ properties }: Deployment, read: DocumentReader): Promise<boolean> {
  const bound = definitionOfReference(properties.definitionId);
  const text = bound && (await read(bound));
  if (text === undefined || !isOurs(text)) return false;
  const urls = properties.server?.runtimeUri ?? [];
  // Two deployments can share a document, which is then about one of them.
  return readDefinitionDocument(text)?.serverUrls.some((url) => urls.includes(url)) ?? false;
}

/** One that a person imported or changed is theirs, also in a definition that this tool made. */
function isOurs(text: string): boolean {
  return readGenerated(text) !== undefined;
}

/** What an entry holds that this tool did not write. */
export interface UnknownParts {
  /** Versions without a definition, by id. */
  readonly versions: readonly string[];
  readonly definitions: readonly DefinitionIds[];
}

/**
 * The versions and definitions of an entry that this tool did not write: people may need them. A version that holds such
 * a definition is not named beside it.
 *
 * @param own the deployments that this tool wrote
 */
export async function unknownParts(
  { stamp }: Pick<MarkedEntry, 'stamp'>,
  parts: EntryParts,
  own: readonly Deployment[],
  read: DocumentReader,
): Promise<UnknownParts> {
  const used = own.map(({ properties }) => definitionOfReference(properties.definitionId));
  const isCutOff = stamp.created && own.length === 0 && isBegun(parts);
  const versions = parts.versions.filter(({ name }) => {
    const isUsed = used.some((one) => sameName(one?.version, name));
    return !isUsed && !isCutOff && (parts.definitions.get(name) ?? []).length === 0;
  });
  const addresses = [...parts.definitions].flatMap(([version, list]) =>
    list.map(({ name }) => ({ version, definition: name })),
  );
  const unknown = await Promise.all(
    addresses.map(async (address) => {
      const text = await read(address);
      if (text !== undefined) return !isOurs(text);
      return !isCutOff && !used.some((one) => isSameDefinition(one, address));
    }),
  );
  return {
    versions: versions.map(({ name }) => name),
    definitions: addresses.filter((_, index) => unknown[index]),
  };
}

/** The definitions of deployments whose documents this tool did not write. */
export async function foreignDocuments(
  deployments: readonly Deployment[],
  read: DocumentReader,
): Promise<DefinitionIds[]> {
  const found = await Promise.all(
    deployments.map(async ({ properties }) => {
      const bound = definitionOfReference(properties.definitionId);
      const text = bound && (await read(bound));
      return bound && text !== undefined && !isOurs(text) ? [bound] : [];
    }),
  );
  return found.flat();
}

/**
 * Whether the parts are no more than what a registration leaves that was cut off: nothing, or one version with one
 * definition that has a name of ours. A version without a definition may belong to a person.
 */
function isBegun({ versions, definitions }: EntryParts): boolean {
  const [version, ...others] = versions;
  if (!version) return true;
  const [definition, ...more]: readonly Definition[] = definitions.get(version.name) ?? [];
  const hasOurName = definition !== undefined && /-(?:streamable|sse)$/i.test(definition.name);
  return hasOurName && others.length + more.length === 0;
}
