import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GitHubFacts } from '../../../src/app/events/github-facts.ts';
import { gitHubMeaning } from '../../../src/app/events/github-meaning.ts';

const home = { id: 42, full_name: 'contoso/weather', default_branch: 'main' };
const fork = { id: 77, full_name: 'mallory/weather' };
const sha = 'a'.repeat(40);

/** As checks and workflow runs list a pull request of this repository. */
const listed = (number: number, headSha = sha, base = home) => ({
  number,
  head: { ref: 'topic', sha: headSha, repo: { id: home.id } },
  base: { ref: 'main', sha: 'b'.repeat(40), repo: { id: base.id } },
});

const workflowRun = (run: object, more: object = {}) => ({
  action: 'completed',
  repository: home,
  workflow_run: { head_branch: 'topic', head_sha: sha, head_repository: home, pull_requests: [], ...run },
  ...more,
});
const deployment = (members: object) => ({
  repository: home,
  deployment: { ref: sha, sha, environment: 'Production', payload: {}, ...members },
  deployment_status: { state: 'success' },
});
const check = (suite: object, run: object = {}) => ({
  repository: home,
  check_run: {
    head_sha: sha,
    pull_requests: [],
    check_suite: { head_branch: 'topic', head_sha: sha, pull_requests: [], ...suite },
    ...run,
  },
});
const own = (number: number, action: string, head: object | null = home) => ({
  action,
  pull_request: { number, head: { repo: head }, base: { repo: home } },
});

function meaningOf(name: string, payload?: unknown, facts: Partial<GitHubFacts> = {}) {
  return gitHubMeaning({ name, ref: 'refs/heads/main', actor: 'ada', payload, ...facts });
}

/** The meaning in a few words: its kind, and what it says of a pull request. */
function inShort(name: string, payload?: unknown, facts: Partial<GitHubFacts> = {}): string {
  const meaning = meaningOf(name, payload, facts);
  if (meaning.kind === 'pull-request') {
    return ['own', meaning.number, meaning.closed && 'closed', meaning.withoutCredentials && 'stranger']
      .filter(Boolean)
      .join(' ');
  }
  if (meaning.kind !== 'about-pull-request') return meaning.kind;
  const { number, headSha, proven, ordinaryOn, withoutCredentials } = meaning;
  return [
    'about',
    number,
    headSha && 'head',
    proven && 'proven',
    ordinaryOn && `or ${ordinaryOn}`,
    withoutCredentials && 'stranger',
  ]
    .filter(Boolean)
    .join(' ');
}

type Row = readonly [
  what: string,
  expected: string,
  name: string,
  payload?: unknown,
  facts?: Partial<GitHubFacts>,
];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [what, expected, ...event] of rows) {
      test(`${what}: ${expected}`, () => assert.equal(inShort(...event), expected));
    }
  });
}

table('a run for a branch, a tag or nothing in particular is ordinary', [
  ['a push to the main branch', 'ordinary', 'push', { ref: 'refs/heads/main', repository: home }],
  ['a push to a topic branch', 'ordinary', 'push', {}, { ref: 'refs/heads/topic' }],
  ['a push of a tag', 'ordinary', 'push', {}, { ref: 'refs/tags/v1.0.0' }],
  ['a push whose payload is missing', 'ordinary', 'push', undefined, { problem: 'none' }],
  [
    'a branch that only sounds like a pull request',
    'ordinary',
    'push',
    {},
    { ref: 'refs/heads/pull/5/merge' },
  ],
  ['a release', 'ordinary', 'release', { release: { tag_name: 'v1' } }, { ref: 'refs/tags/v1' }],
  ['a schedule', 'ordinary', 'schedule', { schedule: '17 3 * * *' }],
  ['a start by hand', 'ordinary', 'workflow_dispatch', { inputs: { environment: 'production', pr: '' } }],
  ['a start by hand without inputs', 'ordinary', 'workflow_dispatch', { inputs: null }],
  ['a dispatch of a release', 'ordinary', 'repository_dispatch', { client_payload: { version: '2' } }],
  [
    'a dispatch after production was deployed',
    'ordinary',
    'repository_dispatch',
    { client_payload: { environment: 'production', git: { ref: 'main', sha } } },
  ],
  ['a comment on an issue', 'ordinary', 'issue_comment', { issue: { number: 5 } }],
  ['an issue', 'ordinary', 'issues', { issue: { number: 5 } }],
]);

table('a run on the ref of a pull request is about that one, whatever woke it', [
  ...['workflow_dispatch', 'repository_dispatch', 'schedule', 'push', 'workflow_call', ''].map(
    (name): Row => [name, 'about 5', name, {}, { ref: 'refs/pull/5/merge' }],
  ),
  ['its head', 'about 5', 'workflow_dispatch', {}, { ref: 'refs/pull/5/head' }],
]);

table('a merge queue’s run does nothing', [
  ['merge_group', 'idle', 'merge_group', {}],
  ['a push of its branch', 'idle', 'push', {}, { ref: 'refs/heads/gh-readonly-queue/main/pr-5-0a1b2c' }],
  ['a run after its run', 'idle', 'workflow_run', workflowRun({ event: 'merge_group' })],
  [
    'a run after the push of its branch',
    'idle',
    'workflow_run',
    workflowRun({ event: 'push', head_branch: 'gh-readonly-queue/main/pr-5-0a1b2c' }),
  ],
  ['a check of its branch', 'idle', 'check_run', check({ head_branch: 'gh-readonly-queue/main/pr-5-0a' })],
  ['its deployment', 'idle', 'deployment', deployment({ ref: 'gh-readonly-queue/main/pr-5-0a' })],
  [
    'a status of its branch',
    'idle',
    'status',
    { sha, branches: [{ name: 'gh-readonly-queue/main/pr-5-0a' }], repository: home },
  ],
]);

table('an event of a pull request is that one’s own', [
  ['opened', 'own 5', 'pull_request', own(5, 'opened')],
  ['closed, on the branch that it was merged into', 'own 5 closed', 'pull_request', own(5, 'closed')],
  ['of a fork', 'own 5 stranger', 'pull_request', own(5, 'opened', fork)],
  ['of a fork that is gone', 'own 5 stranger', 'pull_request', own(5, 'opened', null)],
  ['of Dependabot', 'own 5 stranger', 'pull_request', own(5, 'opened'), { actor: 'dependabot[bot]' }],
  ['reviewed', 'own 5', 'pull_request_review', own(5, 'submitted')],
  ['a fork’s, commented', 'own 5 stranger', 'pull_request_review_comment', own(5, 'created', fork)],
  ['with all rights, opened', 'idle', 'pull_request_target', own(5, 'opened', fork)],
  ['with all rights, closed', 'own 5 closed', 'pull_request_target', own(5, 'closed', fork)],
  ['without a payload', 'unreadable', 'pull_request', undefined, { problem: 'none' }],
  ['with another payload', 'unreadable', 'pull_request_target', { pull_request: { number: 'five' } }],
]);

table('a run after another workflow means what that one meant', [
  ['after a push', 'ordinary', 'workflow_run', workflowRun({ event: 'push', head_branch: 'main' })],
  ['after a push to a topic branch', 'ordinary', 'workflow_run', workflowRun({ event: 'push' })],
  ['after a schedule', 'ordinary', 'workflow_run', workflowRun({ event: 'schedule', head_branch: 'main' })],
  [
    'after a push to the main branch, which is the head of a pull request, too',
    'ordinary',
    'workflow_run',
    workflowRun({ event: 'push', head_branch: 'main', pull_requests: [listed(9)] }),
  ],
  [
    'after a push to a pull request’s branch',
    'about 5 head proven',
    'workflow_run',
    workflowRun({ event: 'push', pull_requests: [listed(5)] }),
  ],
  [
    'after a pull request that is listed',
    'about 5 head proven',
    'workflow_run',
    workflowRun({ event: 'pull_request', pull_requests: [listed(5)] }),
  ],
  [
    'after a pull request that has gone on since',
    'about 5 head',
    'workflow_run',
    workflowRun({ event: 'pull_request', pull_requests: [listed(5, 'c'.repeat(40))] }),
  ],
  [
    'after one that leads into another repository',
    'about head',
    'workflow_run',
    workflowRun({
      event: 'pull_request',
      pull_requests: [listed(5, sha, { ...home, id: fork.id })],
    }),
  ],
  [
    'after one of several with this head',
    'about head',
    'workflow_run',
    workflowRun({ event: 'pull_request', pull_requests: [listed(5), listed(6)] }),
  ],
  [
    'after a pull request that is not listed',
    'about head',
    'workflow_run',
    workflowRun({ event: 'pull_request' }),
  ],
  ['after pull_request_target', 'about head', 'workflow_run', workflowRun({ event: 'pull_request_target' })],
  [
    'after a fork’s pull request',
    'about stranger',
    'workflow_run',
    workflowRun({ event: 'pull_request', head_branch: 'main', head_repository: fork }),
  ],
  [
    'after a fork’s that is gone',
    'about stranger',
    'workflow_run',
    workflowRun({ event: 'pull_request', head_repository: null }),
  ],
  [
    'after what is said to be a push of a fork',
    'about stranger',
    'workflow_run',
    workflowRun({ event: 'push', head_branch: 'main', head_repository: fork }),
  ],
  [
    'after a run after another one, which may have been anything',
    'about head',
    'workflow_run',
    workflowRun({ event: 'workflow_run', head_branch: 'main' }),
  ],
  [
    'after a comment',
    'about head',
    'workflow_run',
    workflowRun({ event: 'issue_comment', head_branch: 'main' }),
  ],
  ['after who knows what', 'about', 'workflow_run', { repository: home, workflow_run: {} }],
  ['with another payload', 'about', 'workflow_run', { workflow_run: 'none' }],
  ['without a payload', 'about', 'workflow_run', undefined, { problem: 'none' }],
]);

table('a run after a deployment means what was deployed', [
  ['the main branch', 'ordinary', 'deployment_status', deployment({ ref: 'main' })],
  ['a tag', 'ordinary', 'deployment', deployment({ ref: 'v1' }), { ref: 'refs/tags/v1' }],
  ['the ref of a pull request', 'about 5', 'deployment_status', deployment({ ref: 'refs/pull/5/merge' })],
  ['its short ref', 'about 5', 'deployment', deployment({ ref: 'pull/5/head' })],
  [
    'with a number in its payload',
    'about 5 head',
    'deployment',
    deployment({ ref: 'main', payload: { pr: 5 } }),
  ],
  [
    'with a number in its payload as text',
    'about 5 head',
    'deployment_status',
    deployment({ payload: '{"pull_request":{"number":5}}' }),
  ],
  [
    'with a number in its environment',
    'about 5 head',
    'deployment',
    deployment({ environment: 'weather-pr-5' }),
  ],
  [
    'to a preview environment',
    'about head',
    'deployment_status',
    deployment({ ref: 'main', environment: 'Preview' }),
  ],
  [
    'to a transient one',
    'about head',
    'deployment_status',
    deployment({ ref: 'main', transient_environment: true }),
  ],
  ['a bare commit', 'about head or main', 'deployment_status', deployment({}), { ref: undefined }],
  [
    'a topic branch',
    'about head or main',
    'deployment',
    deployment({ ref: 'topic' }),
    { ref: 'refs/heads/topic' },
  ],
  [
    'Dependabot’s branch',
    'about head or main stranger',
    'deployment_status',
    deployment({ ref: 'dependabot/npm/x' }),
    { actor: 'dependabot[bot]', ref: 'refs/heads/dependabot/npm/x' },
  ],
  ['with another payload', 'about', 'deployment_status', {}],
]);

table('a run after a check or a status means the commit', [
  ['of the main branch', 'ordinary', 'check_run', check({ head_branch: 'main' })],
  ['of a pull request', 'about 5 head proven', 'check_run', check({}, { pull_requests: [listed(5)] })],
  [
    'of a suite',
    'about 5 head proven',
    'check_suite',
    { repository: home, check_suite: check({ pull_requests: [listed(5)] }).check_run.check_suite },
  ],
  ['of a fork, which has no branch', 'about head or main', 'check_suite', check({ head_branch: null })],
  ['without a payload', 'about', 'check_run', undefined, { problem: 'none' }],
  [
    'a status of the newest commit of the main branch',
    'ordinary',
    'status',
    { sha, repository: home, branches: [{ name: 'main', commit: { sha } }] },
  ],
  [
    'a status of a commit that a merge brought into the main branch',
    'about head or main',
    'status',
    { sha, repository: home, branches: [{ name: 'main', commit: { sha: 'c'.repeat(40) } }] },
  ],
  ['a status of a fork’s commit', 'about head or main', 'status', { sha, repository: home, branches: [] }],
  ['a status without a payload', 'about', 'status', undefined, { problem: 'none' }],
]);

table('a comment or a dispatch on a pull request is about it', [
  ['a comment', 'about 5', 'issue_comment', { issue: { number: 5, pull_request: { url: 'https://x' } } }],
  ['a label', 'about 5', 'issues', { issue: { number: 5, pull_request: {} } }],
  ['a comment without a payload', 'about', 'issue_comment', undefined, { problem: 'none' }],
  ['an event that is new', 'about 5', 'pull_stack', { pull_request: { number: 5 } }],
  [
    'a dispatch from a chat with the pull request',
    'about 5',
    'repository_dispatch',
    { client_payload: { slash_command: {}, pull_request: { number: 5 } } },
  ],
  [
    'a dispatch with the whole event in it',
    'about 5',
    'repository_dispatch',
    { client_payload: { github: { payload: { issue: { number: 5, pull_request: {} } } } } },
  ],
  [
    'a dispatch with its ref',
    'about 5',
    'repository_dispatch',
    { client_payload: { ref: 'refs/pull/5/head' } },
  ],
  [
    'a dispatch after a preview was deployed',
    'about head',
    'repository_dispatch',
    { client_payload: { environment: 'preview', git: { ref: 'topic', sha }, url: 'https://topic.example' } },
  ],
  ['a dispatch that cannot be read', 'about', 'repository_dispatch', undefined, { problem: 'none' }],
  ['a start by hand with its number', 'about 5', 'workflow_dispatch', { inputs: { 'pr-number': '5' } }],
  [
    'a number that is none',
    'about',
    'repository_dispatch',
    { client_payload: { pull_request: { number: 'x' } } },
  ],
]);
