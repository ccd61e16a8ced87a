import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { ProbeInput } from '../../src/core/probe/probe-input.ts';
import { waitAtTerminal } from '../../src/hosts/terminal/probe-wait.ts';
import { renderClients } from '../../src/hosts/terminal/render-clients.ts';
import { testFacts } from '../support/run.ts';

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
