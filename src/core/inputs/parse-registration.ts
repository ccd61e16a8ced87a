import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import type { CheckedInputs } from './check-inputs.ts';
import { type OwnerContext, parseApiId, parseOwner } from './parse-entry.ts';
import { takeOverOfOne } from './parse-take-over.ts';
import type { InputValues } from './read-values.ts';
import { missingInput, required } from './required.ts';
import { checkReachableByOthers } from './server-url.ts';

/** The registration that the inputs ask for. Throws InvalidInput when an input that it needs is missing. */
export function parseRegistration(checked: CheckedInputs, owner: OwnerContext): RegistrationRequest {
  const { values, ownDefinition, customProperties, noServerUrl } = checked;
  const { 'server-url': serverUrl } = values;
  if (serverUrl === undefined) throw missingInput('server-url', noServerUrl);
  checkReachableByOthers(serverUrl, owner.loopback);
  return {
    serverUrl,
    ...parseApiId(checked),
    ...optional('title', values.title),
    ...optional('summary', values.summary),
    ...optional('description', values.description),
    ...optional('versionTitle', values['version-title']),
    ...optional('versionId', values['version-id']),
    ...optional('lifecycleStage', values['lifecycle-stage']),
    ...optional('documentationUrl', values['documentation-url']),
    ...optional('repositoryUrl', values['repository-url']),
    ...optional('contact', contactOf(values)),
    ...optional('license', licenseOf(values)),
    ...optional('termsOfServiceUrl', values['terms-of-service-url']),
    environment: environmentOf(values),
    ...optional('deploymentId', values['deployment-id']),
    ...optional('definitionId', values['definition-id']),
    ...optional('publishSurface', values['publish-surface']),
    ...optional('ownDefinition', ownDefinition),
    previousVersions: values['previous-versions'],
    ...optional('customProperties', customProperties),
    ...optional('createApiCenter', creationOf(values)),
    ...optional('portal', portalOf(values)),
    source: parseOwner(checked.source, owner),
    takeOver: takeOverOfOne(values),
  };
}

function contactOf(values: InputValues): RegistrationRequest['contact'] {
  return unlessEmpty({
    ...optional('name', values['contact-name']),
    ...optional('email', values['contact-email']),
    ...optional('url', values['contact-url']),
  });
}

function licenseOf(values: InputValues): RegistrationRequest['license'] {
  return unlessEmpty({
    ...optional('name', values['license-name']),
    ...optional('url', values['license-url']),
  });
}

function environmentOf(values: InputValues): RegistrationRequest['environment'] {
  return {
    ...optional('id', values['environment-id']),
    ...optional('title', values['environment-title']),
    ...optional('kind', values['environment-kind']),
    ...optional('serverType', values['environment-server-type']),
  };
}

function creationOf(values: InputValues): RegistrationRequest['createApiCenter'] {
  if (!values['create-api-center']) return undefined;
  return { location: required(values, 'location'), sku: values.sku };
}

function portalOf(values: InputValues): RegistrationRequest['portal'] {
  const { 'portal-client-id': clientId, 'portal-title': title } = values;
  if (clientId === undefined) {
    if (title === undefined) return undefined;
    throw new InvalidInput({
      code: 'input-missing',
      message: sentence`${input('portal-title')} is given without ${input('portal-client-id')}.`,
      next: 'Give the client id of the app registration that people sign in to the portal with.',
    });
  }
  return { clientId, tenantId: required(values, 'tenant-id'), ...optional('title', title) };
}

function unlessEmpty<T extends object>(members: T): T | undefined {
  return Object.keys(members).length === 0 ? undefined : members;
}
