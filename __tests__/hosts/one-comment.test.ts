import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import { runAction } from '../support/action.ts';
import { startTarget } from '../support/center.ts';
import { type GitHubApi, pullRequestPayload, startGitHubApi } from '../support/github-api.ts';
import { type RealServer, startEverything } from '../support/real-server.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

const isComment = (call: string) => /^POST .*\/issues\/5\/comments/.test(call);

/** A run for pull request 5. */
async function runFor(t: TestContext, github: GitHubApi, inputs: Readonly<Record<string, string>>) {
  return runAction(
    t,
    { ...inputs, staging: 'same-center', 'github-token': 'c4n4ry-job-token', verify: 'off' },
    {
      event: { name: 'pull_request', payload: pullRequestPayload(5, 'synchronize') },
      env: { GITHUB_API_URL: github.url },
    },
  );
}

/** A forge on which comments are written under a name, by a token that may ask for it as told. */
async function startForge(
  t: TestContext,
  author: string,
  { graphql, user }: { readonly graphql: boolean; readonly user: boolean },
): Promise<GitHubApi> {
  const github = await startGitHubApi(t);
  github.author = author;
  github.viewer = { graphql, user };
  return github;
}

describe('runs of one pull request share one comment, under every name that writes it', () => {
  for (const [what, author, viewer] of [
    ['the token of the job', 'github-actions[bot]', { graphql: true, user: false }],
    ['an app of one’s own', 'contoso-robot[bot]', { graphql: true, user: false }],
    ['a person’s token', 'ada', { graphql: true, user: true }],
    ['a person’s token on a forge without GraphQL', 'ada', { graphql: false, user: true }],
  ] as const) {
    test(what, async (t) => {
      const { inputs } = await startTarget(t, server.url);
      const github = await startForge(t, author, viewer);
      const first = await runFor(t, github, inputs);
      assert.equal(first.outputs.status, 'registered', first.log);
      assert.match(first.outputs['comment-url'] ?? '', /#issuecomment-1$/);
      const second = await runFor(t, github, { ...inputs, summary: 'Another line' });
      assert.equal(second.outputs['comment-url'], first.outputs['comment-url']);
      assert.equal(github.calls.filter(isComment).length, 1);
      assert.equal(github.comments.get(5)?.length, 1);
    });
  }
});

test('a run whose own name cannot be learned makes one comment, and no more', async (t) => {
  const { inputs } = await startTarget(t, server.url);
  const github = await startForge(t, 'gitea-actions', { graphql: false, user: false });
  const { outputs, log } = await runFor(t, github, inputs);
  assert.equal(outputs.status, 'registered', log);
  assert.equal(github.calls.filter(isComment).length, 1);
});

describe('a comment that cannot be written is one warning with its own reason, and no second attempt', () => {
  for (const [what, status, message, reason] of [
    ['the conversation is locked', 403, 'Unable to create comment because issue is locked.', /is locked/],
    [
      'the token lacks the permission',
      403,
      'Resource not accessible by integration',
      /permissions: \{ pull-requests: write \}/,
    ],
    ['the token does not see the repository', 404, 'Not Found', /permissions: \{ pull-requests: write \}/],
    [
      'too many requests were sent at once',
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      /secondary limit refused this token, .*; run again after a few minutes/,
    ],
  ] as const) {
    test(what, async (t) => {
      const { inputs } = await startTarget(t, server.url);
      const github = await startGitHubApi(t);
      // What GitHub always sends; it says nothing about the secondary limit.
      const headers = { 'x-ratelimit-remaining': '4900', 'x-ratelimit-reset': '1900000000' };
      github.refuse = (method, path) =>
        method === 'POST' && path.endsWith('/comments') ? { status, message, headers } : undefined;
      const { code, outputs, log } = await runFor(t, github, inputs);
      assert.deepEqual([code, outputs.status, outputs['exit-code']], [0, 'registered', '0'], log);
      const warnings = log.match(/^::warning title=comment-not-written::.*$/gm) ?? [];
      assert.equal(warnings.length, 1, log);
      assert.match(warnings[0] ?? '', reason);
      assert.equal(github.calls.filter(isComment).length, 1);
    });
  }
});
