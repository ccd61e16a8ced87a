import { InvalidInput } from '../core/errors.ts';
import type { Command } from '../core/inputs/input.ts';
import { printable } from '../core/text/printable.ts';

/** The commands that a pipeline can ask for, in the order in which its hosts offer them. */
export const pipelineCommands = [
  'register',
  'plan',
  'probe',
  'unregister',
  'sweep',
  'sync',
  'audit',
  'promote',
  'export',
] as const satisfies readonly Command[];
export type PipelineCommand = (typeof pipelineCommands)[number];

/** The commands that end with a report of a run. */
export type ReportingCommand = Exclude<Command, 'doctor'>;

/** What a command does, as the heading of its part of the log. */
export const commandTitles: Readonly<Record<ReportingCommand, string>> = {
  register: 'Register the MCP server',
  plan: 'Plan the registration of the MCP server',
  probe: 'Probe the MCP server',
  surface: 'Show what the MCP server offers',
  unregister: 'Unregister the MCP server',
  sweep: 'Remove the entries of closed pull requests',
  sync: 'Keep the entries of the manifest up to date',
  audit: 'Audit the catalogue',
  promote: 'Promote the MCP server to another environment',
  export: 'Export the catalogue',
  dump: 'Write a manifest from the API center',
  init: 'Write a manifest from a running server',
};

/** The command that a step asks for, `register` when it names none. Throws InvalidInput. */
export function parsePipelineCommand(text: string): PipelineCommand {
  const wanted = text.trim() || 'register';
  const command = pipelineCommands.find((candidate) => candidate === wanted);
  if (command) return command;
  throw new InvalidInput({
    code: 'input-invalid',
    message: `Expected command to be one of ${pipelineCommands.join(', ')}; got "${printable(wanted)}".`,
    next: 'Correct command and run again.',
  });
}
