import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commandWords } from '../../src/app/command-words.ts';
import { memberOf } from '../../src/core/inputs/manifest/keys.ts';
import { inputRows } from '../../src/core/inputs/table.ts';
import { plainWords, render, sentence } from '../../src/core/message.ts';
import { input } from '../../src/core/references.ts';
import { taskWords } from '../../src/hosts/azure-pipelines/words.ts';
import { gitHubWords } from '../../src/hosts/github/words.ts';
import { commandsInOrder } from '../../src/hosts/terminal/program.ts';
import { terminalWords } from '../../src/hosts/terminal/words.ts';

const hosts = { gitHub: gitHubWords, task: taskWords, terminal: terminalWords };

describe('no message of a command advises an input that it does not take', () => {
  for (const command of commandsInOrder) {
    for (const isFleet of command === 'plan' ? [false, true] : [command === 'sync']) {
      test(`${command}${isFleet ? ' of a manifest' : ''}`, () => {
        for (const words of Object.values(hosts)) {
          const own = commandWords(words, { command, raw: {}, isFleet });
          for (const { name, commands } of inputRows) {
            for (const value of [undefined, 'x']) {
              const plain = words.input(name, value);
              const said = own.input(name, value);
              const member = isFleet ? memberOf(name, value) : undefined;
              if (member !== undefined) assert.equal(said, `${member} in the manifest`);
              else if (commands.includes(command)) assert.equal(said, plain);
              else {
                const [, taker] = /^.* in a run of (\w+)$/.exec(said) ?? [];
                assert.ok(said.startsWith(plain) && commands.some((one) => one === taker), said);
              }
            }
          }
        }
      });
    }
  }

  test('but what was given is named as it was given', () => {
    const raw = { 'lifecycle-stage': 'new' };
    const words = commandWords(terminalWords, { command: 'sync', raw, isFleet: true });
    assert.equal(render(sentence`Correct ${input('lifecycle-stage')}.`, words), 'Correct --lifecycle-stage.');
  });

  test('and what no table has stays as the host says it', () => {
    const words = commandWords(plainWords, { command: 'sync', raw: {}, isFleet: true });
    assert.equal(words.input('nothing'), 'nothing');
    assert.equal(words.way('sign-in'), plainWords.way('sign-in'));
  });
});
