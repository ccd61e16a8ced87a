import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ProbeReason } from '../../../src/core/codes.ts';
import { claimableSuffix } from '../../../src/core/fleet/audit/claimable-names.ts';
import { createFirstLook, surveyEndpoints } from '../../../src/core/fleet/audit/survey.ts';
import type { NameResolver } from '../../../src/core/http/name-resolver.ts';
import type { ProbeResult } from '../../../src/core/probe/result.ts';
import { weatherServer } from '../../support/servers.ts';

const facts = { attempts: [], warnings: [], ms: 1 };
const healthy: ProbeResult = { ...facts, url: '', status: 'healthy', server: weatherServer, latencyMs: 1 };
const failed = (reason: ProbeReason): ProbeResult => ({
  ...facts,
  url: '',
  status: reason === 'auth-required' ? 'protected-oauth' : 'unreachable',
  reason,
  message: 'It fails.',
  why: '',
  next: '',
});

type Answer = 'NXDOMAIN' | 'SERVFAIL' | { readonly alias: string } | readonly string[];

/** DNS with these names; every other name has a public address. */
function resolverOf(names: Readonly<Record<string, Answer | (() => Answer)>>): NameResolver {
  const look = (name: string): Exclude<Answer, string> => {
    const found = names[name] ?? ['203.0.113.7'];
    const answer = typeof found === 'function' ? found() : found;
    if (answer === 'NXDOMAIN') throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    if (answer === 'SERVFAIL') throw Object.assign(new Error(name), { code: 'ESERVFAIL' });
    return answer;
  };
  return {
    async alias(name) {
      const answer = look(name);
      return 'alias' in answer ? answer.alias : undefined;
    },
    async addresses(name) {
      const answer = look(name);
      return 'alias' in answer ? [] : answer;
    },
  };
}

async function survey(
  urls: readonly string[],
  probe: (url: string, timeoutMs: number) => ProbeResult,
  names: Parameters<typeof resolverOf>[0] = {},
) {
  const asked: string[] = [];
  const noted = async (url: string, timeoutMs: number) => {
    asked.push(`${url} ${timeoutMs}`);
    return probe(url, timeoutMs);
  };
  const found = await surveyEndpoints(urls, {
    probe: noted,
    firstLook: createFirstLook(noted, 60_000),
    resolver: resolverOf(names),
    controlName: 'management.azure.com',
    lastLookMs: 60_000,
  });
  return { ...found, asked };
}

describe('a survey of servers', () => {
  test('probes each once, and those that fail once more with the time of a cold start', async () => {
    const cold = 'https://cold.example/mcp';
    const { health, asked } = await survey(['https://warm.example/mcp', cold], (url, ms) =>
      url === cold && ms < 60_000 ? failed('http-503') : healthy,
    );
    assert.deepEqual(
      [...health.values()].map(({ kind }) => kind),
      ['healthy', 'healthy'],
    );
    assert.deepEqual(asked.toSorted(), [
      'https://cold.example/mcp 10000',
      'https://cold.example/mcp 60000',
      'https://warm.example/mcp 10000',
    ]);
  });

  test('gives a server no more time than the user says, at the first look neither', async () => {
    const asked: number[] = [];
    const probe = async (_url: string, timeoutMs: number) => {
      asked.push(timeoutMs);
      return failed('http-503');
    };
    await surveyEndpoints(['https://down.example/mcp'], {
      probe,
      firstLook: createFirstLook(probe, 0),
      resolver: resolverOf({}),
      controlName: 'management.azure.com',
      lastLookMs: 0,
    });
    assert.deepEqual(asked, [0, 0]);
  });

  test('asks a host that cannot be reached for one of its URLs only', async () => {
    const urls = Array.from({ length: 50 }, (_, index) => `https://down.example/${index}/mcp`);
    const others = Array.from({ length: 200 }, (_, index) => `https://up-${index}.example/mcp`);
    const { health, asked } = await survey([...urls, ...others], (url) =>
      url.startsWith('https://down') ? failed('connect') : healthy,
    );
    assert.equal(asked.filter((line) => line.startsWith('https://down')).length, 2);
    assert.ok(urls.every((url) => health.get(url)?.kind === 'failed'));
  });

  test('gives every URL of a host its own answer where the host can be reached', async () => {
    const urls = ['a', 'b', 'c'].map((name) => `https://one.example/${name}/mcp`);
    const { health } = await survey(urls, (url) => (url.includes('/b/') ? failed('http-404') : healthy));
    assert.deepEqual(
      urls.map((url) => health.get(url)?.kind),
      ['healthy', 'failed', 'healthy'],
    );
  });

  test('does not look again where one reason of the network takes more than 30 %', async () => {
    const urls = Array.from({ length: 10 }, (_, index) => `https://server-${index}.example/mcp`);
    const { asked } = await survey(urls, (url) => (/[0-3]\./.test(url) ? failed('timeout') : healthy));
    assert.equal(asked.length, 10);
    const three = await survey(urls, (url) => (/[0-2]\./.test(url) ? failed('timeout') : healthy));
    assert.equal(three.asked.length, 13);
  });

  test('sends nothing to a URL that carries a credential, is plain http, or is none', async () => {
    const urls = [
      'https://a.example/mcp?code=abcdefgh',
      'http://b.example/mcp',
      'not a url',
      'https://u:p@c.example/',
    ];
    const { health, asked } = await survey(urls, () => healthy);
    assert.deepEqual(asked, []);
    assert.deepEqual(
      urls.map((url) => health.get(url)?.kind),
      Array(4).fill('not-probed'),
    );
  });
});

describe('a name that does not resolve', () => {
  const url = 'https://mcp.contoso.example/mcp';
  const others = Array.from({ length: 20 }, (_, index) => `https://server-${index}.example/mcp`);
  const host = 'mcp.contoso.example';
  const gone = {
    [host]: { alias: 'weather.azurewebsites.net' },
    'weather.azurewebsites.net': 'NXDOMAIN',
  } as const;
  const look = async (names: Parameters<typeof resolverOf>[0]) => {
    const { names: found } = await survey(
      [url, ...others],
      (asked) => (asked === url ? failed('dns') : healthy),
      names,
    );
    return found.get(host);
  };

  test('is missing where the end of its aliases does not exist, twice, and a control name does', async () => {
    assert.deepEqual(await look(gone), { kind: 'missing', chain: [host, 'weather.azurewebsites.net'] });
  });

  let answers = 0;
  for (const [what, names] of [
    ['the name server fails', { ...gone, 'weather.azurewebsites.net': 'SERVFAIL' }],
    ['the control name does not resolve either', { ...gone, 'management.azure.com': 'NXDOMAIN' }],
    [
      'it exists the second time',
      { ...gone, 'weather.azurewebsites.net': () => (++answers > 1 ? ['203.0.113.7'] : 'NXDOMAIN') },
    ],
    ['its aliases form a circle', { [host]: { alias: 'a.example' }, 'a.example': { alias: host } }],
  ] as const) {
    test(`is not missing where ${what}`, async () => {
      assert.notEqual((await look(names))?.kind, 'missing');
    });
  }

  test('of a server at a private address says nothing about the server', async () => {
    const { health } = await survey(
      [url, ...others],
      (asked) => (asked === url ? failed('connect') : healthy),
      { [host]: ['10.1.2.3'] },
    );
    assert.deepEqual(health.get(url)?.kind, 'not-verified');
  });

  for (const [name, suffix] of [
    ['weather.azurewebsites.net', 'azurewebsites.net'],
    ['WEATHER.AzureWebsites.net.', 'azurewebsites.net'],
    ['weather.westeurope.cloudapp.azure.com', 'cloudapp.azure.com'],
    ['weather-a1b2c3.westeurope-01.azurewebsites.net', undefined],
    ['weather.privatelink.azurewebsites.net', undefined],
    ['azurewebsites.net', undefined],
    ['weather.azurewebsites.net.attacker.example', undefined],
    ['weather.contoso.example', undefined],
  ] as const) {
    test(`${name} ${suffix ? 'can' : 'cannot'} be claimed by anybody`, () => {
      assert.equal(claimableSuffix(name), suffix);
    });
  }
});
