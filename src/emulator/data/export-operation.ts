import type { JsonObject } from '../../core/json.ts';
import { guidOf } from '../guid.ts';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { ArmResource } from '../resource.ts';

/** The path of a definition's document: what the link of an export leads to. It needs no token, as a signed link would not. */
export const documentPath = /\/definitions\/[^/]+\/document$/i;

/**
 * Where a definition's document is.
 *
 * @param definitionPath the path by which the caller reached the definition
 */
export function linkTo({ origin }: Request, definitionPath: string): JsonObject {
  return { format: 'link', value: `${origin}${definitionPath}/document` };
}

/** The answer to an export as the specification declares it (ApiDefinitions_ExportSpecification): an operation to poll. */
export function exportOperation(
  request: Request,
  definitionPath: string,
  definition: ArmResource,
): HttpAnswer {
  const id = operationIdOf(definition);
  const version = new URLSearchParams({ 'api-version': request.query.get('api-version') ?? '' });
  return {
    status: 202,
    headers: { 'operation-location': `${request.origin}${definitionPath}/operations/${id}?${version}` },
    body: { id, status: 'Running' },
  };
}

/** One poll of an export: it has ended. Undefined when the definition was changed since, or has no such operation. */
export function exportResult(
  request: Request,
  definitionPath: string,
  definition: ArmResource,
  operation: string,
): HttpAnswer | undefined {
  if (operationIdOf(definition) !== operation.toLowerCase()) return undefined;
  const result = linkTo(request, definitionPath);
  return { status: 200, body: { id: operationIdOf(definition), status: 'Succeeded', result } };
}

/** The document itself, as it was imported. */
export function documentAnswer(text: string): HttpAnswer {
  const type = text.trimStart().startsWith('{') ? 'application/json' : 'text/plain';
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' },
    text,
  };
}

/** An export has nothing to remember but what it exports. */
function operationIdOf({ id, etag }: ArmResource): string {
  return guidOf(`${id} ${etag}`);
}
