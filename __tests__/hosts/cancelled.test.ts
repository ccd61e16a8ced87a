import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Emulator } from '../../src/emulator/emulator-options.ts';
import { startTarget } from '../support/center.ts';
import { startEntra } from '../support/entra.ts';
import { pullRequestPayload, startGitHubApi } from '../support/github-api.ts';
import { type PipelineHost, pipelineHosts } from '../support/pipeline-hosts.ts';
import { type RealServer, startEverything } from '../support/real-server.ts';
import { startSilentServer } from '../support/silent-server.ts';
import { connectionId } from '../support/task.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let server: RealServer;
before(async () => {
  server = await startEverything('streamableHttp');
});
after(() => server.stop());

/** A run that will wait for something that never comes. */
interface Waiting {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Resolves when the run waits for it. */
  readonly reached: Promise<unknown>;
}

type Phase = (t: TestContext, host: PipelineHost, emulator: Emulator) => Promise<Waiting>;

const silentAt =
  (method: string, path: string): Phase =>
  async (t, _host, emulator) => {
    emulator.setFaults([{ method, path, action: 'silence' }]);
    const arrived = () =>
      emulator.requests().some((one) => one.method === method && new RegExp(path).test(one.path));
    return { reached: until(arrived, t) };
  };

/** Rejects when the test ends before it has happened. */
async function until(happened: () => boolean, { signal }: Pick<TestContext, 'signal'>): Promise<void> {
  while (!happened()) await nextTurn(undefined, { signal });
}

/** The run signs in over TLS; what stands in for its services is silent as `change` says. */
const signingIn =
  (change: (host: PipelineHost['name'], silent: string) => Readonly<Record<string, string>>): Phase =>
  async (t, host, emulator) => {
    const entra = await startEntra(t, emulator.url, temporaryFolder(t));
    const silent = await startSilentServer(t);
    const { inputs, env } = host.signIn(entra);
    return {
      inputs: { ...inputs, 'arm-endpoint': entra.url },
      env: { ...env, ...change(host.name, silent.host) },
      reached: silent.asked,
    };
  };

const phases: Readonly<Record<string, Phase>> = {
  async 'while the MCP server is silent'(t) {
    const silent = await startSilentServer(t);
    return { inputs: { 'server-url': `http://${silent.host}/mcp` }, reached: silent.asked };
  },
  'while it reads the API center': silentAt('GET', '/metadataSchemas$'),
  'while it writes': silentAt('PUT', '/versions/v1-0$'),
  async 'while it reads the registry'(t, host, emulator) {
    const waiting = await silentAt('GET', '/v0\\.1/servers')(t, host, emulator);
    return { ...waiting, inputs: { verify: 'require' } };
  },
  'while it waits for the token service of the host': signingIn((host, silent) =>
    host === 'action'
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: `http://${silent}/token?x=1` }
      : { SYSTEM_OIDCREQUESTURI: `http://${silent}/token` },
  ),
  'while it waits for Entra': signingIn((host, silent) =>
    host === 'action'
      ? { AZURE_AUTHORITY_HOST: `https://${silent}` }
      : { [`ENDPOINT_DATA_${connectionId}_ACTIVEDIRECTORYAUTHORITY`]: `https://${silent}` },
  ),
};

for (const host of pipelineHosts) {
  describe(`a cancelled run of the ${host.name} ends, and says so with exit code 6`, () => {
    for (const [name, phase] of Object.entries(phases)) {
      test(name, async (t) => {
        const { inputs, emulator } = await startTarget(t, server.url);
        const waiting = await phase(t, host, emulator);
        const interrupted = new AbortController();
        const running = host.run(
          t,
          { ...inputs, verify: 'off', ...waiting.inputs },
          { env: waiting.env ?? {}, interrupt: interrupted.signal },
        );
        await Promise.race([waiting.reached, running]);
        interrupted.abort();
        const { outputs, log, completions } = await running;
        assert.equal(outputs['exit-code'], '6', log);
        assert.match(log, /interrupted/);
        assert.equal(completions, 1);
        if (name !== 'while it writes') return;
        assert.equal(outputs.changed, 'true');
        assert.match(log, /Done so far: .*\bapi everything created/);
      });
    }
  });
}

test('a cancelled run does not wait for the Azure CLI', async (t) => {
  const folder = temporaryFolder(t);
  const started = join(folder, 'pid');
  writeFileSync(
    join(folder, 'az'),
    `#!/bin/sh\necho $$ > ${started}.new\nmv ${started}.new ${started}\nexec sleep 600\n`,
  );
  chmodSync(join(folder, 'az'), 0o755);
  t.after(() => existsSync(started) && process.kill(Number(readFileSync(started, 'utf8'))));
  const { inputs, emulator } = await startTarget(t, server.url);
  const entra = await startEntra(t, emulator.url, folder);
  const [action] = pipelineHosts;
  assert.ok(action);
  const interrupted = new AbortController();
  const running = action.run(
    t,
    { ...inputs, 'arm-endpoint': entra.url },
    {
      env: { PATH: `${folder}:${process.env.PATH}`, NODE_EXTRA_CA_CERTS: entra.certificateFile },
      interrupt: interrupted.signal,
    },
  );
  await Promise.race([until(() => existsSync(started), t), running]);
  interrupted.abort();
  const { outputs, log } = await running;
  assert.equal(outputs['exit-code'], '6', log);
});

test('a run that is cancelled while it comments has written, and says what', async (t) => {
  const { inputs, emulator } = await startTarget(t, server.url);
  const github = await startGitHubApi(t);
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  github.before = (_, path) => (path.endsWith('/comments') ? new Promise<void>(reach) : undefined);
  const [action] = pipelineHosts;
  assert.ok(action);
  const interrupted = new AbortController();
  const running = action.run(
    t,
    { ...inputs, staging: 'same-center', 'github-token': 'c4n4ry-job-token', verify: 'off' },
    {
      env: { GITHUB_API_URL: github.url },
      event: { name: 'pull_request', payload: pullRequestPayload(5, 'synchronize') },
      interrupt: interrupted.signal,
    },
  );
  await Promise.race([reached, running]);
  interrupted.abort();
  const { outputs, log } = await running;
  assert.equal(outputs.status, 'registered', log);
  assert.match(log, /comment-not-written/);
  assert.ok([...emulator.contents()].some(([id]) => id.endsWith('/apis/everything-pr-5')));
});
