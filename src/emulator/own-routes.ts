import type { JsonValue } from '../core/json.ts';
import { type Answer, type Request, type Site, wrappedError } from './http/message.ts';
import { answerPage } from './page/page.ts';
import type { RequestLog } from './request-log.ts';
import type { Store } from './store.ts';

/**
 * Puts the emulator's own paths before a site: `/_emulator/requests`, GET to read and DELETE to clear, and the page
 * for people at `/` with its files below `/_emulator/`.
 */
export function withOwnRoutes(log: RequestLog, store: Store, site: Site): Site {
  return async (request) => {
    const own = request.path.startsWith('/_emulator/');
    if (!own && request.path !== '/') return site(request);
    return requestsAnswer(log, request) ?? pageAnswer(store, request) ?? (own ? unknown() : site(request));
  };
}

function requestsAnswer(log: RequestLog, { method, path }: Request): Answer | undefined {
  if (path !== '/_emulator/requests') return undefined;
  if (method === 'GET') return { status: 200, body: log.entries().map((entry): JsonValue => ({ ...entry })) };
  if (method !== 'DELETE') return undefined;
  log.clear();
  return { status: 204 };
}

function pageAnswer(store: Store, request: Request): Answer | undefined {
  return request.method === 'GET' || request.method === 'HEAD' ? answerPage(request, store) : undefined;
}

function unknown(): Answer {
  return wrappedError(404, 'NotFound', 'The emulator has GET and DELETE /_emulator/requests.');
}
