import assert from 'node:assert/strict';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, type TestContext, test } from 'node:test';
import { createApiCenter } from '../../src/core/apicenter/api-center.ts';
import { createArmClient } from '../../src/core/apicenter/arm-client.ts';
import { parseArmEndpoint } from '../../src/core/apicenter/endpoint.ts';
import type { Clock } from '../../src/core/clock.ts';
import { ServiceFailed } from '../../src/core/errors.ts';
import { verifyRegistration } from '../../src/core/registry/verify.ts';
import { portalUrl } from '../../src/core/report/links.ts';
import { parseYaml } from '../../src/core/text/parse-yaml.ts';
import { matchesWildcard } from '../../src/core/text/wildcard.ts';
import { withoutTags } from '../../src/core/text/without-tags.ts';
import { VirtualClock } from '../core/probe/virtual-clock.ts';
import { runCli } from '../support/cli.ts';
import { peakMemoryOf } from '../support/memory.ts';
import { testPorts } from '../support/run.ts';
import { simulatedClock } from '../support/simulated-clock.ts';
import { listenUntilEnd } from '../support/stand-in.ts';

const MB = 1024 * 1024;
const target = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'rg',
  serviceName: 'center',
  workspace: 'default',
};
const apiCenterId = `/subscriptions/${target.subscriptionId}/resourceGroups/rg/providers/Microsoft.ApiCenter/services/center`;

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listenUntilEnd(t, createServer(listener))}`;
}

function centerAt(url: string, clock: Clock = testPorts().clock) {
  const arm = createArmClient({
    ...testPorts(),
    clock,
    credential: undefined,
    endpoint: parseArmEndpoint(url, false),
    subscriptionId: target.subscriptionId,
    access: 'write',
    userAgent: 'test',
  });
  return createApiCenter(arm, target, { clock });
}

const api = (index: number) => ({
  id: `a${index}`,
  name: `a${index}`,
  properties: { title: 'A', kind: 'mcp' },
});
const json = (response: ServerResponse, body: object) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

/** Sends so many bytes, or fewer where the client has enough. */
function flood(response: ServerResponse, bytes: number, chunk: string): Promise<void> {
  const block = Buffer.from(chunk.repeat(Math.ceil(65_536 / chunk.length)));
  const blocks = Array.from({ length: Math.ceil(bytes / block.length) }, () => block);
  return pipeline(Readable.from(blocks), response).catch(() => {});
}

const refused = (expected: RegExp) => (error: unknown) =>
  error instanceof ServiceFailed && error.code === 'unexpected-answer' && expected.test(error.message);

describe('a list of the service has an end', () => {
  test('pages without one are not read for ever', async (t) => {
    // The run paces itself after the first 250 reads.
    using clock = simulatedClock();
    let page = 0;
    const url = await serve(t, (request, response) =>
      json(response, { value: [], nextLink: `http://${request.headers.host}/next?page=${++page}` }),
    );
    await assert.rejects(centerAt(url, clock).listApis(), refused(/more than \d+ pages/));
    assert.ok(page < 5000);
  });

  test('pages that come too slowly end by the clock', async (t) => {
    const clock = new VirtualClock();
    let page = 0;
    const url = await serve(t, (request, response) => {
      clock.advance(30_000);
      json(response, { value: [], nextLink: `http://${request.headers.host}/next?page=${++page}` });
    });
    await assert.rejects(centerAt(url, clock).listApis(), refused(/does not end within 10 minutes/));
  });

  test('a page that leads back is not read again', async (t) => {
    const url = await serve(t, (request, response) =>
      json(response, { value: [], nextLink: `http://${request.headers.host}/next` }),
    );
    await assert.rejects(centerAt(url).listApis(), refused(/already read/));
  });

  test('300,000 entries on one page are refused, and overflow nothing', async (t) => {
    const url = await serve(t, (_, response) =>
      json(response, { value: Array.from({ length: 300_000 }, () => 0) }),
    );
    await assert.rejects(centerAt(url).listApis(), refused(/more than 100000 entries/));
  });

  test('a long list that is one is read whole', async (t) => {
    const url = await serve(t, (_, response) =>
      json(response, { value: Array.from({ length: 60_000 }, (_, index) => api(index)) }),
    );
    assert.equal((await centerAt(url).listApis()).length, 60_000);
  });
});

describe('a response of 300 MB needs less than 300 MB of memory', () => {
  const at = (url: string) => ['doctor', '--arm-endpoint', url, '--api-center-id', apiCenterId];
  for (const [what, status, chunk] of [
    ['spaces', 200, ' '],
    ['lists in a list', 200, '[],'],
    ['a page beside a refusal', 400, '<'],
  ] as const) {
    test(what, async (t) => {
      let asked = false;
      const url = await serve(t, (_, response) => {
        asked = true;
        response.writeHead(status, { 'content-type': 'application/json' });
        void flood(response, 300 * MB, chunk);
      });
      const megabytes = await peakMemoryOf(at(url));
      assert.ok(asked, 'the command did not get to the point');
      t.diagnostic(`${megabytes} MB`);
      assert.ok(megabytes === undefined || megabytes < 300, `${megabytes} MB`);
    });
  }
});

describe('what the service says of itself is no address and no command', () => {
  const hostile = [
    'evil.example/x?',
    'a b',
    'user@evil.example',
    '::error::m4rk',
    'x\n##vso[task.complete]',
    ']:99999',
    '',
    `${'x'.repeat(70_000)}.example`,
  ];
  for (const word of hostile) {
    test(JSON.stringify(word.slice(0, 40)), async (t) => {
      const url = await serve(t, (_, response) =>
        json(response, {
          id: apiCenterId,
          name: word,
          location: word,
          properties: { dataApiHostname: word, portalHostname: word },
        }),
      );
      const service = await centerAt(url).getService();
      assert.ok(service);
      assert.equal(service.properties.dataApiHostname, undefined);
      assert.match(portalUrl(service), /^https:\/\/[\w.-]{1,300}$/);
    });
  }

  test('nor does it make the doctor fail by itself', async (t) => {
    const url = await serve(t, (_, response) =>
      json(response, {
        id: apiCenterId,
        name: '##vso[task.complete]m4rk',
        location: '::error::m4rk',
        value: [],
        properties: { dataApiHostname: ']['.repeat(200), portalHostname: '::add-mask::m4rk' },
      }),
    );
    const { code, stdout } = await runCli(['doctor', '--arm-endpoint', url, '--api-center-id', apiCenterId]);
    assert.notEqual(code, 1, stdout);
    assert.doesNotMatch(stdout, /##vso\[|^\s*::/m);
  });
});

test('the registry is read for ten seconds in all, however many pages it has', async () => {
  const clock = new VirtualClock();
  let pages = 0;
  const { signal } = new AbortController();
  const verification = await verifyRegistration(
    {
      registryUrl: 'https://data.example/workspaces/default',
      apiId: 'weather',
      serverUrl: 'https://mcp.example/mcp',
      transport: 'streamable-http',
      mode: 'auto',
    },
    {
      clock,
      signal,
      http: {
        async send({ signal: limited }) {
          pages++;
          await clock.sleep(4000, limited);
          async function* body() {
            yield Buffer.from(JSON.stringify({ servers: [], metadata: { nextCursor: String(pages) } }));
          }
          return { status: 200, headers: {}, body: body(), close: () => {} };
        },
      },
    },
  );
  assert.equal(verification.visibility, 'unknown');
  // On this clock, the answer that is cut off ends when it would have ended.
  assert.ok(clock.now() <= 12_000, `${clock.now()} ms`);
  assert.ok(pages <= 5, `${pages} pages`);
});

describe('a text that is made to cost much costs no more than its length', () => {
  test('a page of brackets loses its tags, and what is none stays', () => {
    assert.equal(withoutTags('<'.repeat(1_000_000)).length, 1_000_000);
    assert.equal(withoutTags('<p>no <b>access</b></p>').replace(/ +/g, ' ').trim(), 'no access');
    assert.equal(withoutTags('1 < 2'), '1 < 2');
  });

  test('a role of a thousand asterisks is compared at once', () => {
    assert.equal(matchesWildcard('*a'.repeat(1000), 'a'.repeat(999)), false);
    assert.equal(matchesWildcard('*/read', 'Microsoft.ApiCenter/services/READ'), true);
    assert.equal(matchesWildcard('a*a', 'a'), false);
    assert.equal(matchesWildcard('a*b*c', 'a--b--c'), true);
    assert.equal(matchesWildcard('*', ''), true);
    assert.equal(matchesWildcard('a', 'ab'), false);
  });

  for (const text of [
    '{a: a: '.repeat(20_000),
    '['.repeat(100_000),
    '- '.repeat(5000),
    '{a: '.repeat(20_000),
  ]) {
    test(`YAML of ${text.slice(0, 7)}… is refused and ends nothing`, () => {
      assert.equal(parseYaml(text).valid, false);
    });
  }
});
