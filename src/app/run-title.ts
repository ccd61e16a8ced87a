import { commandTitles } from './commands.ts';
import type { RunInputs } from './run-context.ts';

/** What a run does, as the heading of its part of the log: the event decides as well as the command. */
export function runTitle(inputs: RunInputs): string {
  switch (inputs.job) {
    case 'nothing':
      return 'Nothing to do';
    case 'look':
      return 'Check the inputs and the MCP server without credentials';
    case 'preview':
      return 'Show what the change would register';
    case 'stage':
      return inputs.staging.place === 'preview' || inputs.command === 'plan' || inputs.dryRun
        ? `Show what pull request ${inputs.number} would register`
        : `Register the MCP server of pull request ${inputs.number}`;
    case 'unstage':
      return `Remove the entries of pull request ${inputs.number}`;
    case 'register':
      return inputs.dryRun ? commandTitles.plan : commandTitles.register;
    default:
      return commandTitles[inputs.command];
  }
}
