import { isJsonObject } from '../../core/json.ts';
import type { HttpAnswer, Request, RequestHandler } from '../http/request-handler.ts';
import { RouteTable } from '../http/route-table.ts';
import { Allowance, type Spent } from './allowance.ts';
import { apiVersions } from './api-versions.ts';
import type { Context } from './context.ts';
import {
  deletedServicesRoute,
  getDeletedService,
  listDeletedServices,
  purgeDeletedService,
} from './deleted-services.ts';
import { exportMetadataSchema, pollServiceOperation } from './metadata-export.ts';
import { deletePortal, getPortal, portalRoute, putPortal } from './portals.ts';
import { listOperations, operationsRoute } from './provider-operations.ts';
import { gateway, Refusal } from './refusal.ts';
import { deleteChild, getChild, listChildren, putChild } from './resource-handlers.ts';
import { childRoute, collectionRoute, serviceRoute } from './resource-paths.ts';
import { apis } from './resource-types/apis.ts';
import { definitions } from './resource-types/definitions.ts';
import { deployments } from './resource-types/deployments.ts';
import { environments } from './resource-types/environments.ts';
import { metadataSchemas } from './resource-types/metadata-schemas.ts';
import { versions } from './resource-types/versions.ts';
import { workspaces } from './resource-types/workspaces.ts';
import { deleteService, getService, listServices, patchService, putService } from './services.ts';
import { handleExport, handleImport, pollOperation } from './specification-handlers.ts';

const resourceTypes = [workspaces, environments, apis, versions, definitions, deployments, metadataSchemas];

const commonHeaders = {
  'cache-control': 'no-cache',
  pragma: 'no-cache',
  expires: '-1',
  'x-content-type-options': 'nosniff',
};

/** Sent by the provider itself, not with the gateway's errors. */
const providerHeaders = {
  'api-supported-versions': apiVersions.join(', '),
};

/** The management API. What a call has written is on disk before its answer leaves. */
export function createManagementHandler(context: Context): RequestHandler {
  const routes = managementRoutes(context);
  const allowance = new Allowance(context.clock);
  return async (request) => {
    const subscription = request.path.split('/')[2] ?? '';
    const spent = allowance.spend(subscription, request.method);
    if (context.limits === 'arm' && spent.retryAfter !== undefined) return throttled(subscription, spent);
    const answer = await answered(routes, request);
    if (request.method !== 'GET' && request.method !== 'HEAD') await context.save();
    const fromGateway = answer.headers?.['x-ms-failure-cause'] === 'gateway';
    return {
      ...(context.mode === 'spec' ? asSpecified(answer) : answer),
      headers: {
        ...commonHeaders,
        ...(fromGateway ? {} : { ...providerHeaders, ...spent.headers }),
        ...(context.mode === 'spec' && answer.status === 202 ? { 'retry-after': '1' } : {}),
        ...answer.headers,
      },
    };
  };
}

async function answered(routes: RouteTable, request: Request): Promise<HttpAnswer> {
  try {
    const match = routes.find(request.method, request.path);
    if (!match) throw unrouted(routes, request);
    requireVersion(request);
    return await match.handler(request, match.params);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** Which versions there are is the gateway's to know; a client that misspells one learns it. */
function requireVersion({ query }: Request): void {
  const version = query.get('api-version');
  if (!version) {
    throw gateway(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  if (apiVersions.some((known) => known === version.toLowerCase())) return;
  throw gateway(
    400,
    'InvalidApiVersionParameter',
    `The api-version '${version.slice(0, 100)}' is invalid. The supported versions are '${apiVersions.join(',')}'.`,
  );
}

function managementRoutes(context: Context): RouteTable {
  const routes = new RouteTable();
  routes.on('GET', operationsRoute, () => listOperations(resourceTypes));
  const deletedOfAll = deletedServicesRoute.replace('/resourceGroups/:resourceGroup', '');
  for (const deleted of [deletedOfAll, deletedServicesRoute]) {
    routes.on('GET', deleted, (request, params) => listDeletedServices(context, request, params));
  }
  routes.on('GET', `${deletedServicesRoute}/:service`, (_, params) => getDeletedService(context, params));
  routes.on('DELETE', `${deletedServicesRoute}/:service`, (_, params) =>
    purgeDeletedService(context, params),
  );
  const list = '/subscriptions/:subscriptionId/providers/Microsoft.ApiCenter/services';
  routes.on('GET', list, (request, params) => listServices(context, request, params));
  routes.on('GET', serviceRoute.replace('/:service', ''), (request, params) =>
    listServices(context, request, params),
  );
  routes.on('GET', serviceRoute, (_, params) => getService(context, params));
  routes.on('PUT', serviceRoute, (request, params) => putService(context, request, params));
  routes.on('PATCH', serviceRoute, (request, params) => patchService(context, request, params));
  routes.on('DELETE', serviceRoute, (_, params) => deleteService(context, params));
  routes.on('POST', `${serviceRoute}/exportMetadataSchema`, (request, params) =>
    exportMetadataSchema(context, request, params),
  );
  routes.on('GET', `${serviceRoute}/operationResults/:operation`, (request, params) =>
    pollServiceOperation(context, request, params),
  );
  routes.on('GET', portalRoute, (_, params) => getPortal(context, params));
  routes.on('PUT', portalRoute, (request, params) => putPortal(context, request, params));
  routes.on('DELETE', portalRoute, (_, params) => deletePortal(context, params));
  for (const resourceType of resourceTypes) {
    const child = childRoute(resourceType);
    routes.on('GET', collectionRoute(resourceType), (request, params) =>
      listChildren(context, resourceType, request, params),
    );
    routes.on('GET', child, (_, params) => getChild(context, resourceType, params));
    routes.on('HEAD', child, (_, params) => withoutBody(() => getChild(context, resourceType, params)));
    routes.on('PUT', child, (request, params) => putChild(context, resourceType, request, params));
    routes.on('DELETE', child, (_, params) => deleteChild(context, resourceType, params));
  }
  const definition = childRoute(definitions);
  routes.on('POST', `${definition}/importSpecification`, (request, params) =>
    handleImport(context, request, params),
  );
  routes.on('POST', `${definition}/exportSpecification`, (request, params) =>
    handleExport(context, request, params),
  );
  routes.on('GET', `${definition}/operationResults/:operation`, (request, params) =>
    pollOperation(context, request, params),
  );
  return routes;
}

/** The gateway's answer to a call that the allowance has nothing left for. */
function throttled(subscription: string, { kind, headers, retryAfter }: Spent): HttpAnswer {
  const { answer } = gateway(
    429,
    'SubscriptionRequestsThrottled',
    `Number of ${kind} for subscription '${subscription}' exceeded the limit. Please try again after '${retryAfter}' seconds.`,
  );
  return {
    ...answer,
    headers: { ...commonHeaders, ...answer.headers, ...headers, 'retry-after': String(retryAfter) },
  };
}

function withoutBody(answer: () => HttpAnswer): HttpAnswer {
  try {
    return { status: answer().status };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.answer.status };
    throw error;
  }
}

function unrouted(routes: RouteTable, request: Request): Refusal {
  const methods = routes.methodsOf(request.path);
  if (methods.length > 0) {
    return gateway(
      405,
      'MethodNotAllowed',
      `This resource takes ${methods.join(', ')}, not ${request.method}.`,
    );
  }
  return gateway(404, 'InvalidResourceType', 'The resource type could not be found in the namespace.');
}

/** The specification declares errors wrapped in `error`; the live service sends its own flat. */
function asSpecified(answer: HttpAnswer): HttpAnswer {
  if (answer.status < 400 || !isJsonObject(answer.body) || 'error' in answer.body) return answer;
  return { ...answer, body: { error: answer.body } };
}
