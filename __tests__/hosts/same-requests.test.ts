import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAction } from '../support/action.ts';
import { startTarget } from '../support/center.ts';
import { type ArmRequestSeen, startEntra } from '../support/entra.ts';
import { startEverything } from '../support/real-server.ts';
import { connectionVariables, runTask } from '../support/task.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const application = {
  'tenant-id': '88888888-2222-3333-4444-555555555555',
  'client-id': '99999999-2222-3333-4444-555555555555',
};
const common = {
  source: 'https://github.com/contoso/weather',
  summary: 'The reference server',
  description: 'Everything that MCP has',
  'contact-email': 'ada@contoso.example',
  'environment-id': 'test',
  'expect-tools': 'echo',
};

/** Each request as it was sent, in an order that does not depend on which of a wave came first. */
function sent(requests: readonly ArmRequestSeen[]): string[] {
  return requests
    .map(({ method, url, headers, body }) => {
      // A name that the library makes up for each request.
      const { 'x-ms-client-request-id': _, ...kept } = headers;
      return JSON.stringify([method, url, Object.entries(kept).toSorted(), body]);
    })
    .toSorted();
}

test('both hosts, given the same inputs, send byte-identical requests to the API center', async (t) => {
  const server = await startEverything('streamableHttp');
  t.after(() => server.stop());
  const runs = [];
  for (const host of ['action', 'task'] as const) {
    const { inputs, emulator } = await startTarget(t, server.url);
    const entra = await startEntra(t, emulator.url, temporaryFolder(t));
    const given = { ...inputs, ...common, 'arm-endpoint': entra.url, verify: 'off' };
    const run = (extra: Record<string, string>) =>
      host === 'action'
        ? runAction(t, { ...given, ...application, ...extra }, { env: runnerVariables(entra) })
        : runTask(
            t,
            { ...given, ...extra },
            {
              env: connectionVariables(entra, 'WorkloadIdentityFederation', {
                tenantid: application['tenant-id'],
                serviceprincipalid: application['client-id'],
              }),
            },
          );
    const statuses = [];
    for (const extra of [{ command: 'plan' }, {}, { summary: 'Another line' }, { command: 'unregister' }]) {
      const { outputs: set, log } = await run(extra);
      assert.equal(set['exit-code'] ?? set.exitCode, '0', log);
      statuses.push(set.status);
    }
    runs.push({ statuses, requests: sent(entra.armRequests).map((line) => line.replaceAll(entra.url, '')) });
  }
  const [action, task] = runs;
  assert.deepEqual(action?.statuses, ['planned', 'registered', 'registered', 'removed']);
  assert.deepEqual(task, action);
  assert.ok((action?.requests.length ?? 0) > 30);
});

function runnerVariables({ url, certificateFile }: { url: string; certificateFile: string }) {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/runner-token?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'c4n4ry-request',
    AZURE_AUTHORITY_HOST: url,
    NODE_EXTRA_CA_CERTS: certificateFile,
  };
}
