import type { JsonObject } from '../../core/json.ts';
import { wrappedError } from '../http/request-handler.ts';
import type { Handler, Params, RouteTable } from '../http/route-table.ts';
import type { Mode } from '../management/context.ts';
import type { ArmResource, Collection } from '../resource.ts';
import { asDeclared, declaredShapes } from './declared.ts';
import { apiElement, deploymentElement, environmentElement, plainElement } from './elements.ts';
import { documentAnswer, exportOperation, exportResult, linkTo } from './export-operation.ts';
import { listPage } from './list.ts';
import { notFoundAnswer } from './not-found.ts';
import type { CenterReader } from './reader.ts';

/** A collection of the data plane: where it is, what its elements look like, which comes first. */
interface ListedType {
  readonly collection: Collection & keyof typeof declaredShapes;
  readonly parents: readonly Collection[];
  readonly element: (resource: ArmResource) => JsonObject;
  readonly inOrder?: (resources: readonly ArmResource[]) => ArmResource[];
}

/** The portal chooses the first element of versions, definitions and deployments. */
const listedTypes: readonly ListedType[] = [
  { collection: 'apis', parents: [], element: apiElement },
  { collection: 'environments', parents: [], element: environmentElement },
  { collection: 'versions', parents: ['apis'], element: plainElement, inOrder: newestFirst },
  { collection: 'definitions', parents: ['apis', 'versions'], element: plainElement, inOrder: newestFirst },
  { collection: 'deployments', parents: ['apis'], element: deploymentElement, inOrder: recommendedFirst },
];

const definitionRoute = '/apis/:apis/versions/:versions/definitions/:definitions';
const exportAction = /^(.+):exportSpecification$/i;

/** How the data plane answers. */
export interface DataPlane {
  readonly reader: CenterReader;
  /** `spec`: elements and exports as the specification declares them, and an `api-version` is demanded. */
  readonly mode: Mode;
  /** The most entries on a page of a list, to make lists that need several. */
  readonly pageSize: number | undefined;
}

/**
 * Adds the data plane of one service (2024-02-01-preview). Without the workspace in the path, lists of APIs and
 * environments are those of all workspaces, and everything else is found in the default one.
 */
export function addDataRoutes(routes: RouteTable, plane: DataPlane): void {
  for (const base of ['', '/workspaces/:workspace']) {
    for (const type of listedTypes) addTypeRoutes(routes, plane, base, type);
    addExportRoutes(routes, plane, base);
  }
}

function addTypeRoutes(
  routes: RouteTable,
  { reader, mode, pageSize }: DataPlane,
  base: string,
  { collection, parents, element, inOrder }: ListedType,
): void {
  const shown = (resource: ArmResource) =>
    mode === 'spec' ? asDeclared(declaredShapes[collection], element(resource)) : element(resource);
  const listed = (params: Params) =>
    base === '' && parents.length === 0
      ? reader.listAll(collection)
      : reader.list(parents, collection, params);
  const list = [base, ...parents.map((parent) => `${parent}/:${parent}`), collection].join('/');
  routes.on(
    'GET',
    list,
    versioned(mode, (request, params) => {
      if (!reader.find(parents, params)) return notFoundAnswer();
      const resources = listed(params);
      return listPage(request, (inOrder?.(resources) ?? resources).map(shown), pageSize);
    }),
  );
  routes.on(
    'GET',
    `${list}/:${collection}`,
    versioned(mode, (_, params) => {
      const resource = reader.find([...parents, collection], params);
      return resource ? { status: 200, body: shown(resource) } : notFoundAnswer();
    }),
  );
}

function addExportRoutes(routes: RouteTable, { reader, mode }: DataPlane, base: string): void {
  const found = (params: Params) => reader.find(['apis', 'versions', 'definitions'], params);
  routes.on(
    'POST',
    base + definitionRoute,
    versioned(mode, (request, params) => {
      // An action is part of the last name in the path, which the router does not take apart.
      const [, name] = exportAction.exec(params.definitions ?? '') ?? [];
      const definition = name && found({ ...params, definitions: name });
      if (!definition || definition.text === undefined) return notFoundAnswer();
      const path = request.path.replace(/(?::|%3a)exportSpecification\/?$/i, '');
      return mode === 'spec'
        ? exportOperation(request, path, definition)
        : { status: 200, body: linkTo(request, path) };
    }),
  );
  routes.on(
    'GET',
    `${base}${definitionRoute}/operations/:operation`,
    versioned(mode, (request, params) => {
      const definition = found(params);
      const path = request.path.replace(/\/operations\/[^/]+\/?$/i, '');
      const ended = definition && exportResult(request, path, definition, params.operation ?? '');
      return ended ?? notFoundAnswer();
    }),
  );
  routes.on('GET', `${base}${definitionRoute}/document`, (_, params) => {
    const text = found(params)?.text;
    return text === undefined ? notFoundAnswer() : documentAnswer(text);
  });
}

/** The specification wants to be told its version; the portal and the VS Code extension do not tell one. */
function versioned(mode: Mode, handler: Handler): Handler {
  if (mode === 'live') return handler;
  return (request, params) =>
    request.query.get('api-version')
      ? handler(request, params)
      : wrappedError(
          400,
          'MissingApiVersionParameter',
          'The api-version query parameter (?api-version=) is required for all requests.',
        );
}

function newestFirst(resources: readonly ArmResource[]): ArmResource[] {
  return [...resources].sort((a, b) => b.order - a.order);
}

function recommendedFirst(resources: readonly ArmResource[]): ArmResource[] {
  const rank = ({ properties }: ArmResource) => (properties.recommended === true ? 0 : 1);
  return [...resources].sort((a, b) => rank(a) - rank(b));
}
