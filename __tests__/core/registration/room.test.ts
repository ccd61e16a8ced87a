import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestCenter } from '../../support/run.ts';

test('an API center without room for another environment is found before the API is written', async (t) => {
  const center = await startTestCenter(t);
  for (let number = 1; number <= 20; number++) {
    await center.put(`environments/env-${number}`, { title: `E${number}`, kind: 'testing' });
  }
  center.emulator.clearRequests();
  const inputs = { 'server-url': 'https://weather.example/mcp', title: 'Weather', probe: 'off' } as const;
  const report = await center.register(inputs);
  assert.deepEqual([report.exitCode, report.error?.code], [2, 'environments-full'], JSON.stringify(report));
  assert.deepEqual(center.writes(), []);
  const fitting = await center.register({ ...inputs, 'environment-id': 'ENV-20' });
  assert.equal(fitting.exitCode, 0, JSON.stringify(fitting.error));
});
