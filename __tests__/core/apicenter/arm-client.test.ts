import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { describe, type TestContext, test } from 'node:test';
import { createApiCenter } from '../../../src/core/apicenter/api-center.ts';
import { type ArmClientOptions, createArmClient } from '../../../src/core/apicenter/arm-client.ts';
import { parseArmEndpoint } from '../../../src/core/apicenter/endpoint.ts';
import { Denied, Incomplete, ServiceFailed } from '../../../src/core/errors.ts';
import { testPorts } from '../../support/run.ts';
import { textOf } from '../../support/text-of.ts';

const target = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'rg',
  serviceName: 'center',
  workspace: 'default',
};

/** A service on loopback that answers as it is told, and remembers what it was asked. */
async function startService(t: TestContext, answer: RequestListener) {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return { url: `http://127.0.0.1:${address.port}`, seen };
}

function clientOf(url: string, options: Partial<ArmClientOptions> = {}) {
  return createArmClient({
    ...testPorts(),
    credential: undefined,
    endpoint: parseArmEndpoint(url, false),
    subscriptionId: target.subscriptionId,
    access: 'write',
    userAgent: 'test',
    ...options,
  });
}

function json(body: object, status = 200): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
}

const resource = (name: string) => ({
  id: name,
  name,
  properties: { title: name, lifecycleStage: 'design' },
});

describe('the token', () => {
  test('is not sent over plain http, not even to loopback', async (t) => {
    const service = await startService(t, json({}));
    const arm = clientOf(service.url, {
      credential: { getToken: async () => ({ token: 'canary', expiresOnTimestamp: Date.now() + 3_600_000 }) },
    });
    await assert.rejects(arm.send({ method: 'GET', path: '/x' }));
    assert.deepEqual(service.seen, []);
  });

  test('goes to no other host: a redirect is not followed', async (t) => {
    const elsewhere = await startService(t, json({}));
    const service = await startService(t, (_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/stolen` });
      response.end();
    });
    const center = createApiCenter(clientOf(service.url), target);
    await assert.rejects(center.getApi('x'), ServiceFailed);
    assert.deepEqual(elsewhere.seen, []);
  });

  test('is not sent again where a redirect of the same host points', async (t) => {
    const service = await startService(t, (_, response) => {
      response.writeHead(307, { location: '/elsewhere' });
      response.end();
    });
    await assert.rejects(createApiCenter(clientOf(service.url), target).getApi('x'), ServiceFailed);
    assert.equal(service.seen.length, 1);
  });

  test('goes to no other host: a next page elsewhere is not asked for', async (t) => {
    const elsewhere = await startService(t, json({ value: [] }));
    const service = await startService(t, json({ value: [], nextLink: `${elsewhere.url}/page2` }));
    const center = createApiCenter(clientOf(service.url), target);
    await assert.rejects(center.listVersions('x'), /points to another host/);
    assert.deepEqual(elsewhere.seen, []);
  });

  test('that cannot be had is a refusal with the way to sign in', async () => {
    const error = Object.assign(new Error('Please run az login'), { name: 'CredentialUnavailableError' });
    const arm = clientOf('https://127.0.0.1:1', { credential: { getToken: () => Promise.reject(error) } });
    await assert.rejects(
      arm.send({ method: 'GET', path: '/x' }),
      (thrown) => thrown instanceof Denied && /sign in to Azure/.test(textOf(thrown.next)),
    );
  });
});

describe('a list', () => {
  test('is read to its last page', async (t) => {
    const service = await startService(t, (request, response) => {
      const second = request.url?.includes('page=2');
      const nextLink = `http://${request.headers.host}/v?page=2`;
      json(second ? { value: [resource('b')] } : { value: [resource('a')], nextLink })(request, response);
    });
    const versions = await createApiCenter(clientOf(service.url), target).listVersions('x');
    assert.deepEqual(
      versions.map(({ name }) => name),
      ['a', 'b'],
    );
  });

  test('of something that does not exist is empty, unless that is known to exist', async (t) => {
    const service = await startService(t, json({ code: '404' }, 404));
    const center = createApiCenter(clientOf(service.url), target);
    assert.deepEqual(await center.listVersions('x'), []);
    await assert.rejects(center.existing.listVersions('x'), ServiceFailed);
  });

  test('of which a later page is missing is not taken for whole', async (t) => {
    const service = await startService(t, (request, response) => {
      const nextLink = `http://${request.headers.host}/v?page=2`;
      if (request.url?.includes('page=2')) json({ code: '404' }, 404)(request, response);
      else json({ value: [resource('a')], nextLink })(request, response);
    });
    await assert.rejects(createApiCenter(clientOf(service.url), target).listVersions('x'), ServiceFailed);
  });

  test('whose pages lead in a circle ends with an error', async (t) => {
    const service = await startService(t, (request, response) => {
      json({ value: [], nextLink: `http://${request.headers.host}/again` })(request, response);
    });
    await assert.rejects(
      createApiCenter(clientOf(service.url), target).listVersions('x'),
      /points to a page that was already read/,
    );
  });
});

describe('a refusal of the service', () => {
  for (const [form, body] of [
    [
      'flat',
      { code: 'ValidationError', message: 'Invalid request', details: [{ message: 'Title too long.' }] },
    ],
    ['wrapped', { error: { code: 'ValidationError', message: 'Invalid request Title too long.' } }],
  ] as const) {
    test(`in its ${form} form is told with code, message and details`, async (t) => {
      const service = await startService(t, (_, response) => {
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
      await assert.rejects(
        createApiCenter(clientOf(service.url), target).putApi('x', {}),
        /ValidationError: Invalid request Title too long\./,
      );
    });
  }

  test('without a word is told with method, path and status', async (t) => {
    const service = await startService(t, (_, response) => {
      response.writeHead(409);
      response.end();
    });
    await assert.rejects(
      createApiCenter(clientOf(service.url), target).putApi('x', {}),
      /PUT …\/services\/center\/workspaces\/default\/apis\/x returned 409/,
    );
  });

  test('as a page of HTML stays one line', async (t) => {
    const service = await startService(t, (_, response) => {
      response.writeHead(403, { 'content-type': 'text/html' });
      response.end('<html>\n<h1>Forbidden</h1>\n::error::x</html>');
    });
    await assert.rejects(
      createApiCenter(clientOf(service.url), target).getApi('x'),
      (error) => error instanceof Denied && !/\n|::/.test(error.message),
    );
  });
});

describe('an answer that is not what the contract says', () => {
  for (const [what, listener] of [
    ['HTML', ((_, response) => response.end('<html></html>')) as RequestListener],
    ['a resource without a name', json({ properties: {} })],
  ] as const) {
    test(`(${what}) is refused with the part at fault`, async (t) => {
      const service = await startService(t, listener);
      await assert.rejects(
        createApiCenter(clientOf(service.url), target).getApi('x'),
        (error) => error instanceof ServiceFailed && error.code === 'unexpected-answer',
      );
    });
  }
});

test('a resource that is not there is no failure', async (t) => {
  const service = await startService(t, (_, response) => {
    response.writeHead(404);
    response.end();
  });
  const center = createApiCenter(clientOf(service.url), target);
  assert.equal(await center.getService(), undefined);
  assert.deepEqual(await center.listVersions('x'), []);
});

test('an interrupted run ends with the reason of the interruption', async (t) => {
  const interrupted = new AbortController();
  const service = await startService(t, () =>
    interrupted.abort(new Incomplete({ code: 'interrupted', message: 'Interrupted.', next: 'Run again.' })),
  );
  const arm = clientOf(service.url, { signal: interrupted.signal });
  await assert.rejects(arm.send({ method: 'GET', path: '/x' }), /Interrupted\./);
});
