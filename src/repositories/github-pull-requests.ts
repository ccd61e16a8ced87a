import * as v from 'valibot';
import type { Message } from '../core/message.ts';
import { optional } from '../core/optional.ts';
import {
  type Connect,
  explainGitHub,
  type GitHubAccess,
  gitHubConnection,
  statusOf,
} from './github-client.ts';
import { gitHubQuestions } from './github-questions.ts';
import { gitHubViewer, plainName } from './github-viewer.ts';
import {
  type CommentStore,
  type PullRequests,
  RepositoryRefusal,
  type StoredComment,
} from './pull-requests.ts';

export interface GitHubPullRequestAccess extends GitHubAccess {
  /** Called with the reason when something could not be read. */
  readonly onUnknown: (reason: Message) => void;
}

const pullSchema = v.looseObject({ state: v.picklist(['open', 'closed']) });
const commentSchema = v.looseObject({
  id: v.number(),
  body: v.nullish(v.string()),
  html_url: v.optional(v.pipe(v.string(), v.url())),
  user: v.nullish(v.looseObject({ login: v.string() })),
});

/** Pages of 100 comments: older ones are read first, and ours is among the first. */
const greatestPages = 50;

/** Pull requests on GitHub, or on a forge with the same API. */
export function gitHubPullRequests(access: GitHubPullRequestAccess): PullRequests {
  const connect = gitHubConnection(access);
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
        access.onUnknown(explainGitHub(error));
        return 'unknown';
      }
    },
    ...gitHubQuestions(connect, (error) => access.onUnknown(explainGitHub(error))),
    commentsOn: (pullRequest, marker) => comments(connect, pullRequest, marker),
  };
}

function comments(connect: Connect, pullRequest: number, marker: string): CommentStore {
  let author: Promise<string> | undefined;
  /** Comments that this run made are ours, whatever name their author has. */
  const created = new Set<number>();
  /** Under which name this run wrote: a host that does not say who asks tells it with a new comment. */
  const wroteAs = new Set<string>();

  function isOurs({ id, user, body }: v.InferOutput<typeof commentSchema>, own: string): boolean {
    if (!body?.includes(marker)) return false;
    const login = user?.login ?? '';
    return created.has(id) || wroteAs.has(login) || plainName(login) === own;
  }

  return {
    async list() {
      const { octokit, owner, repo } = await connect();
      author ??= gitHubViewer(connect);
      let pages = 0;
      const [own, all] = await Promise.all([
        author,
        octokit.paginate(
          'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
          { owner, repo, issue_number: pullRequest, per_page: 100 },
          ({ data }, done) => {
            if (++pages >= greatestPages) done();
            return v.parse(v.array(commentSchema), data).filter(({ body }) => body?.includes(marker));
          },
        ),
      ]).catch(explained);
      return all
        .filter((comment) => isOurs(comment, own))
        .map(stored)
        .sort((a, b) => a.id - b.id);
    },
    async create(body) {
      const { octokit, owner, repo } = await connect();
      const comment = await octokit
        .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          owner,
          repo,
          issue_number: pullRequest,
          body,
        })
        .then(({ data }) => v.parse(commentSchema, data))
        .catch(explained);
      created.add(comment.id);
      if (comment.user) wroteAs.add(comment.user.login);
      return stored(comment);
    },
    async update(id, body) {
      const { octokit, owner, repo } = await connect();
      return octokit
        .request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          owner,
          repo,
          comment_id: id,
          body,
        })
        .then(() => true)
        .catch((error: unknown) => (statusOf(error) === 404 ? false : explained(error)));
    },
    async remove(id) {
      const { octokit, owner, repo } = await connect();
      await octokit
        .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
        .catch((error: unknown) => (statusOf(error) === 404 ? undefined : explained(error)));
    },
  };
}

function stored({ id, body, html_url }: v.InferOutput<typeof commentSchema>): StoredComment {
  return { id, body: body ?? '', ...optional('url', html_url) };
}

function explained(error: unknown): never {
  throw new RepositoryRefusal(explainGitHub(error), { cause: error });
}
