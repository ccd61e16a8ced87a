import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { parse, parseDocument } from 'yaml';
import { mergeExport } from '../../src/core/fleet/export/merge.ts';
import { inputRows } from '../../src/core/inputs/table.ts';
import { repository } from '../../src/core/project.ts';
import { camelCase } from '../../src/core/text/camel-case.ts';
import { createProgram } from '../../src/hosts/terminal/program.ts';
import { type Block, blocks, root } from './pages.ts';

const action = new URL(repository).pathname.slice(1);
const hostInputs = inputRows.filter(({ cliOnly }) => !cliOnly).map(({ name }) => name);
const program = createProgram({
  run: async () => {},
  emulator: async () => {},
  demo: async () => {},
  print() {},
});
const nameOf = ({ page, line }: Block) => `${page}:${line}`;

/** The steps anywhere in a workflow or a pipeline. */
function stepsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(stepsIn);
  return 'uses' in value || 'task' in value ? [value as Record<string, unknown>, ...inner] : inner;
}

const yamlBlocks = blocks.filter(({ language }) => language === 'yaml');
const ourSteps = yamlBlocks.flatMap((block) =>
  stepsIn(parse(block.text))
    .filter(
      ({ uses, task }) => String(uses).startsWith(`${action}@`) || String(task).startsWith('McpRegister@'),
    )
    .map((step) => ({ block, inputs: (step.with ?? step.inputs) as Record<string, string> })),
);

describe('the code blocks of the documentation', () => {
  test('each that is no drawing says its language, and it is one that is tested here', () => {
    for (const block of blocks) {
      assert.ok(['', 'sh', 'yaml', 'json'].includes(block.language), `${nameOf(block)}: ${block.language}`);
      if (block.language === '')
        assert.doesNotMatch(block.text, /^(mcp-register|npm|az|git) /m, nameOf(block));
    }
  });

  for (const block of blocks.filter(({ language }) => language === 'sh')) {
    test(`${nameOf(block)} is what a shell can read, and its commands have these options`, () => {
      // <name> stands for something to be filled in; to a shell it would be a redirection.
      const text = block.text.replace(/<[a-zA-Z][\w -]*>/g, 'filled-in').replace(/ …/g, '');
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      for (const line of text.replace(/\\\n/g, ' ').split('\n')) checkCommands(line);
    });
  }

  for (const block of yamlBlocks) {
    test(`${nameOf(block)} is YAML whose steps have inputs that there are`, () => {
      const document = parseDocument(block.text);
      assert.deepEqual([...document.errors, ...document.warnings], []);
      for (const step of stepsIn(document.toJS())) {
        if (String(step.uses).startsWith(`${action}@`)) {
          checkInputs(step.with, [...hostInputs, 'command']);
        } else if (String(step.uses).includes('mcp-register')) {
          assert.fail(`${step.uses} is not the action ${action}`);
        }
        if (String(step.task).startsWith('McpRegister@')) {
          checkInputs(step.inputs, [...hostInputs, 'command', 'azure-subscription'].map(camelCase));
        }
      }
    });
  }

  for (const block of blocks.filter(({ language }) => language === 'json')) {
    test(`${nameOf(block)} is the file of VS Code that an export writes`, () => {
      const servers: Record<string, { type: 'http'; url: string }> = JSON.parse(block.text).servers;
      const entries = Object.entries(servers).map(([apiId, { type, url }]) => ({
        ...{ id: apiId, apiId, url, canonicalUrl: url, title: apiId, description: '', name: apiId },
        ...{ production: true, staged: false, customProperties: {}, transport: type },
      }));
      const file = { format: 'vscode', text: undefined, entries, listing: undefined, owner: '' } as const;
      assert.deepEqual(JSON.parse(mergeExport(file).text), JSON.parse(block.text));
    });
  }
});

test('every example that registers gives the id, so that a changed title makes no second entry', () => {
  const registering = ourSteps.filter(
    ({ inputs }) => inputs.title !== undefined && !['probe', 'sweep'].includes(inputs.command ?? ''),
  );
  assert.ok(registering.length >= 8);
  for (const { block, inputs } of registering) {
    assert.ok(inputs['api-id'] ?? inputs.apiId, nameOf(block));
  }
  for (const block of blocks.filter(({ language }) => language === 'sh')) {
    for (const [line] of block.text.replace(/\\\n/g, ' ').matchAll(/mcp-register (register|plan) .*/g)) {
      assert.match(line, /--api-id |--manifest |<url>|--help/, nameOf(block));
    }
  }
});

function checkCommands(line: string): void {
  const [, rest] = /(?:^|[|&;]\s*)mcp-register((?: [^|&;#]*)?)/.exec(line) ?? [];
  for (const [, script = ''] of line.matchAll(/npm run ([\w:]+)/g)) {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    assert.ok(script in scripts, `there is no npm run ${script}`);
  }
  if (rest === undefined) return;
  const [name = '', ...tokens] = rest.trim().split(/\s+/);
  const command = program.commands.find((candidate) => candidate.name() === name);
  assert.ok(command, `there is no mcp-register ${name}`);
  const known = command.options.map(({ long }) => long);
  for (const token of tokens.filter((candidate) => candidate.startsWith('--'))) {
    const option = token.replace(/=.*/, '').replace(/[^\w-].*$/, '');
    assert.ok(option === '--help' || known.includes(option), `mcp-register ${name} has no ${option}`);
  }
}

function checkInputs(given: unknown, known: readonly string[]): void {
  for (const name of Object.keys(given ?? {})) assert.ok(known.includes(name), `there is no input ${name}`);
}
