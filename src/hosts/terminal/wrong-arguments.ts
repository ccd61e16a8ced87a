import type { CommanderError } from 'commander';
import { InvalidInput } from '../../core/errors.ts';
import { type InputName, inputsOf } from '../../core/inputs/table.ts';
import { printable } from '../../core/text/printable.ts';
import { commandsInOrder } from './program.ts';

/** Names that other tools have for what a command does here. */
const otherNames: Readonly<Record<string, string>> = {
  ...named('plan', 'preview diff what-if whatif dry-run'),
  ...named('probe', 'check test ping health validate verify'),
  ...named('register', 'add create publish deploy push update upsert'),
  ...named('unregister', 'delete remove rm deregister undeploy'),
  ...named('sweep', 'clean cleanup gc'),
  ...named('sync', 'apply reconcile'),
  ...named('audit', 'lint report status list ls'),
  ...named('export', 'generate render'),
  ...named('dump', 'import pull backup snapshot'),
  ...named('init', 'new scaffold'),
  ...named('surface', 'tools show inspect'),
  ...named('doctor', 'diagnose setup login whoami'),
  ...named('emulator', 'serve server start emulate'),
  ...named('demo', 'try example quickstart'),
};

function named(command: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, command]));
}

/** What is wrong with the arguments that were typed, and the nearest thing that would be right. */
export function wrongArguments(error: CommanderError, args: readonly string[]): InvalidInput {
  const [first = '', suggestion = ''] = error.message
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .split('\n');
  const known = /\(Did you mean (.+)\?\)/.exec(suggestion)?.[1];
  const refusal = (message: string, next: string) =>
    new InvalidInput({ code: 'arguments-invalid', message: `${printable(message, 300)}.`, next });
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
      return refusal('No command was given', `${allCommands()} See mcp-register --help`);
    case 'commander.unknownCommand': {
      const [word = ''] = args;
      if (isWebAddress(word)) {
        const next = `Give a command, and the URL as an option: mcp-register probe --server-url ${printable(word, 200)}`;
        return refusal('A URL stands in place of a command', next);
      }
      const meant = otherNames[word.toLowerCase()] ?? known;
      return refusal(capitalised(first), meant ? `Did you mean ${printable(meant)}?` : allCommands());
    }
    case 'commander.excessArguments': {
      const word = strayWord(args);
      const option = word === undefined ? undefined : optionFor(word, args[0]);
      if (word !== undefined && option !== undefined) {
        return refusal(
          `${option === 'manifest' ? 'A file' : 'A URL'} stands without its option`,
          `Give it as an option: mcp-register ${args[0]} --${option} ${printable(word, 200)}`,
        );
      }
    }
  }
  const command = takenCommand(args[0]);
  return refusal(
    capitalised(first),
    known ? `Did you mean ${printable(known)}?` : `See mcp-register${command} --help`,
  );
}

function allCommands(): string {
  return `The commands are ${[...commandsInOrder, 'emulator', 'demo'].join(', ')}.`;
}

/** The first word after the command that is neither an option nor the value of one. */
function strayWord([, ...words]: readonly string[]): string | undefined {
  return words.find((word, index) => {
    const before = words[index - 1] ?? '';
    const isValue = before.startsWith('--') && !before.includes('=');
    return !word.startsWith('-') && !isValue;
  });
}

/** The option that a word was meant for, of those that the command has. */
function optionFor(word: string, name: string | undefined): InputName | undefined {
  const command = commandsInOrder.find((one) => one === name);
  if (command === undefined) return undefined;
  const wanted: readonly InputName[] = isWebAddress(word)
    ? ['server-url', 'registry-url']
    : /\.ya?ml$/i.test(word)
      ? ['manifest']
      : [];
  const taken = inputsOf(command).map((row) => row.name);
  return wanted.find((option) => taken.includes(option));
}

function isWebAddress(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

function takenCommand(name = ''): string {
  return /^[a-z]+$/.test(name) ? ` ${name}` : '';
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
