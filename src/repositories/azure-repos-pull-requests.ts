import * as v from 'valibot';
import { type Message, sentence } from '../core/message.ts';
import type { PullRequestState } from '../core/pull-requests/pull-request.ts';
import { withoutEnd } from '../core/text/without-end.ts';
import { type AzureDevOpsApi, AzureDevOpsRefusal } from './azure-devops-api.ts';
import {
  type CommentStore,
  type PullRequests,
  RepositoryRefusal,
  type StoredComment,
} from './pull-requests.ts';

/** A repository of Azure Repos, and the client to read it with. */
export interface AzureRepository {
  readonly api: AzureDevOpsApi;
  /** Address of the collection, where people find the pull requests too. */
  readonly collection: string;
  /** Id or name. */
  readonly project: string;
  /** Id or name. */
  readonly repository: string;
  /** Called with the reason when something could not be read. */
  readonly onUnknown: (reason: Message) => void;
}

const apiVersion = '7.1';

const pullRequestSchema = v.looseObject({ status: v.string() });
const foundSchema = v.looseObject({
  status: v.string(),
  /** Present only for a pull request from a fork. */
  forkSource: v.nullish(v.unknown()),
  lastMergeSourceCommit: v.nullish(v.looseObject({ commitId: v.string() })),
});
const repositorySchema = v.looseObject({ defaultBranch: v.optional(v.string()) });
const states: ReadonlyMap<string, PullRequestState> = new Map([
  ['active', 'open'],
  ['completed', 'closed'],
  ['abandoned', 'closed'],
]);

const commentSchema = v.looseObject({
  id: v.number(),
  content: v.nullish(v.string()),
  isDeleted: v.optional(v.boolean()),
  author: v.nullish(v.looseObject({ id: v.string() })),
});
const threadSchema = v.looseObject({
  id: v.number(),
  isDeleted: v.optional(v.boolean()),
  comments: v.nullish(v.array(commentSchema)),
});
const threadsSchema = v.looseObject({ value: v.array(threadSchema) });
const identitySchema = v.looseObject({ authenticatedUser: v.looseObject({ id: v.string() }) });

/** The pull requests of a repository of Azure Repos. */
export function azureReposPullRequests(access: AzureRepository): PullRequests {
  const { api, onUnknown } = access;
  return {
    async stateOf(pullRequest) {
      try {
        const { status } = await api({
          method: 'GET',
          path: pathOf(access, pullRequest),
          apiVersion,
          answer: pullRequestSchema,
        });
        const state = states.get(status);
        if (state !== undefined) return state;
        onUnknown(`Azure DevOps returned an unknown state: ${status}`);
      } catch (error) {
        onUnknown(explain(error, unreadable));
      }
      return 'unknown';
    },
    async find({ number }) {
      // The ref of a build contains the number; no event names only a commit.
      if (number === undefined) return undefined;
      try {
        const { status, forkSource, lastMergeSourceCommit } = await api({
          method: 'GET',
          path: pathOf(access, number),
          apiVersion,
          answer: foundSchema,
        });
        const fork = forkSource !== undefined && forkSource !== null;
        const headSha = lastMergeSourceCommit?.commitId;
        return [{ number, open: states.get(status) === 'open', fork, headSha }];
      } catch (error) {
        onUnknown(explain(error, unreadable));
        return undefined;
      }
    },
    newestCommit: () => Promise.resolve(undefined),
    async defaultBranch() {
      try {
        const { defaultBranch } = await api({
          method: 'GET',
          path: repositoryPath(access),
          apiVersion,
          answer: repositorySchema,
        });
        return defaultBranch?.replace(/^refs\/heads\//, '');
      } catch (error) {
        onUnknown(explain(error, unreadable));
        return undefined;
      }
    },
    commentsOn: (pullRequest, marker) => threads(access, pullRequest, marker),
  };
}

function repositoryPath({ project, repository }: AzureRepository): string {
  return `${encodeURIComponent(project)}/_apis/git/repositories/${encodeURIComponent(repository)}`;
}

function pathOf(access: AzureRepository, pullRequest: number): string {
  return `${repositoryPath(access)}/pullrequests/${pullRequest}`;
}

/** The page of a pull request, at one of its threads. */
function pageOf(
  { collection, project, repository }: AzureRepository,
  pullRequest: number,
  thread: number,
): string {
  const base = withoutEnd(collection, '/');
  const path = `${encodeURIComponent(project)}/_git/${encodeURIComponent(repository)}/pullrequest/${pullRequest}`;
  return `${base}/${path}?discussionId=${thread}`;
}

/** Stores each comment as the first of its own thread; its id is that of the thread. */
function threads(access: AzureRepository, pullRequest: number, marker: string): CommentStore {
  const { api } = access;
  const path = `${pathOf(access, pullRequest)}/threads`;
  let author: Promise<string> | undefined;
  /** The id of the first comment, by the id of its thread. */
  const firstComments = new Map<number, number>();
  const commentPath = (thread: number) => `${path}/${thread}/comments/${firstComments.get(thread) ?? 1}`;
  const written = async <T>(call: Promise<T>): Promise<T> => {
    return call.catch((error: unknown) => {
      throw new RepositoryRefusal(explain(error, unwritable), { cause: error });
    });
  };

  async function whoAmI(): Promise<string> {
    const { authenticatedUser } = await api({
      method: 'GET',
      path: '_apis/connectionData',
      // This API exists only as a preview.
      apiVersion: '7.1-preview',
      answer: identitySchema,
    });
    return authenticatedUser.id.toLowerCase();
  }

  return {
    async list() {
      author ??= whoAmI();
      const [own, { value }] = await Promise.all([
        author,
        api({ method: 'GET', path, apiVersion, answer: threadsSchema }),
      ]).catch((error: unknown) => {
        throw new RepositoryRefusal(explain(error, unreadable), { cause: error });
      });
      return value
        .filter(({ isDeleted }) => isDeleted !== true)
        .flatMap(({ id, comments }): StoredComment[] => {
          const [first] = comments ?? [];
          if (!first || first.isDeleted || first.author?.id.toLowerCase() !== own) return [];
          if (!first.content?.includes(marker)) return [];
          firstComments.set(id, first.id);
          return [{ id, body: first.content, url: pageOf(access, pullRequest, id) }];
        })
        .sort((a, b) => a.id - b.id);
    },
    async create(content) {
      const { id } = await written(
        api({
          method: 'POST',
          path,
          apiVersion,
          // Closed, because an open thread blocks a merge where every comment must be resolved.
          body: { comments: [{ parentCommentId: 0, content, commentType: 1 }], status: 4 },
          answer: v.looseObject({ id: v.number() }),
        }),
      );
      return { id, body: content, url: pageOf(access, pullRequest, id) };
    },
    async update(thread, content) {
      const path = commentPath(thread);
      return written(
        api({ method: 'PATCH', path, apiVersion, body: { content }, answer: v.unknown() })
          .then(() => true)
          .catch(notThere),
      );
    },
    async remove(thread) {
      await written(
        api({ method: 'DELETE', path: commentPath(thread), apiVersion, answer: v.unknown() }).catch(notThere),
      );
    },
  };
}

/** What a call resolves to when its comment no longer exists. */
function notThere(error: unknown): false {
  if (error instanceof AzureDevOpsRefusal && error.status === 404) return false;
  throw error;
}

const unreadable =
  'check that the build service may read the repository, and that the job checks it out, because its token may be limited to repositories that it checks out';

const unwritable =
  'allow “Contribute to pull requests” for the build service, “<project> Build Service (<organization>)” or “Project Collection Build Service”, in Project settings, Repositories, Security';

/** Why Azure DevOps refused, and for a missing permission what to do, in one clause. */
function explain(error: unknown, whatToDo: string): Message {
  if (!(error instanceof AzureDevOpsRefusal)) return error instanceof Error ? error.message : String(error);
  const { status, reason } = error;
  return status === 401 || status === 403 || status === 404 ? sentence`${reason}; ${whatToDo}` : reason;
}
