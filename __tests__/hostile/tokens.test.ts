import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { describe, type TestContext, test } from 'node:test';
import { concealingTransport } from '../../src/app/concealing-transport.ts';
import { createConcealment } from '../../src/app/concealment.ts';
import { secretsOfEnvironment, secretValues } from '../../src/app/secret-inputs.ts';
import { makeCertificate } from '../../src/emulator/http/certificate.ts';
import { runAction } from '../support/action.ts';
import { runCli } from '../support/cli.ts';
import { listenUntilEnd } from '../support/stand-in.ts';
import { runTask } from '../support/task.ts';

const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0aGUtcGlwZWxpbmUifQ.c2ln-bmF0_dXJl-cGFydA';
const apiCenterId =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiCenter/services/center';

/** Longer parts of what a token says, in plain and in Base64 at each place where it can start. */
const tracesOf = (text: string) => {
  const parts = ['eyJzdWIiOiJ0aGUtcGlwZWxpbmUifQ', 'c2ln-bmF0_dXJl', 'c2ln-bmF0_dXJl-cGFydA'];
  const encoded = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), Buffer.from(parts[0] ?? '')])
      .toString('base64')
      .slice(4, 32),
  );
  const plain = text.replaceAll('\\', '');
  return [...parts, ...encoded].filter((part) => plain.includes(part));
};

/** An identity that gives the token, and a service that refuses and repeats what it was sent in many forms. */
async function startEcho(t: TestContext) {
  const { key, cert, caFile = '', discard } = await makeCertificate();
  t.after(discard);
  const identity = createServer((_, response) => {
    const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: token, expires_on, token_type: 'Bearer' }));
  });
  let used = false;
  const arm = createHttpsServer({ key, cert }, (request, response) => {
    const { authorization = '' } = request.headers;
    used ||= authorization.includes(token);
    const forms = [
      authorization,
      encodeURIComponent(authorization),
      ...['', 'a', 'ab'].map((before) => Buffer.from(before + authorization).toString('base64')),
      Buffer.from(authorization).toString('base64url'),
    ];
    response.writeHead(403, { 'content-type': 'application/json', 'x-ms-request-id': token });
    response.end(JSON.stringify({ error: { code: 'AuthorizationFailed', message: forms.join(' ') } }));
  });
  const identityUrl = `http://127.0.0.1:${await listenUntilEnd(t, identity)}/token`;
  const url = `https://localhost:${await listenUntilEnd(t, arm as unknown as ReturnType<typeof createServer>)}`;
  return {
    wasUsed: () => used,
    inputs: { 'arm-endpoint': url, 'api-center-id': apiCenterId },
    env: {
      IDENTITY_ENDPOINT: identityUrl,
      IDENTITY_HEADER: 'header-of-the-identity',
      NODE_EXTRA_CA_CERTS: caFile,
      AGENT_CAINFO: caFile,
      RUNNER_DEBUG: '1',
      SYSTEM_DEBUG: 'true',
    },
  };
}

const register = {
  'server-url': 'http://127.0.0.1:9/mcp',
  title: 'Weather',
  probe: 'off',
  transport: 'http',
};

describe('a token that a service repeats is in no log, summary and report', () => {
  test('the action', async (t) => {
    const { inputs, env, wasUsed } = await startEcho(t);
    const { log, summary, outputs } = await runAction(t, { ...register, ...inputs, probe: 'off' }, { env });
    assert.ok(wasUsed(), log);
    assert.match(log, new RegExp(`^::add-mask::${token}$`, 'm'));
    assert.deepEqual(tracesOf(log.replace(/^::add-mask::.*$/gm, '') + summary + JSON.stringify(outputs)), []);
  });

  test('the task', async (t) => {
    const { inputs, env, wasUsed } = await startEcho(t);
    const { shown, log, summary, outputs } = await runTask(t, { ...register, ...inputs }, { env });
    assert.ok(wasUsed(), log);
    assert.ok(log.includes(`##vso[task.setsecret]${token}`));
    assert.deepEqual(tracesOf(shown + summary + JSON.stringify(outputs)), []);
  });

  for (const more of [['--verbose'], ['--output', 'json']]) {
    test(`the command line with ${more.join(' ')}`, async (t) => {
      const { inputs, env, wasUsed } = await startEcho(t);
      const given = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
      const args = ['unregister', '--api-id', 'weather', '--source', 'https://github.com/contoso/weather'];
      const { stdout, stderr } = await runCli([...args, ...given, ...more], { env });
      assert.ok(wasUsed(), stdout + stderr);
      assert.deepEqual(tracesOf(stdout + stderr), []);
    });
  }
});

test('what signs a request in is known before the request is sent', async () => {
  const told: string[] = [];
  const http = concealingTransport(
    {
      async send() {
        told.push('sent');
        throw new Error('no network here');
      },
    },
    (secret) => told.push(secret),
  );
  const { signal } = new AbortController();
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const body = 'client_id=1&client_assertion=an%2Bassertion&client_secret=a-secret';
  const common = { method: 'POST', url: 'https://login.example/', signal } as const;
  await http.send({ ...common, headers: { Authorization: 'Bearer a-token' } }).catch(() => {});
  await http.send({ ...common, headers: form, body }).catch(() => {});
  assert.deepEqual(told, ['a-token', 'sent', 'an+assertion', 'a-secret', 'sent']);
});

test('a host is told each secret line once, and no line that others share', () => {
  const masks: string[] = [];
  const { conceal, text } = createConcealment((line) => masks.push(line));
  const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASC\n-----END PRIVATE KEY-----';
  for (const secret of [pem, pem, 'true', '1', 'a-key-of-the-app', 'a-key-of-the-app']) conceal(secret);
  assert.deepEqual(masks, ['MIIEvQIBADANBgkqhkiG9w0B', 'AQEFAASC', 'a-key-of-the-app']);
  assert.equal(text(`it is ${JSON.stringify(pem)}`), 'it is "***"');
});

test('what Basic authentication encodes is as secret as its header', () => {
  const encoded = Buffer.from('bob:Hunter2Passw0rd').toString('base64');
  const secrets = secretValues({ 'probe-headers': `Authorization: Basic ${encoded}` });
  assert.ok(secrets.includes('bob:Hunter2Passw0rd'));
  assert.ok(secrets.includes('Hunter2Passw0rd'));
});

test('secret inputs and variables: values of headers, texts in JSON, the password of a proxy', () => {
  assert.deepEqual(
    secretValues({
      title: 'Weather',
      'probe-headers': 'X-Env: production\nAuthorization: Bearer k3y-0f-the-server',
      'function-key': '{\n"key": "a-key-of-the-app"\n}',
    }),
    [
      'production',
      'Bearer k3y-0f-the-server',
      'k3y-0f-the-server',
      '{\n"key": "a-key-of-the-app"\n}',
      'a-key-of-the-app',
    ],
  );
  assert.deepEqual(
    secretsOfEnvironment({
      AZURE_CLIENT_SECRET: 'of-the-principal',
      HTTPS_PROXY: 'http://ada:p%40ss-word@proxy.example:8080',
      PATH: '/bin',
    }),
    ['of-the-principal', 'p@ss-word'],
  );
});
