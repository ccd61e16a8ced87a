import { type HttpAnswer, type Request, type RequestHandler, wrappedError } from './request-handler.ts';

const jsonType = /^application\/(?:[a-z0-9!#$&^_.+-]+\+)?json$/i;

/**
 * The 415 for a body that is not sent as JSON; undefined when there is no body. Browsers send text and forms across
 * origins without a preflight, but nothing that is called JSON.
 */
export function refusedBody({ headers, body }: Request): HttpAnswer | undefined {
  const type = (headers['content-type'] ?? '').split(';', 1).join().trim();
  if (body.length === 0 || jsonType.test(type)) return undefined;
  const given = type === '' ? 'without a content type' : `as '${type.slice(0, 100)}'`;
  return wrappedError(
    415,
    'UnsupportedMediaType',
    `The request content was sent ${given}. Send JSON, with the header content-type: application/json.`,
  );
}

/**
 * Puts the check of bodies before a site.
 *
 * @param formPath the one path that takes forms
 */
export function withJsonBodies(formPath: string, site: RequestHandler): RequestHandler {
  return async (request) =>
    (request.path.toLowerCase() === formPath ? undefined : refusedBody(request)) ?? site(request);
}
