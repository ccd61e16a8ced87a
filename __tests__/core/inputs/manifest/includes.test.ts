// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a manifest
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { plainWords, render } from '../../../../src/core/message.ts';
import type { Warning } from '../../../../src/core/warning.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { manifestOf, readRun, refusalOf, repository } from './read.ts';

const item = (id: string, host = `${id}.example`) => `{ apiId: ${id}, serverUrl: "https://${host}/mcp" }`;
const manifest = (servers: readonly string[], ...lines: readonly string[]) =>
  ['version: 1', `servers: [${servers.join(', ')}]`, ...lines, ''].join('\n');
const idsOf = (units: readonly { readonly apiId: string }[]) => units.map(({ apiId }) => apiId);

describe('files that a manifest includes', () => {
  test('are read in the order of their lines and names, nested ones too', async (t) => {
    const read = await manifestOf(t, {
      'mcp-register.yaml': manifest([item('own')], 'include: [teams/*/m*.yaml, "more/**/*.json"]'),
      'teams/b/mcp.yaml': manifest([item('b1')], 'include: [deeper/x.yaml]'),
      'teams/b/deeper/x.yaml': manifest([item('b2')]),
      'teams/a/mcp.yaml': manifest([item('a1')]),
      'teams/a/other.yaml': 'not: read',
      'teams/.hidden/mcp.yaml': 'not: read',
      'more/z.json': JSON.stringify({
        version: 1,
        servers: [{ apiId: 'z1', serverUrl: 'https://z.example/mcp' }],
      }),
      'more/in/y.json': '{"version":1,"servers":[]}',
    });
    assert.deepEqual(idsOf(read.units), ['own', 'a1', 'b1', 'b2', 'z1']);
    const names = read.files.map(({ path }) => path.replace(/^.*?\/(?=mcp-register\.yaml|teams|more)/, ''));
    assert.deepEqual(names, [
      'mcp-register.yaml',
      'teams/a/mcp.yaml',
      'teams/b/mcp.yaml',
      'teams/b/deeper/x.yaml',
      'more/in/y.json',
      'more/z.json',
    ]);
    for (const { hash } of read.files) assert.match(hash, /^sha256:[0-9a-f]{64}$/);
    assert.match(read.units[1]?.place.file ?? '', /teams\/a\/mcp\.yaml$/);
  });

  test('their defaults hold for them and win over outer ones; enforce wins over all; maps merge and lists replace', async (t) => {
    const read = await manifestOf(t, {
      'mcp-register.yaml': manifest(
        [item('own')],
        'defaults: { summary: outer, contactName: outer, customProperties: { a: 1, b: { x: 1, y: 1 } }, expectTools: [one, two], probeTimeout: 1 }',
        'enforce: { onProtected: fail, licenseName: enforced }',
        'include: [team.yaml]',
      ),
      'team.yaml': [
        'version: 1',
        'defaults: { summary: inner, customProperties: { b: { y: 2 } }, licenseName: inner, probeTimeout: 2 }',
        'servers:',
        '  - apiId: team',
        '    serverUrl: https://team.example/mcp',
        '    onProtected: pass',
        '    customProperties: { c: 3 }',
        '    expectTools: [three]',
        '    probeTimeout: 3',
        '',
      ].join('\n'),
    });
    const [own, team] = read.units;
    const shown = (unit = own) => ({
      summary: unit?.request.summary,
      contact: unit?.request.contact?.name,
      license: unit?.request.license?.name,
      properties: unit?.request.customProperties,
      tools: unit?.probe.expectTools,
      onProtected: unit?.probe.onProtected,
      timeout: unit?.probe.timeoutMs,
    });
    assert.deepEqual(shown(own), {
      summary: 'outer',
      contact: 'outer',
      license: 'enforced',
      properties: { a: 1, b: { x: 1, y: 1 } },
      tools: ['one', 'two'],
      onProtected: 'fail',
      timeout: 1000,
    });
    assert.deepEqual(shown(team), {
      summary: 'inner',
      contact: 'outer',
      license: 'enforced',
      properties: { a: 1, b: { x: 1, y: 2 }, c: 3 },
      tools: ['three'],
      onProtected: 'fail',
      timeout: 3000,
    });
  });

  test('cannot declare what their include does not allow, at any depth', async (t) => {
    const files = (inner: string, more = '') => ({
      'mcp-register.yaml': manifest(
        [],
        'include: [{ path: partners/*.yaml, apiIds: [partner-*], hosts: ["*.partner.example"] }]',
      ),
      'partners/p.yaml': manifest([item('partner-a', 'a.partner.example')], 'include: [deeper/x.yaml]'),
      'partners/deeper/x.yaml': manifest([inner], more),
    });
    assert.equal((await manifestOf(t, files(item('partner-b', 'b.partner.example')))).units.length, 2);
    for (const [given, said] of [
      [
        files(item('orders', 'b.partner.example')),
        /x\.yaml:2:20: "orders" is outside what this file may declare: partner-\*\. The include at mcp-register\.yaml:3:11 says so/,
      ],
      [
        files(item('partner-b', 'partner.example.evil.test')),
        /x\.yaml:2:42: The host partner\.example\.evil\.test is outside/,
      ],
      [
        files(
          `{ apiId: partner-b, serverUrl: "https://b.partner.example/mcp", probeUrl: "https://evil.test/mcp" }`,
        ),
        /The host evil\.test is outside/,
      ],
      [
        files(item('partner-b', 'b.partner.example'), 'removed: [{ apiId: orders, keep: true }]'),
        /:3:20: "orders" is outside/,
      ],
      [
        files('{ apiId: partner-b, previousApiIds: [orders], serverUrl: "https://b.partner.example/mcp" }'),
        /x\.yaml:\d+:\d+: "orders" is outside what this file may declare: partner-\*/,
      ],
      [
        files(item('partner-b', 'b.partner.example'), 'audit: { ignore: [{ rule: dead, reason: y }] }'),
        /"\*" is outside/,
      ],
    ] as const) {
      const refusal = await refusalOf(t, given);
      assert.equal(refusal.code, 'manifest-include', refusal.said);
      assert.match(refusal.said, said);
    }
  });

  for (const [what, files, code, said] of [
    [
      'a pattern of nothing',
      { 'mcp-register.yaml': manifest([], 'include: [teams/*/x.yaml]') },
      'manifest-include',
      /:3:11: The pattern "teams\/\*\/x\.yaml" matches no file/,
    ],
    [
      'a file that is missing',
      { 'mcp-register.yaml': manifest([], 'include: [x.yaml]') },
      'manifest-include',
      /:3:11: The file "x\.yaml" does not exist/,
    ],
    [
      'an absolute path',
      { 'mcp-register.yaml': manifest([], 'include: [/etc/passwd]') },
      'manifest-invalid',
      /:3:11: "\/etc\/passwd" is not a relative path/,
    ],
    [
      'a path above the repository',
      { 'mcp-register.yaml': manifest([], 'include: [../../../../../../../../../../etc/hostname]') },
      'manifest-outside',
      /:3:11: .* lies outside the repository/,
    ],
    [
      'files of git',
      { 'mcp-register.yaml': manifest([], 'include: [.git/config]'), '.git/config': 'token' },
      'manifest-outside',
      /is a file of git itself/,
    ],
    [
      'itself',
      { 'mcp-register.yaml': manifest([], 'include: ["*.yaml"]') },
      'manifest-include',
      /:3:11: "mcp-register\.yaml" is the manifest itself/,
    ],
    [
      'a circle',
      {
        'mcp-register.yaml': manifest([], 'include: [a.yaml]'),
        'a.yaml': manifest([], 'include: [b.yaml]'),
        'b.yaml': manifest([], 'include: [a.yaml]'),
      },
      'manifest-include',
      /^b\.yaml:3:11: "a\.yaml" is included twice; first at mcp-register\.yaml:3:11/,
    ],
    [
      'a file twice, once without its rules',
      {
        'mcp-register.yaml': manifest([], 'include: [t/*.yaml, { path: t/a.yaml, apiIds: [a] }]'),
        't/a.yaml': manifest([]),
      },
      'manifest-include',
      /:3:29: "t\/a\.yaml" is included twice/,
    ],
    [
      'a key that only the manifest has',
      { 'mcp-register.yaml': manifest([], 'include: [a.yaml]'), 'a.yaml': manifest([], 'enforce: {}') },
      'manifest-invalid',
      /^a\.yaml:3:1: enforce does not stand in a manifest that is included/,
    ],
    [
      'no servers there',
      { 'mcp-register.yaml': manifest([], 'include: [a.yaml]'), 'a.yaml': 'version: 1\n' },
      'manifest-invalid',
      /^a\.yaml:1:1: The manifest has no key servers/,
    ],
    [
      'the same unit in two files',
      { 'mcp-register.yaml': manifest([item('a1')], 'include: [a.yaml]'), 'a.yaml': manifest([item('A1')]) },
      'manifest-invalid',
      /^a\.yaml:2:20: "A1" in production is declared twice; first at mcp-register\.yaml:2:20/,
    ],
    [
      'an environment in two files',
      {
        'mcp-register.yaml': manifest([], 'environments: { dev: {} }', 'include: [a.yaml]'),
        'a.yaml': manifest([], 'environments: { Dev: {} }'),
      },
      'manifest-invalid',
      /described twice/,
    ],
    [
      'too deep',
      Object.fromEntries([
        ['mcp-register.yaml', manifest([], 'include: [f0.yaml]')],
        ...Array.from({ length: 7 }, (_, i) => [
          `f${i}.yaml`,
          manifest([], ...(i < 6 ? [`include: [f${i + 1}.yaml]`] : [])),
        ]),
      ]),
      'manifest-include',
      /nested more than 5 deep/,
    ],
  ] as const) {
    test(`are refused: ${what}`, async (t) => {
      const refusal = await refusalOf(t, files);
      assert.equal(refusal.code, code, refusal.said);
      assert.match(refusal.said, said);
    });
  }

  test('are refused where a link leads out of the repository, and read where it stays inside', async (t) => {
    const outside = temporaryFolder(t);
    writeFileSync(join(outside, 'a.yaml'), manifest([item('a1')]));
    for (const [pattern, make] of [
      [
        'teams/a.yaml',
        (folder: string) => symlinkSync(join(outside, 'a.yaml'), join(folder, 'teams', 'a.yaml')),
      ],
      ['teams/*/*.yaml', (folder: string) => symlinkSync(outside, join(folder, 'teams', 'linked'))],
    ] as const) {
      const folder = repository(t, { 'mcp-register.yaml': manifest([], `include: [${pattern}]`) });
      mkdirSync(join(folder, 'teams'));
      make(folder);
      await assert.rejects(readRun(folder), /a link that leads out of it/, pattern);
    }
    const folder = repository(t, {
      'mcp-register.yaml': manifest([], 'include: [l/*.yaml]'),
      'real/a.yaml': manifest([item('a1')]),
    });
    symlinkSync(join(folder, 'real'), join(folder, 'l'));
    assert.deepEqual(idsOf((await readRun(folder)).manifest?.units ?? []), ['a1']);
  });
});

describe('a link inside the repository', () => {
  const files = (pattern: string) => ({
    'mcp-register.yaml': manifest([], `include: ["${pattern}"]`),
    'teams/a/m.yaml': manifest([item('a1')]),
    'real/b/m.yaml': manifest([item('b1')]),
  });
  const linked = (t: TestContext, pattern: string, links: Readonly<Record<string, string>>) => {
    const folder = repository(t, files(pattern));
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
    return folder;
  };
  const skipped = (warnings: readonly Warning[]) =>
    warnings.flatMap(({ code, message }) => (code === 'link-skipped' ? [render(message, plainWords)] : []));

  for (const pattern of ['teams/*/m.yaml', 'teams/**/m.yaml']) {
    test(`to a folder is followed by ${pattern}`, async (t) => {
      const { manifest: read } = await readRun(linked(t, pattern, { 'teams/b': '../real/b' }));
      assert.deepEqual(idsOf(read?.units ?? []), ['a1', 'b1']);
      assert.deepEqual(read?.warnings, []);
    });

    test(`to a folder outside the repository is refused by ${pattern}`, async (t) => {
      const outside = temporaryFolder(t);
      writeFileSync(join(outside, 'm.yaml'), manifest([item('o1')]));
      await assert.rejects(
        readRun(linked(t, pattern, { 'teams/b': outside })),
        /a link that leads out of it/,
      );
    });

    test(`that leads back or to nothing is left out by ${pattern}, which says so`, async (t) => {
      const folder = linked(t, pattern, { 'teams/again': '..', 'teams/gone': '../nowhere' });
      const { manifest: read } = await readRun(folder);
      assert.deepEqual(idsOf(read?.units ?? []), ['a1']);
      const [again, gone, ...others] = skipped(read?.warnings ?? []);
      assert.match(again ?? '', /mcp-register\.yaml:3:11: .*teams\/again.* leads back to a folder/);
      assert.match(gone ?? '', /teams\/gone.* leads to nothing/);
      assert.deepEqual(others, []);
    });

    test(`to a folder that is matched itself declares nothing twice by ${pattern}, which says so`, async (t) => {
      const { manifest: read } = await readRun(linked(t, pattern, { 'teams/same': 'a' }));
      assert.deepEqual(idsOf(read?.units ?? []), ['a1']);
      assert.match(
        skipped(read?.warnings ?? []).join(),
        /teams\/same\/m\.yaml, which is the same file as .*teams\/a\/m\.yaml/,
      );
    });
  }

  test('that leads round in a circle ends', async (t) => {
    const folder = linked(t, '**/m.yaml', { 'teams/a/x': '../../real/b', 'real/b/y': '../../teams/a' });
    const { manifest: read } = await readRun(folder);
    assert.deepEqual(idsOf(read?.units ?? []).toSorted(), ['a1', 'b1']);
    assert.ok(skipped(read?.warnings ?? []).length > 0);
  });
});

describe('other files that a manifest names', () => {
  const definition = (url: string) =>
    JSON.stringify({ openapi: '3.0.3', info: { title: 'x', version: '1' }, servers: [{ url }], paths: {} });

  test('are relative to the file that names them', async (t) => {
    const { units } = await manifestOf(t, {
      'mcp-register.yaml': manifest([], 'include: [teams/a/m.yaml]'),
      'teams/a/m.yaml': manifest(
        [
          '{ apiId: a1, serverUrl: "https://a.example/mcp", definitionFile: api/own.json, serverJson: ../shared/server.json, summary: mine }',
        ],
        'defaults: { description: from defaults }',
      ),
      'teams/a/api/own.json': definition('https://a.example/mcp'),
      'teams/shared/server.json': JSON.stringify({
        name: 'com.contoso/weather',
        title: 'From server.json ${X}',
        description: 'Said there',
        remotes: [
          {
            type: 'streamable-http',
            url: 'https://evil.test/mcp',
            headers: [{ name: 'X', value: '${HOME}' }],
          },
        ],
      }),
    });
    const [unit] = units;
    assert.match(unit?.request.ownDefinition?.text ?? '', /a\.example/);
    const { title, description, summary, serverUrl } = unit?.request ?? {};
    assert.deepEqual(
      { title, description, summary, serverUrl, headers: unit?.probe.headers },
      {
        title: 'From server.json ${X}',
        description: 'Said there',
        summary: 'mine',
        serverUrl: 'https://a.example/mcp',
        headers: {},
      },
    );
  });

  test('stay inside the repository, and are refused at their line', async (t) => {
    const outside = temporaryFolder(t);
    writeFileSync(join(outside, 'own.json'), definition('https://a.example/mcp'));
    for (const key of ['definitionFile', 'surfaceFile', 'serverJson']) {
      const folder = repository(t, {
        'mcp-register.yaml': manifest([
          `{ apiId: a1, serverUrl: "https://a.example/mcp", ${key}: own.json }`,
        ]),
      });
      symlinkSync(join(outside, 'own.json'), join(folder, 'own.json'));
      await assert.rejects(
        readRun(folder),
        /mcp-register\.yaml:2:\d+: "\S+own\.json" lies outside the repository/,
        key,
      );
    }
  });

  test('that are wrong are refused where they are named', async (t) => {
    const { code, said } = await refusalOf(t, {
      'mcp-register.yaml': manifest([
        '{ apiId: a1, serverUrl: "https://a.example/mcp", definitionFile: own.json }',
      ]),
      'own.json': definition('https://b.example/mcp'),
    });
    assert.equal(code, 'definition-invalid');
    assert.match(said, /^mcp-register\.yaml:2:76: The definition own\.json cannot be registered/);
  });
});
