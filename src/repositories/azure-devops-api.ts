import * as v from 'valibot';
import type { RunPorts } from '../core/commands/ports.ts';
import { Failure } from '../core/errors.ts';
import { readText } from '../core/http/bounded-body.ts';
import { type AttemptOutcome, nextAttempt } from '../core/http/retry-decision.ts';
import type { HttpResponse } from '../core/http/transport.ts';
import { withTimeLimit } from '../core/http/with-time-limit.ts';
import { printable } from '../core/text/printable.ts';

/** Azure DevOps refused a request, did not respond, or returned an unexpected response. */
export class AzureDevOpsRefusal extends Error {
  /** Undefined when no readable response came. */
  readonly status: number | undefined;

  constructor(message: string, options: { readonly status?: number; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
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

export type AzureDevOpsPorts = Pick<RunPorts, 'http' | 'clock' | 'wallClock' | 'random' | 'signal'>;

const timeoutMs = 30_000;
const maxAnswerBytes = 16 * 1024 * 1024;
const maxRetries = 2;
/** Milliseconds; a request is not repeated when the host asks for a longer pause. */
const greatestPauseMs = 20_000;

/**
 * The REST API of one collection, called with the token of the job. The token is sent only to the collection: no redirect
 * is followed. A request that may be repeated is tried three times.
 *
 * @param collection address of the organization, System.CollectionUri: https, or http on loopback
 */
export function azureDevOpsApi(
  { collection, token }: { readonly collection: string; readonly token: string },
  { http, clock, wallClock, random, signal }: AzureDevOpsPorts,
): AzureDevOpsApi {
  const base = `${collection.replace(/\/+$/, '')}/`;

  async function send({ method, path, apiVersion, body }: AzureDevOpsRequest<unknown>) {
    return withTimeLimit(clock, timeoutMs, signal, async (limited) => {
      const response = await http.send({
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
        signal: limited,
      });
      return { response, text: await textOf(response) };
    });
  }

  /** Milliseconds to wait before the next attempt; undefined when there is no further attempt. */
  function pauseAfter(outcome: AttemptOutcome, method: string, number: number): number | undefined {
    // The service may have carried out a POST already.
    if (method === 'POST' || number > maxRetries) return undefined;
    const next = nextAttempt(outcome, number, random, wallClock());
    return next.kind === 'none' || next.delayMs > greatestPauseMs ? undefined : next.delayMs;
  }

  async function attempt(request: AzureDevOpsRequest<unknown>, number: number) {
    try {
      const sent = await send(request);
      const { status, headers } = sent.response;
      const outcome = { kind: 'answer', status, retryAfter: headers['retry-after'] } as const;
      return { sent, pause: pauseAfter(outcome, request.method, number) };
    } catch (error) {
      signal.throwIfAborted();
      const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
      // A Failure means a request that must not be sent, so another attempt cannot help.
      const pause =
        error instanceof Failure ? undefined : pauseAfter({ kind: 'network', code }, request.method, number);
      if (pause !== undefined) return { pause };
      const words = printable(error instanceof Error ? error.message : String(error), 200);
      throw new AzureDevOpsRefusal(`Azure DevOps could not be reached: ${words}`, { cause: error });
    }
  }

  return async (request) => {
    for (let number = 1; ; number++) {
      const { sent, pause } = await attempt(request, number);
      if (pause !== undefined) await clock.sleep(pause, signal);
      else if (sent) return answerOf(sent.response.status, sent.text, request.answer);
    }
  };
}

async function textOf(response: HttpResponse): Promise<string> {
  try {
    return await readText(response.body, { left: maxAnswerBytes });
  } finally {
    response.close();
  }
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
