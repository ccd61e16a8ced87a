import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { parse, parseDocument } from 'yaml';
import { inputRows } from '../../src/core/inputs/table.ts';
import { repository } from '../../src/core/project.ts';
import { camelCase } from '../../src/core/text/camel-case.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { createProgram } from '../../src/hosts/terminal/program.ts';
import { runAction } from '../support/action.ts';
import { cleanEnvironment } from '../support/bundle.ts';
import { bundle } from '../support/cli.ts';
import { type RealServer, startEverything } from '../support/real-server.ts';
import { service } from '../support/run.ts';
import { runTask } from '../support/task.ts';
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
const tenant = '11111111-2222-3333-4444-555555555555';
const actionSteps = yamlBlocks.flatMap((block) =>
  stepsIn(parse(block.text))
    .filter(({ uses }) => String(uses).startsWith(`${action}@`))
    .map((step) => ({ block, inputs: step.with as Record<string, string>, run: runAction })),
);
const taskSteps = yamlBlocks.flatMap((block) =>
  stepsIn(parse(block.text))
    .filter(({ task }) => String(task).startsWith('McpRegister@'))
    .map((step) => ({ block, inputs: step.inputs as Record<string, string>, run: runTask })),
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
    test(`${nameOf(block)} is JSON`, () => void JSON.parse(block.text));
  }
});

test('every example that registers gives the id, so that a changed title makes no second entry', () => {
  const registering = [...actionSteps, ...taskSteps].filter(
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

describe('a workflow that is pasted and filled in', () => {
  let server: RealServer;
  before(async () => {
    server = await startEverything('streamableHttp');
  });
  after(() => server.stop());

  const runnable = [...actionSteps, ...taskSteps].filter(({ inputs }) =>
    ['register', 'plan', undefined].includes(inputs.command),
  );
  test('there are some of both hosts', () => {
    assert.ok(actionSteps.length >= 5 && taskSteps.length >= 3);
  });

  for (const { block, inputs, run } of runnable) {
    test(`works: ${nameOf(block)}`, async (t) => {
      const emulator = await startEmulator({ seed: [service] });
      t.after(() => emulator.close());
      const { subscriptionId, resourceGroup, name } = service;
      const filled: Record<string, string> = {
        'api-center-id': `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${name}`,
        'server-url': server.url,
        'arm-endpoint': emulator.url,
        ...(run === runAction ? { 'client-id': tenant, 'tenant-id': tenant } : {}),
      };
      const given = Object.fromEntries(
        Object.entries(inputs)
          .map(([input, value]) => [kebabCase(input), String(value)] as const)
          // Needs an identity of Entra, or an API center of its own; loopback takes no token.
          .filter(
            ([input]) => !['probe-audience', 'staging-api-center-id', 'azure-subscription'].includes(input),
          ),
      );
      const result = await run(t, { ...given, ...filled });
      assert.equal(result.code, 0, result.log);
      assert.match(result.outputs.status ?? '', /^(registered|planned)$/, result.log);
    });
  }
});

test('the commands of the README work as they are pasted', async (t) => {
  const [server, emulator] = await Promise.all([
    startEverything('streamableHttp'),
    startEmulator({ seed: [service] }),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
  t.after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all([server.stop(), emulator.close()]);
  });
  const { subscriptionId, resourceGroup, name } = service;
  const commands = blocks
    .filter(({ page, language, text }) => page === 'README.md' && language === 'sh' && !/npm ci/.test(text))
    .map(({ text }) => text)
    // These run until they are ended.
    .filter((text) => !/^(mcp-register emulator|node .* demo)/.test(text))
    .join('\n')
    .replaceAll(/https:\/\/\w+\.azurewebsites\.net\/mcp/g, server.url)
    .replaceAll('--api-center-id', `--arm-endpoint ${emulator.url} --api-center-id`);
  assert.ok((commands.match(/^mcp-register /gm)?.length ?? 0) >= 5);
  const before = `mcp-register register --server-url ${server.url} --title Weather --environment-id dev --arm-endpoint ${emulator.url} --api-center-id "$API_CENTER_ID" --source https://github.com/contoso/weather`;
  const script = `set -e\nmcp-register() { "${process.execPath}" "${bundle}" "$@"; }\n${before}\n${commands}\ntest -s mcp-surface.json`;
  const env = {
    ...cleanEnvironment(),
    API_CENTER_ID: `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${name}`,
  };
  const child = spawn('bash', ['-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'exit'),
  ]);
  assert.equal(code, 0, `${output}${errors}`);
  assert.match(output, /- delete +deployment +dev/);
  assert.match(output, /sync: 1 registered/);
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

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
