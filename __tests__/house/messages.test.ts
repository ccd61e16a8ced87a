import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { failureOfRefusal } from '../../src/core/apicenter/service-failure.ts';
import { inputRows } from '../../src/core/inputs/table.ts';
import { render, sentence } from '../../src/core/message.ts';
import { command, input } from '../../src/core/references.ts';
import { camelCase } from '../../src/core/text/camel-case.ts';
import { taskWords } from '../../src/hosts/azure-pipelines/words.ts';
import { gitHubWords } from '../../src/hosts/github/words.ts';
import { terminalWords } from '../../src/hosts/terminal/words.ts';
import { literalsOf } from '../support/string-literals.ts';

const sources = join(resolve(import.meta.dirname, '..', '..'), 'src');

const rooms = [
  ...new Set(
    globSync('core/**/*.ts', { cwd: sources })
      .map((path) => path.replaceAll('\\', '/').split('/'))
      .map((parts) => (parts.length === 2 ? 'core/*.ts' : parts.slice(0, 2).join('/'))),
  ),
].toSorted();

const hyphenated = inputRows.map(({ name }) => name).filter((name) => name.includes('-'));
const values = inputRows.flatMap(({ name, kind }) => {
  if (kind.type === 'boolean') return [`${name}: (true|false)`];
  return kind.type === 'choice' || kind.type === 'words' ? [`${name}: (${kind.choices.join('|')})`] : [];
});
const spellings: Readonly<Record<string, RegExp>> = {
  'an option of the command line': /(?<![\w-])--[a-z]/,
  'an input of the task': new RegExp(`\\b(${hyphenated.map(camelCase).join('|')})\\b`),
  'an input of the action': new RegExp(`(?<![\\w./-])(${hyphenated.join('|')})(?![\\w/-])`),
  'a value of an input in YAML': new RegExp(`\\b(${values.join('|')})\\b`),
};

/** The sentences of a file that name an input in the spelling of one host, each with its place. */
function misspelled(file: string, source: string): string[] {
  return literalsOf(source)
    .filter(({ text, callee }) => callee !== 'command' && callee !== 'input' && / /.test(text))
    .flatMap(({ text, line }) =>
      Object.entries(spellings)
        .filter(([, spelling]) => spelling.test(text))
        .map(([what]) => `${file}:${line} has ${what}: ${text}`),
    );
}

describe('no sentence of the core has the spelling of one host', () => {
  for (const room of rooms) {
    test(room, () => {
      const files = globSync(room.endsWith('.ts') ? room : `${room}/**/*.ts`, { cwd: sources }).map((path) =>
        path.replaceAll('\\', '/'),
      );
      assert.ok(files.length > 0);
      // The table itself is what the spellings are made from.
      const found = files
        .filter((file) => file !== 'core/inputs/table.ts')
        .flatMap((file) => misspelled(file, readFileSync(join(sources, file), 'utf8')));
      assert.deepEqual(found, []);
    });
  }

  for (const [what, source] of [
    ['an option', "next: 'Run with --verbose again.',"],
    ['an input of the task', 'message: `The input apiCenterId is `,'],
    ['an input of the action', "why: 'The input api-center-id is empty.', // said above"],
    ['a value', `next: sentence\`Choose another \${input('api-id')}, or set verify: auto.\`,`],
    ['an option after an expression', `next: \`Use \${one ? 'a' : \`b \${x}\`} or --force.\`,`],
  ] as const) {
    test(`${what} in a sentence is found`, () => {
      assert.equal(misspelled('x.ts', source).length, 1, source);
    });
  }

  test('words of a command, comments and regular expressions are none', () => {
    const source = [
      "const found = /it's --verbose or api-id/.test(text);",
      '// Leave api-id out, or give --force.',
      `next: sentence\`Run: \${command('az', ...['--query', 'a b --id'])} now.\`,`,
    ].join('\n');
    assert.deepEqual(misspelled('x.ts', source), []);
  });
});

describe('a message reaches people in the words of their host', () => {
  const hosts = { gitHub: gitHubWords, task: taskWords, terminal: terminalWords };
  const said = 'Correct --resource-group, api-id or apiId: verify: auto.';

  for (const [name, words] of Object.entries(hosts)) {
    test(`${name}: what a service says stays as it is`, () => {
      const failure = failureOfRefusal({
        method: 'PUT',
        path: '/subscriptions/s/providers/Microsoft.ApiCenter/services/c',
        status: 400,
        body: { error: { code: 'Invalid', message: said } },
        mayHaveActed: false,
        requestId: undefined,
      });
      assert.ok(render(failure.text, words).includes(said));
    });

    test(`${name}: a command is the same, and quoted for a shell`, () => {
      const assign = command('az', 'apic', 'create', '--resource-group', '<group>', '--title', 'A b');
      assert.equal(
        render(sentence`Run: ${assign}`, words),
        "Run: az apic create --resource-group '<group>' --title 'A b'",
      );
    });
  }

  test('an input is named as the host spells it', () => {
    const message = sentence`Give ${input('previous-versions', 'remove')}.`;
    assert.deepEqual(
      Object.values(hosts).map((words) => render(message, words)),
      [
        'Give previous-versions: remove.',
        'Give previousVersions: remove.',
        'Give --previous-versions remove.',
      ],
    );
  });
});
