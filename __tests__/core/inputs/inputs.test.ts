import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidInput } from '../../../src/core/errors.ts';
import { parseProbeHeaders } from '../../../src/core/inputs/probe-headers.ts';
import { readCommand } from '../../../src/core/inputs/read-command.ts';
import { type RawInputs, readValues } from '../../../src/core/inputs/read-values.ts';
import { inputRows } from '../../../src/core/inputs/table.ts';
import { plainWords, render } from '../../../src/core/message.ts';
import { targetInputs, testFacts } from '../../support/run.ts';

const base: RawInputs = { 'server-url': 'https://weather.example/mcp', title: 'Weather' };
const loopback = targetInputs({ url: 'http://127.0.0.1:1' });

async function registration(raw: RawInputs) {
  const inputs = await readCommand('register', { ...loopback, ...base, ...raw }, testFacts());
  assert.equal(inputs.job, 'register');
  return inputs.request;
}

describe('the table of inputs', () => {
  test('has each name once, in kebab-case, with a help text in one line', () => {
    const names = inputRows.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { name, help } of inputRows) {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      assert.match(render(help, plainWords), /^\S.{5,118}[^.\s]$/, name);
    }
  });

  test('marks as secret whatever can open a door', () => {
    const secret = inputRows.filter((row) => row.secret).map(({ name }) => name);
    assert.deepEqual(secret, ['probe-headers', 'function-key', 'github-token']);
  });
});

test('no run writes over a file that it also reads, or over another one that it writes', async () => {
  for (const [command, raw] of [
    ['plan', { manifest: 'servers.yaml', 'plan-out': './servers.yaml' }],
    ['audit', { manifest: 'servers.yaml', html: 'servers.yaml' }],
    ['audit', { manifest: 'servers.yaml', sarif: 'audit.out', html: `${process.cwd()}/audit.out` }],
    ['audit', { manifest: 'servers.yaml', 'state-file': 'servers.yaml' }],
    ['sync', { plan: 'plan.json', trace: 'plan.json' }],
    ['register', { ...base, 'definition-file': 'api.json', 'definition-out': 'a/../api.json' }],
    ['register', { ...base, 'server-json': 'server.json', trace: 'server.json' }],
  ] as const) {
    await assert.rejects(
      readCommand(command, { ...loopback, ...raw }, testFacts()),
      /name the same file/,
      JSON.stringify(raw),
    );
  }
});

describe('an input', () => {
  test('that is empty or blank was not given', async () => {
    assert.equal((await registration({ summary: '  ' })).summary, undefined);
    assert.equal((await registration({ 'environment-id': '' })).environment.id, undefined);
  });

  test('is accepted at its limit and refused one beyond it', async () => {
    for (const [name, limit] of [
      ['title', 50],
      ['summary', 200],
      ['description', 1000],
      ['version-title', 50],
      ['environment-title', 50],
      ['contact-name', 100],
      ['license-name', 50],
      ['environment-server-type', 50],
      ['api-id', 90],
      ['environment-id', 90],
    ] as const) {
      await assert.doesNotReject(registration({ [name]: 'x'.repeat(limit) }), name);
      await assert.rejects(registration({ [name]: 'x'.repeat(limit + 1) }), InvalidInput, name);
    }
    const address = (length: number) => `${'x'.repeat(length - 10)}@y.example`;
    await assert.doesNotReject(registration({ 'contact-email': address(100) }));
    await assert.rejects(registration({ 'contact-email': address(101) }), InvalidInput);
    const url = (length: number) => `https://weather.example/${'x'.repeat(length - 24)}`;
    for (const name of [
      'documentation-url',
      'repository-url',
      'contact-url',
      'license-url',
      'terms-of-service-url',
    ] as const) {
      await assert.doesNotReject(registration({ [name]: url(200) }), name);
      await assert.rejects(registration({ [name]: url(201) }), InvalidInput, name);
    }
    assert.equal((await registration({ 'server-url': url(200) })).serverUrl.length, 200);
    await assert.rejects(registration({ 'server-url': url(201) }), InvalidInput);
  });

  test('given as a list may use lines or commas', () => {
    assert.deepEqual(readValues({ 'expect-tools': 'a, b\r\n\n c ' })['expect-tools'], ['a', 'b', 'c']);
  });

  test('that is a boolean takes nothing but true and false', async () => {
    assert.equal((await registration({ 'take-over': 'TRUE' })).takeOver, true);
    await assert.rejects(registration({ 'take-over': 'yes' }), /take-over.*true, false/);
  });
});

describe('the headers of the probe', () => {
  test('are read one a line, values with colons included', () => {
    assert.deepEqual(parseProbeHeaders('X-Key: a:b\r\n\nAuthorization:  Bearer x '), {
      'X-Key': 'a:b',
      Authorization: 'Bearer x',
    });
  });

  for (const text of [
    'no-colon',
    ': value',
    'Name:',
    'Bad Name: x',
    'Host: evil.example',
    'X: s3cr3t\u0000',
  ]) {
    test(`are refused by line number, without the value: ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => parseProbeHeaders(`A: b\n${text}`),
        (error) =>
          error instanceof InvalidInput && /Line 2/.test(error.message) && !/s3cr3t/.test(error.message),
      );
    });
  }
});

describe('the name of the entry', () => {
  test('comes from api-id, else from the title, never from the server', async () => {
    assert.equal((await registration({ 'api-id': 'sky' })).apiId, 'sky');
    assert.equal((await registration({ title: 'Weather & Alerts' })).apiId, 'weather-alerts');
    await assert.rejects(registration({ title: '' }), /Neither api-id nor title/);
    await assert.rejects(registration({ title: '天気' }), /too few letters/);
  });
});

describe('the source', () => {
  test('is needed to write for others to see, and not to look', async () => {
    const target = { ...loopback, 'arm-endpoint': 'https://management.azure.com' };
    const parse = (dryRun: boolean) => registration({ ...target, 'dry-run': String(dryRun) });
    await assert.rejects(parse(false), /source is required when not running in CI/);
    assert.equal((await parse(true)).source.key, 'unnamed');
  });

  test('is the repository’s address in any spelling', async () => {
    for (const source of [
      'https://github.com/Contoso/Weather',
      'https://github.com/Contoso/Weather.git',
      'github.com/contoso/weather/',
    ]) {
      assert.equal((await registration({ source })).source.key, 'github.com:contoso/weather');
    }
  });

  for (const source of [
    'weather',
    'https://me:s3cr3t@github.com/a/b',
    'https://github.com/',
    'a.example/b?c',
  ]) {
    test(`is not "${source}"`, () => assert.rejects(registration({ source }), InvalidInput));
  }
});
