import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { InvalidInput } from '../../../src/core/errors.ts';
import { failed, healthy, runProbe } from './run-probe.ts';
import { answer, initializeResult, legacyReply, result, rpcError, serve } from './scripted-server.ts';

const functionKey = 'function-key-0123456789==';
const token = 'token-0123456789';
const headers = { 'X-Api-Key': 'header/value 0123456789', Accept: '*/*', 'Content-Length': '3' };

test('credentials go with every request to the origin; headers of the protocol cannot be replaced', async () => {
  await using server = await serve(legacyReply());
  let asked = 0;
  const run = await runProbe(
    server.url,
    { functionKey, headers },
    {
      token: async () => {
        asked++;
        return token;
      },
    },
  );
  assert.equal(healthy(run).server.authenticated, true);
  assert.equal(asked, 1);
  for (const request of server.requests) {
    assert.equal(request.headers['x-functions-key'], functionKey);
    assert.equal(request.headers.authorization, `Bearer ${token}`);
    assert.equal(request.headers['x-api-key'], headers['X-Api-Key']);
    assert.equal(request.headers.accept, 'application/json, text/event-stream');
  }
});

test('no credential goes to another origin: not by a redirect, not by the endpoint of a stream', async () => {
  await using other = await serve(legacyReply());
  await using redirecting = await serve((_received, response) =>
    answer(response, 307, '', '', { location: other.url }),
  );
  let closed: Promise<unknown> | undefined;
  await using streaming = await serve((received, response) => {
    if (received.method !== 'GET') return answer(response, 405);
    closed = once(response, 'close');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`event: endpoint\ndata: ${other.origin}/message\n\n`);
  });
  for (const server of [redirecting, streaming]) {
    assert.equal(failed(await runProbe(server.url, { functionKey })).reason, 'redirect');
  }
  assert.equal(other.requests.length, 0);
  await closed;
});

test('a short key that a server repeats in its list is left out; a word in another header is not', async () => {
  const saying = (description: string): Parameters<typeof serve>[0] =>
    legacyReply({
      'tools/list': (received, response) =>
        result(received, response, {
          tools: [{ name: 'forecast', description, inputSchema: { type: 'object' } }],
        }),
    });
  for (const [options, text, shown] of [
    [{ functionKey: 'Ab3=xyz8' }, 'Ab3=xyz8 Ab3%3Dxyz8 Ab3\\u003dxyz8', '*** *** ***'],
    [{ headers: { 'X-Api-Key': 'k3y-4711' } }, 'Send k3y-4711.', 'Send ***.'],
    [{ headers: { Authorization: 'Bearer tok.47110' } }, 'Send tok.47110.', 'Send ***.'],
    [{ headers: { 'X-Tenant': 'fabrikam' } }, 'Of fabrikam.', 'Of fabrikam.'],
  ] as const) {
    await using server = await serve(saying(text));
    const { server: found } = healthy(await runProbe(server.url, options));
    assert.equal(found.tools[0]?.description, shown);
  }
});

test('OAuth metadata is asked for without credentials', async () => {
  await using server = await serve((_received, response) => answer(response, 401, 'no', 'text/plain'));
  await runProbe(server.url, { functionKey });
  const metadata = server.requests.filter(({ path }) => path.startsWith('/.well-known/'));
  assert.equal(metadata.length, 2);
  for (const request of metadata) assert.equal(request.headers['x-functions-key'], undefined);
});

test('what a server repeats of a credential leaves the probe neither as text nor as data', async () => {
  const parrot = `${functionKey} ${encodeURIComponent(functionKey)} ${token} ${headers['X-Api-Key']}`;
  await using failing = await serve((received, response) =>
    rpcError(received, response, 400, -32000, `bad: ${parrot}`),
  );
  await using talking = await serve(
    legacyReply({
      initialize: (received, response) =>
        result(received, response, {
          ...initializeResult,
          capabilities: { tools: { [parrot]: parrot } },
          instructions: parrot,
          serverInfo: { name: parrot, version: '1' },
        }),
      'tools/list': (received, response) =>
        result(received, response, {
          tools: [
            { name: 'a b', description: parrot, inputSchema: { type: 'object', title: parrot } },
            { name: parrot.slice(0, 128) },
          ],
        }),
    }),
  );
  for (const server of [failing, talking]) {
    const run = await runProbe(
      server.url,
      { functionKey, headers, includeBodies: true },
      { token: async () => token },
    );
    const text = JSON.stringify(run.result);
    for (const secret of [functionKey, encodeURIComponent(functionKey), token, headers['X-Api-Key']]) {
      assert.ok(!text.includes(secret), `${secret} in ${text}`);
    }
  }
});

test('a credential that a text would be cut in the middle of is not shown in part', async () => {
  const refusals = [
    (filler: string) => `${filler}${functionKey}`,
    (filler: string) => `<title>${filler}${functionKey}</title>`,
  ];
  for (const refuse of refusals) {
    for (let length = 180; length < 310; length += 5) {
      await using server = await serve((received, response) => {
        const text = refuse('x'.repeat(length));
        if (text.startsWith('<')) answer(response, 200, text, 'text/html');
        else rpcError(received, response, 400, -32000, text);
      });
      const run = await runProbe(server.url, { functionKey, timeoutMs: 0, includeBodies: true });
      assert.ok(!JSON.stringify(run.result).includes(functionKey.slice(0, 6)), `${length}`);
    }
  }
});

test('a short header value does not change the names of tools', async () => {
  await using server = await serve(legacyReply());
  const run = await runProbe(server.url, { headers: { 'x-tenant': 'greet' } });
  assert.equal(healthy(run).server.tools[0]?.name, 'greet');
});

test('a key in the URL of the old transport is used and never shown', async () => {
  const key = 'system-key-0123456789';
  let stream: { write(text: string): void } | undefined;
  await using server = await serve((received, response) => {
    if (received.method === 'GET') {
      stream = response;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`event: endpoint\ndata: message?azmcpcs=1&code=${key}\n\n`);
    } else if (received.path === `/message?azmcpcs=1&code=${key}`) {
      answer(response, 202);
      const { id, method } = received.rpc;
      const value = method === 'initialize' ? { ...initializeResult, instructions: key } : { tools: [] };
      if (id) stream?.write(`data: ${JSON.stringify({ jsonrpc: '2.0', id, result: value })}\n\n`);
    } else {
      answer(response, 404);
    }
  });
  const run = await runProbe(server.url, { includeBodies: true });
  assert.equal(healthy(run).server.transport, 'sse');
  assert.ok(!JSON.stringify(run.result).includes(key));
});

test('commands and control characters of a server never reach a line of a log', async () => {
  const command = 'x\n::error::gotcha\r\n##vso[task.complete]\u001b[31m';
  await using server = await serve((received, response) =>
    rpcError(received, response, 400, -32000, command),
  );
  const run = await runProbe(server.url, { includeBodies: true });
  const { message, why, next, attempts } = failed(run);
  for (const text of [message, why, next, JSON.stringify(attempts)]) {
    assert.doesNotMatch(text, /::error|##vso|[\p{Cc}]/u);
  }
});

test('a failing source of the token is not the server’s fault', async () => {
  await using server = await serve(legacyReply());
  const problem = Object.assign(new Error('no identity'), { code: 'ENOENT' });
  await assert.rejects(runProbe(server.url, {}, { token: () => Promise.reject(problem) }), problem);
});

test('a header that cannot be sent is invalid input, and its value is not repeated', async () => {
  await using server = await serve(legacyReply());
  await assert.rejects(runProbe(server.url, { headers: { 'x-key': 'two\nlines' } }), (error) => {
    assert.ok(error instanceof InvalidInput);
    assert.match(error.message, /x-key/);
    assert.doesNotMatch(`${error.message} ${error.why} ${error.next}`, /two/);
    return true;
  });
});
