import * as v from 'valibot';
import { optional } from '../core/optional.ts';
import { explainGitHub, type GitHubAccess, gitHubConnection } from './github-client.ts';
import { gitHubViewer, plainName } from './github-viewer.ts';
import type { IssueStore, StoredIssue } from './issues.ts';
import { RepositoryRefusal } from './pull-requests.ts';

const issueSchema = v.looseObject({
  number: v.number(),
  state: v.picklist(['open', 'closed']),
  body: v.nullish(v.string()),
  html_url: v.optional(v.pipe(v.string(), v.url())),
  user: v.nullish(v.looseObject({ login: v.string() })),
  /** Present only for a pull request, which GitHub lists among the issues. */
  pull_request: v.optional(v.unknown()),
});

/** Pages of 100 issues, those that changed last first: ours changes with each audit. */
const greatestPages = 10;

/** Issues on GitHub, or on a forge with the same API. */
export function gitHubIssues(access: GitHubAccess): IssueStore {
  const connect = gitHubConnection(access);
  return {
    async find(marker) {
      const { octokit, owner, repo } = await connect();
      const own = await gitHubViewer(connect);
      let pages = 0;
      const ours = await octokit
        .paginate(
          'GET /repos/{owner}/{repo}/issues',
          { owner, repo, state: 'all', sort: 'updated', direction: 'desc', per_page: 100 },
          ({ data }, done) => {
            const found = v.parse(v.array(issueSchema), data).filter(({ body, user, pull_request }) => {
              const isOurs = plainName(user?.login ?? '') === own && pull_request === undefined;
              return isOurs && body?.includes(marker);
            });
            if (found.length > 0 || ++pages >= greatestPages) done();
            return found;
          },
        )
        .catch(explained);
      const issue = ours.find(({ state }) => state === 'open') ?? ours[0];
      return issue && stored(issue);
    },
    async create(text) {
      const { octokit, owner, repo } = await connect();
      const { data } = await octokit
        .request('POST /repos/{owner}/{repo}/issues', { owner, repo, ...text })
        .catch(explained);
      return stored(v.parse(issueSchema, data));
    },
    async update(number, { open, ...text }) {
      const { octokit, owner, repo } = await connect();
      await octokit
        .request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          owner,
          repo,
          issue_number: number,
          ...text,
          state: open ? 'open' : 'closed',
        })
        .catch(explained);
    },
  };
}

function stored({ number, body, state, html_url }: v.InferOutput<typeof issueSchema>): StoredIssue {
  return { number, body: body ?? '', open: state === 'open', ...optional('url', html_url) };
}

function explained(error: unknown): never {
  throw new RepositoryRefusal(explainGitHub(error, 'allow-issues'), { cause: error });
}
