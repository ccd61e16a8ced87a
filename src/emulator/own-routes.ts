import { InvalidInput } from '../core/errors.ts';
import type { JsonValue } from '../core/json.ts';
import { type FaultDesk, parseFaults } from './faults.ts';
import { type HttpAnswer, type Request, type RequestHandler, wrappedError } from './http/request-handler.ts';
import { answerPage } from './page/page.ts';
import { proofAnswer } from './proof.ts';
import type { RequestLog } from './request-log.ts';
import type { Store } from './store.ts';

/** What the emulator's own paths are about. */
export interface Own {
  readonly log: RequestLog;
  readonly faults: FaultDesk;
  readonly store: Store;
  /** Known to those who may read the state file's lock; undefined when there is none. */
  readonly token: string | undefined;
}

/**
 * Puts the emulator's own paths before a site: `/_emulator/requests`, GET to read and DELETE to clear,
 * `/_emulator/faults`, PUT to replace and DELETE to clear, `/_emulator/proof` for other processes of the user, and the
 * page for people at `/` with its files below `/_emulator/`.
 */
export function withOwnRoutes({ log, faults, store, token }: Own, site: RequestHandler): RequestHandler {
  return async (request) => {
    const own = request.path.startsWith('/_emulator/');
    if (!own && request.path !== '/') return site(request);
    return (
      requestsAnswer(log, request) ??
      faultsAnswer(faults, request) ??
      proofAnswer(token, request) ??
      pageAnswer(store, request) ??
      (own ? unknown() : site(request))
    );
  };
}

function requestsAnswer(log: RequestLog, { method, path }: Request): HttpAnswer | undefined {
  if (path !== '/_emulator/requests') return undefined;
  if (method === 'GET') return { status: 200, body: log.entries().map((entry): JsonValue => ({ ...entry })) };
  if (method !== 'DELETE') return undefined;
  log.clear();
  return { status: 204 };
}

function faultsAnswer(faults: FaultDesk, { method, path, body }: Request): HttpAnswer | undefined {
  if (path !== '/_emulator/faults' || (method !== 'PUT' && method !== 'DELETE')) return undefined;
  try {
    faults.set(method === 'PUT' ? parseFaults(body.toString()) : []);
    return { status: 204 };
  } catch (error) {
    if (error instanceof InvalidInput) return wrappedError(400, error.code, `${error.message} ${error.next}`);
    throw error;
  }
}

function pageAnswer(store: Store, request: Request): HttpAnswer | undefined {
  return request.method === 'GET' || request.method === 'HEAD' ? answerPage(request, store) : undefined;
}

function unknown(): HttpAnswer {
  return wrappedError(
    404,
    'NotFound',
    'The emulator has GET and DELETE /_emulator/requests, PUT and DELETE /_emulator/faults.',
  );
}
