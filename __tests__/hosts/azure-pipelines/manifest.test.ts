import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { pipelineCommands } from '../../../src/app/commands.ts';
import { inputRows } from '../../../src/core/inputs/table.ts';
import { outputs } from '../../../src/core/report/outputs.ts';
import { camelCase } from '../../../src/core/text/camel-case.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const task = read('task.json');
const extension = read('azure-pipelines/vss-extension.json');
const product = read('package.json');

const text = { type: 'string', minLength: 1 };
const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object) => ({ type: 'array', items });
const name = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*$' };
const whole = { type: 'integer', minimum: 0 };

/** The rules of Azure Pipelines for a task, which its own packaging tool does not hold anybody to. */
const rules = object({
  $schema: text,
  id: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
  name: { type: 'string', pattern: '^[A-Za-z0-9-]+$' },
  friendlyName: { ...text, maxLength: 40 },
  description: text,
  author: text,
  helpMarkDown: text,
  category: { enum: ['Deploy', 'Azure Pipelines'] },
  visibility: list({ enum: ['Build', 'Release'] }),
  runsOn: list({ enum: ['Agent', 'DeploymentGroup'] }),
  demands: list(text),
  version: object({ Major: whole, Minor: whole, Patch: whole }),
  minimumAgentVersion: { type: 'string', pattern: '^\\d+\\.\\d+(\\.\\d+)?$' },
  instanceNameFormat: text,
  groups: list(object({ name: text, displayName: text, isExpanded: { type: 'boolean' } })),
  inputs: list({
    ...object(
      {
        name,
        aliases: list(name),
        type: {
          enum: ['boolean', 'filePath', 'multiLine', 'pickList', 'string', 'connectedService:AzureRM'],
        },
        label: text,
        defaultValue: text,
        required: { const: false },
        groupName: text,
        visibleRule: { type: 'string', pattern: '^\\w+ = \\w+( \\|\\| \\w+ = \\w+)*$' },
        helpMarkDown: text,
        options: { type: 'object', minProperties: 1, additionalProperties: text },
        properties: object({ EditableOptions: { const: 'True' } }),
      },
      ['name', 'type', 'label', 'required', 'helpMarkDown'],
    ),
    if: { properties: { type: { const: 'pickList' } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: { required: ['options'] },
    else: { not: { required: ['options'] } },
  }),
  outputVariables: list(object({ name, description: text })),
  execution: object({ Node24: object({ target: text }), Node20_1: object({ target: text }) }),
  restrictions: object({ settableVariables: object({ allowed: list(name) }) }),
});

describe('task.json', () => {
  test('keeps the rules of the task schema', () => {
    const validate = new Ajv({ allErrors: true }).compile(rules);
    assert.ok(validate(task), JSON.stringify(validate.errors, undefined, 1));
  });

  test('has every input of the table in camelCase, none of the command line’s own, and no default', () => {
    const names = inputRows
      .filter(({ cliOnly, name }) => !cliOnly && name !== 'client-id')
      .map(({ name }) => camelCase(name));
    const inputs: { name: string; defaultValue?: string; groupName?: string; aliases?: string[] }[] =
      task.inputs;
    assert.deepEqual(
      inputs.map(({ name }) => name),
      ['command', 'connectedServiceNameARM', ...names],
    );
    assert.deepEqual(inputs[1]?.aliases, ['azureSubscription']);
    assert.ok(inputs.every(({ name, defaultValue }) => name === 'command' || defaultValue === undefined));
    const all = inputs.flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((text) => text.toLowerCase()),
    );
    assert.equal(new Set(all).size, all.length, 'the agent does not tell names by their case');
    const groups = task.groups.map(({ name }: { name: string }) => name);
    assert.ok(inputs.every(({ groupName }) => groupName === undefined || groups.includes(groupName)));
  });

  test('offers the commands that the task knows, and shows an input where one of them reads it', () => {
    assert.deepEqual(Object.keys(task.inputs[0].options), pipelineCommands);
    for (const { visibleRule = '' } of task.inputs) {
      for (const [, command = ''] of visibleRule.matchAll(/= (\w+)/g)) {
        assert.ok(
          pipelineCommands.some((known) => known === command),
          visibleRule,
        );
      }
    }
  });

  test('lets a line of the log set its own outputs and no other variable', () => {
    const names = outputs.map(({ name }) => camelCase(name));
    assert.deepEqual(task.restrictions.settableVariables.allowed, names);
    assert.deepEqual(
      task.outputVariables.map(({ name }: { name: string }) => name),
      names,
    );
  });

  test('is the first major version, and runs one file on both handlers', () => {
    assert.equal(task.name, 'McpRegister');
    assert.equal(task.version.Major, 1);
    assert.deepEqual(task.execution, { Node24: { target: 'index.js' }, Node20_1: { target: 'index.js' } });
  });
});

describe('vss-extension.json', () => {
  test('is of the product’s version, and contributes the task by its folder', () => {
    assert.equal(extension.version, product.version);
    assert.equal(extension.contributions[0].type, 'ms.vss-distributed-task.task');
    assert.deepEqual(extension.contributions[0].targets, ['ms.vss-distributed-task.tasks']);
    assert.equal(extension.contributions[0].properties.name, extension.files[0].path);
    assert.ok(extension.description.length <= 200);
  });

  test('names files that are there, with icons of the sizes that are asked for', () => {
    assert.ok(existsSync(new URL(`azure-pipelines/${extension.content.details.path}`, root)));
    assert.deepEqual(pngSize(extension.icons.default), [128, 128]);
    assert.deepEqual(pngSize('icon.png'), [32, 32]);
  });
});

/** Width and height out of the first chunk of a PNG. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(new URL(`azure-pipelines/${file}`, root));
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
