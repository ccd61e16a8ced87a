import * as v from 'valibot';
import { answeredByProxy } from '../core/http/answered-by-proxy.ts';
import type { ServiceClient } from '../core/http/service-client.ts';
import { serviceFetch } from '../core/http/service-fetch.ts';
import { type Message, sentence, type WayForward } from '../core/message.ts';
import { input, way } from '../core/references.ts';
import { printable } from '../core/text/printable.ts';
import { explainNoResponse, explainProxy } from './no-response.ts';
import { RepositoryRefusal } from './pull-requests.ts';

export interface GitHubAccess {
  readonly send: ServiceClient;
  /** Absent: nothing can be read or written. */
  readonly token: string | undefined;
  /** `owner/name`. */
  readonly repository: string | undefined;
  /** Of the REST API; GitHub Enterprise Server has its own. */
  readonly apiUrl: string | undefined;
}

const publicApi = 'https://api.github.com';

/** GitHub's own client over ours; loaded when the first request is made. The token goes to the API's origin only. */
export async function gitHubClient({
  send,
  token,
  apiUrl,
}: Pick<GitHubAccess, 'send' | 'apiUrl'> & { readonly token: string }) {
  const { getOctokit } = await import('@actions/github');
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const baseUrl = apiUrl || publicApi;
  const octokit = getOctokit(token, {
    baseUrl,
    log: silent,
    request: { fetch: serviceFetch(send, new URL(baseUrl).origin) },
  });
  // The client takes a page for an answer, and then fails in its own code.
  octokit.hook.after('request', ({ data, status }: { readonly data: unknown; readonly status: number }) => {
    if (data && typeof data !== 'object') {
      throw new RepositoryRefusal(
        `GitHub returned the status ${status} with something else than JSON; check that nothing between this machine and GitHub answers in its place`,
      );
    }
  });
  return octokit;
}

/** Gives the client of GitHub's API, and the repository that it asks about. */
export type Connect = ReturnType<typeof gitHubConnection>;

/** Connects when the first question is asked: most runs ask none. */
export function gitHubConnection({ send, token, repository, apiUrl }: GitHubAccess) {
  const [owner = '', repo = ''] = repository?.split('/') ?? [];
  let connected: ReturnType<typeof connect> | undefined;
  return () => {
    connected ??= connect();
    return connected;
  };

  async function connect() {
    if (token === undefined) throw new RepositoryRefusal(sentence`${input('github-token')} is not given`);
    if (owner === '' || repo === '') {
      throw new RepositoryRefusal('the run belongs to no repository on GitHub');
    }
    return { octokit: await gitHubClient({ send, token, apiUrl }), owner, repo };
  }
}

const headersSchema = v.record(v.string(), v.union([v.string(), v.number(), v.undefined()]));
const refusalSchema = v.looseObject({
  status: v.number(),
  response: v.optional(v.looseObject({ headers: v.optional(headersSchema), data: v.optional(v.unknown()) })),
});

/**
 * Why GitHub refused a request, and what to do, from what it said.
 *
 * @param allow what to do where a permission is missing
 */
export function explainGitHub(error: unknown, allow: WayForward = 'allow-pull-request-comments'): Message {
  if (error instanceof RepositoryRefusal) return error.reason;
  const message = printable(error instanceof Error ? error.message : String(error), 200);
  const refusal = v.safeParse(refusalSchema, error);
  if (!refusal.success) {
    return `GitHub returned an unexpected response${error instanceof v.ValiError ? ` (${message})` : ''}`;
  }
  const { status, response } = refusal.output;
  // The client reports a request without a response as a 500.
  if (!response) return explainNoResponse('GitHub', error);
  const headers = response.headers ?? {};
  const isForeignPage = status === 403 && isPage(response.data) && !headers['x-github-request-id'];
  if (answeredByProxy in headers || status === 407 || isForeignPage) {
    return explainProxy('GitHub', status);
  }
  const limit = explainLimit(status, headers, message);
  if (limit !== undefined) return limit;
  if (status === 403 && /\block(ed)?\b/i.test(message)) {
    return `the conversation of the pull request is locked (${message})`;
  }
  if (status === 403 || status === 404) {
    return sentence`GitHub refused the request (${status}: ${message}); ${way(allow)}`;
  }
  return `GitHub answered ${status}: ${message}`;
}

/** The limit that a refusal is about: of requests an hour, or the secondary one of requests at once. */
function explainLimit(
  status: number,
  headers: v.InferOutput<typeof headersSchema>,
  message: string,
): string | undefined {
  const usedUp = String(headers['x-ratelimit-remaining']) === '0';
  const pause = headers['retry-after'];
  const secondary = /\bsecondary rate limit\b|\babuse detection\b/i.test(message);
  const isLimit =
    status === 429 || (status === 403 && (usedUp || pause !== undefined || /\brate limit\b/i.test(message)));
  if (!isLimit && !(secondary && status === 403)) return undefined;
  if (secondary || !usedUp) {
    const wait = pause === undefined ? 'a few minutes' : `${String(pause)} s`;
    return `GitHub’s secondary limit refused this token, because it sent too many requests at once; run again after ${wait} (${message})`;
  }
  const reset = Number(headers['x-ratelimit-reset']);
  const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString()}` : '';
  return `GitHub’s limit for this token is used up${until}: ${message}`;
}

function isPage(data: unknown): boolean {
  return typeof data === 'string' && /^\s*</.test(data);
}

/** The HTTP status of a refusal; undefined for an error of another kind. */
export function statusOf(error: unknown): number | undefined {
  const refusal = v.safeParse(refusalSchema, error);
  return refusal.success ? refusal.output.status : undefined;
}
