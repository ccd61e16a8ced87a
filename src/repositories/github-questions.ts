import * as v from 'valibot';
import type { Connect } from './github-client.ts';
import type { FoundPullRequest, PullRequestQuery, PullRequests } from './pull-requests.ts';

const repository = v.looseObject({ full_name: v.string() });
const pullSchema = v.looseObject({
  number: v.number(),
  state: v.picklist(['open', 'closed']),
  // The repository is null when the fork was deleted.
  head: v.optional(v.looseObject({ sha: v.string(), repo: v.nullable(repository) })),
  base: v.optional(v.looseObject({ repo: repository })),
});
const branchSchema = v.looseObject({ commit: v.looseObject({ sha: v.string() }) });
const repositorySchema = v.looseObject({ default_branch: v.string() });

type Questions = Pick<PullRequests, 'find' | 'newestCommit' | 'defaultBranch'>;

/** What a run asks GitHub to understand its event. What is refused once more after two retries is final. */
export function gitHubQuestions(connect: Connect, onUnknown: (error: unknown) => void): Questions {
  const orUnknown = async <T>(question: Promise<T>): Promise<T | undefined> => {
    try {
      return await question;
    } catch (error) {
      onUnknown(error);
      return undefined;
    }
  };
  return {
    find: (wanted) => orUnknown(find(connect, wanted)),
    newestCommit: (branch) => orUnknown(newestCommit(connect, branch)),
    defaultBranch: () => orUnknown(defaultBranch(connect)),
  };
}

async function find(connect: Connect, { number, headSha }: PullRequestQuery): Promise<FoundPullRequest[]> {
  const { octokit, owner, repo } = await connect();
  if (number !== undefined) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner,
      repo,
      pull_number: number,
    });
    return [foundOf(v.parse(pullSchema, data))];
  }
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    owner,
    repo,
    commit_sha: headSha ?? '',
    per_page: 100,
  });
  const here = `${owner}/${repo}`.toLowerCase();
  return v
    .parse(v.array(pullSchema), data)
    .filter(({ base }) => base?.repo.full_name.toLowerCase() === here)
    .map(foundOf)
    .filter((found) => found.headSha === headSha);
}

async function newestCommit(connect: Connect, branch: string): Promise<string> {
  const { octokit, owner, repo } = await connect();
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', {
    owner,
    repo,
    branch,
  });
  return v.parse(branchSchema, data).commit.sha;
}

async function defaultBranch(connect: Connect): Promise<string> {
  const { octokit, owner, repo } = await connect();
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo });
  return v.parse(repositorySchema, data).default_branch;
}

function foundOf({ number, state, head, base }: v.InferOutput<typeof pullSchema>): FoundPullRequest {
  const fork =
    head === undefined || base === undefined
      ? undefined
      : head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase();
  return { number, open: state === 'open', fork, headSha: head?.sha };
}
