import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { createApiCenter } from '../../../src/core/apicenter/api-center.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { ServerDescription } from '../../../src/core/probe/result.ts';
import { applyPlan } from '../../../src/core/registration/apply.ts';
import { planRegistration } from '../../../src/core/registration/plan.ts';
import { hasWork } from '../../../src/core/registration/plan-step.ts';
import { readRegistration } from '../../../src/core/registration/read-registration.ts';
import type { RegistrationRequest } from '../../../src/core/registration/request.ts';
import { localSource } from '../../../src/core/registration/source.ts';
import { armClientOf, startTestCenter, testTarget } from '../../support/run.ts';
import { weatherServer } from '../../support/servers.ts';

const request: RegistrationRequest = {
  serverUrl: 'https://weather.example/mcp',
  apiId: 'weather',
  title: 'Weather',
  environment: {},
  source: localSource,
  takeOver: false,
  previousVersions: 'keep',
};

/** A server with these tools, and nothing else of note. */
const serving = (...names: string[]): ServerDescription => ({
  ...weatherServer,
  tools: names.map((name) => ({ name, inputSchema: { type: 'object' } })),
});

/** An API center, and registrations in it as a run makes them after the probe. */
async function startEntry(t: TestContext) {
  const center = await startTestCenter(t);
  const client = createApiCenter(armClientOf(center.emulator, 'write'), testTarget);
  return {
    async register(server: ServerDescription | undefined, changes: Partial<RegistrationRequest> = {}) {
      const wanted = { ...request, ...changes };
      const { currentState, names } = await readRegistration(client, wanted);
      const plan = planRegistration({ request: wanted, names, currentState, server, customProperties: {} });
      await applyPlan(plan, { center: client, clock: systemClock, onApplied() {} });
      return hasWork(plan);
    },
    async write(texts: object) {
      await center.put('apis/weather', { ...(await center.get('apis/weather')), ...texts });
    },
    async texts() {
      const { description, summary } = (await center.get('apis/weather')) ?? {};
      return { description, summary };
    },
  };
}

const both = (text: string) => ({ description: text, summary: text });

describe('the description and the summary that were generated', () => {
  test('name the tools that are there now', async (t) => {
    const entry = await startEntry(t);
    await entry.register(serving('alerts', 'forecast'));
    assert.deepEqual(await entry.texts(), both('Weather: an MCP server with 2 tools: alerts, forecast.'));
    await entry.register(serving('radar'));
    assert.deepEqual(await entry.texts(), both('Weather: an MCP server with 1 tool: radar.'));
    assert.equal(await entry.register(serving('radar')), false, 'a second run writes nothing');
  });

  test('have the new title', async (t) => {
    const entry = await startEntry(t);
    await entry.register(serving('radar'));
    await entry.register(serving('radar'), { title: 'Skies' });
    assert.deepEqual(await entry.texts(), both('Skies: an MCP server with 1 tool: radar.'));
  });

  test('follow where the document publishes no names', async (t) => {
    const entry = await startEntry(t);
    await entry.register(serving('alerts'), { publishSurface: 'hash' });
    await entry.register(serving('radar'), { publishSurface: 'hash' });
    assert.deepEqual(await entry.texts(), both('Weather: an MCP server with 1 tool: radar.'));
  });

  test('stay when the probe proves no tools', async (t) => {
    const entry = await startEntry(t);
    await entry.register(serving('alerts'));
    await entry.register(undefined);
    assert.deepEqual(await entry.texts(), both('Weather: an MCP server with 1 tool: alerts.'));
  });

  test('are not replaced by what the server says of itself', async (t) => {
    const entry = await startEntry(t);
    await entry.register(serving('alerts'));
    const serverInfo = { name: 'w', version: '1', description: 'Buy now!' };
    assert.equal(await entry.register({ ...serving('alerts'), serverInfo }), true);
    assert.deepEqual(await entry.texts(), both('Weather: an MCP server with 1 tool: alerts.'));
  });
});

describe('a text that a person wrote', () => {
  test('stays, each on its own', async (t) => {
    const entry = await startEntry(t);
    await entry.register(serving('alerts'));
    await entry.write({ description: 'Weather: an MCP server with 1 tool: radar.' });
    await entry.register(serving('forecast'));
    assert.deepEqual(await entry.texts(), {
      description: 'Weather: an MCP server with 1 tool: radar.',
      summary: 'Weather: an MCP server with 1 tool: forecast.',
    });
    await entry.write({ summary: 'Skies' });
    await entry.register(serving('radar'));
    assert.equal((await entry.texts()).summary, 'Skies');
  });
});

describe('an empty summary', () => {
  test('is filled, beside a description that a person wrote', async (t) => {
    const entry = await startEntry(t);
    await entry.register(serving('alerts'), { description: 'Forecasts.', summary: 'S' });
    await entry.write({ summary: '' });
    await entry.register(serving('alerts'));
    assert.deepEqual(await entry.texts(), {
      description: 'Forecasts.',
      summary: 'Weather: an MCP server with 1 tool: alerts.',
    });
  });

  test('is filled without a proven list of tools too, and then follows', async (t) => {
    const entry = await startEntry(t);
    await entry.register(undefined);
    assert.deepEqual(await entry.texts(), both('Weather: an MCP server.'));
    await entry.register(serving('alerts'));
    assert.deepEqual(await entry.texts(), both('Weather: an MCP server with 1 tool: alerts.'));
  });
});
