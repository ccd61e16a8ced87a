import { isJsonObject } from '../src/core/json.ts';
import type { Exchange } from './recording.ts';
import { targetOf } from './target.ts';

const undeclared: Readonly<Record<string, string>> = {
  importFromApim: 'imports from API Management are declared by no specification',
  importApiSource: 'imports from API sources are declared by no specification',
  apiSources: 'API sources are declared by no specification',
};

/** What the emulator means to answer: everything that a specification declares, and the portal's configuration. */
const served = new Set([
  'services',
  'deletedServices',
  'operations',
  'metadataSchemas',
  'workspaces',
  'environments',
  'apis',
  'versions',
  'definitions',
  'deployments',
  'portals',
  'operationResults',
  'importSpecification',
  'exportSpecification',
  'exportMetadataSchema',
]);

/** Why the emulator is not held to an exchange; undefined when it is. */
export function notApplicable({ request, response }: Exchange): string | undefined {
  if (!/\/providers\/Microsoft\.ApiCenter(\/|$)/i.test(request.path)) {
    return 'the call is to another provider';
  }
  const { service, steps, rest } = targetOf(request.path);
  for (const segment of [...steps.map(({ collection }) => collection), ...(rest ? [rest] : [])]) {
    if (served.has(segment)) continue;
    return undeclared[segment] ?? `${segment} is declared by no specification`;
  }
  if (service && steps.length === 1 && steps[0]?.collection === 'operationResults') {
    return 'only imports that no specification declares are polled at the service';
  }
  if (isWithoutPlan(response)) return 'services could be without a plan until early 2024 only';
  return undefined;
}

function isWithoutPlan({ headers, body }: Exchange['response']): boolean {
  const isService = isJsonObject(body) && body.type === 'Microsoft.ApiCenter/services';
  return isService && !('sku' in body) && isFromEarly2024(headers);
}

/** The gateway's state is told by the versions it supports: 2024-03-15-preview came after January 2024. */
export function isFromEarly2024(headers: Readonly<Record<string, string>>): boolean {
  const versions = headers['api-supported-versions'];
  return versions !== undefined && !versions.includes('2024-03-15-preview');
}
