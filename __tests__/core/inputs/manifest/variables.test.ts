// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a manifest
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { manifestOf, refusalOf, runInputs } from './read.ts';

const KEY = 's3cr3t-weather-key';
const environment = { KEY, TOKEN: 's3cr3t-token', REGION: 'west', OTHER: 'not listed', EMPTY: '' };
const listed = {
  'manifest-variables':
    'KEY = *.example\nTOKEN = weather.example\nREGION\nUNSET\nEMPTY\nUNSET_KEY = *.example',
};

const manifest = (...lines: readonly string[]) =>
  [
    'version: 1',
    'servers:',
    '  - apiId: weather',
    '    serverUrl: https://weather.example/mcp',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

describe('a variable of a manifest', () => {
  test('is replaced where the run lists it; $${ stands for the characters', async (t) => {
    const text = manifest(
      'title: Weather ${REGION}',
      "description: 'costs $${PRICE} or $5 {x} $$'",
      'customProperties: { region: "${REGION}", tags: ["a-${REGION}", 3, true] }',
      'expectTools: ["${REGION}_forecast"]',
    );
    const [unit] = (await manifestOf(t, text, listed, { environment })).units;
    assert.equal(unit?.request.title, 'Weather west');
    assert.equal(unit?.request.description, 'costs ${PRICE} or $5 {x} $$');
    assert.deepEqual(unit?.request.customProperties, { region: 'west', tags: ['a-west', 3, true] });
    assert.deepEqual(unit?.probe.expectTools, ['west_forecast']);
  });

  test('that is a secret reaches the probe alone, and is masked at once', async (t) => {
    const masked: string[] = [];
    const text = manifest('functionKey: ${KEY}', 'probeHeaders: { Authorization: "Bearer ${TOKEN}" }');
    const read = await manifestOf(t, text, listed, { environment, mask: (secret) => masked.push(secret) });
    const [unit] = read.units;
    assert.deepEqual(
      { key: unit?.probe.functionKey, headers: unit?.probe.headers },
      { key: KEY, headers: { Authorization: 'Bearer s3cr3t-token' } },
    );
    assert.deepEqual(masked, [KEY, 's3cr3t-token']);
    assert.doesNotMatch(JSON.stringify({ ...read, units: [{ ...unit, probe: {} }] }), /s3cr3t/);
  });

  test('names the API center too, unless the run does', async (t) => {
    const text = `apiCenterId: /subscriptions/\${SUB}/resourceGroups/rg/providers/Microsoft.ApiCenter/services/c1\n${manifest()}`;
    const none = { 'subscription-id': '', 'resource-group': '', 'api-center-name': '' };
    const sub = '11111111-1111-1111-1111-111111111111';
    const read = await manifestOf(
      t,
      text,
      { ...none, 'manifest-variables': 'SUB' },
      { environment: { SUB: sub } },
    );
    assert.deepEqual(read.target, {
      subscriptionId: sub,
      resourceGroup: 'rg',
      serviceName: 'c1',
      workspace: 'default',
    });
    assert.equal((await manifestOf(t, text)).target, undefined);
    const { code, said } = await refusalOf(t, text, { ...none, 'manifest-variables': 'SUB' });
    assert.equal(code, 'manifest-variable');
    assert.match(
      said,
      /:1:14: The variable SUB is not set, and it names the API center\. .*give api-center-id/,
    );
  });

  for (const [what, lines, code, said] of [
    [
      'not listed',
      ['title: ${OTHER}'],
      'manifest-variable',
      /:5:12: The variable OTHER is not one .*List it: manifest-variables: OTHER\./,
    ],
    ['not set', ['title: ${UNSET}'], 'manifest-variable', /:5:12: The variable UNSET is not set/],
    ['empty', ['title: ${EMPTY}'], 'manifest-variable', /:5:12: The variable EMPTY is not set/],
    ['without a name', ['title: "${}"'], 'manifest-variable', /:5:12: A text has "\$\{" in it/],
    [
      'an expression of a workflow',
      ['title: "${{ secrets.X }}"'],
      'manifest-variable',
      /:5:12: A text has "\$\{" in it/,
    ],
    [
      'in an id',
      ['previousApiIds: ["${REGION}"]'],
      'manifest-variable',
      /:5:22: apiId cannot hold a variable/,
    ],
    [
      'a secret in a text',
      ['title: ${KEY}'],
      'manifest-secret',
      /:5:12: The secret KEY stands where it would be published/,
    ],
    [
      'a secret in metadata',
      ['customProperties: { a: [ "${KEY}" ] }'],
      'manifest-secret',
      /:5:30: The secret KEY/,
    ],
    [
      'a literal key',
      ['functionKey: abc'],
      'manifest-secret',
      /:5:18: functionKey holds no variable that the run lists as a secret\. .*Renew a key/,
    ],
    [
      'a key that is listed as no secret',
      ['functionKey: ${REGION}'],
      'manifest-secret',
      /:5:18: functionKey holds no variable/,
    ],
    [
      'a literal header',
      ['probeHeaders: { X-Key: abc }'],
      'manifest-secret',
      /:5:28: a header holds no variable/,
    ],
    [
      'a literal header as a line',
      ['probeHeaders: "X-Key: ${KEY}\\nX-Other: abc"'],
      'manifest-secret',
      /:5:19: a header holds no variable/,
    ],
    [
      'a secret for another host',
      ['probeUrl: https://evil.test/mcp', 'functionKey: ${KEY}'],
      'manifest-secret',
      /:6:18: The secret KEY would go to the host evil\.test, and the run allows only \*\.example/,
    ],
    [
      'a secret for the published URL alone',
      ['probeUrl: https://slot.example/mcp', 'probeHeaders: { X-Key: "${TOKEN}" }'],
      'manifest-secret',
      /:6:28: The secret TOKEN would go to the host slot\.example/,
    ],
    [
      'a token of the run for any host',
      ['probeAudience: api://weather'],
      'manifest-secret',
      /:5:20: A token of the run.s own identity .*allowed-hosts/,
    ],
  ] as const) {
    test(`is refused: ${what}`, async (t) => {
      const refusal = await refusalOf(t, manifest(...lines), listed, { environment });
      assert.equal(refusal.code, code, refusal.said);
      assert.match(refusal.said, said);
      assert.doesNotMatch(refusal.said, /s3cr3t/);
    });
  }

  test('cannot put a header of its own beside the one it stands in', async (t) => {
    const { code } = await refusalOf(t, manifest('probeHeaders: { X-Key: "${KEY}" }'), listed, {
      environment: { KEY: 'a\r\nX-Other: b' },
    });
    assert.equal(code, 'probe-headers-invalid');
  });

  test('in a run outside CI that lacks it: the server is skipped with the reason, others are read', async (t) => {
    const text = `${manifest('functionKey: ${UNSET_KEY}')}  - { apiId: alerts, serverUrl: "https://alerts.example/mcp" }\n`;
    const embedded = { subscriptionId: '', resourceGroup: '', serviceName: '', workspace: '' };
    const read = await manifestOf(t, text, listed, { environment, embedded });
    assert.deepEqual(
      read.units.map(({ apiId }) => apiId),
      ['alerts'],
    );
    assert.deepEqual(
      read.skipped.map(({ apiId, environmentId, reason }) => ({
        apiId,
        environmentId,
        reason: [reason].flat().join(''),
      })),
      [
        {
          apiId: 'weather',
          environmentId: 'production',
          reason: 'The variable UNSET_KEY is not set, and the run is not in CI.',
        },
      ],
    );
    assert.equal(read.declared.length, 2);
  });

  test('is read only for servers that the run selects', async (t) => {
    const masked: string[] = [];
    const text = `${manifest('functionKey: ${KEY}', 'title: ${OTHER}')}  - { apiId: alerts, serverUrl: "https://alerts.example/mcp" }\n`;
    const read = await manifestOf(
      t,
      text,
      { ...listed, only: 'al*' },
      { environment, mask: (secret) => masked.push(secret) },
    );
    assert.deepEqual([read.units.map(({ apiId }) => apiId), masked], [['alerts'], []]);
  });
});

describe('the list of variables', () => {
  test('lets a secret go to several hosts', async (t) => {
    const lines = { 'manifest-variables': 'KEY = a.example\nKEY=weather.example' };
    assert.equal(
      (await manifestOf(t, manifest('functionKey: ${KEY}'), lines, { environment })).units.length,
      1,
    );
  });

  for (const [what, lines] of [
    ['a line that is no name', 'KEY-1'],
    ['a host with a scheme', 'KEY = https://weather.example'],
    ['no host after the sign', 'KEY ='],
    ['a name as a secret and as none', 'KEY\nKEY = a.example'],
  ] as const) {
    test(`is refused: ${what}`, async (t) => {
      const { code, said } = await refusalOf(t, manifest(), { ...runInputs, 'manifest-variables': lines });
      assert.equal(code, 'input-invalid');
      assert.match(said, /manifest-variables/);
    });
  }
});
