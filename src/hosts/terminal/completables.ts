import type { Command } from 'commander';
import { inputRows } from '../../core/inputs/table.ts';
import { type Completable, shells } from './completion.ts';

/** How completion is put to use, for `--help`. */
export const completionHelp = `
Add to the shell's start-up file:
  bash        eval "$(mcp-register completion bash)"
  zsh         eval "$(mcp-register completion zsh)", after compinit
  fish        mcp-register completion fish | source
  PowerShell  mcp-register completion powershell | Out-String | Invoke-Expression`;

/** The commands of the command line as shells complete them. */
export function completables(program: Command): Completable[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    words: command.name() === 'completion' ? shells : [],
    options: command.options.map((option) => {
      const kind = inputRows.find(({ name }) => name === option.name())?.kind;
      return {
        name: option.name(),
        help: option.description.replace(/:.*| \(default:.*/, ''),
        takesValue: option.required,
        choices: kind?.type === 'choice' ? kind.choices : [],
        isFile: option.flags.endsWith('<file>'),
      };
    }),
  }));
}
