import type { ApiCenter } from '../apicenter/api-center.ts';
import { definitionOfReference } from '../apicenter/paths.ts';
import type { Api, Definition, Deployment } from '../apicenter/resources.ts';
import { derivedId } from '../apicenter/slug.ts';
import { readDefinitionDocument } from '../definition/read-document.ts';
import { sameName } from '../registration/same-name.ts';
import type { Stamp } from '../registration/stamp.ts';
import { type EntryParts, environmentOf } from './prune-removals.ts';

/** An entry whose mark names this source and this manifest. */
export interface MarkedEntry {
  readonly api: Api;
  readonly stamp: Stamp;
}

/**
 * Whether a deployment of a marked entry is one that this manifest made: in an environment of the manifest it has the id
 * that a registration gives; anywhere else its document is ours and about its URL. The deployments that an adopted entry
 * has in environments of the manifest were adopted with it.
 *
 * @param used environments of the manifest, by id in lower case
 */
export async function isOwnDeployment(
  center: ApiCenter,
  { api, stamp }: MarkedEntry,
  deployment: Deployment,
  used: ReadonlySet<string>,
): Promise<boolean> {
  const environment = environmentOf(deployment);
  if (environment !== undefined && used.has(environment.toLowerCase())) {
    if (stamp.adopted || sameName(deployment.name, derivedId(environment))) return true;
  }
  return hasOurDocument(center, api.name, deployment);
}

/** Whether the document of a deployment is one that this tool wrote, about the URL of the deployment. */
export async function hasOurDocument(
  center: ApiCenter,
  apiId: string,
  { properties }: Deployment,
): Promise<boolean> {
  const bound = definitionOfReference(properties.definitionId);
  if (!bound) return false;
  const document = await ourDocument(center, apiId, bound);
  const urls = properties.server?.runtimeUri ?? [];
  // Two deployments can share a document, which is then about one of them.
  return document?.serverUrls.some((url) => urls.includes(url)) ?? false;
}

/**
 * The versions and definitions of an entry that neither its own deployments use nor this tool wrote: people may need
 * them.
 *
 * @param own the deployments that this manifest made
 */
export async function unknownParts(
  center: ApiCenter,
  { api, stamp }: MarkedEntry,
  { versions, definitions }: EntryParts,
  own: readonly Deployment[],
): Promise<string[]> {
  if (stamp.created && own.length === 0 && isBegun({ versions, definitions })) return [];
  const used = own.map(({ properties }) => definitionOfReference(properties.definitionId));
  const ofVersions = await Promise.all(
    versions.map(async ({ name }) => {
      const unknown = await unknownDefinitions(name, definitions.get(name) ?? []);
      const isUsed = used.some((one) => sameName(one?.version, name));
      const isOurs = isUsed || ((definitions.get(name) ?? []).length > 0 && unknown.length === 0);
      return [...(isOurs ? [] : [`version ${name}`]), ...unknown.map((one) => `definition ${name}/${one}`)];
    }),
  );
  return ofVersions.flat();

  async function unknownDefinitions(version: string, list: readonly Definition[]): Promise<string[]> {
    const rest = list.filter(
      ({ name }) => !used.some((one) => sameName(one?.version, version) && sameName(one?.definition, name)),
    );
    const documents = await Promise.all(
      rest.map(({ name }) => ourDocument(center, api.name, { version, definition: name })),
    );
    return rest.filter((_, index) => documents[index] === undefined).map(({ name }) => name);
  }
}

/**
 * Whether the parts are no more than what a registration leaves that was cut off: nothing, or one version with one
 * definition that has a name of ours. A version without a definition may belong to a person.
 */
function isBegun({ versions, definitions }: EntryParts): boolean {
  const [version, ...others] = versions;
  if (!version) return true;
  const [definition, ...more] = definitions.get(version.name) ?? [];
  const isOurs = definition !== undefined && /-(?:streamable|sse)$/i.test(definition.name);
  return isOurs && others.length + more.length === 0;
}

async function ourDocument(
  center: ApiCenter,
  apiId: string,
  { version, definition }: { readonly version: string; readonly definition: string },
) {
  const text = await center.exportSpecification(apiId, version, definition);
  const document = text === undefined ? undefined : readDefinitionDocument(text);
  return document?.baseline.kind === 'unproven' ? undefined : document;
}
