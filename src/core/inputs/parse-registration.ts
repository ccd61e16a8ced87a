import { environmentKinds, lifecycleStages, limits, skus } from '../apicenter/vocabulary.ts';
import type { OwnDefinition } from '../definition/own-definition.ts';
import { InvalidInput } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { optional } from '../optional.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import { group, limited, link, required, resourceName } from './fields.ts';
import type { InputFiles } from './files.ts';
import { type OwnerContext, parseApiId, parseOwner } from './parse-entry.ts';
import { checkReachableByOthers, checkServerUrl } from './server-url.ts';
import type { InputReader } from './values.ts';

export interface RegistrationContext extends OwnerContext {
  readonly files: InputFiles;
}

/**
 * The registration asked for, every limit checked. Throws InvalidInput that names the input at fault.
 */
export async function parseRegistration(
  read: InputReader,
  { files, ...owner }: RegistrationContext,
): Promise<RegistrationRequest> {
  const serverUrl = required(read, 'server-url', 'Give the URL of the MCP endpoint.');
  checkServerUrl('server-url', serverUrl);
  checkReachableByOthers(serverUrl, owner.endpoint.loopback);

  const definitionFile = read.text('definition-file');
  const customProperties = read.text('custom-properties');
  return {
    serverUrl,
    apiId: parseApiId(read),
    ...optional('title', limited(read, 'title', limits.title)),
    ...optional('summary', limited(read, 'summary', limits.summary)),
    ...optional('description', limited(read, 'description', limits.apiDescription)),
    ...optional('versionTitle', limited(read, 'version-title', limits.title)),
    ...optional('versionId', resourceName(read, 'version-id')),
    ...optional('lifecycleStage', read.choice('lifecycle-stage', lifecycleStages)),
    ...optional('documentationUrl', link(read, 'documentation-url')),
    ...optional('repositoryUrl', link(read, 'repository-url')),
    ...optional(
      'contact',
      group({
        name: limited(read, 'contact-name', limits.contactName),
        email: limited(read, 'contact-email', limits.contactEmail),
        url: link(read, 'contact-url'),
      }),
    ),
    ...optional(
      'license',
      group({ name: limited(read, 'license-name', limits.licenseName), url: link(read, 'license-url') }),
    ),
    ...optional('termsOfServiceUrl', link(read, 'terms-of-service-url')),
    environment: {
      ...optional('id', resourceName(read, 'environment-id')),
      ...optional('title', limited(read, 'environment-title', limits.title)),
      ...optional('kind', read.choice('environment-kind', environmentKinds)),
      ...optional('serverType', limited(read, 'environment-server-type', limits.title)),
    },
    ...optional('deploymentId', resourceName(read, 'deployment-id')),
    ...optional('definitionId', resourceName(read, 'definition-id')),
    ...optional('publishSurface', read.choice('publish-surface', ['full', 'names', 'hash'])),
    ...optional(
      'ownDefinition',
      definitionFile === undefined ? undefined : await readOwnDefinition(definitionFile, files, serverUrl),
    ),
    previousVersions: read.choice('previous-versions', ['keep', 'deprecate', 'remove']) ?? 'keep',
    ...optional(
      'customProperties',
      customProperties === undefined ? undefined : await parseMap(customProperties),
    ),
    ...optional('createApiCenter', parseCreation(read)),
    ...optional('portal', parsePortal(read)),
    source: parseOwner(read, owner),
    takeOver: read.boolean('take-over'),
  };
}

async function readOwnDefinition(path: string, files: InputFiles, serverUrl: string): Promise<OwnDefinition> {
  const { checkOwnDefinition } = await import('../definition/own-definition.ts');
  return checkOwnDefinition({ path, bytes: files.read(path) }, serverUrl);
}

async function parseMap(text: string): Promise<JsonObject> {
  // With it comes a YAML parser, which most runs never need.
  const { parseCustomProperties } = await import('./custom-properties.ts');
  return parseCustomProperties(text);
}

function parseCreation(read: InputReader): RegistrationRequest['createApiCenter'] {
  if (!read.boolean('create-api-center')) return undefined;
  const location = required(read, 'location', 'Name the region, for example westeurope.');
  return { location, sku: read.choice('sku', skus) ?? 'Free' };
}

function parsePortal(read: InputReader): RegistrationRequest['portal'] {
  const clientId = read.text('portal-client-id');
  const title = limited(read, 'portal-title', limits.title);
  if (clientId === undefined) {
    if (title === undefined) return undefined;
    throw new InvalidInput({
      code: 'input-missing',
      message: 'portal-title is given without portal-client-id.',
      next: 'Give the client id of the app registration that people sign in to the portal with.',
    });
  }
  const tenantId = required(read, 'tenant-id', 'Give the tenant that people sign in to the portal with.');
  return { clientId, tenantId, ...optional('title', title) };
}
