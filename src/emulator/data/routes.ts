import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { type Answer, type Request, wrappedError } from '../http/message.ts';
import type { Params, RouteTable } from '../http/route-table.ts';
import { type Collection, type Path, type Resource, type ServiceAddress, servicePath } from '../resource.ts';
import type { Store } from '../store.ts';
import { BadQuery } from './bad-query.ts';
import {
  apiElement,
  deploymentElement,
  environmentElement,
  metadataSchemaElement,
  plainElement,
} from './elements.ts';
import { listPage } from './list.ts';
import { ranked } from './search.ts';

/** A collection of the data plane: where it is, what its elements look like, which comes first. */
interface Family {
  readonly collection: Collection;
  readonly parents: readonly Collection[];
  readonly element: (resource: Resource) => JsonObject;
  readonly inOrder?: (resources: readonly Resource[]) => Resource[];
}

/** The portal chooses the first element of versions, definitions and deployments. */
const families: readonly Family[] = [
  { collection: 'apis', parents: [], element: apiElement },
  { collection: 'environments', parents: [], element: environmentElement },
  { collection: 'versions', parents: ['apis'], element: plainElement, inOrder: newestFirst },
  { collection: 'definitions', parents: ['apis', 'versions'], element: plainElement, inOrder: newestFirst },
  { collection: 'deployments', parents: ['apis'], element: deploymentElement, inOrder: recommendedFirst },
];

const definitionRoute = '/apis/:apis/versions/:versions/definitions/:definitions';
const exportAction = /^(.+):exportSpecification$/i;

/** The path of a definition's document: what the link of an export leads to. It needs no token, as a signed link would not. */
export const documentPath = /\/definitions\/[^/]+\/document$/i;

/**
 * Adds the data plane of one service, with and without the workspace in the path. Any `api-version`, or none, will do.
 *
 * @param pageSize the most entries on a page of a list, to make lists that need several
 */
export function addDataRoutes(
  routes: RouteTable,
  store: Store,
  service: ServiceAddress,
  pageSize: number | undefined,
): void {
  const servicesPath = servicePath(service);
  const workspace: Path = [...servicesPath, { collection: 'workspaces', name: 'default' }];
  const found = (collections: readonly Collection[], params: Params) =>
    store.get(pathOf(workspace, collections, params));

  for (const base of ['', '/workspaces/default']) {
    for (const { collection, parents, element, inOrder } of families) {
      const list = [base, ...parents.map((parent) => `${parent}/:${parent}`), collection].join('/');
      routes.on('GET', list, (request, params) => {
        if (!found(parents, params)) return missing();
        const resources = store.list(pathOf(workspace, parents, params), collection);
        return listPage(request, (inOrder?.(resources) ?? resources).map(element), pageSize);
      });
      routes.on('GET', `${list}/:${collection}`, (_, params) => {
        const resource = found([...parents, collection], params);
        return resource ? { status: 200, body: element(resource) } : missing();
      });
    }
    routes.on('GET', `${base}/metadataSchemas`, () => ({
      status: 200,
      body: store.list(servicesPath, 'metadataSchemas').map(metadataSchemaElement),
    }));
    routes.on('POST', `${base || '/'}::search`, (request) =>
      search(request, store.list(workspace, 'apis').map(apiElement), pageSize),
    );
    routes.on('GET', `${base}/apis/:apis/versions/:versions/securityRequirements`, (_, params) =>
      found(['apis', 'versions'], params) ? { status: 200, body: { value: [] } } : missing(),
    );
    // An action is part of the last name in the path, which the router does not take apart.
    routes.on('POST', base + definitionRoute, (request, params) => {
      const [, definitions] = exportAction.exec(params.definitions ?? '') ?? [];
      if (definitions === undefined) return missing();
      const definition = found(['apis', 'versions', 'definitions'], { ...params, definitions });
      if (definition?.text === undefined) return missing();
      const document = request.path.replace(/(?::|%3a)exportSpecification\/?$/i, '/document');
      return { status: 200, body: { format: 'link', value: `${request.origin}${document}` } };
    });
    routes.on('GET', `${base}${definitionRoute}/document`, (_, params) =>
      document(found(['apis', 'versions', 'definitions'], params)),
    );
  }
}

function pathOf(workspace: Path, collections: readonly Collection[], params: Params): Path {
  return [...workspace, ...collections.map((collection) => ({ collection, name: params[collection] ?? '' }))];
}

function newestFirst(resources: readonly Resource[]): Resource[] {
  return [...resources].sort((a, b) => b.order - a.order);
}

function recommendedFirst(resources: readonly Resource[]): Resource[] {
  const rank = ({ properties }: Resource) => (properties.recommended === true ? 0 : 1);
  return [...resources].sort((a, b) => rank(a) - rank(b));
}

/**
 * The best `$top` of what has words of the question. There is no model here that knows what words mean, and no
 * `nextLink`: whoever follows one sends a GET.
 */
function search(request: Request, elements: readonly JsonObject[], pageSize: number | undefined): Answer {
  const { body } = listPage(request, ranked(elements, questionIn(request)), pageSize);
  return { status: 200, body: { value: (isJsonObject(body) && body.value) || [] } };
}

function questionIn(request: Request): string {
  let body: unknown;
  try {
    body = JSON.parse(request.body.toString());
  } catch {
    body = undefined;
  }
  if (isJsonObject(body) && typeof body.query === 'string') return body.query;
  throw new BadQuery('The body must be JSON with the member query, a text.');
}

function document(definition: Resource | undefined): Answer {
  if (definition?.text === undefined) return missing();
  const type = definition.text.trimStart().startsWith('{') ? 'application/json' : 'text/plain';
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' },
    text: definition.text,
  };
}

function missing(): Answer {
  return wrappedError(404, 'NotFound', 'There is no such resource in this API center.');
}
