import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonAnswer } from '../../../src/core/clients/evidence.ts';
import type { RegistryReading } from '../../../src/core/registry/registry.ts';
import { judgeRound, type RegistryRound, type VerifyRequest } from '../../../src/core/registry/verify.ts';
import { textOf } from '../../support/text-of.ts';

const url = 'https://weather.example/mcp';
const base = 'https://x.example/workspaces/default';
const request: VerifyRequest = {
  registryUrl: base,
  apiId: 'weather',
  serverUrl: url,
  transport: 'streamable-http',
  mode: 'auto',
};
const server = {
  name: 'weather',
  description: 'Weather.',
  version: 'v1',
  remotes: [{ type: 'streamable-http', url }],
};
const item = (changes: object = {}) => ({ server: { ...server, ...changes }, _meta: {} });
const good = item();
const other = item({ name: 'other', remotes: [{ type: 'sse', url: 'https://other.example/sse' }] });
const answer = (body: unknown, status = 200): JsonAnswer => ({
  url: `${base}/v0.1/servers/weather/versions/latest`,
  status,
  body,
  openToBrowsers: true,
});
const pages = (...lists: unknown[][]): RegistryReading => ({
  readable: true,
  openToBrowsers: true,
  pages: lists.map((entries, index) => ({
    url: `${base}/v0.1/servers?limit=50&version=latest${index === 0 ? '' : `&cursor=${index}`}`,
    entries,
    hasMetadata: true,
  })),
});
const round = (changes: Partial<RegistryRound> = {}): RegistryRound => ({
  list: pages([other, good]),
  byName: answer(good),
  deployments: answer({ value: [{ server: { runtimeUri: [url] } }] }),
  ...changes,
});

function view(client: string, changes: Partial<RegistryRound>) {
  const { clients } = judgeRound(round(changes), request);
  return clients.find((candidate) => candidate.client === client) ?? assert.fail(client);
}

describe('what is said of a registration after the registry was read', () => {
  test('listed, seen by every client, each with the request that shows it', () => {
    const { visibility, clients, warnings } = judgeRound(round({ list: pages([other], [good]) }), request);
    assert.equal(visibility, 'listed');
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      clients.map(({ client, sees, request: shown, note }) => [client, sees, shown, note]),
      [
        ['VS Code', true, 'GET /workspaces/default/v0.1/servers/weather/versions/latest', undefined],
        [
          'GitHub Copilot',
          true,
          'GET /workspaces/default/v0.1/servers?limit=50&version=latest&cursor=1',
          undefined,
        ],
        [
          'API Center portal',
          true,
          'GET /workspaces/default/v0.1/servers/weather/versions/latest',
          undefined,
        ],
        [
          'Red Hat Developer Hub',
          true,
          'GET /workspaces/default/v0.1/servers?limit=50&version=latest&cursor=1',
          undefined,
        ],
      ],
    );
  });

  test('hidden when another URL is listed, and which one', () => {
    const wrong = item({ remotes: [{ type: 'sse', url: 'https://old.example/mcp' }] });
    const { visibility, warnings } = judgeRound(round({ list: pages([wrong]) }), request);
    assert.equal(visibility, 'hidden');
    assert.match(textOf(warnings[0]?.message), /another URL: https:\/\/old\.example\/mcp/);
  });

  test('hidden when it is not listed', () => {
    const { visibility, warnings } = judgeRound(round({ list: pages([other]) }), request);
    assert.equal(visibility, 'hidden');
    assert.equal(warnings[0]?.code, 'not-listed');
  });

  test('unknown, never verified, when the registry cannot be read', () => {
    const list: RegistryReading = { readable: false, why: 'it returned the status 404' };
    const { visibility, clients, warnings } = judgeRound(round({ list }), request);
    assert.deepEqual([visibility, clients], ['unknown', []]);
    assert.equal(warnings[0]?.code, 'registry-unreadable');
  });

  test('that it is not reachable from this runner, which says nothing about clients', () => {
    const list: RegistryReading = { readable: false, why: 'it failed (ENOTFOUND)', unreachable: true };
    const { visibility, warnings } = judgeRound(round({ list }), request);
    assert.equal(visibility, 'unknown');
    assert.equal(warnings[0]?.code, 'registry-not-reachable');
    assert.match(textOf(warnings[0]?.message), /not reachable from this runner.*cannot tell/);
  });

  test('a warning when clients are told the wrong transport', () => {
    const list = pages([item({ remotes: [{ type: 'sse', url }] })]);
    const { warnings } = judgeRound(round({ list }), request);
    assert.equal(warnings[0]?.code, 'listed-with-another-transport');
  });

  test('a warning that names the other entries with the same URL, on any page', () => {
    const list = pages([item({ name: 'sky' }), good], [item({ name: 'skies' })]);
    const { warnings } = judgeRound(round({ list }), request);
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['duplicate-endpoint'],
    );
    assert.match(textOf(warnings[0]?.message), /2 other entries.*"sky", "skies"/);
  });
});

describe('VS Code does not see', () => {
  for (const [what, changes, note] of [
    ['an entry without description', { list: pages([other, item({ description: '' })]) }, /no description/],
    ['an entry without version', { list: pages([other, item({ version: null })]) }, /no version/],
    [
      'a page whose first entry has an empty text',
      { list: pages([item({ name: 'first', description: '' }), good]) },
      /"first".*whole page/,
    ],
    [
      'a page whose first entry has none',
      { list: pages([item({ name: 'first', description: null }), good]) },
      /"first".*whole page/,
    ],
    ['a page whose first entry is none', { list: pages([5, good]) }, /without a name.*whole page/],
    [
      'a page with an entry without _meta, wherever it is',
      { list: pages([other, good, { server: { ...server, name: 'x' } }]) },
      /"x".*no _meta/,
    ],
    [
      'what is behind such a page',
      { list: pages([item({ name: 'first', version: '' }), other], [good]) },
      /"first"/,
    ],
    ['a name in another case', { list: pages([other, item({ name: 'Weather' })]) }, /case included/],
    ['an entry that is not found by name', { byName: answer({}, 404) }, /by name.*404/],
    ['one that by name has another case', { byName: answer(item({ name: 'Weather' })) }, /"Weather".*case/],
    ['one that by name has another URL', { byName: answer(item({ remotes: [] })) }, /by name.*another URL/],
    ['one that by name has no _meta', { byName: answer({ server }) }, /by name.*no _meta/],
    ['one that by name is no entry', { byName: answer({ servers: [] }) }, /by name.*no name/],
  ] as const) {
    test(what, () => {
      const vsCode = view('VS Code', changes);
      assert.equal(vsCode.sees, false);
      assert.match(vsCode.note ?? '', note);
    });
  }

  test('and says so in a warning with its request', () => {
    const { warnings } = judgeRound(round({ byName: answer({}, 404) }), request);
    assert.equal(warnings[0]?.code, 'invisible-in-vscode');
    assert.match(
      textOf(warnings[0]?.message),
      /GET \/workspaces\/default\/v0\.1\/servers\/weather\/versions/,
    );
  });

  test('but it does see a page with a later entry that is dropped, and a text of one blank', () => {
    const later = item({ name: 'later', description: '' });
    assert.equal(view('VS Code', { list: pages([other, later, good]) }).sees, true);
    assert.equal(view('VS Code', { list: pages([item({ description: ' ' })]) }).sees, true);
  });
});

test('GitHub Copilot does not see a registry that browsers may not read', () => {
  const { sees, note } = view('GitHub Copilot', {
    list: { ...pages([good]), openToBrowsers: false } as never,
  });
  assert.equal(sees, false);
  assert.match(note ?? '', /CORS/);
});

describe('the API Center portal', () => {
  const deployments = (...urls: (string[] | undefined)[]) => ({
    deployments: answer({ value: urls.map((runtimeUri) => ({ server: { runtimeUri } })) }),
  });

  test('opens the first deployment, and that is said when it is another', () => {
    const { sees, note } = view('API Center portal', deployments(['https://dev.example/mcp'], [url]));
    assert.equal(sees, true);
    assert.match(note ?? '', /dev\.example/);
  });

  test('shows no entry without a deployment, and fails for one without runtimeUri', () => {
    assert.match(view('API Center portal', deployments()).note ?? '', /no deployment/);
    assert.match(view('API Center portal', deployments([url], undefined)).note ?? '', /runtimeUri/);
    assert.match(view('API Center portal', deployments(['https://x.example/'])).note ?? '', /this URL/);
  });

  test('is not judged where its data requires a sign-in', () => {
    const { clients } = judgeRound(round({ deployments: answer({}, 401) }), request);
    assert.deepEqual(
      clients.map(({ client }) => client),
      ['VS Code', 'GitHub Copilot', 'Red Hat Developer Hub'],
    );
  });
});

describe('Red Hat Developer Hub', () => {
  test('makes no entity of an entry without a description or a version', () => {
    for (const member of ['description', 'version']) {
      const { sees, note } = view('Red Hat Developer Hub', { list: pages([item({ [member]: undefined })]) });
      assert.equal(sees, false, member);
      assert.match(note ?? '', /a description and a version/);
    }
  });

  test('does not care for a neighbor that cannot be read', () => {
    const { sees } = view('Red Hat Developer Hub', { list: pages([{ server: null }, good]) });
    assert.equal(sees, true);
  });

  test('does not take a list of more than ten pages', () => {
    const list = (count: number) => ({
      list: pages([good], ...Array.from({ length: count - 1 }, () => [other])),
    });
    assert.equal(view('Red Hat Developer Hub', list(10)).sees, true);
    assert.match(view('Red Hat Developer Hub', list(11)).note ?? '', /more than 10 pages/);
  });
});
