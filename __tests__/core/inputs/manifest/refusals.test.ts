import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { manifestOf, refusalOf } from './read.ts';

const server = (more = '') =>
  `version: 1\nservers:\n  - apiId: weather\n    serverUrl: https://weather.example/mcp\n${more}`;

describe('a manifest that could look as if servers were removed is refused', () => {
  for (const [what, text, said] of [
    ['an empty file', '', /^mcp-register\.yaml:1:1: The manifest is empty/],
    ['a file with comments alone', '# nothing\n', /^mcp-register\.yaml:1:1: The manifest is empty/],
    ['no key servers', 'version: 1\n', /:1:1: The manifest has no key servers\. .*servers: \[\]/],
    ['servers without a value', 'version: 1\nservers:\n', /:2:9: There is no value here \(null\)/],
    [
      'servers that are no list',
      'version: 1\nservers: {}\n',
      /:2:10: Expected servers to be a list; got a map/,
    ],
    ['null at a key', server('    title: ~\n'), /:5:12: There is no value here/],
    ['null in a map', server('    customProperties: { team: null }\n'), /:5:31: There is no value here/],
    [
      'null in a list',
      server('    expectTools: [a, ]\n    previousApiIds: [null]\n'),
      /:6:22: There is no value/,
    ],
    [
      'a server without environments',
      'version: 1\nservers:\n  - apiId: a1\n    environments: {}\n',
      /:4:19: This server has no environment/,
    ],
  ] as const) {
    test(what, async (t) => {
      const refusal = await refusalOf(t, text);
      assert.equal(refusal.code, 'manifest-invalid');
      assert.match(refusal.said, said);
    });
  }

  test('an empty list is no error', async (t) => {
    assert.deepEqual((await manifestOf(t, 'version: 1\nservers: []\n')).units, []);
  });
});

describe('a key is told where it belongs', () => {
  for (const [what, text, said] of [
    [
      'a typing error',
      server('    titel: x\n'),
      /:5:5: titel is not a key of a server\. Did you mean title\?/,
    ],
    ['the spelling of the action', server('    probe-timeout: 3\n'), /Did you mean probeTimeout\?/],
    [
      'an unknown key at the top',
      `${server()}prun: true\n`,
      /:5:1: prun is not a key of a manifest\. Known here: .*version, name/,
    ],
    [
      'a text at an environment',
      'version: 1\nservers:\n  - apiId: a1\n    environments:\n      dev: { serverUrl: "https://a.example/mcp", title: A }\n',
      /:5:50: title does not stand in an environment of a server\. .*entry as a whole: move it to the server/,
    ],
    [
      'a URL beside environments',
      'version: 1\nservers:\n  - apiId: a1\n    serverUrl: https://a.example/mcp\n    environments: { dev: { serverUrl: "https://a.example/mcp" } }\n',
      /:4:5: serverUrl does not stand in a server that has environments\. .*move it to the environment/,
    ],
    [
      'the id of an environment in it',
      'version: 1\nservers:\n  - apiId: a1\n    environments: { dev: { environmentId: dev, serverUrl: "https://a.example/mcp" } }\n',
      /:4:28: environmentId .* its id already/,
    ],
    [
      'a server’s key at the top',
      `${server()}title: x\n`,
      /:5:1: title does not stand in a manifest\. .*move it to the server/,
    ],
    [
      'a key of the top at a server',
      server('    resourceGroup: rg\n'),
      /:5:5: resourceGroup .* Move resourceGroup to the top level/,
    ],
    [
      'a text of an environment at a server',
      server('    environmentTitle: x\n'),
      /Write it as title of the environment, in environments at the top level/,
    ],
    [
      'an input of the run',
      server('    allowedHosts: x\n'),
      /allowedHosts is an input of the run and no key of a manifest/,
    ],
    [
      'what belongs to one server, in defaults',
      `${server()}defaults: { serverUrl: "https://a.example/mcp" }\n`,
      /:5:13: serverUrl does not stand in defaults\. serverUrl belongs to one server/,
    ],
    [
      'an environment, enforced',
      `${server()}enforce: { environmentId: dev }\n`,
      /environmentId does not stand in enforce/,
    ],
  ] as const) {
    test(what, async (t) => {
      const refusal = await refusalOf(t, text);
      assert.equal(refusal.code, 'manifest-invalid');
      assert.match(refusal.said, said);
    });
  }
});

describe('a value goes through the checks of its input, and is refused at its place', () => {
  for (const [what, text, code, said] of [
    [
      'a number out of bounds',
      server('    probeTimeout: 3601\n'),
      'input-invalid',
      /^mcp-register\.yaml:5:19: Expected probeTimeout to be a whole number from 0 to 3600; got "3601"\. Correct probeTimeout/,
    ],
    [
      'an unknown choice',
      server('    failOn: all\n'),
      'input-invalid',
      /:5:13: Expected failOn to be one of breaking, unproven, none; got "all"/,
    ],
    [
      'a text that is too long',
      server(`    title: ${'x'.repeat(51)}\n`),
      'input-too-long',
      /:5:12: title is 51 characters long/,
    ],
    [
      'a URL with a key in it',
      'version: 1\nservers:\n  - apiId: a1\n    serverUrl: https://a.example/mcp?code=x\n',
      'server-url-invalid',
      /:4:16: serverUrl carries a key in its query/,
    ],
    ['no URL', 'version: 1\nservers:\n  - apiId: a1\n', 'input-missing', /:3:12: serverUrl is required/],
    [
      'an id that is none',
      'version: 1\nservers:\n  - apiId: a b\n',
      'input-invalid',
      /:3:12: apiId is not a valid resource name: "a b"/,
    ],
    [
      'no id',
      'version: 1\nservers:\n  - title: Weather & Alerts\n',
      'manifest-invalid',
      /:3:5: This server has no apiId\. .*apiId: weather-alerts/,
    ],
    [
      'a kind of environment',
      `${server()}environments: { dev: { kind: big } }\n`,
      'input-invalid',
      /:5:30: Expected environment-?[kK]ind to be one of/,
    ],
    [
      'a map where a text is expected',
      server('    title: { a: b }\n'),
      'manifest-invalid',
      /:5:12: Expected title to be a single value; got a map/,
    ],
    ['an empty text', server('    title: ""\n'), 'manifest-invalid', /:5:12: title is empty/],
    [
      'a name that is no slug',
      `${server()}name: The Platform\n`,
      'manifest-invalid',
      /:5:7: Expected name to be letters a-z/,
    ],
    [
      'another version',
      'version: 2\nservers: []\n',
      'manifest-invalid',
      /:1:10: This version reads manifests of version 1 only/,
    ],
    ['no version', 'servers: []\n', 'manifest-invalid', /The manifest has no version/],
    [
      'half a target',
      `${server()}resourceGroup: rg\n`,
      'target-partial',
      /:5:16: The API center is only partly given: resourceGroup without subscriptionId, apiCenterName/,
    ],
    [
      'a definition that is missing',
      server('    definitionFile: ./nowhere.yaml\n'),
      'file-unreadable',
      /:5:21: The file "nowhere\.yaml" does not exist/,
    ],
    [
      'custom properties as a text',
      server('    customProperties: "a: b"\n'),
      'manifest-invalid',
      /Expected customProperties to be a map/,
    ],
    [
      'a day that is none',
      `${server()}audit: { ignore: [{ rule: dead, reason: y, until: 2027-02-30 }] }\n`,
      'manifest-invalid',
      /:5:51: Expected until to be a day/,
    ],
    [
      'a rule that the audit does not have',
      `${server()}audit: { ignore: [{ rule: deda, reason: y }] }\n`,
      'manifest-invalid',
      /:5:27: There is no rule "deda" of the audit\. Did you mean dead\?/,
    ],
  ] as const) {
    test(what, async (t) => {
      const withoutTarget = { 'subscription-id': '', 'resource-group': '', 'api-center-name': '' };
      const refusal = await refusalOf(t, text, code === 'target-partial' ? withoutTarget : {});
      assert.equal(refusal.code, code, refusal.said);
      assert.match(refusal.said, said);
    });
  }

  test('several servers with problems are told at once', async (t) => {
    const items = ['a1', 'b1', 'c1'].map(
      (id) => `  - { apiId: ${id}, serverUrl: "https://${id}.example/mcp", probe: never }`,
    );
    const { said } = await refusalOf(t, `version: 1\nservers:\n${items.join('\n')}\n`);
    assert.match(
      said,
      /yaml:3:62: .*There are other problems: mcp-register\.yaml:4:62: .*mcp-register\.yaml:5:62:/,
    );
  });
});

test('a line of removed that would have no effect is refused', async (t) => {
  for (const item of ['{ apiId: old-one }', '{ apiId: old-one, keep: false }']) {
    const { said } = await refusalOf(t, server(`removed: [${item}]\n`));
    assert.match(said, /:5:\d+: "old-one" in removed has no effect without keep: true/);
  }
});

describe('what is said twice is refused with both places', () => {
  for (const [what, text, said] of [
    [
      'a unit, in another case',
      server('  - { apiId: Weather, serverUrl: "https://w.example/mcp" }\n'),
      /:5:14: "Weather" in production is declared twice; first at mcp-register\.yaml:3:12/,
    ],
    [
      'an entry with two titles',
      server(
        '    title: A\n  - { apiId: weather, title: B, environmentId: dev, serverUrl: "https://w.example/mcp" }\n',
      ),
      /:6:23: title of "weather" is not the same as at mcp-register\.yaml:5:5/,
    ],
    [
      'an entry that is declared and removed',
      server('removed: [{ apiId: weather, keep: true }]\n'),
      /:5:20: "weather" is removed here and declared at mcp-register\.yaml:3:12/,
    ],
    [
      'an entry that is declared, and the previous one of another',
      server('  - { apiId: tides, previousApiIds: [Weather], serverUrl: "https://t.example/mcp" }\n'),
      /:5:\d+: "Weather" is a previous id of "tides" here, and declared at mcp-register\.yaml:3:12/,
    ],
    [
      'a key',
      server('    title: A\n    title: B\n'),
      /:6:5: .*the key "title" occurs twice \(first at line 5, column 5\)/,
    ],
  ] as const) {
    test(what, async (t) => assert.match((await refusalOf(t, text)).said, said));
  }

  test('two environments of one entry in two items are not', async (t) => {
    const { units } = await manifestOf(
      t,
      server('  - { apiId: weather, environmentId: dev, serverUrl: "https://w.example/mcp" }\n'),
    );
    assert.deepEqual(
      units.map(({ apiId, environmentId }) => `${apiId}/${environmentId}`),
      ['weather/production', 'weather/dev'],
    );
  });
});

describe('a file that is no YAML of ours is refused with its place', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefghijk'].map(
      (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]`,
    ),
  ].join('\n');
  for (const [what, text, said] of [
    ['an alias bomb', bomb, /too large once its aliases are expanded/],
    ['an alias inside its own anchor', 'version: 1\nservers: &a [*a]\n', /:2:14: .*inside its own anchor/],
    [
      'an alias without an anchor',
      'version: 1\nservers: *a\n',
      /:2:10: .*no anchor|:2:10: .*nresolved alias/i,
    ],
    ['deep nesting', `version: 1\nservers: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, /nested too deeply/],
    ['bad indentation', 'version: 1\nservers:\n - a: 1\n  b: 2\n', /:4:1: This is not YAML/],
    ['a second document', 'version: 1\nservers: []\n---\na: 1\n', /:3:1: .*second document/],
    ['a tag', 'version: 1\nservers: !secret []\n', /:2:10: .*tag/i],
    ['a merge of no map', 'version: 1\nservers: [{ <<: 3 }]\n', /merge key << takes a map/],
    ['a number that JSON does not have', server('    customProperties: { a: .inf }\n'), /:5:28: .*number/],
  ] as const) {
    test(what, async (t) => {
      const refusal = await refusalOf(t, text);
      assert.equal(refusal.code, 'manifest-invalid', refusal.said);
      assert.match(refusal.said, said);
    });
  }

  test('another encoding', async (t) => {
    const latin = Buffer.from(server('    title: Zürich\n'), 'latin1');
    const { said } = await refusalOf(t, { 'mcp-register.yaml': latin });
    assert.match(said, /not UTF-8 text: byte 0xFC at line 5, column 13/);
  });

  test('a file over the limit', async (t) => {
    const { code } = await refusalOf(t, `version: 1\nservers: []\n#${'x'.repeat(4 * 1024 * 1024)}`);
    assert.equal(code, 'file-unreadable');
  });

  test('more servers than the limit', async (t) => {
    const items = Array.from(
      { length: 5001 },
      (_, i) => `  - { apiId: s-${i}, serverUrl: "https://s.example/${i}" }`,
    );
    const { code, said } = await refusalOf(t, `version: 1\nservers:\n${items.join('\n')}\n`);
    assert.equal(code, 'manifest-too-large');
    assert.match(said, /:5003:14: .*more than 5000 servers/);
  });
});
