import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { parsePipelineCommand } from '../../src/app/commands.ts';
import { inputRows } from '../../src/core/inputs/table.ts';
import { outputs } from '../../src/core/report/outputs.ts';
import { camelCase } from '../../src/core/text/camel-case.ts';

const folder = new URL('../../examples/azure-pipelines/', import.meta.url);
const { inputs: declared } = JSON.parse(readFileSync(new URL('../../task.json', import.meta.url), 'utf8'));
const known: readonly string[] = declared.flatMap(
  ({ name, aliases = [] }: { name: string; aliases?: string[] }) => [name, ...aliases],
);

/** Every step of the task, however deep a template hides it. */
function steps(
  value: unknown,
): { readonly name: string | undefined; readonly inputs: Record<string, unknown> }[] {
  if (Array.isArray(value)) return value.flatMap(steps);
  if (typeof value !== 'object' || value === null) return [];
  if ('task' in value && value.task === 'McpRegister@1') {
    assert.ok('inputs' in value && typeof value.inputs === 'object' && value.inputs !== null);
    return [
      {
        name: 'name' in value ? String(value.name) : undefined,
        inputs: Object.fromEntries(Object.entries(value.inputs)),
      },
    ];
  }
  return Object.values(value).flatMap(steps);
}

const examples = readdirSync(folder).filter((name) => name.endsWith('.yml'));

test('there is an example for each way of using the task', () => {
  assert.deepEqual(examples.toSorted(), [
    'deploy-and-register.yml',
    'environments.yml',
    'fleet-shards.yml',
    'fleet-teams.yml',
    'fleet.yml',
    'nightly-audit.yml',
    'nightly-sweep.yml',
    'promote.yml',
    'pull-request-staging.yml',
  ]);
});

for (const example of examples) {
  test(`the example ${example} asks the task for what it knows`, () => {
    const text = readFileSync(new URL(example, folder), 'utf8');
    const document = parseDocument(text, { prettyErrors: true });
    assert.deepEqual([...document.errors, ...document.warnings], []);
    // The host name of a new app is not only its name.
    assert.doesNotMatch(text, /azurewebsites/);
    const found = steps(document.toJS());
    assert.ok(found.length > 0);
    for (const { name, inputs } of found) {
      const command = parsePipelineCommand(String(inputs.command ?? ''));
      assert.ok('azureSubscription' in inputs);
      for (const [input, value] of Object.entries(inputs)) {
        assert.ok(known.includes(input), `${input} is no input of the task`);
        const row = inputRows.find((candidate) => camelCase(candidate.name) === input);
        if (!row) continue;
        assert.ok(row.commands.includes(command), `${input} says nothing to ${command}`);
        if (row.kind.type === 'choice')
          assert.ok(row.kind.choices.includes(String(value)), `${input}: ${value}`);
        if (row.kind.type === 'integer') {
          assert.ok(
            Number(value) >= row.kind.minimum && Number(value) <= row.kind.maximum,
            `${input}: ${value}`,
          );
        }
      }
      for (const [, output = ''] of text.matchAll(new RegExp(`\\$\\(${name}\\.(\\w+)\\)`, 'g'))) {
        assert.ok(
          outputs.some((row) => camelCase(row.name) === output),
          `${output} is no output of the task`,
        );
      }
    }
  });
}

test('the fleet is divided into shards by the agents, and pruned once, after all of them', () => {
  const document = parseDocument(readFileSync(new URL('fleet-shards.yml', folder), 'utf8')).toJS();
  const [shard, report, prune] = document.jobs;
  assert.ok(shard.strategy.parallel > 1);
  assert.equal(prune.dependsOn, shard.job);
  assert.deepEqual([report.dependsOn, report.condition], [shard.job, 'always()']);
  const kept = shard.steps.find(({ publish }: { publish?: string }) => publish !== undefined);
  assert.deepEqual([kept.publish, kept.condition], [`$(${shard.steps[1].name}.report)`, 'always()']);
  assert.equal(steps(prune)[0]?.inputs.pruneOnly, true);
  assert.equal(steps(shard)[0]?.inputs.prune, undefined);
});

test('the fleet is written after an approval from the plan that was saved before it', () => {
  const { stages } = parseDocument(readFileSync(new URL('fleet.yml', folder), 'utf8')).toJS();
  const [, plan, apply] = stages;
  assert.equal(apply.dependsOn, plan.stage);
  const [deployment] = apply.jobs;
  assert.ok(deployment.environment);
  const saved = String(steps(plan)[0]?.inputs.planOut);
  assert.match(String(steps(apply)[0]?.inputs.plan), new RegExp(`/plan/${saved.split('/').at(-1)}$`));
  const connections = stages.map((stage: unknown) => steps(stage)[0]?.inputs.azureSubscription);
  assert.deepEqual(connections, ['api-center-reader', 'api-center-reader', 'api-center-writer']);
});
