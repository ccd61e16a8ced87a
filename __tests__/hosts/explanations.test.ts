import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { startTarget } from '../support/center.ts';
import { type EntraTrouble, startEntra } from '../support/entra.ts';
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

type Variables = Readonly<Record<string, string>>;

/** A run that signs in over TLS, with other variables than usual. */
async function signIn(
  t: TestContext,
  host: PipelineHost,
  change: (entraUrl: string) => Variables = () => ({}),
  trouble?: EntraTrouble,
) {
  const { inputs, emulator } = await startTarget(t, server.url);
  const entra = await startEntra(t, emulator.url, temporaryFolder(t));
  if (trouble) entra.trouble = trouble;
  const { inputs: identity, env } = host.signIn(entra);
  const result = await host.run(
    t,
    { ...inputs, ...identity, 'arm-endpoint': entra.url, verify: 'off' },
    { env: { ...env, ...change(entra.url) } },
  );
  return { ...result, entra, emulator };
}

/** The variables that send a host to another address for its own token, or for that of Entra. */
const tokenServiceAt = (host: PipelineHost, url: string): Variables =>
  host.name === 'action'
    ? { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/runner-token?x=1` }
    : { SYSTEM_OIDCREQUESTURI: `${url}/oidctoken` };
const entraAt = (host: PipelineHost, url: string): Variables =>
  host.name === 'action'
    ? { AZURE_AUTHORITY_HOST: url }
    : { [`ENDPOINT_DATA_${connectionId}_ACTIVEDIRECTORYAUTHORITY`]: url };

/** A proxy that answers every CONNECT with a page of its own. */
async function startRefusingProxy(t: TestContext, status: number) {
  const page = '<html><body>Contoso Proxy: no.</body></html>';
  const head = `HTTP/1.1 ${status} No\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\nconnection: close\r\n\r\n`;
  return startSilentServer(t, (socket) => socket.end(`${head}${page}`));
}

const ownWords = {
  action: { trust: /under env of this step, set NODE_EXTRA_CA_CERTS/, proxy: /set HTTPS_PROXY to http:/ },
  task: { trust: /configure the agent with --sslcacert/, proxy: /--proxyusername and --proxypassword/ },
};

for (const host of pipelineHosts) {
  const words = ownWords[host.name];

  describe(`the ${host.name} says why it cannot sign in, in its own words`, () => {
    for (const [what, at] of [
      ['the token service of the host', tokenServiceAt],
      ['Entra', entraAt],
    ] as const) {
      test(`the certificate of ${what} has an unknown authority`, async (t) => {
        const unknown = await startEntra(t, 'http://127.0.0.1:9', temporaryFolder(t));
        const { log, outputs, emulator } = await signIn(t, host, () => at(host, unknown.url));
        assert.equal(outputs['exit-code'], '5', log);
        assert.match(log, /service-unreachable/);
        assert.match(log, /localhost:\d+ did not respond \((DEPTH_ZERO_)?SELF_SIGNED/);
        assert.match(log, words.trust);
        assert.deepEqual(emulator.requests(), []);
      });

      for (const status of [403, 407]) {
        test(`a proxy refuses the way to ${what} with ${status}`, async (t) => {
          const proxy = await startRefusingProxy(t, status);
          const { log, outputs } = await signIn(t, host, () => ({
            ...at(host, 'https://login.example.test'),
            HTTPS_PROXY: `http://${proxy.host}`,
          }));
          assert.equal(outputs['exit-code'], '4', log);
          assert.match(log, /proxy-refused/);
          assert.match(log, /refused the request to login\.example\.test .* \(Contoso Proxy: no\.\)/);
          if (status === 407) assert.match(log, words.proxy);
        });
      }

      test(`a proxy cannot reach ${what}`, async (t) => {
        const proxy = await startRefusingProxy(t, 502);
        const { log, outputs } = await signIn(t, host, () => ({
          ...at(host, 'https://login.example.test'),
          HTTPS_PROXY: `http://${proxy.host}`,
        }));
        assert.equal(outputs['exit-code'], '5', log);
        assert.match(
          log,
          /The proxy could not connect to login\.example\.test: .* 502 \(Contoso Proxy: no\.\)/,
        );
        assert.doesNotMatch(log, /aka\.ms/);
      });

      test(`a proxy cuts every connection to ${what}: the run gives up after a few attempts`, async (t) => {
        const proxy = await startSilentServer(t, (socket) => socket.destroy());
        const { log, outputs } = await signIn(t, host, () => ({
          ...at(host, 'https://login.example.test'),
          HTTPS_PROXY: `http://${proxy.host}`,
        }));
        assert.equal(outputs['exit-code'], '5', log);
        assert.match(log, /login\.example\.test did not respond/);
        assert.ok(proxy.connections() <= 6, `${proxy.connections()} attempts`);
      });
    }

    for (const trouble of [500, 429, 'reset'] as const) {
      for (const at of ['host', 'entra'] as const) {
        const what = at === 'host' ? 'the token service of the host' : 'Entra';
        test(`one hiccup (${trouble}) of ${what} is no failure`, async (t) => {
          const { outputs, log } = await signIn(t, host, undefined, { at, kind: trouble });
          assert.equal(outputs.status, 'registered', log);
        });
      }
    }
  });
}

describe('a session of the Azure CLI that gives no token is told apart', () => {
  for (const [what, said, why] of [
    [
      'expired',
      'ERROR: AADSTS700082: The refresh token has expired due to inactivity.',
      /The session of the Azure CLI has expired: ERROR: AADSTS700082/,
    ],
    ['missing', "ERROR: Please run 'az login' to setup account.", /has no valid session/],
    ['of another kind', 'ERROR: The msal cache is broken.', /returned no token: ERROR: The msal cache/],
  ] as const) {
    test(what, async (t) => {
      const folder = temporaryFolder(t);
      writeFileSync(join(folder, 'az'), `#!/bin/sh\necho "${said}" >&2\nexit 1\n`);
      chmodSync(join(folder, 'az'), 0o755);
      const { inputs, emulator } = await startTarget(t, server.url);
      const entra = await startEntra(t, emulator.url, folder);
      const [action] = pipelineHosts;
      const result = await action?.run(
        t,
        { ...inputs, 'arm-endpoint': entra.url },
        { env: { PATH: `${folder}:${process.env.PATH}`, NODE_EXTRA_CA_CERTS: entra.certificateFile } },
      );
      assert.equal(result?.outputs['exit-code'], '4', result?.log);
      assert.match(result?.log ?? '', /not-signed-in/);
      assert.match(result?.log ?? '', why);
      assert.match(result?.log ?? '', /give client-id and tenant-id, or run azure\/login in an earlier step/);
    });
  }
});
