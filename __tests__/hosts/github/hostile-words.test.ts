import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { outputs } from '../../../src/core/report/outputs.ts';
import { initializeResult, legacyReply, result, rpcError, serve } from '../../core/probe/scripted-server.ts';
import { type ActionResult, runAction } from '../../support/action.ts';
import { startTarget } from '../../support/center.ts';
import { pullRequestPayload, startGitHubApi } from '../../support/github-api.ts';

const hostile = [
  '::add-path::/tmp/evil',
  '\n::set-output name=status::owned',
  '\r\n::stop-commands::x',
  '##[error]owned',
  '\u001b[31mred \u202ereversed',
  '<script>alert(1)</script> @everyone #1 | a | b |',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '<!-- mcp-register: end -->',
  '</details>',
].join(' ');

/** Stages for a pull request what a server says that has these words everywhere. */
async function stage(
  t: TestContext,
  tools: readonly object[],
  more: Readonly<Record<string, string>> = {},
): Promise<{ run: ActionResult; comment: string }> {
  const reply = legacyReply({
    initialize: (received, response) =>
      result(received, response, {
        ...initializeResult,
        serverInfo: { name: hostile, title: hostile, version: hostile, description: hostile },
      }),
    'tools/list': (received, response) => result(received, response, { tools }),
  });
  await using speaking = await serve(reply);
  const { inputs } = await startTarget(t, speaking.url);
  const { title: _, ...untitled } = inputs;
  const github = await startGitHubApi(t);
  github.pulls.set(5, 'open');
  const run = await runAction(
    t,
    { ...untitled, 'api-id': 'hostile', staging: 'same-center', 'github-token': 'x-token', ...more },
    {
      event: { name: 'pull_request', payload: pullRequestPayload(5, 'opened') },
      env: { GITHUB_API_URL: github.url, RUNNER_DEBUG: '1' },
    },
  );
  return { run, comment: github.comments.get(5)?.[0]?.body ?? '' };
}

/** Nothing that moves a cursor or turns a line around. */
function assertPlain(text: string): void {
  assert.ok(!text.includes('\u001b') && !text.includes('\u202e'));
}

function assertUnheard({ log, outputs: set }: ActionResult): void {
  for (const line of log.split(/\r?\n/)) {
    if (/^\s*::/.test(line)) assert.match(line, /^::(add-mask|group|endgroup|warning|notice|error|debug)\b/);
    assert.doesNotMatch(line, /##\[/);
  }
  assertPlain(log);
  assert.deepEqual(
    Object.keys(set),
    outputs.map(({ name }) => name),
  );
}

function assertText(markdown: string): void {
  assert.doesNotMatch(markdown, /<script|!\[|\]\(https:\/\/evil|@everyone|##\[/);
  assertPlain(markdown);
  assert.equal(markdown.match(/<details>/g)?.length, markdown.match(/<\/details>/g)?.length);
  for (const row of markdown.split('\n').filter((one) => one.startsWith('|'))) {
    const cells = row.replace(/\\\|/g, '').split('|').length - 2;
    assert.ok([2, 4].includes(cells), `a row of ${cells} cells: ${row}`);
  }
}

describe('what a server says to the runner', () => {
  test('stays words in log, outputs, summary and comment, wherever it says it', async (t) => {
    const tool = { name: 'greet', title: hostile, description: hostile, inputSchema: { type: 'object' } };
    const { run, comment } = await stage(t, [tool]);
    assert.equal(run.outputs.status, 'registered', run.log);
    assertUnheard(run);
    assertText(run.summary);
    assertText(comment);
    assert.equal(comment.match(/<!-- mcp-register: end -->/g)?.length, 1);
  });

  test('fits into summary and comment, however many tools it lists', async (t) => {
    const tools = Array.from({ length: 10_000 }, (_, index) => ({
      name: `tool-${index}`,
      description: hostile,
      inputSchema: { type: 'object' },
    }));
    const { run, comment } = await stage(t, tools);
    assert.equal(run.outputs['tools-count'], '5000', 'as many as are looked at');
    assertUnheard(run);
    assertText(run.summary);
    assert.ok(Buffer.byteLength(run.summary) < 1024 * 1024);
    assert.ok(comment.length > 0 && comment.length < 65_536);
  });

  test('stays words in an error, too', async (t) => {
    const reply = legacyReply({
      initialize: (received, response) => rpcError(received, response, 200, -32000, hostile),
    });
    await using speaking = await serve(reply);
    const { inputs } = await startTarget(t, speaking.url);
    const run = await runAction(t, { ...inputs, 'probe-timeout': '0' });
    assert.equal(run.outputs['exit-code'], '3', run.log);
    assertUnheard(run);
    assertText(run.summary);
  });
});
