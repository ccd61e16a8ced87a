import * as v from 'valibot';
import type { RunPorts } from '../core/commands/ports.ts';
import { Failure } from '../core/errors.ts';
import { readText } from '../core/http/bounded-body.ts';
import { type AttemptOutcome, nextAttempt } from '../core/http/retry-decision.ts';
import type { HttpResponse } from '../core/http/transport.ts';
import { withTimeLimit } from '../core/http/with-time-limit.ts';
import { printable } from '../core/text/printable.ts';

/** Azure DevOps refused, or gave an answer that makes no sense. */
export class AzureDevOpsRefusal extends Error {
  /** Absent when no answer came, or none that could be read. */
  readonly status: number | undefined;

  constructor(message: string, options: { readonly status?: number; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.status = options.status;
  }
}

export interface AzureDevOpsRequest<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the collection, without a slash before it; its parts are encoded. */
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
/** A host that wants more time than this is asked again by the next run. */
const greatestPauseMs = 20_000;

/**
 * The REST API of one collection, with the token of the job. The token goes to the collection and nowhere
 * else: no redirect is followed. What may be repeated is tried three times.
 *
 * @param collection address of the organisation, System.CollectionUri: https, or http on loopback
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
          // Else a token that is refused is answered with a page for signing in.
          'x-tfs-fedauthredirect': 'Suppress',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: limited,
      });
      return { response, text: await textOf(response) };
    });
  }

  /** Milliseconds to wait before it is tried again; undefined when it is not. */
  function pauseAfter(outcome: AttemptOutcome, method: string, number: number): number | undefined {
    // What a POST made may be there already.
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
      // A Failure is a request that must not be sent: it cannot go better the next time.
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
  // 203 is the page for signing in.
  const done = status === 200 || status === 201 || status === 204;
  if (!done) {
    const parsed = v.safeParse(refusalSchema, text);
    const words = parsed.success ? `: ${printable(parsed.output.message, 300)}` : '';
    throw new AzureDevOpsRefusal(`Azure DevOps answered ${status}${words}`, { status });
  }
  const parsed = v.safeParse(schema, jsonOf(text));
  if (parsed.success) return parsed.output;
  const where = v.getDotPath(parsed.issues[0]);
  throw new AzureDevOpsRefusal(
    `Azure DevOps answered ${status} with something else than was asked for${where === null ? '' : ` (${printable(where, 100)})`}`,
    { status },
  );
}

/** An empty answer is what a removal gives. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
