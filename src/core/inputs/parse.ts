import { type ArmEndpoint, parseArmEndpoint, publicCloud } from '../apicenter/endpoint.ts';
import { type ApiCenterTarget, checkTarget, parseApiCenterId } from '../apicenter/target.ts';
import { environmentKinds, lifecycleStages, limits, resourceNamePattern } from '../apicenter/vocabulary.ts';
import type { ProbeInput } from '../commands/run-probe.ts';
import { InvalidInput } from '../errors.ts';
import { optional } from '../optional.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import { localSource, parseSource, type Source } from '../registration/source.ts';
import { printable } from '../text/printable.ts';
import { slug } from '../text/slug.ts';
import { parseProbeHeaders } from './probe-headers.ts';
import { checkReachableByOthers, checkServerUrl } from './server-url.ts';
import type { InputName } from './table.ts';
import type { InputReader } from './values.ts';

const defaultProbeTimeoutSeconds = 300;

/** The inputs that say which API center is meant, `workspace` and `arm-endpoint` aside. */
const targetInputs = ['api-center-id', 'subscription-id', 'resource-group', 'api-center-name'] as const;

/** Whether any part of a target was given: then it must be whole. */
export function hasTarget(read: InputReader): boolean {
  return [...targetInputs, 'arm-endpoint' as const].some((name) => read.text(name) !== undefined);
}

/** The API center meant. Throws InvalidInput for a partial, doubled or malformed target. */
export function parseTarget(read: InputReader): ApiCenterTarget {
  const id = read.text('api-center-id');
  const workspace = read.text('workspace') ?? 'default';
  const [, ...parts] = targetInputs;
  const given = parts.filter((name) => read.text(name) !== undefined);
  if (id !== undefined) {
    if (given.length > 0) {
      throw new InvalidInput({
        code: 'target-doubled',
        message: `The API center is given twice: by api-center-id and by ${given.join(', ')}.`,
        next: 'Give either api-center-id, or subscription-id, resource-group and api-center-name.',
      });
    }
    return checkTarget({ ...parseApiCenterId(id), workspace });
  }
  const subscriptionId = read.text('subscription-id');
  const resourceGroup = read.text('resource-group');
  const serviceName = read.text('api-center-name');
  if (subscriptionId === undefined || resourceGroup === undefined || serviceName === undefined) {
    const missing = parts.filter((name) => !given.includes(name));
    throw new InvalidInput({
      code: given.length > 0 ? 'target-partial' : 'target-missing',
      message:
        given.length > 0
          ? `The API center is given in part: ${given.join(', ')} without ${missing.join(', ')}.`
          : 'No API center is given.',
      next: 'Give api-center-id (the ARM id), or subscription-id, resource-group and api-center-name.',
    });
  }
  return checkTarget({ subscriptionId, resourceGroup, serviceName, workspace });
}

/** Where Azure Resource Manager is. Throws InvalidInput. */
export function parseEndpoint(read: InputReader): ArmEndpoint {
  return parseArmEndpoint(read.text('arm-endpoint') ?? publicCloud, read.boolean('allow-any-arm-endpoint'));
}

/**
 * The registration asked for, every limit checked. Throws InvalidInput that names the input at fault.
 *
 * @param hostSource the repository that the CI host says it runs for
 */
export function parseRegistration(
  read: InputReader,
  endpoint: ArmEndpoint,
  hostSource: Source | undefined,
): RegistrationRequest {
  const serverUrl = required(read, 'server-url', 'Give the URL of the MCP endpoint.');
  checkServerUrl('server-url', serverUrl);
  checkReachableByOthers(serverUrl, endpoint.loopback);

  const title = limited(read, 'title', limits.title);
  const givenSource = read.text('source');
  return {
    serverUrl,
    apiId: resourceName(read, 'api-id') ?? derivedApiId(title),
    ...optional('title', title),
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
    source: givenSource === undefined ? (hostSource ?? sourceOnLoopback(endpoint)) : parseSource(givenSource),
    takeOver: read.boolean('take-over'),
  };
}

/** What to probe and how. Throws InvalidInput. */
export function parseProbe(read: InputReader): ProbeInput {
  const url = read.text('probe-url') ?? required(read, 'server-url', 'Give the URL of the MCP endpoint.');
  checkServerUrl(read.text('probe-url') === undefined ? 'server-url' : 'probe-url', url);
  const seconds = read.integer('probe-timeout', 0, 3600) ?? defaultProbeTimeoutSeconds;
  return {
    mode: read.choice('probe', ['require', 'warn', 'off']) ?? 'require',
    url,
    timeoutMs: seconds * 1000,
    headers: parseProbeHeaders(read.text('probe-headers')),
    ...optional('functionKey', read.text('function-key')),
    ...optional('onProtected', read.choice('on-protected', ['fail', 'warn', 'pass'])),
    ...optional('expectVersion', read.text('expect-version')),
    expectTools: read.lines('expect-tools'),
    includeBodies: read.boolean('verbose'),
  };
}

function sourceOnLoopback(endpoint: ArmEndpoint): Source {
  if (endpoint.loopback) return localSource;
  throw new InvalidInput({
    code: 'source-missing',
    message: 'source is not given, and this is no pipeline that would tell it.',
    why: 'It marks the entry as yours, so that no other pipeline changes it by accident.',
    next: 'Name the repository, for example: --source https://github.com/contoso/weather',
  });
}

function derivedApiId(title: string | undefined): string {
  const id = slug(title ?? '');
  if (id !== '') return id;
  throw new InvalidInput({
    code: 'api-id-missing',
    message:
      title === undefined
        ? 'Neither api-id nor title is given.'
        : `No api-id can be made from the title "${printable(title)}": it has no letter a-z and no digit.`,
    why: 'The entry’s name is never taken from the live server: a renamed server would become a second entry.',
    next: 'Give api-id, for example: weather',
  });
}

function required(read: InputReader, name: InputName, next: string): string {
  const value = read.text(name);
  if (value !== undefined) return value;
  throw new InvalidInput({ code: 'input-missing', message: `${name} is required and was not given.`, next });
}

function limited(read: InputReader, name: InputName, limit: number): string | undefined {
  const value = read.text(name);
  if (value === undefined || value.length <= limit) return value;
  throw new InvalidInput({
    code: 'input-too-long',
    message: `${name} is ${value.length} characters long; API Center takes at most ${limit}.`,
    next: `Shorten ${name} by ${value.length - limit} characters.`,
  });
}

function resourceName(read: InputReader, name: InputName): string | undefined {
  const value = read.text(name);
  if (value === undefined) return undefined;
  if (value.length >= 2 && value.length <= limits.name && resourceNamePattern.test(value)) return value;
  throw new InvalidInput({
    code: 'input-invalid',
    message: `${name} is not a name that API Center takes: "${printable(value)}".`,
    why: `Names have 2 to ${limits.name} characters, and only letters, digits and "-".`,
    next: `For example: ${slug(value) || 'weather'}`,
  });
}

function link(read: InputReader, name: InputName): string | undefined {
  const value = limited(read, name, limits.url);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return value;
  throw new InvalidInput({
    code: 'input-invalid',
    message: `${name} is not an http or https URL without a password.`,
    next: 'Give a whole address, for example https://contoso.example/weather',
  });
}

/** The members that have a value; undefined when none has. */
function group<T extends Record<string, string | undefined>>(
  members: T,
): { [member in keyof T]?: string } | undefined {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : (Object.fromEntries(given) as { [member in keyof T]?: string });
}
