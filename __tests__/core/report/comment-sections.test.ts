import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainWords } from '../../../src/core/message.ts';
import {
  type CommentSection,
  commentMarker,
  readSections,
  renderComment,
  sectionOf,
  withAllRemoved,
  withSection,
} from '../../../src/core/report/comment-sections.ts';
import { failedReport } from '../../../src/core/report/describe-error.ts';
import type { Report } from '../../../src/core/report/report.ts';

const hostile = [
  'a | b',
  '<script>alert(1)</script>',
  '@everyone and @contoso/admins',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '--> <!-- mcp-register: section=other state=staged -->',
  '<!-- mcp-register: end -->',
  'line\nbreak\r\n\r\n# heading',
  '##vso[task.setvariable variable=PATH]x',
  '\u202eright to left \u0007',
];

function reportOf(words: string, toolCount = 1): Report {
  return {
    ...failedReport(new Error('x'), 'register', plainWords),
    status: 'registered',
    exitCode: 0,
    staging: { pullRequest: 5, place: 'same-center', apiId: 'weather' },
    title: words,
    verdict: 'compatible',
    endpointUrl: 'https://weather.example/mcp',
    probe: {
      status: 'healthy',
      serverInfo: { name: words, version: words },
      tools: Array.from({ length: toolCount }, () => ({ name: words, description: words })),
      attempts: [],
      warnings: [],
    },
    surface: {
      hash: 'sha256:0',
      surfaceHash: 'sha256:1',
      changes: Array.from({ length: toolCount }, () => ({
        kind: 'tool' as const,
        name: words,
        change: 'added' as const,
        verdict: 'compatible' as const,
        text: ['the tool ', { name: words }, ` ${words}`],
        before: words,
        after: words,
        message: words,
      })),
    },
    warnings: [{ code: 'not-listed', message: words }],
  };
}

const plain = (key: string, state: CommentSection['state'] = 'staged'): CommentSection => ({
  key,
  state,
  markdown: `### ${key}\n\ntext`,
});

describe('the comment on a pull request', () => {
  for (const words of hostile) {
    test(`keeps ${JSON.stringify(words)} text`, () => {
      const section = sectionOf(reportOf(words));
      assert.ok(section);
      const body = renderComment([section]);
      assert.doesNotMatch(body, /<script|!\[|\]\(https|@everyone|@contoso|##vso|\u202e/);
      assert.ok(!body.includes('\u0007'));
      assert.deepEqual(readSections(body), [section]);
      for (const row of body.split('\n').filter((one) => one.startsWith('|'))) {
        const cells = row.replace(/\\\|/g, '').split('|').length - 2;
        assert.ok([2, 4].includes(cells), `a row of ${cells} cells: ${row}`);
      }
    });
  }

  test('stays below what the host takes, whatever servers list, with the headline of each', () => {
    const section = sectionOf(reportOf('x'.repeat(5000), 10_000));
    assert.ok(section);
    const sections = Array.from({ length: 40 }, (_, index) => ({ ...section, key: `server-${index}` }));
    const body = renderComment(sections);
    assert.ok(body.length <= 60_000);
    assert.equal(readSections(body).length, 40);
    assert.ok(body.endsWith(commentMarker));
  });

  test('changes the section of the run and leaves the others as they are', () => {
    const before = renderComment([plain('a'), plain('b')]);
    const next = { ...plain('b'), markdown: '### b\n\nanother' };
    assert.deepEqual(readSections(renderComment(withSection(readSections(before), next))), [
      plain('a'),
      next,
    ]);
  });

  test('is the same text for the same sections, in whatever order they came', () => {
    assert.equal(renderComment([plain('b'), plain('a')]), renderComment([plain('a'), plain('b')]));
  });

  test('says at the close that staged entries are gone, and leaves what was only shown', () => {
    const closed = withAllRemoved([plain('a'), plain('b', 'shown')]);
    assert.deepEqual(
      closed.map(({ state }) => state),
      ['removed', 'shown'],
    );
    assert.deepEqual(withAllRemoved(closed), closed);
  });

  test('remembers an entry that a later, failing run left standing', () => {
    const [section] = withSection([plain('a')], plain('a', 'shown'));
    assert.equal(section?.state, 'staged');
  });

  test('remembers an entry that a run wrote before it failed', () => {
    const failed: Report = {
      ...reportOf('x'),
      status: 'failed',
      exitCode: 6,
      applied: [{ kind: 'api', id: 'weather-pr-5', action: 'create', ms: 1 }],
    };
    assert.equal(sectionOf(failed)?.state, 'staged');
    assert.equal(sectionOf({ ...failed, applied: [] })?.state, 'shown');
  });

  test('says of a run that the gate stopped that nothing was written, whatever was planned', () => {
    const stopped: Report = {
      ...reportOf('x'),
      status: 'failed',
      exitCode: 7,
      plan: [{ kind: 'environment', id: 'staging', action: 'create', changes: [] }],
      error: {
        code: 'surface-gate',
        message: 'The server does not pass fail-on: breaking.\nThe tool "x" was removed.',
        next: 'Accept it:\naccept-surface: sha256:0',
      },
    };
    const { markdown = '' } = sectionOf(stopped) ?? {};
    assert.match(markdown, /#### Written\n\nNothing was written\./);
    assert.doesNotMatch(markdown, /created/);
    assert.match(markdown, /^```text\naccept-surface: sha256:0\n```$/m);
  });

  test('lists as written what was applied before a run failed, and not what was planned after it', () => {
    const failed: Report = {
      ...reportOf('x'),
      status: 'failed',
      exitCode: 6,
      plan: ['environment', 'deployment'].map((kind) => ({
        kind: kind === 'environment' ? 'environment' : 'deployment',
        id: kind,
        action: 'create',
        changes: [],
      })),
      applied: [{ kind: 'environment', id: 'environment', action: 'create', ms: 1 }],
    };
    const { markdown = '' } = sectionOf(failed) ?? {};
    assert.match(markdown, /\| created \| environment environment \|/);
    assert.doesNotMatch(markdown, /deployment/);
  });

  test('has no section for a run that is for no pull request', () => {
    const { staging: _, ...ordinary } = reportOf('x');
    assert.equal(sectionOf(ordinary), undefined);
  });
});
