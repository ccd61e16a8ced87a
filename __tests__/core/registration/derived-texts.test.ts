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

describe('the generated texts of an entry in several environments', () => {
  const at = (id: string, title = 'Weather'): Partial<RegistrationRequest> => ({
    title,
    environment: { id },
    serverUrl: `https://${id}.example/mcp`,
  });
  const told = (tool: string, title = 'Weather') => both(`${title}: an MCP server with 1 tool: ${tool}.`);

  for (const [leading, other] of [
    ['production', 'staging'],
    ['staging', 'test'],
    ['test', 'dev'],
    ['asia', 'europe'],
  ] as const) {
    test(`are about ${leading}, not ${other}, in whatever order they are registered`, async (t) => {
      for (const order of [
        [leading, other],
        [other, leading],
      ]) {
        const entry = await startEntry(t);
        for (const id of order) await entry.register(serving(`in-${id}`), at(id));
        assert.deepEqual(await entry.texts(), told(`in-${leading}`));
        await entry.register(serving('later'), at(other));
        assert.deepEqual(await entry.texts(), told(`in-${leading}`));
        await entry.register(serving('newer'), at(leading));
        assert.deepEqual(await entry.texts(), told('newer'));
        for (const [id, tool] of [
          [leading, 'newer'],
          [other, 'later'],
        ] as const) {
          assert.equal(await entry.register(serving(tool), at(id)), false, `${id} has nothing to write`);
        }
      }
    });
  }

  test('keep the tools of the leading one where another gives a new title, and follow it after that', async (t) => {
    const entry = await startEntry(t);
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}-${'tool'.repeat(3)}`);
    const title = 'Weather of the world, today and tomorrow';
    await entry.register(serving(...names), at('production'));
    await entry.register(serving('try'), at('dev', title));
    const { description } = await entry.texts();
    assert.ok(
      String(description).startsWith(`${title}: an MCP server with 7 tools: a-tool`),
      String(description),
    );
    await entry.register(serving('radar'), at('production', title));
    assert.deepEqual(await entry.texts(), told('radar', title));
  });

  test('that an earlier release made from another environment are made again by the leading one', async (t) => {
    const entry = await startEntry(t);
    await entry.register(serving('order'), at('production'));
    await entry.register(serving('try'), at('dev'));
    await entry.write(told('try'));
    await entry.register(serving('try'), at('dev'));
    assert.deepEqual(await entry.texts(), told('try'));
    await entry.register(serving('order'), at('production'));
    assert.deepEqual(await entry.texts(), told('order'));
    const edited = both('Weather: an MCP server with 1 tool: radar.');
    await entry.write(edited);
    await entry.register(serving('order'), at('production'));
    assert.deepEqual(await entry.texts(), edited, 'a text that no document explains is a person’s');
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
