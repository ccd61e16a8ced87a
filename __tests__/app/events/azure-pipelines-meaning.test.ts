import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { azurePipelinesMeaning } from '../../../src/app/events/azure-pipelines-event.ts';
import { pullRequestBuild } from '../../support/azure-devops-api.ts';

const onMain = { BUILD_REASON: 'IndividualCI', BUILD_SOURCEBRANCH: 'refs/heads/main' };

function inShort(env: Readonly<Record<string, string>>): string {
  const meaning = azurePipelinesMeaning({ ...onMain, ...env });
  switch (meaning.kind) {
    case 'pull-request':
    case 'about-pull-request': {
      const kind = meaning.kind === 'pull-request' ? 'own' : 'about';
      return [kind, meaning.number, meaning.withoutCredentials && 'stranger'].filter(Boolean).join(' ');
    }
    default:
      return meaning.kind;
  }
}

const onRef = (reason: string, ref: string) => ({ BUILD_REASON: reason, BUILD_SOURCEBRANCH: ref });

describe('what a build means', () => {
  for (const [what, expected, env] of [
    ['a push to the main branch', 'ordinary', {}],
    ['a push to a topic branch', 'ordinary', onRef('IndividualCI', 'refs/heads/topic')],
    ['a tag', 'ordinary', onRef('IndividualCI', 'refs/tags/v1')],
    ['a start by hand', 'ordinary', onRef('Manual', 'refs/heads/main')],
    ['a schedule', 'ordinary', onRef('Schedule', 'refs/heads/main')],
    ['an agent that tells nothing', 'ordinary', { BUILD_REASON: '', BUILD_SOURCEBRANCH: '' }],
    ['a pull request of Azure Repos', 'own 5', pullRequestBuild(5)],
    ['a fork’s', 'own 5 stranger', pullRequestBuild(5, 'True')],
    [
      'a pull request on GitHub, whose id is another number',
      'own 5',
      {
        ...pullRequestBuild(5),
        BUILD_REPOSITORY_PROVIDER: 'GitHub',
        SYSTEM_PULLREQUEST_PULLREQUESTID: '987654321',
        SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '5',
      },
    ],
    [
      'a pull request on GitHub that has an id alone: its ref has the number',
      'own 5',
      {
        ...pullRequestBuild(5),
        BUILD_REPOSITORY_PROVIDER: 'GitHub',
        SYSTEM_PULLREQUEST_PULLREQUESTID: '987654321',
      },
    ],
    [
      'a pull request on GitHub that has an id alone, on another ref',
      'about',
      {
        BUILD_REASON: 'PullRequest',
        BUILD_REPOSITORY_PROVIDER: 'GitHub',
        SYSTEM_PULLREQUEST_PULLREQUESTID: '98',
      },
    ],
    ['a pull request that is not named', 'about', { BUILD_REASON: 'PullRequest' }],
    ...['Manual', 'ResourceTrigger', 'BuildCompletion', 'Schedule', 'IndividualCI', ''].map(
      (reason) =>
        [
          `${reason || 'no reason'} on the ref of a pull request`,
          'about 5',
          onRef(reason, 'refs/pull/5/merge'),
        ] as const,
    ),
    [
      'a fork’s that was queued by hand',
      'about 5 stranger',
      { ...onRef('Manual', 'refs/pull/5/merge'), SYSTEM_PULLREQUEST_ISFORK: 'True' },
    ],
    [
      'a build after a pipeline that ran for a pull request, perhaps of another repository',
      'about',
      { BUILD_REASON: 'ResourceTrigger', RESOURCES_PIPELINE_BUILT_SOURCEBRANCH: 'refs/pull/5/merge' },
    ],
    [
      'a build after a pipeline that ran for the main branch',
      'ordinary',
      { BUILD_REASON: 'ResourceTrigger', RESOURCES_PIPELINE_BUILT_SOURCEBRANCH: 'refs/heads/main' },
    ],
    ['a merge queue’s branch', 'idle', onRef('IndividualCI', 'refs/heads/gh-readonly-queue/main/pr-5-0a')],
  ] as const) {
    test(`${what}: ${expected}`, () => assert.equal(inShort(env), expected));
  }
});
