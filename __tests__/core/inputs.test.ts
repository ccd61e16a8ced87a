import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArmEndpoint } from '../../src/core/apicenter/endpoint.ts';
import { InvalidInput } from '../../src/core/errors.ts';
import { parseProbe } from '../../src/core/inputs/parse-probe.ts';
import { parseRegistration } from '../../src/core/inputs/parse-registration.ts';
import { inputRows } from '../../src/core/inputs/table.ts';
import { inputReader, type RawInputs } from '../../src/core/inputs/values.ts';

const loopback = parseArmEndpoint('http://127.0.0.1:1', false);
const base: RawInputs = { 'server-url': 'https://weather.example/mcp', title: 'Weather' };
const files = {
  read(path: string): Uint8Array {
    throw new Error(`No file is expected to be read: ${path}`);
  },
};
const registration = (raw: RawInputs) =>
  parseRegistration(inputReader({ ...base, ...raw }), {
    endpoint: loopback,
    hostSource: undefined,
    dryRun: false,
    files,
  });

describe('the table of inputs', () => {
  test('has each name once, in kebab-case, with a help text in one line', () => {
    const names = inputRows.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { name, help } of inputRows) {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      assert.match(help, /^\S.{5,118}[^.\s]$/, name);
    }
  });

  test('marks as secret whatever can open a door', () => {
    const secret = inputRows.filter((row) => row.secret).map(({ name }) => name);
    assert.deepEqual(secret, ['probe-headers', 'function-key', 'github-token']);
  });
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
      ['contact-email', 100],
      ['license-name', 50],
      ['environment-server-type', 50],
      ['api-id', 90],
      ['environment-id', 90],
    ] as const) {
      await assert.doesNotReject(registration({ [name]: 'x'.repeat(limit) }), name);
      await assert.rejects(registration({ [name]: 'x'.repeat(limit + 1) }), InvalidInput, name);
    }
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
    const read = inputReader({ ...base, 'expect-tools': 'a, b\r\n\n c ' });
    assert.deepEqual(parseProbe(read).expectTools, ['a', 'b', 'c']);
  });

  test('that is a boolean takes nothing but true and false', async () => {
    assert.equal((await registration({ 'take-over': 'TRUE' })).takeOver, true);
    await assert.rejects(registration({ 'take-over': 'yes' }), /take-over.*true, false/);
  });
});

describe('the headers of the probe', () => {
  const headers = (text: string) => parseProbe(inputReader({ ...base, 'probe-headers': text })).headers;

  test('are read one a line, values with colons included', () => {
    assert.deepEqual(headers('X-Key: a:b\r\n\nAuthorization:  Bearer x '), {
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
        () => headers(`A: b\n${text}`),
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
    const endpoint = parseArmEndpoint('https://management.azure.com', false);
    const parse = (dryRun: boolean) =>
      parseRegistration(inputReader(base), { endpoint, hostSource: undefined, dryRun, files });
    await assert.rejects(parse(false), /source is not given/);
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
