import * as v from 'valibot';
import type { CommentStore, StoredComment } from '../app/sticky-comment.ts';
import { optional } from '../core/optional.ts';
import { commentMarker } from '../core/report/pull-request-comment.ts';
import { printable } from '../core/text/printable.ts';
import { gitHubQuestions } from './github-questions.ts';
import type { PullRequests } from './pull-requests.ts';

export interface GitHubAccess {
  /** Absent: nothing can be learnt or written. */
  readonly token: string | undefined;
  /** `owner/name`. */
  readonly repository: string | undefined;
  /** Of the REST API; GitHub Enterprise Server has its own. */
  readonly apiUrl: string | undefined;
  /** Told why a state could not be learnt. */
  readonly onUnknown: (reason: string) => void;
}

const pullSchema = v.looseObject({ state: v.picklist(['open', 'closed']) });
const commentSchema = v.looseObject({
  id: v.number(),
  body: v.nullish(v.string()),
  html_url: v.optional(v.pipe(v.string(), v.url())),
  user: v.nullish(v.looseObject({ login: v.string() })),
});
const viewerSchema = v.looseObject({ viewer: v.looseObject({ login: v.string() }) });

/** The name under which a job's own token writes. */
const jobsOwnName = 'github-actions[bot]';

/** Pull requests on GitHub. What is refused once more after two retries is final. */
export function gitHubPullRequests(access: GitHubAccess): PullRequests {
  const connect = connection(access);
  return {
    async stateOf(pullRequest) {
      try {
        const { octokit, owner, repo } = await connect();
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
          owner,
          repo,
          pull_number: pullRequest,
        });
        return v.parse(pullSchema, data).state;
      } catch (error) {
        access.onUnknown(explain(error));
        return 'unknown';
      }
    },
    ...gitHubQuestions(connect, (error) => access.onUnknown(explain(error))),
    commentsOn: (pullRequest) => comments(connect, pullRequest),
  };
}

/** Gives the client of GitHub's API, and the repository that it asks about. */
export type Connect = ReturnType<typeof connection>;

/** Connects when the first question is asked: most runs ask none. */
function connection({ token, repository, apiUrl }: GitHubAccess) {
  const [owner = '', repo = ''] = repository?.split('/') ?? [];
  let connected: ReturnType<typeof connect> | undefined;
  return () => {
    connected ??= connect();
    return connected;
  };

  async function connect() {
    if (token === undefined) throw new Error('no github-token is given');
    if (owner === '' || repo === '') throw new Error('the run belongs to no repository on GitHub');
    return { octokit: await gitHubClient(token, apiUrl), owner, repo };
  }
}

/** GitHub's own client, which tries twice more what may pass; loaded when it is needed first. */
export async function gitHubClient(token: string, apiUrl: string | undefined) {
  const [{ getOctokit }, { retry }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
  ]);
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const options = { ...(apiUrl ? { baseUrl: apiUrl } : {}), log: silent, retry: { retries: 2 } };
  return getOctokit(token, options, retry);
}

function comments(connect: Connect, pullRequest: number): CommentStore {
  let author: Promise<string> | undefined;

  async function viewer(): Promise<string> {
    const { octokit } = await connect();
    // Only here an app's token may ask who it is; one that may not is the job's own.
    const answer = await octokit.graphql('{ viewer { login } }').catch(() => undefined);
    const parsed = v.safeParse(viewerSchema, answer);
    return plainName(parsed.success ? parsed.output.viewer.login : jobsOwnName);
  }

  return {
    async list() {
      const { octokit, owner, repo } = await connect();
      author ??= viewer();
      const [own, all] = await Promise.all([
        author,
        octokit.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          owner,
          repo,
          issue_number: pullRequest,
          per_page: 100,
        }),
      ]).catch(explained);
      return v
        .parse(v.array(commentSchema), all)
        .filter(({ user, body }) => body?.includes(commentMarker) && plainName(user?.login ?? '') === own)
        .map(
          ({ id, body, html_url }): StoredComment => ({ id, body: body ?? '', ...optional('url', html_url) }),
        )
        .sort((a, b) => a.id - b.id);
    },
    async create(body) {
      const { octokit, owner, repo } = await connect();
      await octokit
        .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          owner,
          repo,
          issue_number: pullRequest,
          body,
        })
        .catch(explained);
    },
    async update(id, body) {
      const { octokit, owner, repo } = await connect();
      await octokit
        .request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          owner,
          repo,
          comment_id: id,
          body,
        })
        .catch(explained);
    },
    async remove(id) {
      const { octokit, owner, repo } = await connect();
      await octokit
        .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
        .catch((error: unknown) => (statusOf(error) === 404 ? undefined : explained(error)));
    },
  };
}

/** Some answers write a bot's name with `[bot]`, some without. */
function plainName(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

function explained(error: unknown): never {
  throw new Error(explain(error), { cause: error });
}

const refusalSchema = v.looseObject({
  status: v.number(),
  response: v.optional(
    v.looseObject({
      headers: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.undefined()]))),
    }),
  ),
});

/** Why GitHub refused, and what to do, in one sentence. */
function explain(error: unknown): string {
  const message = printable(error instanceof Error ? error.message : String(error), 200);
  const refusal = v.safeParse(refusalSchema, error);
  if (!refusal.success) return message;
  const { status, response } = refusal.output;
  const headers = response?.headers ?? {};
  const throttled = String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && throttled)) {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `GitHub’s limit for this token is used up${until}: ${message}`;
  }
  if (status === 403 || status === 404) {
    return `GitHub refuses (${status}: ${message}); give the job permissions: { pull-requests: write }`;
  }
  return `GitHub answered ${status}: ${message}`;
}

function statusOf(error: unknown): number | undefined {
  const refusal = v.safeParse(refusalSchema, error);
  return refusal.success ? refusal.output.status : undefined;
}
