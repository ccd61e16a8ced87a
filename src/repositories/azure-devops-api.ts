import * as v from 'valibot';
import { Incomplete } from '../core/errors.ts';
import { proxyPageOf } from '../core/http/connection-failure.ts';
import type { ServiceClient } from '../core/http/service-client.ts';
import { type Message, plainWords, render } from '../core/message.ts';
import { printable } from '../core/text/printable.ts';
import { withoutEnd } from '../core/text/without-end.ts';
import { explainNoResponse, explainProxy } from './no-response.ts';

/** Azure DevOps refused a request, did not respond, or returned an unexpected response. */
export class AzureDevOpsRefusal extends Error {
  /** Undefined when no readable response came. */
  readonly status: number | undefined;
  /** The message as data: a clause. */
  readonly reason: Message;

  constructor(reason: Message, options: { readonly status?: number; readonly cause?: unknown } = {}) {
    super(render(reason, plainWords), { cause: options.cause });
    this.reason = reason;
    this.status = options.status;
  }
}

export interface AzureDevOpsRequest<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Relative to the collection, without a leading slash; its parts are encoded. */
  readonly path: string;
  readonly apiVersion: string;
  readonly body?: object;
  readonly answer: v.GenericSchema<unknown, T>;
}

/** One call; rejects with AzureDevOpsRefusal. */
export type AzureDevOpsApi = <T>(request: AzureDevOpsRequest<T>) => Promise<T>;

/**
 * The REST API of one collection, called with the token of the job. The token is sent only to the collection: no redirect
 * is followed. A request that may be repeated is tried three times.
 *
 * @param collection address of the organization, System.CollectionUri: https, or http on loopback
 */
export function azureDevOpsApi(
  { collection, token }: { readonly collection: string; readonly token: string },
  send: ServiceClient,
): AzureDevOpsApi {
  const base = `${withoutEnd(collection, '/')}/`;
  return async ({ method, path, apiVersion, body, answer }) => {
    const response = await send({
      party: 'repository',
      method,
      url: `${base}${path}?api-version=${apiVersion}`,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        // Without it, Azure DevOps responds to a refused token with a sign-in page.
        'x-tfs-fedauthredirect': 'Suppress',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // The service may have carried out a POST already.
      repeatable: method !== 'POST',
    }).catch((error: unknown) => {
      // The reason of an interruption is for the run, not for the caller to explain.
      if (error instanceof Incomplete) throw error;
      throw new AzureDevOpsRefusal(explainNoResponse('Azure DevOps', error), { cause: error });
    });
    // The sign-in page of Azure DevOps has another status.
    if (proxyPageOf(base, response)) {
      throw new AzureDevOpsRefusal(explainProxy('Azure DevOps', response.status));
    }
    return answerOf(response.status, response.text, answer);
  };
}

const refusalSchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ message: v.string() }));

function answerOf<T>(status: number, text: string, schema: v.GenericSchema<unknown, T>): T {
  // 203 is the sign-in page.
  const done = status === 200 || status === 201 || status === 204;
  if (!done) {
    const parsed = v.safeParse(refusalSchema, text);
    const words = parsed.success ? `: ${printable(parsed.output.message, 300)}` : '';
    throw new AzureDevOpsRefusal(`Azure DevOps returned the status ${status}${words}`, { status });
  }
  const parsed = v.safeParse(schema, jsonOf(text));
  if (parsed.success) return parsed.output;
  const where = v.getDotPath(parsed.issues[0]);
  throw new AzureDevOpsRefusal(
    `Azure DevOps returned the status ${status} with an unexpected response${where === null ? '' : ` (${printable(where, 100)})`}`,
    { status },
  );
}

/** The parsed body; undefined for another text than JSON, such as the empty body after a removal. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
