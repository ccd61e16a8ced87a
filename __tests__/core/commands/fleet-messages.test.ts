import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inputRows } from '../../../src/core/inputs/table.ts';
import type { FleetReport } from '../../../src/core/report/fleet-report.ts';
import { terminalWords } from '../../../src/hosts/terminal/words.ts';
import { type Declared, runSync, startFleetServer } from '../../support/fleet.ts';
import { startRepository } from '../../support/fleet-repository.ts';
import { startTestCenter } from '../../support/run.ts';
import { legacyReply, result } from '../probe/scripted-server.ts';

const ports = { words: terminalWords };

/** Everything that a report says to people. */
const saidBy = ({ results, error, warnings }: FleetReport) =>
  [{ error, warnings }, ...results]
    .flatMap((one) => [
      one.error?.message ?? '',
      one.error?.why ?? '',
      one.error?.next ?? '',
      ...one.warnings.map(({ message }) => message),
    ])
    .join('\n');

/** The options in a text that `sync` does not know. */
function unknownOptions(text: string): string[] {
  const known = inputRows.filter(({ commands }) => commands.includes('sync')).map(({ name }) => `--${name}`);
  const named = [...text.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option);
  return named.filter((option) => !known.includes(option));
}

const place = { file: 'teams/sky.yaml', line: 12, column: 5 };

describe('what a run over a manifest says of a server', () => {
  for (const failOn of ['none', 'breaking']) {
    test(`whose tools break clients names the member of the manifest: failOn ${failOn}`, async (t) => {
      let tools = [
        { name: 'forecast', inputSchema: { type: 'object' } },
        { name: 'tides', inputSchema: { type: 'object' } },
      ];
      const reply = legacyReply({
        'tools/list': (received, response) => result(received, response, { tools }),
      });
      const server = await startFleetServer({ weather: reply });
      t.after(() => server[Symbol.asyncDispose]());
      const center = await startTestCenter(t);
      const weather: Declared = {
        apiId: 'weather',
        url: server.at('weather'),
        raw: { 'fail-on': failOn },
        unit: { place },
      };
      await runSync(center, [weather]);
      tools = tools.slice(0, 1);
      const said = saidBy(await runSync(center, [weather], { ports }));
      assert.deepEqual(unknownOptions(said), []);
      assert.match(said, /^teams\/sky\.yaml:12: The server /m);
      if (failOn === 'none') assert.match(said, /To stop such a run, set failOn: breaking\./);
      else assert.match(said, /does not pass failOn: breaking[\s\S]*^acceptSurface: sha256:[0-9a-f]{64}$/m);
    });
  }

  test('whose new id is too short names the place of it', async (t) => {
    const server = await startFleetServer();
    t.after(() => server[Symbol.asyncDispose]());
    const center = await startTestCenter(t);
    const short: Declared = { apiId: 'no', url: server.at('no'), unit: { place } };
    const said = saidBy(await runSync(center, [short], { ports }));
    assert.match(said, /^teams\/sky\.yaml:12: apiId is "no", which does not exist/m);
    assert.match(said, /for example: apiId: no-0/);
    assert.deepEqual(unknownOptions(said), []);
  });

  test('of an entry of another source names what the run takes, and the id as the manifest has it', async (t) => {
    const server = await startFleetServer();
    t.after(() => server[Symbol.asyncDispose]());
    const center = await startTestCenter(t);
    const weather: Declared = { apiId: 'weather', url: server.at('weather'), unit: { place } };
    await center.register({
      source: 'https://github.com/contoso/other',
      'server-url': server.at('weather'),
      'api-id': 'weather',
      'probe-timeout': '0',
    });
    const said = saidBy(await runSync(center, [weather], { ports }));
    assert.match(said, /Choose another apiId, or correct --source/);
    assert.match(said, /give --take-over source:https:\/\/github\.com\/contoso\/other once/);
    assert.deepEqual(unknownOptions(said), []);
  });

  test('that a pull request stages names no option of a single server', async (t) => {
    const repository = await startRepository(t);
    repository.declare({ weather: '' });
    repository.commit();
    await repository.run('sync');
    repository.declare({ weather: '', tides: '' });
    const taken = { kind: 'mcp', title: 'Tides' };
    await repository.center.put('apis/tides-pr-7', taken);
    const raw = { 'changed-since': 'HEAD', staging: 'same-center' };
    const event = { kind: 'pull-request', number: 7, closed: false } as const;
    const report = await repository.run('sync', raw, event);
    const refused = report.results.find(({ error }) => error?.code === 'staging-name-taken');
    assert.match(
      refused?.error?.message ?? '',
      /mcp-register\.yaml:\d+: The API "tides-pr-7" exists already/,
    );
    assert.match(refused?.error?.next ?? '', /^Choose another apiId/);
  });
});
