import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsavedPlan } from '../../src/app/unsaved-plan.ts';
import type { PipelineEvent } from '../../src/core/inputs/pipeline-event.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import { plainWords, render } from '../../src/core/message.ts';
import { targetInputs, testFacts } from '../support/run.ts';

const raw = {
  ...targetInputs({ url: 'http://127.0.0.1:1' }),
  'server-url': 'https://weather.example/mcp',
  title: 'Weather',
  source: 'https://github.com/contoso/weather',
  'plan-out': 'plan.json',
};

test('a plan that a pull request does not save is named, with the run that saves it', async () => {
  const said = async (event: PipelineEvent, given = raw) => {
    const warnings = unsavedPlan(given, await readCommand('plan', given, testFacts(event)));
    return warnings.map(({ code, message }) => `${code}: ${render(message, plainWords)}`);
  };
  const [warning] = await said({ kind: 'pull-request', number: 7, closed: false });
  assert.match(
    warning ?? '',
    /^plan-not-written: .*plan\.json \(plan-out\).*The run after the merge makes one/,
  );
  assert.deepEqual(await said({ kind: 'ordinary' }), []);
  const { 'plan-out': _, ...without } = raw;
  const event = { kind: 'pull-request', number: 7, closed: false } as const;
  const ready = await readCommand('plan', without, testFacts(event));
  assert.deepEqual(unsavedPlan(without, ready), []);
});
