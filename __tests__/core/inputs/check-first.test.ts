import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { InvalidInput } from '../../../src/core/errors.ts';
import type { Command } from '../../../src/core/inputs/input.ts';
import type { PipelineEvent } from '../../../src/core/inputs/pipeline-event.ts';
import { type HostFacts, readCommand } from '../../../src/core/inputs/read-command.ts';
import { type RawInputs, readValues } from '../../../src/core/inputs/read-values.ts';
import { onlyReading } from '../../support/files.ts';
import { targetInputs, testFacts } from '../../support/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const target = targetInputs({ url: 'http://127.0.0.1:1' });
const base: RawInputs = { ...target, 'server-url': 'https://weather.example/mcp', title: 'Weather' };
const commands: readonly Command[] = [
  'register',
  'plan',
  'probe',
  'unregister',
  'sweep',
  'surface',
  'doctor',
];

/** Fails the test when an event is asked for before the inputs are known to be right. */
const untilEvent: HostFacts = {
  ...testFacts(),
  eventOf: () => assert.fail('the host was asked before the inputs were checked'),
};

const wrong: readonly [name: string, value: string][] = [
  ['staging', 'yes'],
  ['sku', 'premium'],
  ['staging-ttl', '14d'],
  ['max-deletes', 'all'],
  ['comment', 'yes'],
  ['probe', 'maybe'],
  ['unregister-mode', 'delete'],
  ['verify', 'always'],
  ['pull-request', '0'],
  ['pull-request', 'any'],
  ['title', 'x'.repeat(51)],
  ['contact-name', 'x'.repeat(101)],
  ['portal-title', 'x'.repeat(51)],
  ['documentation-url', 'weather.example'],
  ['server-url', 'http://weather.example/mcp'],
  ['probe-url', 'https://weather.example/mcp?code=x'],
  ['definition-id', 'a definition'],
  ['staging-environment-id', 'a b'],
  ['staging-api-center-id', 'center'],
  ['workspace', 'a/b'],
  ['arm-endpoint', 'https://management.example'],
  ['source', 'weather'],
  ['accept-surface', 'sha256:1'],
  ['probe-audience', 'api://x/.default'],
  ['probe-headers', 'no colon'],
  ['custom-properties', '- a list'],
  ['custom-properties', 'a: [1'],
  ['definition-file', 'nowhere.yaml'],
  ['server-json', 'nowhere.json'],
  ['allowed-hosts', 'http://x.example'],
  ['allowed-hosts', 'x.example/mcp'],
  ['allowed-hosts', 'x.example:443'],
  ['allowed-hosts', 'a b'],
  ['allowed-hosts', '*'],
  ['allowed-hosts', '*.*'],
  ['allowed-hosts', 'x.example\nhttps://y.example'],
  ['tenant-id', 'not guid'],
  ['tenant-id', 'contoso'],
  ['tenant-id', 'https://contoso.example'],
  ['location', 'west europe!'],
  ['location', 'west/europe'],
  ['contact-email', 'notanemail'],
  ['contact-email', 'a@b@c'],
  ['contact-email', 'Ada <ada@contoso.example>'],
  ['github-token', 'a\nb'],
  ['github-token', 'a b'],
  ['github-token', 'ghs_ключ'],
  ['function-key', 'a\r\nb'],
  ['function-key', 'abcdefgh\u200Bijkl'],
  ['title', 'a\nb'],
  ['title', 'a\u2028b'],
  ['title', 'a\tb'],
  ['title', 'a\u202Eb'],
  ['title', 'a\u0007b'],
  ['title', 'a\u200Bb'],
  ['version-title', 'a\nb'],
  ['environment-title', 'a\u202Eb'],
  ['contact-name', 'a\u2066b'],
  ['license-name', 'a\nb'],
  ['portal-title', 'a\nb'],
  ['source', 'https://github.com/onlyowner'],
  ['source', 'github.com:onlyowner'],
  ['source', 'https://gitlab.com/contoso'],
  ['source', 'https://dev.azure.com/contoso/weather'],
  ['take-over', 'source:https://github.com/onlyowner'],
];

const right: readonly [name: string, value: string][] = [
  ['allowed-hosts', '*.example, weather.contoso.example\n127.0.0.1, [::1], weather-*.azurewebsites.net'],
  ['tenant-id', '88888888-2222-3333-4444-555555555555'],
  ['tenant-id', 'contoso.onmicrosoft.com'],
  ['location', 'westeurope'],
  ['location', 'West US 2'],
  ['contact-email', 'weather-team+mcp@contoso.example'],
  ['title', 'Wetter für Köln 🌦️ 👩‍🔬'],
  ['title', 'مزج\u200Cآب'],
  ['description', 'One line.\n\nAnother.'],
  ['summary', 'One line\nof two.'],
  ['custom-properties', 'a: 1\nb: 2'],
  ['probe-headers', 'X-A: 1\nX-B: 2'],
  ['source', 'https://git.contoso.example/weather'],
  ['source', 'https://gitlab.com/contoso/group/weather'],
  ['source', 'https://dev.azure.com/contoso/_git/weather'],
  ['source', 'git@ssh.dev.azure.com:v3/contoso/team/weather'],
];

describe('an input that is right is taken', () => {
  for (const [name, value] of right) {
    test(`${name}: ${JSON.stringify(value)}`, () => {
      assert.doesNotThrow(() => readValues({ ...base, [name]: value }));
    });
  }
});

test('what is wrong with a secret is said without the secret', () => {
  for (const value of ['c4n4ry\nsecret', 'c4n4ry\u200Bsecret', 'c4n4ry secret']) {
    assert.throws(
      () => readValues({ ...base, 'github-token': value }),
      (error: unknown) => {
        assert.ok(error instanceof InvalidInput);
        assert.doesNotMatch(`${error.message} ${error.next}`, /c4n4ry|secret"/);
        return true;
      },
    );
  }
});

describe('an input that is set and wrong is refused before anything else happens', () => {
  for (const [name, value] of wrong) {
    test(`${name}: ${JSON.stringify(value.slice(0, 40))}`, async () => {
      for (const command of commands) {
        const run = readCommand(command, { ...base, [name]: value }, { ...untilEvent, files: noFiles });
        await assert.rejects(run, InvalidInput, command);
      }
    });
  }

  test('a baseline that is no surface, whatever the command, except the one that writes it', async (t) => {
    const path = join(temporaryFolder(t), 'surface.json');
    writeFileSync(path, '{}');
    for (const command of commands.filter((name) => name !== 'surface')) {
      await assert.rejects(
        readCommand(command, { ...base, 'surface-file': path }, untilEvent),
        InvalidInput,
        command,
      );
    }
    await assert.doesNotReject(readCommand('surface', { ...base, 'surface-file': path }, untilEvent));
  });

  test('a definition that is not OpenAPI, also where no entry is written', async (t) => {
    const path = join(temporaryFolder(t), 'openapi.yaml');
    writeFileSync(path, 'swagger: "2.0"');
    for (const command of commands) {
      await assert.rejects(
        readCommand(command, { ...base, 'definition-file': path }, untilEvent),
        InvalidInput,
        command,
      );
    }
  });

  test('both forms of a target, and both places for staged entries', async () => {
    const id = `/subscriptions/${target['subscription-id']}/resourceGroups/rg/providers/Microsoft.ApiCenter/services/other`;
    for (const command of commands) {
      await assert.rejects(readCommand(command, { ...base, 'api-center-id': id }, untilEvent), InvalidInput);
      const doubled = { ...base, staging: 'same-center', 'staging-api-center-id': id };
      await assert.rejects(readCommand(command, doubled, untilEvent), InvalidInput);
    }
  });
});

describe('an input that is missing is asked for only where it is needed', () => {
  const forEvent = (event: PipelineEvent, raw: RawInputs) => readCommand('register', raw, testFacts(event));
  const pullRequest = { kind: 'pull-request', number: 7, closed: false } as const;

  test('a run that has nothing to do needs none', async () => {
    assert.equal((await forEvent({ kind: 'idle', reason: 'x' }, {})).job, 'nothing');
  });

  test('a run without credentials needs no target', async () => {
    const event = { ...pullRequest, withoutCredentials: 'a fork' };
    assert.equal((await forEvent(event, {})).job, 'look');
    assert.equal((await forEvent(event, { 'resource-group': 'rg', 'client-id': 'x' })).job, 'look');
  });

  test('the close of a pull request needs no server', async () => {
    assert.equal((await forEvent({ ...pullRequest, closed: true }, target)).job, 'unstage');
    await assert.rejects(forEvent(pullRequest, target), /server-url is required/);
  });

  test('an application needs its tenant', async () => {
    await assert.rejects(forEvent({ kind: 'ordinary' }, { ...base, 'client-id': 'x' }), /without tenant-id/);
  });
});

describe('a secret that stands in another input is refused, and not shown', () => {
  const key = 'c4n4ry-kX9w2-Lq8vBn3';
  const published: RawInputs[] = [
    { 'function-key': key, title: key },
    { 'function-key': key, description: `Uses the key ${key}.` },
    { 'function-key': key, 'custom-properties': `note: ${key}` },
    { 'probe-headers': `x-api-key: ${key}`, 'contact-name': key },
    { 'probe-headers': `Authorization: Bearer ${key}`, summary: key },
  ];
  for (const inputs of published) {
    const [secret, other] = Object.keys(inputs);
    test(`${secret} in ${other}`, async () => {
      await assert.rejects(readCommand('register', { ...base, ...inputs }, untilEvent), (error) => {
        assert.ok(error instanceof InvalidInput);
        assert.equal(error.code, 'secret-in-input');
        assert.ok(!JSON.stringify([error.text, error.why, error.next, error.stack]).includes(key));
        return true;
      });
    });
  }

  test('what anybody could guess, and a header that is no credential, may stand anywhere', async () => {
    const harmless: RawInputs = {
      'function-key': 'production',
      'probe-headers': 'X-Forwarded-Host: weather.example',
      'lifecycle-stage': 'production',
    };
    const { job } = await readCommand('register', { ...base, ...harmless }, testFacts());
    assert.equal(job, 'register');
  });
});

const noFiles = onlyReading((path) => {
  throw new InvalidInput({ code: 'file-unreadable', message: `No file ${path}`, next: '' });
});
