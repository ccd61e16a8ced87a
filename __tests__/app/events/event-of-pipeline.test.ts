import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventOfPipeline } from '../../../src/app/events/event-of-pipeline.ts';

test('a command in a pipeline for a pull request knows that it is one, whichever pipeline it is', () => {
  for (const [env, kind, number] of [
    [
      { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/pull/5/merge' },
      'about-pull-request',
      5,
    ],
    [
      { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-5-0a' },
      'idle',
      undefined,
    ],
    [
      { TF_BUILD: 'True', BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_PULLREQUESTID: '5' },
      'pull-request',
      5,
    ],
    [
      { TF_BUILD: 'True', BUILD_REASON: 'Manual', BUILD_SOURCEBRANCH: 'refs/pull/5/merge' },
      'about-pull-request',
      5,
    ],
    [{ GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '5' }, 'about-pull-request', 5],
    [{ JENKINS_URL: 'https://ci.example', CHANGE_ID: '5' }, 'about-pull-request', 5],
    [{ BITBUCKET_PR_ID: '5' }, 'about-pull-request', 5],
    [{ CIRCLE_PULL_REQUEST: 'https://github.com/contoso/weather/pull/5' }, 'about-pull-request', undefined],
    [{ TRAVIS_PULL_REQUEST: '5' }, 'about-pull-request', 5],
  ] as const) {
    const meaning = eventOfPipeline(env)?.meaning;
    assert.equal(meaning?.kind, kind, JSON.stringify(env));
    assert.equal(meaning && 'number' in meaning ? meaning.number : undefined, number, JSON.stringify(env));
  }
});

test('a command at a keyboard, or in a pipeline for a branch, is for no pull request', () => {
  for (const env of [
    {},
    { CI: 'true' },
    { TRAVIS_PULL_REQUEST: 'false' },
    { BUILDKITE_PULL_REQUEST: 'false' },
    { GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '' },
  ]) {
    assert.equal(eventOfPipeline(env), undefined, JSON.stringify(env));
  }
  const push = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
  assert.equal(eventOfPipeline(push)?.meaning.kind, 'ordinary');
  assert.equal(eventOfPipeline({ TF_BUILD: 'True', BUILD_REASON: 'IndividualCI' })?.meaning.kind, 'ordinary');
});
