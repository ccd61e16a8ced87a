import * as v from 'valibot';
import type { ServiceClient } from '../core/http/service-client.ts';
import { serviceFetch } from '../core/http/service-fetch.ts';
import { type Message, sentence } from '../core/message.ts';
import { input, way } from '../core/references.ts';
import { printable } from '../core/text/printable.ts';
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
  return getOctokit(token, {
    baseUrl,
    log: silent,
    request: { fetch: serviceFetch(send, new URL(baseUrl).origin) },
  });
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

const refusalSchema = v.looseObject({
  status: v.number(),
  response: v.optional(
    v.looseObject({
      headers: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.undefined()]))),
    }),
  ),
});

/** Why GitHub refused a request, and what to do, from what it said. */
export function explainGitHub(error: unknown): Message {
  if (error instanceof RepositoryRefusal) return error.reason;
  const message = printable(error instanceof Error ? error.message : String(error), 200);
  const refusal = v.safeParse(refusalSchema, error);
  if (!refusal.success) return message;
  const { status, response } = refusal.output;
  const headers = response?.headers ?? {};
  const throttled =
    String(headers['x-ratelimit-remaining']) === '0' ||
    headers['retry-after'] !== undefined ||
    /\b(secondary )?rate limit\b/i.test(message);
  if (status === 429 || (status === 403 && throttled)) {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `GitHub’s limit for this token is used up${until}: ${message}`;
  }
  if (status === 403 && /\block(ed)?\b/i.test(message)) {
    return `the conversation of the pull request is locked (${message})`;
  }
  if (status === 403 || status === 404) {
    return sentence`GitHub refused the request (${status}: ${message}); ${way('allow-pull-request-comments')}`;
  }
  return `GitHub answered ${status}: ${message}`;
}

/** The HTTP status of a refusal; undefined for an error of another kind. */
export function statusOf(error: unknown): number | undefined {
  const refusal = v.safeParse(refusalSchema, error);
  return refusal.success ? refusal.output.status : undefined;
}
