import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { keepComment } from '../../src/app/sticky-comment.ts';
import { systemClock } from '../../src/core/clock.ts';
import { createServiceClient } from '../../src/core/http/service-client.ts';
import { createHttpTransport } from '../../src/core/http/transport.ts';
import { gitHubPullRequests } from '../../src/repositories/github-pull-requests.ts';
import { RepositoryRefusal } from '../../src/repositories/pull-requests.ts';
import { bot, type GitHubApi, startGitHubApi } from '../support/github-api.ts';
import { listenUntilEnd } from '../support/stand-in.ts';

const signal = new AbortController().signal;
const clock = { ...systemClock, sleep: () => Promise.resolve() };
const send = createServiceClient({
  http: createHttpTransport(),
  clock,
  wallClock: () => 0,
  random: () => 0,
  signal,
});
const marker = '<!-- marker -->';

/** The comments of pull request 5, as one run sees them. */
function commentsAt(apiUrl: string) {
  const access = { send, token: 't', repository: 'contoso/weather', apiUrl, onUnknown: () => {} };
  return gitHubPullRequests(access).commentsOn(5, marker);
}

/** One run that wants its word in the comment. */
function say(github: GitHubApi, word: string) {
  const change = (bodies: readonly string[]) => {
    const words = bodies.flatMap((body) => body.split('\n')).filter((line) => line !== marker);
    return [...new Set([...words, word]), marker].join('\n');
  };
  return keepComment(commentsAt(github.url), change, { clock, random: () => 0, signal });
}

function ids(github: GitHubApi): number[] {
  return (github.comments.get(5) ?? []).map(({ id }) => id);
}

async function startForge(t: TestContext, author: string): Promise<GitHubApi> {
  const github = await startGitHubApi(t);
  github.author = author;
  github.viewer = { graphql: false, user: false };
  return github;
}

for (const author of ['contoso-robot[bot]', 'ada', bot]) {
  test(`runs that cannot ask who they are share one comment: ${author}`, async (t) => {
    const github = await startForge(t, author);
    for (const word of ['one', 'two', 'three']) {
      assert.equal((await say(github, word)).settled, true);
      assert.deepEqual(ids(github), [1]);
    }
    assert.equal(github.comments.get(5)?.[0]?.body, `one\ntwo\nthree\n${marker}`);
  });
}

test('a comment that another wrote with our marker is neither changed nor removed nor believed', async (t) => {
  const github = await startForge(t, 'contoso-robot[bot]');
  const forged = { id: 900, body: `forged\n${marker}`, user: { login: 'contoso-robot' } };
  github.comments.set(5, [{ ...forged }]);
  for (const word of ['one', 'two']) await say(github, word);
  const [first, ours, ...others] = github.comments.get(5) ?? [];
  assert.deepEqual(first, forged);
  assert.equal(ours?.body, `one\ntwo\n${marker}`);
  assert.deepEqual(others, []);
});

test('a comment that was deleted before it is changed is created anew', async (t) => {
  const github = await startForge(t, bot);
  await say(github, 'one');
  github.before = (method) => {
    if (method === 'PATCH') github.comments.set(5, []);
  };
  const kept = await say(github, 'two');
  assert.equal(kept.settled, true);
  assert.equal(github.comments.get(5)?.[0]?.body, `two\n${marker}`);
});

for (const body of ['<html>Sign in</html>', '7', 'true', '"words"', '{}', '[{"id":"x"}]', '[null]']) {
  test(`a list that is ${body} is an unexpected response, without words of our code`, async (t) => {
    const { createServer } = await import('node:http');
    const type = body.startsWith('<') ? 'text/html' : 'application/json';
    const port = await listenUntilEnd(
      t,
      createServer((_, response) => response.writeHead(200, { 'content-type': type }).end(body)),
    );
    await assert.rejects(commentsAt(`http://127.0.0.1:${port}`).list(), (error: unknown) => {
      assert.ok(error instanceof RepositoryRefusal);
      assert.match(
        error.message,
        /^GitHub returned (an unexpected response|the status 200 with something else)/,
      );
      assert.doesNotMatch(error.message, /operator|undefined \(|is not/);
      return true;
    });
  });
}
