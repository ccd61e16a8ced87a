import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { legacyReply, result, type ScriptedServer, serve, tool } from '../core/probe/scripted-server.ts';
import { runAction } from '../support/action.ts';
import { startTarget } from '../support/center.ts';
import { pullRequestPayload, startGitHubApi } from '../support/github-api.ts';

/** The server as it is registered, and as a pull request would make it: without its tool. */
let [registered, changed]: ScriptedServer[] = [];
before(async () => {
  registered = await serve(legacyReply());
  changed = await serve(
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, { tools: [{ ...tool, name: 'wave' }] }),
    }),
  );
});
after(async () => {
  await registered?.[Symbol.asyncDispose]();
  await changed?.[Symbol.asyncDispose]();
});

test('later steps read what a run found, whatever became of it', async (t) => {
  const { inputs } = await startTarget(t, registered?.url ?? '');
  const github = await startGitHubApi(t);
  const common = { ...inputs, 'github-token': 'c4n4ry-job-token', verify: 'off', 'probe-timeout': '0' };
  const run = async (more: Readonly<Record<string, string>>, isPullRequest = false) => {
    const event = { name: 'pull_request', payload: pullRequestPayload(5, 'synchronize') };
    const { outputs, log } = await runAction(
      t,
      { ...common, ...more },
      { env: { GITHUB_API_URL: github.url }, ...(isPullRequest && { event }) },
    );
    const { status, verdict } = outputs;
    const told = [status, verdict, outputs['changes-count'], outputs['exit-code']];
    return { told, hash: outputs['surface-hash'] ?? '', comment: outputs['comment-url'] ?? '', log };
  };
  const other = { 'server-url': changed?.url ?? '' };

  const first = await run({});
  assert.deepEqual(first.told, ['registered', 'not-compared', '', '0'], first.log);
  assert.match(first.hash, /^sha256:[0-9a-f]{64}$/);

  const again = await run({});
  assert.deepEqual(again.told, ['unchanged', 'none', '0', '0'], again.log);
  assert.deepEqual([again.hash, again.comment], [first.hash, '']);

  const preview = await run(other, true);
  assert.deepEqual(preview.told, ['planned', 'breaking', '3', '0'], preview.log);
  assert.match(preview.comment, /#issuecomment-1$/);
  assert.notEqual(preview.hash, first.hash);

  const stopped = await run({ ...other, 'fail-on': 'breaking' }, true);
  assert.deepEqual(stopped.told, ['failed', 'breaking', '3', '7'], stopped.log);
  assert.deepEqual([stopped.hash, stopped.comment], [preview.hash, preview.comment]);

  const accepted = await run({ ...other, 'fail-on': 'breaking', 'accept-surface': preview.hash }, true);
  assert.deepEqual(accepted.told, ['planned', 'breaking', '3', '0'], accepted.log);

  const down = await run({ 'server-url': 'http://127.0.0.1:9/mcp' });
  assert.deepEqual(down.told, ['failed', 'not-compared', '', '3'], down.log);
  assert.deepEqual([down.hash, down.comment], ['', '']);

  const swept = await run({ command: 'sweep', 'server-url': '', title: '' });
  assert.deepEqual(swept.told, ['unchanged', 'not-compared', '', '0'], swept.log);
});
