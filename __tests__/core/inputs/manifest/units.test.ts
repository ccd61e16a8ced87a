import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { FleetUnit, Manifest } from '../../../../src/core/fleet/manifest.ts';
import { manifestOf, readRun, repository } from './read.ts';

/** Units without what depends on where they are written. */
const withoutPlaces = (units: readonly FleetUnit[]) => units.map(({ place: _, ...unit }) => unit);

const names = ({ units }: Pick<Manifest, 'units'>) =>
  units.map(({ apiId, environmentId }) => `${apiId}/${environmentId}`);

const orders = [
  'version: 1',
  'environments: { dev: { title: Development, kind: development, serverType: Containers } }',
  'defaults: { environmentId: prod-eu, owner: team-a }',
  'servers:',
  '  - apiId: orders',
  '    title: Orders',
  '    protected: true',
  '    previousApiIds: [old-orders]',
  '    environments:',
  '      dev: { serverUrl: "https://orders-dev.example/mcp", versionTitle: 1.0 }',
  '      production: { serverUrl: "https://orders.example/mcp" }',
  '  - apiId: weather',
  '    owner: team-b',
  '    serverUrl: https://weather.example/mcp',
  '',
].join('\n');

test('two servers with the same URL are a warning with both places, once, and not in an audit', async (t) => {
  const text = [
    'version: 1',
    'servers:',
    '  - { apiId: weather, serverUrl: "https://weather.example/mcp" }',
    '  - apiId: sky',
    '    environments:',
    '      dev: { serverUrl: "https://WEATHER.example:443/mcp" }',
    '      production: { serverUrl: "https://weather.example/mcp" }',
    '  - { apiId: other, serverUrl: "https://other.example/mcp" }',
    '',
  ].join('\n');
  const folder = repository(t, { 'mcp-register.yaml': text });
  for (const command of ['plan', 'sync'] as const) {
    const { manifest } = await readRun(folder, {}, {}, command);
    assert.deepEqual(
      manifest?.warnings.map(({ code, message }) => [code, String(message).replaceAll(`${folder}/`, '')]),
      [
        [
          'duplicate-endpoint',
          '"weather" (mcp-register.yaml:3) and "sky" (mcp-register.yaml:6) have the same URL, so clients are shown one server twice.',
        ],
      ],
    );
  }
  assert.deepEqual((await readRun(folder, {}, {}, 'audit')).manifest?.warnings, []);
});

describe('the units of a manifest', () => {
  test('are its servers by environment, with owner, protection, old ids and the line of each', async (t) => {
    const read = await manifestOf(t, orders);
    assert.deepEqual(names(read), ['orders/dev', 'orders/production', 'weather/prod-eu']);
    const [dev, , weather] = read.units;
    assert.deepEqual(
      [dev?.owner, dev?.protected, dev?.previousApiIds, dev?.place.line, dev?.request.title],
      ['team-a', true, ['old-orders'], 10, 'Orders'],
    );
    assert.deepEqual([weather?.owner, weather?.protected, weather?.place.line], ['team-b', undefined, 12]);
    assert.deepEqual(dev?.request.environment, {
      id: 'dev',
      title: 'Development',
      kind: 'development',
      serverType: 'Containers',
    });
  });

  test('are in the environments of the manifest, as are those that it describes for none of them', async (t) => {
    const text = `version: 1
environments: { Dev: { kind: development }, europe: {} }
servers:
  - { apiId: a1, serverUrl: "https://a.example/mcp" }
  - { apiId: b1, environmentId: dev, serverUrl: "https://b.example/mcp" }
`;
    const read = await manifestOf(t, text);
    assert.deepEqual(read.environmentIds, ['dev', 'europe', 'production']);
  });

  test('keep numbers as they are written, where a text is expected', async (t) => {
    assert.equal((await manifestOf(t, orders)).units[0]?.request.versionTitle, '1.0');
  });

  test('are in production where nothing says otherwise', async (t) => {
    const text = 'version: 1\nservers: [{ apiId: a1, serverUrl: "https://a.example/mcp" }]\n';
    assert.deepEqual(names(await manifestOf(t, text)), ['a1/production']);
  });

  test('are the same with CRLF, with a byte order mark, and as JSON with tabs', async (t) => {
    const wanted = withoutPlaces((await manifestOf(t, orders)).units);
    const data = {
      version: 1,
      $schema: 'x.json',
      environments: { dev: { title: 'Development', kind: 'development', serverType: 'Containers' } },
      defaults: { environmentId: 'prod-eu', owner: 'team-a' },
      servers: [
        {
          apiId: 'orders',
          title: 'Orders',
          protected: true,
          previousApiIds: ['old-orders'],
          environments: {
            dev: { serverUrl: 'https://orders-dev.example/mcp', versionTitle: '1.0' },
            production: { serverUrl: 'https://orders.example/mcp' },
          },
        },
        { apiId: 'weather', owner: 'team-b', serverUrl: 'https://weather.example/mcp' },
      ],
    };
    for (const text of [
      orders.replaceAll('\n', '\r\n'),
      `\uFEFF${orders}`,
      JSON.stringify(data, undefined, '\t'),
      `\uFEFF${JSON.stringify(data).replaceAll('/', '\\/')}`,
    ]) {
      assert.deepEqual(withoutPlaces((await manifestOf(t, text)).units), wanted);
    }
  });

  test('may share what anchors and merge keys repeat', async (t) => {
    const read = await manifestOf(
      t,
      [
        'version: 1',
        'servers:',
        '  - &base',
        '    apiId: a1',
        '    serverUrl: &url https://a.example/mcp',
        '    customProperties: &props { tier: gold }',
        '  - { <<: *base, apiId: b1, probeUrl: *url }',
        '  - { apiId: c1, serverUrl: *url, customProperties: { <<: [*props, { tier: none, more: 1 }], own: 2 } }',
        '',
      ].join('\n'),
    );
    assert.deepEqual(
      read.units.map(({ apiId, request }) => [apiId, request.serverUrl, request.customProperties]),
      [
        ['a1', 'https://a.example/mcp', { tier: 'gold' }],
        ['b1', 'https://a.example/mcp', { tier: 'gold' }],
        ['c1', 'https://a.example/mcp', { tier: 'gold', more: 1, own: 2 }],
      ],
    );
  });

  test('take what the run says for all of them, unless the manifest enforces it', async (t) => {
    const text = `${orders}enforce: { onProtected: fail }\n`;
    const { units } = await manifestOf(t, text, { 'probe-timeout': '7', 'on-protected': 'pass' });
    for (const { probe } of units) assert.deepEqual([probe.timeoutMs, probe.onProtected], [7000, 'fail']);
  });

  test('are those that the run selects; all of them stay declared', async (t) => {
    for (const [raw, wanted] of [
      [{ only: 'orders' }, ['orders/dev', 'orders/production']],
      [{ only: 'w*, ORD*', environments: 'Dev' }, ['orders/dev']],
      [{ environments: 'prod-eu\nproduction' }, ['orders/production', 'weather/prod-eu']],
    ] as const) {
      const read = await manifestOf(t, orders, raw);
      assert.deepEqual(names(read), wanted);
      assert.equal(read.declared.length, 3);
    }
    const { warnings } = await manifestOf(t, orders, { only: 'orders, wether' });
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['pattern-unmatched'],
    );
    await assert.rejects(
      manifestOf(t, orders, { only: 'wether' }),
      /No server of the manifest is selected by only/,
    );
  });

  test('lists what is given up, and which findings were reviewed', async (t) => {
    const read = await manifestOf(
      t,
      'version: 1\nname: platform\npreviousNames: [old-name]\nservers: []\nremoved: [{ apiId: gone1, keep: true }, { apiId: gone2, keep: true }]\naudit: { ignore: [{ rule: dead, apiId: a1, reason: seen, until: 2027-06-30 }] }\n',
    );
    assert.deepEqual([read.name, read.previousNames], ['platform', ['old-name']]);
    assert.deepEqual(
      read.removed.map(({ apiId, keep, place }) => [apiId, keep, place.line]),
      [
        ['gone1', true, 5],
        ['gone2', true, 5],
      ],
    );
    const [finding] = read.ignore;
    assert.deepEqual(
      [finding?.rule, finding?.apiId, finding?.reason, finding?.until],
      ['dead', 'a1', 'seen', '2027-06-30'],
    );
  });
});

describe('any manifest', () => {
  const id = fc.stringMatching(/^[a-z]{3,8}$/);
  const text = fc
    .stringMatching(/^[ -~]{1,30}$/)
    .map((value) => `x${value.replaceAll('${', '$ {').trimEnd()}x`);
  const json = fc.oneof(
    text,
    fc.integer({ min: -9, max: 9 }),
    fc.boolean(),
    fc.array(text, { maxLength: 2 }),
  );
  const entry = fc.record(
    {
      title: text,
      summary: text,
      owner: text,
      protected: fc.boolean(),
      customProperties: fc.dictionary(id, json, { maxKeys: 3 }),
    },
    { requiredKeys: [] },
  );
  const inEnvironment = fc.record(
    {
      serverUrl: id.map((host) => `https://${host}.example/mcp`),
      probeTimeout: fc.integer({ min: 0, max: 3600 }),
      expectTools: fc.array(id, { maxLength: 3 }),
      failOn: fc.constantFrom('breaking', 'none'),
    },
    { requiredKeys: ['serverUrl'] },
  );
  const server = fc.oneof(
    fc.tuple(entry, inEnvironment).map(([texts, rest]) => ({ ...texts, ...rest })),
    fc
      .tuple(entry, fc.dictionary(id, inEnvironment, { minKeys: 1, maxKeys: 3 }))
      .map(([texts, environments]) => ({ ...texts, environments })),
  );
  const manifest = fc.record({
    defaults: fc.record(
      { contactName: text, customProperties: fc.dictionary(id, json) },
      { requiredKeys: [] },
    ),
    servers: fc
      .array(fc.tuple(id, server), { maxLength: 6 })
      .map((servers) => [...new Map(servers)].map(([apiId, rest]) => ({ apiId, ...rest }))),
  });

  test('gives the same units as YAML or JSON, as one file or many', async (t) => {
    await fc.assert(
      fc.asyncProperty(manifest, fc.nat(), async ({ defaults, servers }, cut) => {
        const at = servers.length === 0 ? 0 : cut % (servers.length + 1);
        const whole = { version: 1, defaults, servers };
        const split = { version: 1, defaults, servers: servers.slice(0, at), include: ['more/*.yaml'] };
        const rest = { version: 1, servers: servers.slice(at) };
        const read = async (files: Readonly<Record<string, string>>) =>
          withoutPlaces((await readRun(repository(t, files))).manifest?.units ?? []);
        const wanted = await read({ 'mcp-register.yaml': stringify(whole) });
        assert.equal(wanted.length >= servers.length, true);
        assert.deepEqual(await read({ 'mcp-register.yaml': JSON.stringify(whole) }), wanted);
        assert.deepEqual(
          await read({ 'mcp-register.yaml': stringify(split), 'more/a.yaml': JSON.stringify(rest) }),
          wanted,
        );
      }),
      { numRuns: 60, seed: 19 },
    );
  });
});
