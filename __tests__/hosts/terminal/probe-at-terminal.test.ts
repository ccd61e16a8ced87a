import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createColors } from 'picocolors';
import type { SyncInputs } from '../../../src/core/inputs/command-inputs.ts';
import { readCommand } from '../../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../../src/core/inputs/read-values.ts';
import type { ProbeInput } from '../../../src/core/probe/probe-input.ts';
import { fleetWaitAtTerminal, waitAtTerminal } from '../../../src/hosts/terminal/probe-wait.ts';
import { renderClients } from '../../../src/hosts/terminal/render-clients.ts';
import { carefulPolicy, fleetSource, manifestOf, unitOf } from '../../support/fleet.ts';
import { startTestCenter, type TestCenter, targetInputs, testFacts } from '../../support/run.ts';

const input: ProbeInput = {
  mode: 'require',
  url: 'https://mcp.example/mcp',
  timeoutMs: 300_000,
  timeoutGiven: false,
  headers: {},
  expectTools: [],
  includeBodies: false,
};

test('a person at a terminal who gives no time waits ten seconds, and is told', () => {
  const { probe, note } = waitAtTerminal(input, true);
  assert.equal(probe.timeoutMs, 10_000);
  assert.match(note ?? '', /10 s.*--probe-timeout/);
});

test('a time that was given stands, and so does the default where nobody watches', () => {
  const given = { ...input, timeoutMs: 60_000, timeoutGiven: true };
  assert.deepEqual(waitAtTerminal(given, true), { probe: given });
  assert.deepEqual(waitAtTerminal(input, false), { probe: input });
});

describe('a person at a terminal who runs a fleet', () => {
  const auditInputs = async ({ emulator }: TestCenter, raw: RawInputs = {}) => {
    const read = await readCommand('audit', { ...targetInputs(emulator), ...raw }, testFacts());
    return read.job === 'audit' ? read : assert.fail(read.job);
  };
  const syncInputs = async (center: TestCenter): Promise<SyncInputs> => {
    const read = await auditInputs(center);
    const unit = await unitOf(center, { apiId: 'weather', url: input.url, raw: { 'probe-timeout': '' } });
    const manifest = manifestOf([unit]);
    return { ...read, job: 'sync', command: 'plan', manifest, source: fleetSource, policy: carefulPolicy };
  };

  test('waits ten seconds for a host that does not exist, and as long as ever for one that starts', async (t) => {
    const inputs = await syncInputs(await startTestCenter(t));
    const watched = fleetWaitAtTerminal(inputs, true);
    assert.ok(watched.job === 'sync');
    const [unit] = watched.manifest.units;
    assert.deepEqual([unit?.probe.unreachableMs, unit?.probe.timeoutMs], [10_000, 300_000]);
    assert.equal(fleetWaitAtTerminal(inputs, false), inputs);
  });

  test('in an audit too, unless a time was given', async (t) => {
    const center = await startTestCenter(t);
    const read = fleetWaitAtTerminal(await auditInputs(center), true);
    assert.ok(read.job === 'audit');
    assert.equal(read.options.unreachableMs, 10_000);
    const given = fleetWaitAtTerminal(await auditInputs(center, { 'probe-timeout': '30' }), true);
    assert.ok(given.job === 'audit');
    assert.equal(given.options.unreachableMs, undefined);
  });
});

test('the time of a probe counts as given only when it is', async () => {
  const url = { 'server-url': 'https://mcp.example/mcp' };
  for (const [raw, given] of [
    [url, false],
    [{ ...url, 'probe-timeout': '' }, false],
    [{ ...url, 'probe-timeout': '300' }, true],
  ] as const) {
    const { probe } = await readCommand('probe', raw, testFacts());
    assert.equal(probe.timeoutGiven, given, JSON.stringify(raw));
  }
});

test('a probe shows each family of clients with its verdict', () => {
  const table = renderClients(createColors(false), [
    { code: 'root-combinator', message: 'x' },
    { code: 'no-tools', message: 'y' },
  ]);
  assert.match(table, /^ +Clients +Clients on the official MCP SDKs +no problem found$/m);
  assert.match(table, /^ +Claude models +refuse every request that offers the tool \(root-combinator\)$/m);
});
