import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { inputsOf } from '../../../src/core/inputs/table.ts';
import { type Shell, shells } from '../../../src/hosts/terminal/completion.ts';
import { createTerminal } from '../../../src/hosts/terminal/output.ts';
import { createProgram, programArguments } from '../../../src/hosts/terminal/program.ts';

/** What a person at a terminal of 80 columns sees at once. */
const screen = 48;

const run = (...args: readonly string[]) => runAt(80, ...args);

async function runAt(width: number, ...args: readonly string[]): Promise<string> {
  let out = '';
  const program = createProgram({
    run: async () => {},
    emulator: async () => {},
    demo: async () => {},
    print: (text) => {
      out += text;
    },
  });
  const output = {
    writeOut: (text: string) => {
      out += text;
    },
    writeErr: () => {},
    getOutHelpWidth: () => width,
  };
  program.configureOutput(output);
  for (const command of program.commands) command.configureOutput(output);
  await program.parseAsync([...args], { from: 'user' }).catch(() => {});
  return out;
}

const commands = createProgram({
  run: async () => {},
  emulator: async () => {},
  demo: async () => {},
  print() {},
}).commands;

describe('--help', () => {
  for (const command of commands) {
    test(`of ${command.name()} fits on a screen`, async () => {
      const lines = (await run(command.name(), '--help')).split('\n');
      assert.ok(lines.length > 5 && lines.length <= screen, `${lines.length} lines`);
    });
  }

  for (const width of [60, 80, 120]) {
    test(`has no line wider than a terminal of ${width} columns, and breaks no word`, async () => {
      const wordsOf = (help: string) =>
        help
          .replaceAll(/ \\$/gm, '')
          .split(/\s+/)
          .filter((word) => word !== '');
      for (const name of [undefined, ...commands.map((command) => command.name())]) {
        for (const option of ['--help', '--help-all']) {
          const args = programArguments(name === undefined ? [option] : [name, option]);
          const help = await runAt(width, ...args);
          assert.ok(help.length > 200, `${name} ${option}: ${help}`);
          for (const line of help.split('\n')) assert.ok(line.length <= width, `${name} ${option}: ${line}`);
          // The exit codes stand in two columns where there is room for them.
          const inOrder = (text: string) => wordsOf(text).toSorted();
          assert.deepEqual(inOrder(help), inOrder(await runAt(1000, ...args)), `${name} ${option}`);
        }
      }
    });
  }

  test('of each command shows what matters for it', async () => {
    const shown: Readonly<Record<string, readonly string[]>> = {
      register: ['api-center-id', 'server-url', 'title', 'api-id', 'source', 'fail-on', 'dry-run'],
      plan: ['server-url', 'api-id', 'definition-out'],
      unregister: ['api-id', 'environment-id', 'unregister-mode', 'force'],
      sweep: ['staging-api-center-id', 'staging-ttl', 'max-deletes', 'github-token', 'dry-run'],
      emulator: ['port', 'state', 'tls', 'identity', 'faults', 'limits', 'allow-host'],
      sync: ['manifest', 'manifest-variables', 'prune', 'plan'],
      audit: ['manifest', 'registry-url', 'fail-on', 'sarif', 'html'],
      promote: ['from', 'to', 'definition-out'],
      export: ['format', 'out', 'check', 'registry-url'],
      dump: ['out', 'all'],
      init: ['manifest', 'host'],
      probe: ['server-url', 'probe-timeout', 'function-key'],
      surface: ['server-url', 'surface-file', 'write'],
      doctor: ['api-center-id', 'environment-id'],
    };
    for (const [name, options] of Object.entries(shown)) {
      const help = await run(name, '--help');
      for (const option of options)
        assert.ok(help.includes(`--${option} `) || help.includes(`--${option}\n`), `${name} ${option}`);
    }
    for (const command of commands) {
      if (!['demo', 'completion'].includes(command.name()))
        assert.ok(command.name() in shown, command.name());
    }
  });

  test('has --help-all for the program and for completion too', async () => {
    assert.match(await run(...programArguments(['--help-all'])), /Commands:/);
    assert.match(await run('completion', '--help-all'), /Exit codes:/);
  });

  test('says of fail-on what it means to the command', async () => {
    const [register, audit] = await Promise.all([run('register', '--help'), run('audit', '--help')]);
    assert.doesNotMatch(register, /audit/);
    assert.match(register.replaceAll(/\s+/g, ' '), /changes of the tools stop the run: breaking/);
    assert.match(audit.replaceAll(/\s+/g, ' '), /Findings that fail the audit/);
  });

  test('names where the other options are, and --help-all shows each with its group and the exit codes', async () => {
    assert.match(await run('register', '--help'), /All \d+ options.*register --help-all/);
    const all = await run('register', '--help-all');
    for (const { name } of inputsOf('register').filter(({ hostsOnly }) => !hostsOnly)) {
      assert.ok(all.includes(`--${name} `), name);
    }
    assert.match(all, /Environment and deployment:/);
    assert.match(all, /Exit codes:/);
  });
});

describe('shell completion', () => {
  const script = (shell: Shell) => run('completion', shell);

  /** What bash would offer for the words typed so far. */
  async function offered(...words: readonly string[]): Promise<string[]> {
    const typed = words.map((word) => `'${word}'`).join(' ');
    const lines = `${await script('bash')}\nCOMP_WORDS=(mcp-register ${typed}); COMP_CWORD=${words.length}; _mcp_register; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr, status } = spawnSync('bash', ['--norc'], { input: lines, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout.split('\n').filter(Boolean);
  }

  test('offers commands, then the options of the command, then the values of an option', async () => {
    assert.deepEqual(await offered('reg'), ['register']);
    assert.deepEqual(await offered('register', '--fail'), ['--fail-on']);
    assert.deepEqual(await offered('probe', '--fail'), []);
    assert.deepEqual(await offered('register', '--fail-on', ''), ['breaking', 'unproven', 'none']);
    assert.deepEqual(await offered('register', '--title', ''), []);
    assert.deepEqual(await offered('completion', 'b'), ['bash']);
  });

  test('shows the whole help text of an option where a shell has room for one', async () => {
    const fish = await script('fish');
    for (const command of commands) {
      for (const { description, long } of command.options) {
        const text =
          description
            .replace(/ \(default:.*/, '')
            .split(': ')[0]
            ?.split('; or @FILE')[0] ?? '';
        assert.ok(fish.includes(text.replace(/'/g, "\\'")), `${command.name()} ${long}: ${text}`);
      }
    }
    assert.match(fish, /which calls fail, and how: a JSON list/);
  });

  test('offers files where a file is meant', async () => {
    assert.deepEqual(await offered('register', '--definition-file', 'package.'), ['package.json']);
  });

  for (const shell of shells) {
    test(`for ${shell} knows every command and every option`, async () => {
      const text = await script(shell);
      for (const command of commands) {
        assert.ok(text.includes(command.name()), command.name());
        for (const { long } of command.options) {
          const spelled = shell === 'fish' ? `-l ${long?.slice(2)} ` : long;
          assert.ok(spelled && text.includes(spelled), `${command.name()} ${long}`);
        }
      }
    });
  }
});

describe('colours', () => {
  test('are off where NO_COLOR is set, whatever it is set to, and where nobody watches', (t) => {
    const stream = process.stdout;
    const before = stream.isTTY;
    t.after(() => {
      stream.isTTY = before;
    });
    stream.isTTY = true;
    const red = (env: Record<string, string>) => createTerminal(false, env).colors.red('x');
    assert.notEqual(red({}), 'x');
    assert.equal(red({ NO_COLOR: '1' }), 'x');
    assert.equal(red({ TERM: 'dumb' }), 'x');
    stream.isTTY = false;
    assert.equal(red({}), 'x');
  });
});
