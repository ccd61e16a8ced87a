import type { Command } from 'commander';
import { type Input, inputHelp } from '../../core/inputs/input.ts';
import { render } from '../../core/message.ts';
import { type Completable, shells } from './completion.ts';
import { terminalWords } from './words.ts';

/** How completion is put to use, for `--help`. */
export const completionHelp = `
Add to the shell's start-up file:
  bash        eval "$(mcp-register completion bash)"
  zsh         eval "$(mcp-register completion zsh)", after compinit
  fish        mcp-register completion fish | source
  PowerShell  mcp-register completion powershell | Out-String | Invoke-Expression`;

/** Words that a shell offers for the value of an option. */
function choicesOf({ kind }: Input, command: string): readonly string[] {
  if (kind.type === 'choice') return kind.choices;
  if (kind.type !== 'words') return [];
  return kind.list.commands.some((name) => name === command) ? kind.list.words : kind.choices;
}

function helpFor(row: Input, command: Command): string {
  const name = row.commands.find((one) => one === command.name());
  return render(inputHelp(row, name), terminalWords);
}

/** The commands of the command line as shells complete them. */
export function completables(program: Command, rows: readonly Input[]): Completable[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    words: command.name() === 'completion' ? shells : [],
    options: command.options.map((option) => {
      // The emulator has options of its own with the same names.
      const row = rows.find(
        (one) => one.name === option.name() && option.description.startsWith(helpFor(one, command)),
      );
      return {
        name: option.name(),
        help: row ? helpFor(row, command) : option.description.replace(/ \(default:.*/, ''),
        takesValue: option.required,
        choices: row ? choicesOf(row, command.name()) : [],
        isFile: option.flags.endsWith('<file>'),
      };
    }),
  }));
}
