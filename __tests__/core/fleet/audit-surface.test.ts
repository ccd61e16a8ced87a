import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge } from '../../../src/core/fleet/audit/judge.ts';
import { servedSurface } from '../../../src/core/fleet/audit/served-surface.ts';
import type { ServerDescription } from '../../../src/core/probe/result.ts';
import { weatherServer } from '../../support/servers.ts';
import { factsOf, registered } from './audited-catalogue.ts';

/** The surface-changed finding of a server that is registered in one way and serves another. */
async function changeOf(before: ServerDescription, after: ServerDescription): Promise<string | undefined> {
  const server = await registered('weather', { server: before });
  const [url = ''] = server.health.keys();
  const served = servedSurface(after);
  const facts = factsOf([{ ...server, health: new Map([[url, { kind: 'healthy', served, warnings: [] }]]) }]);
  const found = judge(facts).find(({ rule }) => rule === 'surface-changed');
  return found && String(found.message);
}

describe('a server that lists the same tools as it was registered with', () => {
  test('has no finding, whatever their order', async () => {
    assert.equal(await changeOf(weatherServer, weatherServer), undefined);
    const tools = weatherServer.tools.toReversed();
    assert.equal(await changeOf(weatherServer, { ...weatherServer, tools }), undefined);
  });

  test('has one when a text of them changed', async () => {
    const [first, ...others] = weatherServer.tools;
    assert.ok(first);
    const tools = [{ ...first, description: 'Sends the forecast to everybody' }, ...others];
    assert.match((await changeOf(weatherServer, { ...weatherServer, tools })) ?? '', /forecast/);
  });

  test('has one when it no longer opens in a way that clients use', async () => {
    const before = { ...weatherServer, eras: { modern: true, legacy: true, sse: false } };
    assert.match((await changeOf(before, weatherServer)) ?? '', /no longer answers server\/discover/);
  });
});
