import type { JsonValue } from '../core/json.ts';
import { type Site, wrappedError } from './http/message.ts';
import type { RequestLog } from './request-log.ts';

/** Puts the emulator's own path before a site: `/_emulator/requests`, GET to read and DELETE to clear. */
export function withOwnRoutes(log: RequestLog, site: Site): Site {
  return async (request) => {
    if (!request.path.startsWith('/_emulator/')) return site(request);
    if (request.path === '/_emulator/requests' && request.method === 'GET') {
      return { status: 200, body: log.entries().map((entry): JsonValue => ({ ...entry })) };
    }
    if (request.path === '/_emulator/requests' && request.method === 'DELETE') {
      log.clear();
      return { status: 204 };
    }
    return wrappedError(404, 'NotFound', 'The emulator has GET and DELETE /_emulator/requests.');
  };
}
