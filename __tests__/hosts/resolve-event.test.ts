import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AboutPullRequest, EventMeaning } from '../../src/app/event-meaning.ts';
import { resolveEvent } from '../../src/app/resolve-event.ts';
import { InvalidInput } from '../../src/core/errors.ts';
import type { FoundPullRequest } from '../../src/repositories/pull-requests.ts';

const sha = 'a'.repeat(40);
const open: FoundPullRequest = { number: 5, open: true, fork: false, headSha: sha };

interface World {
  readonly found?: readonly FoundPullRequest[];
  readonly newest?: string;
  readonly hostsDefault?: string;
  readonly ref?: string | undefined;
  readonly defaultBranch?: string;
  readonly input?: number | 'none';
}

async function resolve(meaning: EventMeaning, world: World = {}) {
  const { found, newest, hostsDefault, defaultBranch, input } = world;
  const ref = 'ref' in world ? world.ref : 'refs/heads/main';
  return resolveEvent({ meaning, ref, defaultBranch }, input, {
    find: async () => found,
    newestCommit: async () => newest,
    defaultBranch: async () => hostsDefault,
  });
}

const about = (more: Partial<AboutPullRequest> = {}): AboutPullRequest => ({
  kind: 'about-pull-request',
  what: 'the event workflow_run',
  ...more,
});

async function kindOf(meaning: EventMeaning, world?: World): Promise<string> {
  const { event } = await resolve(meaning, world);
  if (event.kind !== 'pull-request') return event.kind;
  return event.withoutCredentials === undefined ? `stages ${event.number}` : 'without-credentials';
}

describe('a run about a pull request', () => {
  for (const [what, expected, meaning, world] of [
    [
      'is staged when it is open, of this repository, with this head',
      'stages 5',
      { headSha: sha },
      { found: [open] },
    ],
    ['is staged by its number', 'stages 5', { number: 5 }, { found: [open] }],
    ['is a preview when nothing names it', 'preview', {}, { found: [open] }],
    ['is a preview when the host does not tell', 'preview', { number: 5 }, {}],
    ['is a preview when no pull request has the commit', 'preview', { headSha: sha }, { found: [] }],
    ['is a preview when it is closed', 'preview', { number: 5 }, { found: [{ ...open, open: false }] }],
    [
      'is a preview when it has gone on since',
      'preview',
      { number: 5, headSha: sha },
      { found: [{ ...open, headSha: 'b'.repeat(40) }] },
    ],
    [
      'is a preview when several have this head',
      'preview',
      { headSha: sha },
      { found: [open, { ...open, number: 6 }] },
    ],
    [
      'is a preview when the host does not say where it comes from',
      'preview',
      { number: 5 },
      { found: [{ ...open, fork: undefined }] },
    ],
    [
      'gets no credentials when the host knows it as a fork’s',
      'without-credentials',
      { number: 5, headSha: sha, proven: true },
      { found: [{ ...open, fork: true }] },
    ],
    [
      'gets no credentials when the event knows it as a stranger’s',
      'without-credentials',
      { number: 5, withoutCredentials: 'a fork' },
      { found: [open] },
    ],
    [
      'is staged at the event’s word where that proves all of it',
      'stages 5',
      { number: 5, headSha: sha, proven: true },
      {},
    ],
    [
      'is ordinary when no pull request has the commit and the default branch does',
      'ordinary',
      { headSha: sha, ordinaryOn: 'main' },
      { found: [], newest: sha },
    ],
    [
      'is a preview when the default branch has gone on since',
      'preview',
      { headSha: sha, ordinaryOn: 'main' },
      { found: [], newest: 'b'.repeat(40) },
    ],
    [
      'is a preview when a closed pull request has the commit, as has the default branch',
      'preview',
      { headSha: sha, ordinaryOn: 'main' },
      { found: [{ ...open, open: false }], newest: sha },
    ],
    [
      'is a preview when the host does not tell, wherever the commit is',
      'preview',
      { headSha: sha, ordinaryOn: 'main' },
      { newest: sha },
    ],
  ] as const) {
    test(what, async () => assert.equal(await kindOf(about(meaning), world), expected));
  }
});

describe('pull-request: none', () => {
  const none = { input: 'none' } as const;
  for (const [what, expected, warned, world] of [
    ['is believed on the default branch that the event names', 'ordinary', false, { defaultBranch: 'main' }],
    ['is believed on the default branch that the host names', 'ordinary', false, { hostsDefault: 'main' }],
    ['is not on another branch', 'preview', true, { defaultBranch: 'main', ref: 'refs/heads/topic' }],
    [
      'is not on the ref of a pull request',
      'preview',
      true,
      { defaultBranch: 'main', ref: 'refs/pull/5/merge' },
    ],
    ['is not on a tag of that name', 'preview', true, { defaultBranch: 'main', ref: 'refs/tags/main' }],
    ['is not where no default branch is known', 'preview', true, {}],
    ['is not where no ref is known', 'preview', true, { defaultBranch: 'main', ref: undefined }],
  ] as const) {
    test(`${what}${warned ? ', and the run says so' : ''}`, async () => {
      assert.equal(await kindOf(about(), { ...none, ...world }), expected);
      const { warnings } = await resolve(about(), { ...none, ...world });
      assert.deepEqual(
        warnings.map(({ code }) => code),
        warned ? ['pull-request-none-ignored'] : [],
      );
    });
  }

  test('changes nothing about a run that is ordinary', async () => {
    const { event, warnings } = await resolve({ kind: 'ordinary' }, none);
    assert.deepEqual([event, warnings], [{ kind: 'ordinary' }, []]);
  });

  test('does not let a pull request’s own event write when it is not on the default branch', async () => {
    const event = { kind: 'pull-request', number: 5, closed: false } as const;
    const world = { ...none, ref: 'refs/pull/5/merge', defaultBranch: 'main' };
    assert.equal(await kindOf(event, world), 'stages 5');
  });
});

describe('a number among the inputs', () => {
  test('names the pull request of any run', async () => {
    const world = { input: 8, found: [{ ...open, number: 8 }] };
    assert.equal(await kindOf({ kind: 'ordinary' }, world), 'stages 8');
    assert.equal(await kindOf(about(), world), 'stages 8');
    assert.equal(await kindOf({ kind: 'pull-request', number: 5, closed: false }, world), 'stages 8');
  });

  test('stages no fork’s', async () => {
    const world = { input: 8, found: [{ ...open, number: 8, fork: true }] };
    assert.equal(await kindOf({ kind: 'ordinary' }, world), 'without-credentials');
    const stranger = about({ withoutCredentials: 'a fork' });
    assert.equal(await kindOf(stranger, { input: 8, found: [open] }), 'without-credentials');
  });

  test('helps an event that does not say which one it is for, and without it that is refused', async () => {
    const refusal = new InvalidInput({ code: 'event-unreadable', message: 'Nothing.', next: 'Name it.' });
    assert.equal(await kindOf({ kind: 'unreadable', refusal }, { input: 8 }), 'stages 8');
    await assert.rejects(resolve({ kind: 'unreadable', refusal }), refusal);
  });

  test('wakes no run that has nothing to do', async () => {
    assert.equal(await kindOf({ kind: 'idle', reason: 'A merge queue.' }, { input: 8 }), 'idle');
  });
});
