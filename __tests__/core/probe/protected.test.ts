import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers, metadataUrls, readChallenge } from '../../../src/core/probe/diagnosis/protected.ts';
import { failed, healthy, runProbe } from './run-probe.ts';
import { answer, html, legacyReply, type Reply, rpcError, serve } from './scripted-server.ts';

const metadataPath = '/.well-known/oauth-protected-resource';
const apiManagement =
  '{"statusCode":401,"message":"Access denied due to missing subscription key. Make sure…"}';

/** Refuses the endpoint in one way, and everything else in another. */
function guarded(refuse: Reply, elsewhere: Reply = (_received, response) => answer(response, 404)): Reply {
  return (received, response) =>
    (received.path === '/mcp' || received.path === '/runtime/webhooks/mcp' ? refuse : elsewhere)(
      received,
      response,
    );
}

function withMetadata(
  challenge: string,
  metadata: (origin: string) => unknown,
  at = `${metadataPath}/mcp`,
): Reply {
  return (received, response) => {
    const origin = `http://${received.headers.host}`;
    return received.path === at
      ? answer(response, 200, JSON.stringify(metadata(origin)), 'application/json')
      : received.path === '/mcp'
        ? answer(response, 401, '', '', { 'www-authenticate': challenge.replaceAll('ORIGIN', origin) })
        : answer(response, 404);
  };
}

const oauthMetadata = (origin: string) => ({
  resource: `${origin}/mcp`,
  authorization_servers: ['https://login.microsoftonline.com/tenant/v2.0'],
  scopes_supported: ['api://1234/user_impersonation'],
});

test('OAuth is claimed only with the metadata of this resource; no retry without a credential', async () => {
  await using server = await serve(
    withMetadata(`Bearer resource_metadata="ORIGIN${metadataPath}/mcp"`, oauthMetadata),
  );
  const run = await runProbe(server.url);
  const verdict = failed(run);
  assert.equal(verdict.status, 'protected-oauth');
  assert.equal(verdict.reason, 'auth-required');
  assert.equal(run.rounds, 1);
  assert.match(verdict.message, /requires OAuth .* was not exercised/);
  assert.match(verdict.next, /probe-audience.*"api:\/\/1234"/);
});

test('the metadata is looked for at the well-known places too', async () => {
  for (const at of [`${metadataPath}/mcp`, metadataPath]) {
    await using server = await serve(withMetadata('Bearer', oauthMetadata, at));
    assert.equal(failed(await runProbe(server.url)).status, 'protected-oauth');
  }
});

test('metadata of another resource, or without an authorization server, proves nothing', async () => {
  const wrong = [
    (origin: string) => ({ ...oauthMetadata(origin), resource: 'https://other.example.test/mcp' }),
    (origin: string) => ({ ...oauthMetadata(origin), resource: `${origin}/other` }),
    (origin: string) => ({ ...oauthMetadata(origin), authorization_servers: [] }),
    () => 'metadata',
  ];
  for (const metadata of wrong) {
    await using server = await serve(withMetadata('Bearer realm="x"', metadata));
    assert.equal(failed(await runProbe(server.url)).status, 'protected-unknown');
  }
});

test('an address on another origin in the challenge is not asked', () => {
  const urls = metadataUrls('https://mcp.example.test/a/mcp', 'https://elsewhere.example.test/metadata');
  assert.deepEqual(urls, [
    `https://mcp.example.test${metadataPath}/a/mcp`,
    `https://mcp.example.test${metadataPath}`,
  ]);
});

test('the resource may be the endpoint or a prefix of its path, and nothing else', () => {
  const endpoint = 'https://mcp.example.test/a/mcp';
  for (const good of [endpoint, `${endpoint}/`, 'https://mcp.example.test', 'https://mcp.example.test/a']) {
    assert.ok(covers(good, endpoint), good);
  }
  for (const bad of ['https://mcp.example.test/a/m', 'http://mcp.example.test/a/mcp', 'mcp', 7, undefined]) {
    assert.ok(!covers(bad, endpoint), String(bad));
  }
});

test('challenges are read quoted and bare, whatever comes before', () => {
  const nothing = { error: undefined, scope: undefined, resourceMetadata: undefined };
  assert.deepEqual(
    readChallenge('Bearer realm="a, b", error=invalid_token, resource_metadata="https://x.example.test/m"'),
    { ...nothing, error: 'invalid_token', resourceMetadata: 'https://x.example.test/m' },
  );
  assert.deepEqual(readChallenge('Bearer error="insufficient_scope", scope="a b"'), {
    ...nothing,
    error: 'insufficient_scope',
    scope: 'a b',
  });
  assert.deepEqual(readChallenge(''), nothing);
});

test('a key is claimed when a path beside the endpoint is refused otherwise', async () => {
  const bare: Reply = (_received, response) => answer(response, 401);
  await using server = await serve(guarded(bare));
  const verdict = failed(await runProbe(server.url));
  assert.equal(verdict.status, 'protected-key');
  assert.match(verdict.next, /mcp_extension/);
  assert.ok(server.requests.some(({ path }) => /^\/not-there-[0-9a-f]{8}$/.test(path)));
});

test('the webhook route of the Functions host, which refuses every name alike, proves nothing', async () => {
  await using server = await serve((_received, response) => answer(response, 401), '/runtime/webhooks/mcp');
  assert.equal(failed(await runProbe(server.url)).status, 'protected-unknown');
});

test('API Management is known by its words', async () => {
  await using server = await serve(
    guarded((_received, response) => answer(response, 401, apiManagement, 'application/json')),
  );
  const verdict = failed(await runProbe(server.url));
  assert.equal(verdict.status, 'protected-key');
  assert.match(verdict.next, /Ocp-Apim-Subscription-Key/);
});

test('any other demand for credentials is unknown, also in JSON-RPC, also as a page', async () => {
  const refusals: Reply[] = [
    (received, response) => rpcError(received, response, 401, -32001, 'Unauthorized'),
    (received, response) => rpcError(received, response, 403, -32002, 'Forbidden'),
    (_received, response) => html(response, 401, '<title>Log in</title>'),
    (_received, response) => answer(response, 403),
  ];
  for (const refuse of refusals) {
    await using server = await serve(guarded(refuse));
    const verdict = failed(await runProbe(server.url));
    assert.equal(verdict.status, 'protected-unknown');
    assert.match(verdict.message, /Nothing else is known/);
    assert.ok(!server.methods().includes('server/discover'));
  }
});

test('a list that demands credentials after an open initialize is protected too', async () => {
  await using server = await serve(
    legacyReply({ 'tools/list': (_received, response) => answer(response, 401, 'no', 'text/plain') }),
  );
  assert.equal(failed(await runProbe(server.url)).reason, 'auth-required');
});

test('a refused credential is tried once more after five seconds, and then said to be refused', async () => {
  await using server = await serve(guarded((_received, response) => answer(response, 401)));
  const run = await runProbe(server.url, { functionKey: 'wrong-function-key' });
  assert.equal(failed(run).reason, 'auth-rejected');
  assert.deepEqual(run.clock.waits, [5000]);
  assert.equal(run.rounds, 2);
  assert.match(failed(run).message, /function key was refused/);
});

test('a key that begins to work during a slot swap is enough', async () => {
  let requests = 0;
  const up = legacyReply();
  await using server = await serve((received, response) =>
    ++requests === 1 ? answer(response, 401) : up(received, response),
  );
  const run = await runProbe(server.url, { functionKey: 'right-function-key' });
  assert.equal(healthy(run).server.authenticated, true);
});

test('the reasons of OAuth are told apart', async () => {
  const token = async () => 'a-token-of-some-length';
  const cases = [
    [401, 'Bearer error="invalid_token"', /another audience or tenant/],
    [403, 'Bearer error="insufficient_scope", scope="Mcp.Read"', /"Mcp\.Read"/],
    [403, '', /allowed client applications.*function-key/],
  ] as const;
  for (const [status, challenge, says] of cases) {
    await using server = await serve((_received, response) =>
      answer(response, status, '', '', challenge ? { 'www-authenticate': challenge } : {}),
    );
    const verdict = failed(await runProbe(server.url, {}, { token }));
    assert.equal(verdict.reason, 'auth-rejected');
    assert.match(`${verdict.message} ${verdict.why} ${verdict.next}`, says);
  }
});
